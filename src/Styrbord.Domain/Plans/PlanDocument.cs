using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>
/// The operational plan's body as a document: what is locked and decided. Same perspectives as the directive at all levels
/// (R-028); the assembly's words are quoted, the committee's stand below them.
/// </summary>
public static class PlanDocument
{
    public const string Kind = "operationalPlan";

    /// <summary>The document to lock, with that day's words for things written out.</summary>
    public static FrozenDocument Freeze(Authority authority, Plan plan, EquatableArray<string> motion, DateOnly day) =>
        new(DocumentTree.CurrentSchema, Kind, Title(authority, plan, day), motion, Body(authority, plan, plan.Content, day));

    public static string Title(Authority authority, Plan plan, DateOnly day) =>
        $"{Heading(authority, plan, day)}, {OrganisationQueries.NameOf(authority, plan.For, plan.FirstDay)}";

    /// <summary>The title without the committee's name.</summary>
    public static string Heading(Authority authority, Plan plan, DateOnly day)
    {
        var name = OrganisationQueries.TermFirst(authority, "operationalPlan", day, "Verksamhetsplan");
        var lower = char.ToLowerInvariant(name[0]) + name[1..];
        return plan.Stage == DecisionStage.Proposal ? $"{OrganisationQueries.TermFirst(authority, "proposalFor", day, "Förslag till")} {lower} {plan.Year}" : $"{name} {plan.Year}";
    }

    public static EquatableArray<Block> Body(Authority authority, Plan plan, PlanContent content, DateOnly day)
    {
        var words = new PlanWords(authority, day);
        var sections = TemplateQueries.Of(authority, plan).Sections;
        var tree = GoalsQueries.Tree(authority, plan.Year)!;
        return
        [
            .. Vision(authority, words, day),
            .. sections.Where(IsVision).SelectMany(s => Section(content, words, s)),
            .. sections.Where(s => !s.AfterGoals && !IsVision(s)).SelectMany(s => Section(content, words, s)),
            .. tree.Perspectives.SelectMany(p => Perspective(authority, plan, content, words, p)),
            .. AdditionsDocument.Of(authority, plan, content, words),
            .. sections.Where(s => s.AfterGoals && !IsVision(s)).SelectMany(s => Section(content, words, s)),
        ];
    }

    private static IEnumerable<Block> Vision(Authority authority, PlanWords words, DateOnly day) =>
        GoalsQueries.Guiding(authority, GuidingTextKind.Vision, day) is { } vision
            ? [new Heading(1, words.Vision, null, "vision"), new Quote(vision.Text.ToString(), null)]
            : [];

    // how the vision is taken into account stands below the vision itself
    private static bool IsVision(TemplateSection section) => string.Equals(section.Id, "vision", StringComparison.Ordinal);

    private static IEnumerable<Block> Section(PlanContent content, PlanWords words, TemplateSection section) =>
        content.Sections.TryGetValue(section.Id, out var written)
            ? [new Heading(IsVision(section) ? 2 : 1, section.Heading, null, $"avsnitt-{section.Id}"), Text(written, Unexamined(content, words, PlanParts.OfSection(section.Id)))]
            : [];

    private static IEnumerable<Block> Perspective(Authority authority, Plan plan, PlanContent content, PlanWords words, PerspectiveBranch branch) =>
        [
            new Heading(1, branch.Perspective.Name, branch.Perspective.Number, $"perspektiv-{branch.Perspective.Number}"),
            .. branch.Goals.SelectMany(g => Goal(authority, plan, content, words, g)),
        ];

