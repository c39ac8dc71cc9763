using System.Globalization;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>Resultatmått och indikatorer of a year, goal by goal, for follow-up: an annex of the regional plan, <c>indikatorer-{år}</c>.</summary>
public static class IndicatorAnnex
{
    private const string Prefix = "indikatorer-";

    public static string IdOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{year}");

    /// <summary>The year that an id names, if it has a directive.</summary>
    public static int? Named(Authority authority, string id) => DocumentYears.Of(id, Prefix) is { } year && GoalsQueries.Tree(authority, year) is not null ? year : null;

    public static DocumentTree? Find(Authority authority, string id) =>
        Named(authority, id) is { } year ? new(
            DocumentTree.CurrentSchema, "indicators", $"Resultatmått och indikatorer {year}", [new("validityArea", "Gäller", $"{year}"), new("source", "Hör till", BudgetDecisions.RegionalPlan.Title(authority, year))], [.. Of(authority, year, 1)], Contents: false) : null;

    /// <param name="level">Of the goals' headings.</param>
    internal static IEnumerable<Block> Of(Authority authority, int year, int level)
    {
        if (GoalsQueries.Tree(authority, year) is not { } tree)
        {
            yield break;
        }

        var uses = GoalsQueries.AddressedBodies(authority, year).SelectMany(b => PlansQueries.Current(authority, year, b)).DistinctBy(p => p.Id)
            .SelectMany(p => p.Content.Indicators.Values.Select(u => (Plan: p, Use: u))).ToLookup(u => u.Use.Goal);
        foreach (var goal in tree.Goals.Select(g => g.Goal))
        {
            var example = uses[goal.Id].Any() && uses[goal.Id].All(u => u.Use.Example);
            EquatableArray<EquatableArray<string>> rows =
            [
                .. authority.Goals.AssemblyIndicators.Where(i => i.Directive == tree.Directive.Id && i.Goal == goal.Id).Select(i => Row(authority.Goals.Indicators[i.Indicator], "Fullmäktige", null, null, i.Target, false)),
                .. uses[goal.Id].Select(u => Row(authority.Goals.Indicators[u.Use.Indicator], OrganisationQueries.NameOf(authority, u.Plan.For, u.Plan.FirstDay), u.Use.Baseline, u.Use.BaselineYear, u.Use.Target, u.Use.Example && !example)),
            ];
            yield return new Heading(level, GoalTerms.First(goal.Name), goal.Number, $"indikatorer-{goal.Number}");
            yield return rows.Count == 0
                ? new Paragraph("Ingen indikator är angiven.", null, "note")
                : new Table($"Indikatorer för {goal.Number}", [new("Indikator, med källa"), new("Följs av"), new("Nuläge"), new($"Mål {year}")], rows);
            if (example)
            {
                yield return new Paragraph("Nämndernas indikatorer och värden är exempeldata.", null, "note");
            }
        }
    }

    private static EquatableArray<string> Row(Indicator indicator, string by, string? baseline, int? baselineYear, string? target, bool example) =>
    [
        string.Join(". ", [indicator.Name + (example ? " (exempeldata)" : ""), .. Source(indicator)]), by,
        baseline is null ? "–" : IndicatorValue.Shown(baseline, indicator.Unit) + (baselineYear is { } year ? $", {year}" : ""),
        target is null ? "–" : IndicatorValue.Shown(target, indicator.Unit),
    ];

    private static IEnumerable<string> Source(Indicator indicator) => indicator.Source is null ? [] : [indicator.Measured is { } measured ? $"{indicator.Source}, {measured}" : indicator.Source];
}
