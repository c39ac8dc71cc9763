using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Analyses;

/// <summary>A conclusion or proposal with the analysis that it stands in.</summary>
public sealed record Concluded(Analysis Analysis, AnalysisPoint Point);

public static class AnalysesQueries
{
    private static readonly Implied<AnalysesState, Dictionary<ItemId, Concluded>> Points = new(state =>
        state.Analyses.Values.Where(a => a.Dropped is null).SelectMany(a => a.Points.Select(p => new Concluded(a, p))).ToDictionary(c => c.Point.Id));

    private static readonly Implied<AnalysesState, Dictionary<ItemId, int>> Places = new(state =>
        state.Rankings.Values.SelectMany(r => r.Needs.Select((need, i) => (need, i))).GroupBy(p => p.need).ToDictionary(g => g.Key, g => g.First().i + 1));

    /// <summary>Every analysis that counts.</summary>
    public static IEnumerable<Analysis> All(Authority authority) => authority.Analyses.Analyses.Values.Where(a => a.Dropped is null);

    /// <summary>The analyses of a planning year, in the order of the planning premises.</summary>
    public static ImmutableArray<Analysis> Of(Authority authority, int year) =>
        [.. All(authority).Where(a => a.Year == year).OrderBy(a => a.Kind).ThenBy(a => a.Title, StringComparer.Ordinal).ThenBy(a => a.Id)];

    /// <summary>The analysis of a group's needs for a year, or nothing .</summary>
    public static Analysis? OfGroup(Authority authority, ItemId group, int year) =>
        All(authority).FirstOrDefault(a => a.Kind == AnalysisKind.Needs && a.Group == group && a.Year == year);

    /// <summary>The same analysis over the years: of the same group, or without one of the same kind and title; the newest first.</summary>
    public static ImmutableArray<Analysis> SeriesOf(Authority authority, Analysis analysis) =>
    [
        .. All(authority).Where(a => a.Kind == analysis.Kind && a.Group == analysis.Group && a.Body == analysis.Body && (a.Group is not null || a.Title == analysis.Title))
            .OrderByDescending(a => a.Year).ThenBy(a => a.Id),
    ];

    /// <summary>The conclusion or proposal by its id, with its analysis.</summary>
    public static Concluded? Concluded(Authority authority, ItemId point) => Points.Of(authority.Analyses).GetValueOrDefault(point);

    /// <summary>The groups whose needs are put first in a year.</summary>
    public static ImmutableArray<NeedGroup> GroupsIn(Authority authority, int year) =>
        [.. authority.Analyses.Groups.Values.Where(g => g.HoldsIn(year)).OrderBy(g => g.Area, StringComparer.Ordinal).ThenBy(g => g.Name, StringComparer.Ordinal)];

    /// <summary>The needs that count in a year: the ranked in their order, then the others by name.</summary>
    public static ImmutableArray<Need> NeedsOf(Authority authority, int year) =>
    [
        .. authority.Analyses.Needs.Values.Where(n => n.Year == year && n.Dropped is null)
            .OrderBy(n => PlaceOf(authority, n) ?? int.MaxValue).ThenBy(n => n.Name, StringComparer.Ordinal).ThenBy(n => n.Id),
    ];

    /// <summary>Its place among the needs of its year, from 1; nothing while it is not ranked.</summary>
    public static int? PlaceOf(Authority authority, Need need) =>
        Places.Of(authority.Analyses).TryGetValue(need.Id, out var place) ? place : null;

    /// <summary>A mark of the order of the need's year and of the reason for its own place: another when either has changed.</summary>
    public static string OrderMark(Authority authority, Need need)
    {
        ArgumentNullException.ThrowIfNull(need);
        return Hashes.Sha256($"{string.Join(' ', authority.Analyses.RankedIn(need.Year).Where(n => n != need.Id).Select(n => n.Value))}|{need.Reason?.Hash}")[..16];
    }

    /// <summary>Every year with an analysis or a need.</summary>
    public static ImmutableArray<int> Years(Authority authority) =>
        [.. All(authority).Select(a => a.Year).Concat(authority.Analyses.Needs.Values.Select(n => n.Year)).Distinct().Order()];

    /// <summary>The committees whose administrations take part in an analysis, and the body it is about.</summary>
    internal static IEnumerable<BodyId> Bodies(Authority authority, Analysis analysis) =>
        analysis.With.Select(u => CommitteeOf(authority, u)).Append(analysis.Body).OfType<BodyId>().Distinct();

    /// <summary>The administrations that take part and those of the body it is about, with the units below them.</summary>
    internal static IEnumerable<UnitId> Units(Authority authority, Analysis analysis)
    {
        var top = analysis.With.Concat(authority.Organisation.Units.Values.Where(u => analysis.Body is { } body && u.Body == body).Select(u => u.Id)).ToHashSet();
        return authority.Organisation.Units.Keys.Where(u => IsWithin(authority, u, top));
    }

    private static bool IsWithin(Authority authority, UnitId unit, HashSet<UnitId> top)
    {
        for (var (at, met) = ((UnitId?)unit, new HashSet<UnitId>()); at is { } id && met.Add(id); at = authority.Organisation.Units.GetValueOrDefault(id)?.Parent)
        {
            if (top.Contains(id))
            {
                return true;
            }
        }

        return false;
    }

    private static BodyId? CommitteeOf(Authority authority, UnitId unit)
    {
        for (var (at, met) = ((UnitId?)unit, new HashSet<UnitId>()); at is { } id && met.Add(id) && authority.Organisation.Units.TryGetValue(id, out var found); at = found.Parent)
        {
            if (found.Body is { } body)
            {
                return body;
            }
        }

        return null;
    }
}
