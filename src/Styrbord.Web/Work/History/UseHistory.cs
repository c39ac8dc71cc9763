using Styrbord.Domain;
using Styrbord.Domain.FrameUses;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Economy;
using Styrbord.Web.FrameUses;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What frames were said to be for, in words.</summary>
internal static class UseHistory
{
    public static HistoryWordsOf Of(Authority before, FrameUsesEvent happened) => happened switch
    {
        FrameTied { Use: var u } => new($"angav vad {UseWords.Percent(u.Shares.Sum(s => s.Hundredths))} av ramen för {Sv.Uncapital(Row(before, u.Set, u.Row, u.Stamp))} {u.Year} går till", UseWords.Address(u.Year, u.Row)),
        TemporaryRevenueMarked { Revenue: var r } => new($"märkte ut {Sv.Uncapital(r.What)} som tillfällig intäkt till och med {r.LastYear}", UseWords.Page),
        PositionsRecorded { Positions: var p } => new($"förde in {Sv.Count(p.Positions.Count)} {(p.Positions.Count == 1 ? "tjänst" : "tjänster")} för {Sv.Uncapital(OrganisationQueries.NameOf(before, p.Unit, Days.InSweden(p.Stamp.At)))} {p.Year}", $"{UseWords.Positions}?ar={p.Year}"),
        _ => throw new InvalidOperationException(happened.GetType().Name),
    };

    private static string Row(Authority before, ItemId set, int row, Stamp stamp) => EconomyWords.Row(before, before.Economy.Sets[set].Rows[row - 1], Days.InSweden(stamp.At));
}
