using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Web.Decisions;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>Delegations, what was decided by them, and a board's rights over other committees, in words.</summary>
internal static class DelegationHistory
{
    /// <summary>Nothing for other events of decisions.</summary>
    public static HistoryWordsOf? Of(Authority before, DecisionsEvent happened) => happened switch
    {
        RightDelegated d => new($"förde in delegation från {HistoryWords.Body(before, d.Delegation.From)} till {(d.Delegation.To is { } to ? HistoryWords.Body(before, to) : d.Delegation.Holder)}: {Sv.Uncapital(d.Delegation.What)}", DelegationWords.Address),
        DelegationEnded e => new($"avslutade delegationen {Sv.Uncapital(before.Decisions.Delegated.Delegations[e.Delegation].What)} {Sv.Date(e.To)}", DelegationWords.Address),
        DelegatedRegistered r => new($"registrerade ett delegationsbeslut {Sv.Date(r.Decision.Day)} på delegation från {HistoryWords.Body(before, before.Decisions.Delegated.Delegations[r.Decision.Delegation].From)}", DelegationWords.Address, null, r.Decision.What),
        DelegatedReported r => new($"anmälde {Sv.Count(r.Report.Decisions.Count, neuter: true)} delegationsbeslut till {HistoryWords.Body(before, r.Report.Body)} {Sv.Date(r.Report.Day)}, §{Sv.NoBreakSpace}{r.Report.Paragraph}", DelegationWords.Address),
        BoardRightGranted g => new($"förde in att {HistoryWords.Body(before, g.Right.Board)} får besluta om andra nämnder: {Sv.Uncapital(g.Right.What)}", DelegationWords.Address),
        BoardRightEnded e => new($"avslutade styrelsens rätt {Sv.Uncapital(before.Decisions.Delegated.Rights[e.Right].What)} {Sv.Date(e.To)}", DelegationWords.Address),
        _ => null,
    };
}
