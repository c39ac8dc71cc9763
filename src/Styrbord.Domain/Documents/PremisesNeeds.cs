using Styrbord.Domain.Analyses;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>The needs of a year in order, as they stand in the planning premises.</summary>
internal static class PremisesNeeds
{
    public static IEnumerable<Block> Of(Authority authority, int year)
    {
        var needs = AnalysesQueries.NeedsOf(authority, year);
        return needs.IsEmpty ? [] :
        [
            new Heading(1, "Behoven i ordning", null, "behov"),
            new Paragraph("De med störst behov går först. Skälet till platsen står vid varje behov."),
            new Table("Behoven, det största först", [new("Plats"), new("Behov"), new("Grupp"), new("Skäl"), new("Möts av")], [.. needs.Select(n => Row(authority, n))]),
            .. needs.SelectMany(Told),
        ];
    }

    private static EquatableArray<string> Row(Authority authority, Need need) =>
    [
        AnalysesQueries.PlaceOf(authority, need) is { } place ? $"{place}" : "–",
        PlanDocument.Mark(need.Example) is { } mark ? $"{need.Name} ({mark})" : need.Name,
        authority.Analyses.Groups[need.Group].Name,
        need.Reason?.ToString() ?? "",
        OriginQueries.AnswersTo(authority, need) is { IsEmpty: false } answers ? string.Join(", ", answers.Select(g => Number(authority.Goals, g))) : "inget",
    ];

    // what a need says beside its name does not go in a cell
    private static IEnumerable<Block> Told(Need need) =>
        need.Text is { } text ? [new Heading(2, need.Name, null, $"behov-{need.Id}"), new RichText(text.ToString())] : [];

    private static string Number(GoalsState goals, GoalId id) =>
        goals.Assignments.TryGetValue(id, out var assignment) ? $"uppdrag {assignment.Number}"
        : goals.FocusAreas.TryGetValue(id, out var area) ? area.Number
        : goals.Goals.TryGetValue(id, out var goal) ? goal.Number
        : goals.Perspectives.TryGetValue(id, out var perspective) ? perspective.Number : id.Value;
}
