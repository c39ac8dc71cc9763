using System.Collections.Immutable;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Decisions;

/// <summary>A part of the plan on the table, as the form for changed words shows it.</summary>
/// <param name="Place">Its place in the command.</param>
/// <param name="Name">What it is called there.</param>
/// <param name="Words">How it reads now.</param>
/// <param name="Goal">Of a commitment that may be added.</param>
public sealed record AmendablePart(string Place, string Name, string Words, GoalId? Goal = null)
{
    public bool IsFigure => Place.StartsWith("indicators.", StringComparison.Ordinal);
}

/// <summary>Parts under one heading of the plan.</summary>
public sealed record AmendableGroup(string Number, string Heading, ImmutableArray<AmendablePart> Parts);

/// <summary>The parts of a plan in its own order, each that has words and one empty commitment for every goal.</summary>
internal static class AmendableParts
{
    public static ImmutableArray<AmendableGroup> Of(Authority authority, Plan table, string newId)
    {
        var outline = PlanOutlines.Of(authority, table);
        return
        [
            .. Sections(table, outline, after: false),
            .. outline.Goals.Select(g => new AmendableGroup(g.Goal.Number, Sv.Capital(g.Goal.Name), [.. Goal(authority, table, g, newId)])),
            .. Sections(table, outline, after: true),
        ];
    }

    private static IEnumerable<AmendableGroup> Sections(Plan table, PlanOutline outline, bool after)
    {
        var parts = outline.Sections.Where(s => s.Section.AfterGoals == after).SelectMany(s => Part(table, PlanParts.OfSection(s.Section.Id), s.Section.Heading)).ToImmutableArray();
        return parts.IsEmpty ? [] : [new("", after ? "Avsnitt efter målen" : "Avsnitt före målen", parts)];
    }

    private static IEnumerable<AmendablePart> Goal(Authority authority, Plan table, GoalOutline goal, string newId) =>
    [
        .. Part(table, PlanParts.OfGoalText(goal.Goal.Id), "Så tas målet om hand"),
        .. goal.Assignments.SelectMany(a => Part(table, Amending.OfAnswer(a.Id), $"Svar på uppdrag {a.Number}")),
        .. table.Content.OwnFocusAreas.Values.Where(o => o.Goal == goal.Goal.Id).SelectMany(o => Part(table, PlanParts.OfFocusArea(o.Id), $"{Terms.OwnFocusArea(authority, table.Year)}: {o.Name}")),
        .. table.Content.Commitments.Values.Where(c => c.Goal == goal.Goal.Id).SelectMany((c, i) => Part(table, PlanParts.OfCommitment(c.Id), $"Åtagande {i + 1}")),
        .. table.Content.Indicators.Values.Where(u => u.Goal == goal.Goal.Id).SelectMany(u => Part(table, PlanParts.OfIndicator(u.Indicator), Target(authority, table, u))),
        new($"commitments.{newId}-{goal.Goal.Number}", "Nytt åtagande", "", goal.Goal.Id),
    ];

    private static string Target(Authority authority, Plan table, IndicatorUse use) =>
        authority.Goals.Indicators[use.Indicator] is var indicator ? $"Målvärde {table.Year}: {indicator.Name}, {indicator.Unit}" : "";

    private static IEnumerable<AmendablePart> Part(Plan table, string place, string name) =>
        Amending.WordsOf(table.Content, place) is { } words ? [new(place, name, words)] : [];
}
