using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Exchange.Package;

/// <summary>goals.yaml, directive.yaml, calendar.yaml and indicators.csv as commands.</summary>
internal static class GoalsSteps
{
    public static void Add(Steps steps)
    {
        foreach (var text in steps.Package.Goals.GuidingTexts)
        {
            steps.Add(
                Rank.GuidingText, text.From.OrderDay, text.At, new RecordGuidingText(text.Kind, text.Text, text.From, text.Matter.As<MatterId>(), steps.Sources(text.Sources)));
        }

        var day = steps.Package.Directive?.Day ?? steps.Package.Day;
        if (steps.Package.Directive is { } directive)
        {
            Directive(steps, directive);
        }

        foreach (var entry in steps.Package.Calendar.Entries)
        {
            steps.Add(Rank.Directive, day, entry.Id.At, Entry(steps, entry));
        }

        foreach (var phase in steps.Package.Calendar.Phases)
        {
            steps.Add(Rank.Directive, day, phase.Id.At, new NamePhase(phase.Id.Id, phase.Name, phase.From));
        }

        foreach (var one in steps.Package.Indicators)
        {
            steps.Add(
                Rank.Directive, day, one.Id.At, new DefineIndicator(one.Id.As<ItemId>(), one.Name, one.Unit, one.Direction, one.Source, one.Measured, one.Definition, one.Example));
        }
    }

    private static void Directive(Steps steps, DirectiveRow directive)
    {
        var id = directive.Id.As<ItemId>();
        Do(directive.Day, directive.Id.At, new OpenDirective(id, directive.Year, directive.Title, directive.Matter.As<MatterId>()));
        foreach (var section in directive.Sections)
        {
            Do(directive.Day, section.Id.At, new WriteDirectiveSection(id, section.Id.Id, section.Heading, section.Text, section.AfterGoals));
        }

        foreach (var goal in steps.Package.Goals.Goals.OrderBy(g => g.Kind))
        {
            Do(directive.Day, goal.Id.At, Goal(steps, goal, id));
        }

        Do(directive.ConfirmedOn, directive.Id.At, new ConfirmAddressees(id, directive.AllCommittees.As<BodyId>()));

        void Do(DateOnly day, Place at, Command command) => steps.Add(Rank.Directive, day, at, command);
    }

    private static Command Goal(Steps steps, GoalRow goal, ItemId directive) => goal.Kind switch
    {
        GoalKind.Perspective => new RecordPerspective(goal.Id.As<GoalId>(), goal.Number, goal.Name, goal.Text, goal.Superordinate),
        GoalKind.StrategicGoal => new RecordGoal(goal.Id.As<GoalId>(), goal.Number, goal.Under!.Value.As<GoalId>(), goal.Name, goal.Text),
        GoalKind.FocusArea => new RecordFocusArea(
            goal.Id.As<GoalId>(),
            goal.Number,
            goal.Under!.Value.As<GoalId>(),
            goal.Name,
            goal.Text,
            goal.OtherNames.Select(n => new OtherName(steps.Package.Documents[n.Document.Id], n.Name)).ToEquatableArray(),
            goal.References.ToEquatableArray()),
        _ => new DirectAssignmentTo(goal.Id.As<GoalId>(), goal.Number, goal.Under!.Value.As<GoalId>(), directive, goal.Text!, goal.ToAll, goal.Addressees.As<BodyId>()),
    };

    private static RecordTimetableEntry Entry(Steps steps, TimetableRow entry) => new(
        entry.Id.As<ItemId>(),
        entry.Year,
        entry.Date,
        entry.Kind,
        entry.What,
        entry.Body.As<BodyId>(),
        entry.BodyAsWritten,
        entry.ForBody.As<BodyId>(),
        entry.ForBodyStated,
        entry.ImmediateApproval,
        entry.InTimetable,
        steps.Sources(entry.Sources),
        Step: entry.Step.As<ItemId>());
}
