using System.Collections.Concurrent;
using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Analyses;

/// <summary>What is silent between the needs of a year and what the assembly wants, and what the year's premises lack.</summary>
/// <param name="Unanswered">Needs that nothing in the year's goals answers.</param>
/// <param name="WithoutAssignment">Needs that a goal answers and for which no assignment is given .</param>
/// <param name="Unranked">Needs without a place.</param>
/// <param name="Unfounded">Goals put first by the assembly, or all goals of the directive where it has put none first, that no need and no conclusion leads to.</param>
/// <param name="NotAnalysed">Groups put first and not analysed for the year.</param>
/// <param name="MissingKinds">Kinds of analyses the premises must rest on and do not .</param>
/// <param name="MissingLevels">Levels of which no external analysis or forecast speaks .</param>
public sealed record NeedGaps(
    ImmutableArray<Need> Unanswered,
    ImmutableArray<Need> WithoutAssignment,
    ImmutableArray<Need> Unranked,
    ImmutableArray<StrategicGoal> Unfounded,
    ImmutableArray<NeedGroup> NotAnalysed,
    ImmutableArray<AnalysisKind> MissingKinds,
    ImmutableArray<AnalysisPart> MissingLevels)
{
    public int Count => Unanswered.Length + WithoutAssignment.Length + Unranked.Length + Unfounded.Length + NotAnalysed.Length + MissingKinds.Length + MissingLevels.Length;

    // asked for several times on a page, and by every page until something of it changes
    private static readonly Following<AnalysesState, ConcurrentDictionary<int, NeedGaps>> Known = new();

    public static NeedGaps Of(Authority authority, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return Known.Of(authority.Analyses, (authority.Goals, authority.Organisation, authority.Goals), () => new()).GetOrAdd(year, static (at, now) => Found(now, at), authority);
    }

    private static NeedGaps Found(Authority authority, int year)
    {
        // what is only begun fills no gap
        var (needs, analyses) = (AnalysesQueries.NeedsOf(authority, year), AnalysesQueries.Of(authority, year).Where(a => a.SaysSomething).ToList());
        var analysed = analyses.Where(a => a.Kind == AnalysisKind.Needs).Select(a => a.Group).ToHashSet();
        var silent = needs.ToLookup(n => OriginQueries.AnswersTo(authority, n).IsEmpty);
        return new(
            [.. silent[true]],
            [.. silent[false].Where(n => OriginQueries.AssignmentsFor(authority, n).IsEmpty)],
            [.. needs.Where(n => AnalysesQueries.PlaceOf(authority, n) is null)],
            [.. First(authority, year).Where(g => OriginQueries.Around(authority, g.Id).IsEmpty)],
            [.. AnalysesQueries.GroupsIn(authority, year).Where(g => !analysed.Contains(g.Id))],
            [.. Enum.GetValues<AnalysisKind>().Where(k => analyses.All(a => a.Kind != k))],
            [.. Enum.GetValues<AnalysisPart>().Where(p => p != AnalysisPart.Description && analyses.All(a => a.Kind is not (AnalysisKind.External or AnalysisKind.Forecast) || a.Of(p) is null))]);
    }

    private static IEnumerable<StrategicGoal> First(Authority authority, int year) =>
        GoalsQueries.Tree(authority, year) is { } tree ? tree.Goals.Select(g => g.Goal).Where(g => tree.Directive.Prioritised is null || tree.Directive.Prioritises(g.Id)) : [];
}