    private static IEnumerable<Block> Goal(Authority authority, Plan plan, PlanContent content, PlanWords words, GoalBranch branch)
    {
        var goal = branch.Goal;
        yield return new Heading(2, Upper(goal.Name), goal.Number, $"mal-{goal.Number}");
        if (goal.Description is { } description)
        {
            yield return new Quote(description.ToString(), words.Directive(plan.Year));
        }

        if (content.GoalTexts.TryGetValue(goal.Id, out var written))
        {
            yield return new Heading(3, words.HowTheGoalIsTakenCareOf, null);
            yield return Text(written, Unexamined(content, words, PlanParts.OfGoalText(goal.Id)));
        }

        foreach (var block in Assignments(authority, plan, content, words, branch).Concat(Own(content, words, goal.Id)).Concat(Indicators(authority, plan, content, words, goal)))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Assignments(Authority authority, Plan plan, PlanContent content, PlanWords words, GoalBranch branch)
    {
        var first = true;
        foreach (var area in branch.FocusAreas)
        {
            foreach (var assignment in area.Assignments.Where(a => GoalsQueries.AddresseesOf(authority, a).Contains(plan.For)))
            {
                if (first)
                {
                    yield return new Heading(3, words.Assignments, null);
                    first = false;
                }

                yield return new Heading(4, area.FocusArea.Name, assignment.Number, $"uppdrag-{assignment.Number}");
                yield return new Quote(assignment.Text.ToString());
                foreach (var block in AnswerTo(authority, plan, AnswerRules.Known(content, assignment.Id), words))
                {
                    yield return block;
                }
            }
        }
    }

    private static IEnumerable<Block> AnswerTo(Authority authority, Plan plan, Answer answer, PlanWords words) =>
        [
            answer.NotApplicable is { } reason ? new RichText($"**{words.NotApplicable}** {reason}", Mark(answer.Example))
                : answer.Text is { } text ? new RichText(text.ToString(), Mark(answer.Example))
                : new Paragraph(words.NoAnswer, null, "note"),
            .. answer.DirectedTo.Count == 0
                ? Array.Empty<Block>()
                : [new Paragraph($"{words.DirectedTo} {string.Join(", ", answer.DirectedTo.Select(u => OrganisationQueries.NameOf(authority, u, plan.FirstDay)))}", null, "note")],
        ];

    private static IEnumerable<Block> Own(PlanContent content, PlanWords words, GoalId goal) =>
        [
            .. content.OwnFocusAreas.Values.Where(o => o.Goal == goal).SelectMany(o => new Block[]
            {
                new Heading(4, $"{words.OwnFocusArea}: {o.Name}", null, $"eget-{o.Id}"), new RichText(o.Text.ToString(), Mark(o.Example, Unexamined(content, words, PlanParts.OfFocusArea(o.Id)))), new Paragraph($"{words.Compatible} {o.Compatible}", null, "note"),
            }),
            .. content.Commitments.Values.Where(c => c.Goal == goal).ToList() is { Count: > 0 } commitments
                ? [new Heading(3, words.Commitments, null), .. commitments.Select(c => new RichText(c.Text.ToString(), Mark(c.Example, Unexamined(content, words, PlanParts.OfCommitment(c.Id)))))]
                : Array.Empty<Block>(),
        ];

    private static IEnumerable<Block> Indicators(Authority authority, Plan plan, PlanContent content, PlanWords words, StrategicGoal goal)
    {
        var uses = content.Indicators.Values.Where(i => i.Goal == goal.Id).ToList();
        return uses.Count == 0
            ? []
            : [new Table(
                $"{words.Indicators} {goal.Number}",
                [new(words.Indicator), new(words.Baseline, true), new(words.Target(plan.Year), true), new(words.Source), new(words.Measured)],
                [.. uses.Select(u => Row(authority.Goals.Indicators[u.Indicator], u, Unexamined(content, words, PlanParts.OfIndicator(u.Indicator))))])];
    }

    private static EquatableArray<string> Row(Indicator indicator, IndicatorUse use, string? unexamined) =>
        [
            indicator.Name + (use.Example ? " (exempeldata)" : "") + (unexamined is null ? "" : $" ({unexamined})"),
            use.Baseline is null ? "–" : IndicatorValue.WithUnit(use.Baseline, indicator.Unit) + (use.BaselineYear is { } year ? $" ({year})" : ""),
            use.Target is null ? "–" : IndicatorValue.WithUnit(use.Target, indicator.Unit),
            indicator.Source ?? "–",
            indicator.Measured ?? "–",
        ];

    private static RichText Text(Written written, string? unexamined) => new(written.Text.ToString(), Mark(written.Example, unexamined));

    internal static string? Mark(bool example, string? unexamined = null) => (example, unexamined) switch
    {
        (true, null) => "exempeltext",
        (true, _) => $"exempeltext, {unexamined}",
        _ => unexamined,
    };

    /// <summary>A part that nobody has examined is marked; a plan with such parts is never locked.</summary>
    private static string? Unexamined(PlanContent content, PlanWords words, string part) => content.IsUnexamined(part) ? words.Unexamined : null;

    private static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
