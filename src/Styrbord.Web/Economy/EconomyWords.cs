using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Decisions;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Economy;

/// <summary>Frames in words.</summary>
internal static class EconomyWords
{
    /// <summary><c>Personal, Blekingesjukhuset</c>, or the sum's own name.</summary>
    public static string Row(Authority authority, FrameRow row, DateOnly day) =>
        row.Class is { } name ? $"{name}, {FrameQueries.NameOf(authority, row, day)}" : FrameQueries.NameOf(authority, row, day);

    public static Mark Of(Judgement judgement) => judgement switch
    {
        Judgement.Exact => Mark.Done with { Word = "Stämmer" },
        Judgement.Rounding => new Mark("info", "same", "Avrundning"),
        _ => new Mark("bad", "missing", "Fel"),
    };

    /// <summary>The decision behind frames, as a sentence with its link.</summary>
    public static Microsoft.AspNetCore.Components.MarkupString Decision(Authority authority, FrameSet set, DateOnly day) =>
        FrameQueries.DecisionOf(authority, set) is { } decision
            ? Html.Of($"""Beslutade av {(decision.Body is { } body ? Work.BodyWords.InSentence(OrganisationQueries.NameOf(authority, body, day)) : "okänt organ")} {Sv.Date(decision.Day)}, ärende <a href="{DecisionAddress.Of(authority, decision.Matter)}">{authority.Decisions.Matters[decision.Matter].DiaryNumber}</a>""")
            : Html.Of($"{(FrameQueries.StageOf(authority, set) == FrameStage.Proposal ? "Förslag, inget beslut än" : "Beslutet visas inte för dig")}");

    public static string Base(EfficiencyBasis @base) => @base switch
    {
        EfficiencyBasis.NetFrame => "nettoram",
        EfficiencyBasis.GrossCost => "bruttokostnad",
        _ => "påverkbar kostnad",
    };

    public static string Base(Authority authority, EfficiencyBasis @base) => @base switch
    {
        EfficiencyBasis.NetFrame => "den beslutade summan, med intäkterna avdragna",
        EfficiencyBasis.GrossCost => $"alla kostnader: {Classes(authority, c => c.Nature == ClassNature.Cost)}",
        _ => $"de kostnader som går att påverka inom året: {Classes(authority, c => c.Influenceable)}",
    };

    public static string Of(ScenarioKind kind) => kind switch
    {
        ScenarioKind.Efficiency => "Effektivisering",
        ScenarioKind.OtherIndex => "Annan uppräkning",
        ScenarioKind.OtherTaxRate => "Annan skattesats",
        _ => "Eget belopp",
    };

    /// <summary>How a change of a scenario is counted.</summary>
    public static string How(ScenarioPart part) => part.Kind switch
    {
        ScenarioKind.Efficiency => $"{Percent(part.Hundredths)} på {Base(part.Base)}",
        ScenarioKind.OtherIndex => $"{part.Class} räknas upp {Percent(part.Hundredths)}",
        ScenarioKind.OtherTaxRate => $"{Sv.Change(part.Hundredths)} öre per hundra kronor på skatteunderlaget {Sv.Number(part.TaxBaseTkr ?? 0)} tkr",
        _ => "eget belopp",
    };

    /// <summary>By what a scenario is a proposal.</summary>
    public static Microsoft.AspNetCore.Components.MarkupString Proposed(Authority authority, ScenarioProposal proposal, DateOnly day) => Html.Of($"""
        {(proposal.Group is { } group ? $"Inlämnat av {group} {Sv.Date(Days.InSweden(proposal.Stamp.At))}" : authority.Decisions.Decisions.TryGetValue(proposal.Decision ?? default, out var decision) ? $"Förslag genom beslut{(decision.Body is { } body ? $" av {Work.BodyWords.InSentence(OrganisationQueries.NameOf(authority, body, day))}" : "")} {Sv.Date(decision.Day)}" : "Förslag")}{(authority.Decisions.Matters.TryGetValue(proposal.Matter, out var matter) ? Html.Of($""", ärende <a href="{DecisionAddress.Of(authority, proposal.Matter)}">{matter.DiaryNumber}</a>""") : Html.None)}
        """);

