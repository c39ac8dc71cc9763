using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Economy;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What happened to frames and what is said of them, in words.</summary>
internal static class EconomyHistory
{
    public static HistoryWordsOf Of(Authority before, EconomyEvent happened) => happened switch
    {
        CostClassesRecorded c => new($"angav kontoslagen {Sv.List([.. c.Classes.Select(k => Sv.Uncapital(k.Name))])}", EconomyAddress.Premises),
        AccountPlanRecorded p => new($"lade in kontoplanen {p.Plan.Name}", EconomyAddress.Premises),
        FramesRegistered { Set: { Conversion: { } key } made } => new($"gjorde {Sv.Uncapital(made.Name)} av ramarna enligt nyckeln {before.Economy.Conversions[key].Name}", EconomyAddress.Converted),
        FramesRegistered f => new($"förde in {Sv.Uncapital(f.Set.Name)}: {f.Set.Rows.Count} rader för {f.Set.FirstYear}–{f.Set.LastYear}{(f.Set.Stage == FrameStage.Proposal ? ", förslag" : "")}", EconomyAddress.Frames),
        FrameRowsRegistered f => new($"förde in {Sv.Count(f.Rows.Count)} rader till i {Sv.Uncapital(before.Economy.Sets[f.Set].Name)}", EconomyAddress.Frames),
        FramesPutToDecision p => new($"lade {Sv.Uncapital(before.Economy.Sets[p.Set].Name)} till fullmäktige i budgeten för {p.Motion.Year}", FinancialPlans.FinanceAddress.Budget(p.Motion.Year)),
        FrameCorrected c => new($"rättade {Sv.Uncapital(Row(before, c.Correction))} {c.Correction.Year} från {Sv.Number(c.Correction.FromTkr)} till {Sv.Number(c.Correction.ToTkr)} tkr", EconomyAddress.Of(new Figure(FigureKind.Frame, c.Correction.Set, c.Correction.Year, c.Correction.Row)), null, c.Correction.Reason),
        IndexRulesRecorded r => new($"angav {Sv.Count(r.Rules.Count)} {(r.Rules.Count == 1 ? "uppräkning" : "uppräkningar")}: {Sv.List([.. r.Rules.Select(i => Sv.Uncapital(i.Name))])}", EconomyAddress.Premises),
        GrantEstimated g => new($"bedömde statsbidraget {g.Grant.Name} till {Sv.Number(g.Grant.AmountsTkr.Items.Sum())} tkr för {before.Economy.Sets[g.Set].FirstYear}–{before.Economy.Sets[g.Set].LastYear}", $"{EconomyAddress.Premises}#statsbidrag"),
        IndexValueEntered v => new($"förde in {EconomyWords.Percent(v.Hundredths)} för {Sv.Uncapital(before.Economy.Rules[v.Rule].Name)} {v.Year}", EconomyAddress.Premises),
        FrameCausesRecorded c => new($"angav varför ramar har ändrats: {Sv.List([.. c.Causes.Select(o => Sv.Uncapital(o.Reason))])}", EconomyAddress.Bridge),
        ConversionRecorded c => new($"angav hur ramarna räknas om till {Sv.Uncapital(c.Conversion.Name)}", EconomyAddress.Converted, null, c.Conversion.Note),
        ScenarioRecorded s => new($"gjorde scenariot {s.Scenario.Name}", EconomyAddress.Scenarios),
        ScenarioExtended s => new($"lade till i scenariot {before.Economy.Scenarios[s.Scenario].Name}: {Sv.Uncapital(s.Part.Reason)}", EconomyAddress.Scenarios),
        ScenarioProposed s => new($"förde in att scenariot {before.Economy.Scenarios[s.Scenario].Name} har blivit ett förslag", EconomyAddress.Proposals),
        AlternativeWritten a => new($"skrev i partigruppens budget ({a.Group})", EconomyAddress.OfAlternative(a.Id)),
        AlternativeHandedIn a => new($"lämnade in budgetförslaget {a.Scenario.Name} från {a.Scenario.Proposal?.Group}", EconomyAddress.Proposals, null, a.Scenario.Reasons),
        FrameSettingsSet s => new($"bestämde toleransen {s.Settings.ToleranceTkr} tkr och att effektivisering räknas på {EconomyWords.Base(s.Settings.EfficiencyBasis)}", EconomyAddress.Premises),
        _ => new(Model.EventsByType[happened.GetType()].Name),
    };

    private static string Row(Authority before, FrameCorrection correction) => EconomyWords.Row(before, before.Economy.Sets[correction.Set].Rows[correction.Row - 1], Days.InSweden(correction.Stamp.At));
}
