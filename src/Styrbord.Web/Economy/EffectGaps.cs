using Styrbord.Domain;
using Styrbord.Domain.Organisation;
using Styrbord.Ledger;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Economy;

/// <summary>What a scenario cannot be followed into, each a sentence: said, not hidden.</summary>
internal sealed class EffectGaps(Authority authority, EffectTable table, DateOnly day)
{
    private const int Most = 12;

    /// <summary>Committees without a budget first, then each committee's frames and lines.</summary>
    public IReadOnlyList<string> Of(int year, IEnumerable<CommitteeEffect> shown)
    {
        CommitteeEffect[] all = [.. shown];
        string[] without = [.. all.Where(c => c.Budget is null).Select(Name)];
        return [.. without.Length > 0 ? [$"Ingen internbudget för {year} än: {Sv.List(without)}."] : Array.Empty<string>(), .. all.Where(c => c.Budget is not null).SelectMany(Of)];
    }

    private IEnumerable<string> Of(CommitteeEffect one)
    {
        foreach (var gap in one.Frames.Where(f => f.Reach != FrameReach.Met).GroupBy(f => f.Reach))
        {
            yield return $"{Name(one)}, {EffectTable.Word(gap.First())}: {Sv.List([.. gap.Select(f => $"{table.NameOf(f)} ({Sv.Number(f.Row is null ? f.NowTkr : f.ScenarioTkr)} tkr)")])}.";
        }

        if (one.Frames.Where(f => f.Reach == FrameReach.Met && f.LeftTkr != 0).ToList() is { Count: > 0 } left)
        {
            yield return $"{Name(one)}: ramen är inte helt fördelad än, och det som återstår ingår i skillnaden: {Sv.List([.. left.Select(f => $"{table.NameOf(f)} ({Sv.Number(f.LeftTkr)} tkr kvar)")])}.";
        }

        if (one.Frames.SelectMany(f => f.Still).ToList() is { Count: > 0 } still)
        {
            yield return $"{Name(one)}: {Sv.Count(still.Count)} {(still.Count == 1 ? "rad" : "rader")} på 0 tkr står kvar på 0, eftersom inget är i proportion till 0: {Sv.List([.. still.Take(Most).Select(l => $"{l.Line}, {table.NameOf(one, l.Unit)}")])}{(still.Count > Most ? $" med flera" : "")}.";
        }
    }

    private string Name(CommitteeEffect one) => OrganisationQueries.NameOf(authority, one.Committee, day);
}
