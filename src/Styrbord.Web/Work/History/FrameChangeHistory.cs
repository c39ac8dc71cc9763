using Styrbord.Domain;
using Styrbord.Domain.FrameChanges;
using Styrbord.Web.FrameChanges;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What was decided of frames after they were, in words.</summary>
internal static class FrameChangeHistory
{
    public static HistoryWordsOf Of(Authority before, FrameChangesEvent happened) => happened switch
    {
        FramesChanged c => new($"förde in {Sv.Uncapital(ChangeWords.Name(c.Change))} för {c.Change.Year}: {Sv.Count(c.Change.Parts.Count)} {(c.Change.Parts.Count == 1 ? "rad" : "rader")} i {Sv.Uncapital(before.Economy.Sets[c.Change.Set].Name)}, netto {Sv.Change(ChangeWords.Net(c.Change))} tkr", ChangeWords.Address(c.Change), null, c.Change.Reason),
        ChangeRightsRecorded r => new($"angav vem som får ändra {Sv.Uncapital(before.Economy.Sets[r.Rights.Set].Name)}", ChangeWords.Page),
        StandingDecisionRecorded s => new($"förde in det stadigvarande beslutet {s.Standing.Name}", ChangeWords.Address(s.Standing.FirstYear)),
        CentralAccountRecorded c => new($"förde in det centrala kontot {c.Account.Name} {c.Account.Year}: {Sv.Number(c.Account.AmountTkr)} tkr", ChangeWords.Address(c.Account.Year)),
        InvestmentsCarried c => new($"förde in att {Sv.Number(c.Carried.Parts.Sum(p => p.AmountTkr))} tkr investeringsmedel tas med till {c.Carried.Year}", ChangeWords.Address(c.Carried.Year)),
        DecidedAmountCorrected { Correction: var c } => new($"rättade vad ett beslut om pengar omfattar, från {Sv.Number(c.FromTkr)} till {Sv.Number(c.ToTkr)} tkr", ChangeWords.Page, null, c.Reason),
        _ => throw new InvalidOperationException(happened.GetType().Name),
    };
}
