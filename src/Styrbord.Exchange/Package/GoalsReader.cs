using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Process;

namespace Styrbord.Exchange.Package;

/// <summary>The maps of goals.yaml, directive.yaml and calendar.yaml and the rows of indicators.csv as records.</summary>
internal static class GoalsReader
{
    public static GoalsPart Part(Fields file) => new(file.Many("guidingTexts", GuidingText), file.Many("goals", Goal));

    public static DirectiveRow Directive(Fields file) => new(
        file.Id("id"),
        file.Whole("year"),
        file.Text("title"),
        file.Day("day"),
        file.OptionalReference("matter"),
        file.References("allCommittees"),
        file.Day("confirmedOn"),
        file.Many("sections", Section));

    public static CalendarPart Calendar(Fields file) => new(
        [.. file.Many("timetable", entry => Entry(entry, inTimetable: true)), .. file.Many("events", entry => Entry(entry, inTimetable: false))],
        file.Many("phases", phase => new PhaseRow(phase.Id("id"), phase.Text("name"), phase.Day("from"))));

    public static IndicatorRow Indicator(Fields row) => new(
        row.Id("id"),
        row.Text("name"),
        row.Text("unit"),
        row.Word<IndicatorDirection>("direction"),
        row.OptionalText("source"),
        row.OptionalText("measured"),
        row.OptionalText("definition"),
        row.Flag("example"));

    /// <summary>Paragraphs, and lists under the key <c>list</c>, one after another as Markdown.</summary>
    public static string? Markdown(Fields fields, string key)
    {
        var blocks = ImmutableArray.CreateBuilder<string>();
        foreach (var node in fields.Nodes(key))
        {
            blocks.Add(node switch
            {
                TextNode text => text.Text.Trim(),
                MapNode list => Fields.Read(list, items => string.Join('\n', items.Texts("list").Select(item => $"- {item}")), fields.Found),
                _ => fields.NotText(node, key),
            });
        }

        return blocks.Count == 0 ? null : string.Join("\n\n", blocks);
    }

    private static GuidingTextRow GuidingText(Fields text) => new(
        text.At,
        text.Word<GuidingTextKind>("kind"),
        Markdown(text, "text") ?? "",
        text.Date("from"),
        text.OptionalReference("matter"),
        text.Many("sources", OrganisationReader.Source));

    private static GoalRow Goal(Fields goal)
    {
        var kind = goal.Word<GoalKind>("kind");
        var row = new GoalRow(goal.Id("id"), kind, Under(goal, kind), goal.Text("number"), "", false, null, false, [], [], []);
        return kind switch
        {
            GoalKind.Assignment when goal.IsText("addressees", "all") => row with { Text = goal.Text("text"), ToAll = true },
            GoalKind.Assignment => row with { Text = goal.Text("text"), Addressees = goal.References("addressees") },
            GoalKind.FocusArea => Named(row, goal) with
            {
                OtherNames = goal.Many("otherNames", other => new OtherNameRow(other.Text("name"), other.Reference("document"))),
                References = goal.Texts("references"),
            },
            GoalKind.Perspective => Named(row, goal) with { Superordinate = goal.Flag("superordinate") },
            _ => Named(row, goal),
        };
    }

    private static GoalRow Named(GoalRow row, Fields goal) => row with { Name = goal.Text("name"), Text = Markdown(goal, "description") };

    private static Reference? Under(Fields goal, GoalKind kind)
    {
        if (kind is GoalKind.Perspective)
        {
            return null;
        }

        var under = goal.OptionalReference("under");
        if (under is null)
        {
            goal.Found.Add(goal.At, $"package.no-parent-{Fields.Camel(kind)}", ("id", goal.OptionalText("id") ?? ""));
        }

        return under;
    }

    private static SectionRow Section(Fields section) => new(
        section.Id("id"), section.Text("heading"), section.Flag("afterGoals"), Markdown(section, "text") ?? "");

    private static TimetableRow Entry(Fields entry, bool inTimetable) => new(
        entry.Id("id"),
        entry.Whole("year"),
        entry.Date("date"),
        entry.Word<TimetableKind>("kind"),
        entry.Text("what"),
        entry.OptionalReference("body"),
        entry.OptionalText("bodyAsWritten"),
        entry.OptionalReference("forBody"),
        entry.Flag("forBodyStated"),
        entry.Flag("immediateApproval"),
        inTimetable,
        entry.OptionalReference("step"),
        entry.Many("sources", OrganisationReader.Source));
}
