using System.Collections.Immutable;
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
            Table(authority, needs),
            .. needs.SelectMany(Told),
        ];
    }

    // while no need has a place there is no order to tell of
    private static Table Table(Authority authority, ImmutableArray<Need> needs)
    {
        var (placed, told) = (needs.Any(n => AnalysesQueries.PlaceOf(authority, n) is not null), needs.Any(n => n.Reason is not null));
        return new(
            placed ? "Behoven, det största först" : "Behoven, inte rangordnade än",
            [.. placed ? [new Column("Plats")] : Array.Empty<Column>(), new("Behov"), new("Grupp"), .. told ? [new Column("Skäl")] : Array.Empty<Column>(), new("Möts av")],
            [
                .. needs.Select(n => (EquatableArray<string>)
                [
                    .. placed ? [AnalysesQueries.PlaceOf(authority, n) is { } place ? $"{place}" : "–"] : Array.Empty<string>(),
                    PlanDocument.Mark(n.Example) is { } mark ? $"{n.Name} ({mark})" : n.Name,
                    authority.Analyses.Groups[n.Group].Name,
                    .. told ? [n.Reason?.ToString() ?? ""] : Array.Empty<string>(),
                    OriginQueries.AnswersTo(authority, n) is { IsEmpty: false } answers ? string.Join(", ", answers.Select(g => Number(authority.Goals, g))) : "inget",
                ]),
            ]);
    }

    // what a need says beside its name does not go in a cell
    private static IEnumerable<Block> Told(Need need) =>
        need.Text is { } text ? [new Heading(2, need.Name, null, $"behov-{need.Id}"), new RichText(text.ToString())] : [];

    private static string Number(GoalsState goals, GoalId id) =>
        goals.Assignments.TryGetValue(id, out var assignment) ? $"uppdrag {assignment.Number}"
        : goals.FocusAreas.TryGetValue(id, out var area) ? area.Number
        : goals.Goals.TryGetValue(id, out var goal) ? goal.Number
        : goals.Perspectives.TryGetValue(id, out var perspective) ? perspective.Number : id.Value;
}
