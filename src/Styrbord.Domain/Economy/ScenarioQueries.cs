using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>What a scenario comes to beside the frames.</summary>
public static class ScenarioQueries
{
    /// <summary>What a scenario changes in a year, tkr: for one body, or for all when none is named.</summary>
    public static long ChangeTkr(Authority authority, ItemId scenario, int year, BodyId? body = null)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return Tkr.OfOre(authority.Economy.Postings.Sum(new(PostingKind.Change, scenario, body, From: year, To: year)));
    }

    /// <summary>The decisions by which a scenario can have become a proposal, the latest first: approvals by the executive board or the assembly, not older than the scenario.</summary>
    public static ImmutableArray<Decision> DecisionsFor(Authority authority, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(scenario);
        return [.. authority.Decisions.Decisions.Values.Where(d => d.IsApproval && !ScenarioRules.Against(authority, scenario, d).Any()).OrderByDescending(d => d.Day).ThenByDescending(d => d.Sequence)];
    }

    /// <summary>What of it lies outside the committees' frames, tkr: tax revenue.</summary>
    public static long OutsideTkr(Authority authority, FrameSet set, ItemId scenario, int year) =>
        ChangeTkr(authority, scenario, year) - FrameQueries.Committees(set).Sum(c => ChangeTkr(authority, scenario, year, c.Body));
}
