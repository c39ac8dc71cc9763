using Styrbord.Domain.Placements;
using Styrbord.Web.Placements;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What was recorded of placements, in words.</summary>
internal static class PlacementHistory
{
    public static HistoryWordsOf Of(PlacementsEvent happened) => happened switch
    {
        PlacementPolicyRecorded p => new($"förde in {Sv.Uncapital(p.Policy.Name)} från {Sv.Date(p.Policy.From)}", PlacementWords.Page),
        HoldingsRecorded h => new($"förde in {Sv.Uncapital(PlacementWords.Of(h.Holdings.Kind))} {Sv.Date(h.Holdings.Day)}: {Sv.Number(h.Holdings.Items.Sum(i => i.AmountTkr))} tkr", PlacementWords.Page),
        _ => throw new InvalidOperationException(happened.GetType().Name),
    };
}