    public static string Percent(int hundredths) => Sv.Percent(hundredths / 100m, hundredths % 10 == 0 ? 1 : 2);

    public static string Kind(ReconciliationKind kind) => kind switch
    {
        ReconciliationKind.SumAndParts => "Beslutad summa mot sina delar",
        ReconciliationKind.LedgerAndTable => "Poster mot tabellen",
        ReconciliationKind.Bridge => "Bryggan",
        ReconciliationKind.Converted => "Omräknat mot ursprungligt",
        ReconciliationKind.Scenario => "Scenariots poster",
        ReconciliationKind.Statements => "Finansplanens uppställningar",
        ReconciliationKind.Trade => "Handel netto",
        ReconciliationKind.Distribution => "Fördelat mot ramen",
        ReconciliationKind.Changes => "Ändringarnas poster mot besluten",
        ReconciliationKind.Technical => "Tekniska justeringar netto",
        _ => "Finansplanens resultat mot budgeten i balanskravet",
    };

    /// <summary>What a rule does, in a sentence.</summary>
    public static string Rule(Authority authority, IndexRule rule, int year, DateOnly day) =>
        !rule.InFrames ? $"hålls centralt{(rule.HeldBy is { } unit ? $" av {Sv.Uncapital(OrganisationQueries.NameOf(authority, unit, day))}" : "")}, inte i ramarna"
        : rule.Lacks(year) ? $"{rule.External}: inget värde för {year}"
        : Indexing.RateOf(authority.Economy, rule, year) is { } rate ? Percent(rate)
        : "räknas inte upp";

    public static string PremiseKind(PremiseKind kind) => kind switch
    {
        Domain.Economy.PremiseKind.Assumption => "Antagande",
        Domain.Economy.PremiseKind.Rule => "Regel",
        Domain.Economy.PremiseKind.Index => "Uppräkning",
        Domain.Economy.PremiseKind.NotIndexed => "Räknas inte upp",
        Domain.Economy.PremiseKind.PriceLevel => "Prisnivå",
        Domain.Economy.PremiseKind.Unchanged => "Oförändrat",
        Domain.Economy.PremiseKind.CutOff => "Beslut till och med",
        Domain.Economy.PremiseKind.Placement => "Budgeterat centralt",
        Domain.Economy.PremiseKind.FrameReduction => "Ramreducering",
        Domain.Economy.PremiseKind.FrameIncrease => "Förstärkning",
        Domain.Economy.PremiseKind.PendingAgreement => "Överenskommelse saknas",
        Domain.Economy.PremiseKind.FixedLater => "Fastställs senare",
        Domain.Economy.PremiseKind.Underbalanced => "Underbalanserad",
        _ => "Tillfällig intäkt",
    };

    /// <summary>What a part that does not follow its index rule is, year by year where it is not the same in all.</summary>
    public static string AmountsOf(IndexPart part) => !part.IsKnown ? ", belopp saknas"
        : string.Concat((part.Amounts ?? []).OrderBy(a => a.Year).Select(a => $", {Sv.Number(a.AmountTkr)} tkr från {a.Year}").Prepend(part.AmountTkr is { } tkr ? $", {Sv.Number(tkr)} tkr" : ""));

    /// <summary>Why a figure is not put right but changed by decision.</summary>
    public static string Of(FrameHolder held, int year) => held == FrameHolder.AdoptedBudget
        ? $"Fullmäktige har antagit budgeten för {year} med det här beloppet. Det ändras genom beslut, under Ändringar."
        : $"Nämnden har låst sin budget för {year} inom det här beloppet. Det ändras genom beslut, under Ändringar, som nämnden följer i den låsta budgeten.";

    private static string Classes(Authority authority, Func<CostClass, bool> which) => Sv.List([.. authority.Economy.Classes.Where(which).Select(c => Sv.Uncapital(c.Name))]);
}
