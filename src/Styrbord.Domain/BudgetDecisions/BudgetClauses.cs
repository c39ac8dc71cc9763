using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.BudgetDecisions;

/// <summary>What a clause of the budget decision fixes.</summary>
[JsonConverter(typeof(WordConverter<ClauseKind>))]
public enum ClauseKind
{
    TaxRate,

    /// <summary>Avgifter och övriga finansiella förändringar (R-187).</summary>
    Fees,
    Goals,
    Frames,
    FinancialPlan,

    /// <summary>What the budget does not balance or restore, and why.</summary>
    Shortfall,
    Investments,
    LoanLimit,
    Redistribution,
    AuditBudget,
    Further,
}

/// <summary>A clause (beslutssats) as it stands in the motion.</summary>
public sealed record BudgetClause(ClauseKind Kind, string Text);

/// <summary>The assembly's budget decision, clause by clause, made of the data.</summary>
public static class BudgetClauses
{
    public static ImmutableArray<BudgetClause> Of(Authority authority, BudgetTerms terms, AuditBudget? auditors, EquatableArray<string> further, DateOnly day, string? reasons = null)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(terms);
        var year = terms.Year;
        return
        [
            .. authority.FinancialPlans.TaxRates.TryGetValue(year, out var rate) ? [new(ClauseKind.TaxRate, OfRate(authority, rate, terms.Matter))] : Array.Empty<BudgetClause>(),
            .. PlanQueries.Begun(authority.FinancialPlans, year).Changes is { Count: > 0 } changes ? [new(ClauseKind.Fees, $"{Fees(year)}{string.Join("; ", changes.Select(OfChange))}.")] : Array.Empty<BudgetClause>(),
            .. terms.Goals.Count > 0 ? [new(ClauseKind.Goals, $"Inriktningsmålen och de finansiella målen för {year} fastställs.")] : Array.Empty<BudgetClause>(),
            .. BudgetQueries.FramesOf(authority, terms) is { } frames && frames.Has(year) ? [new(ClauseKind.Frames, OfFrames(authority, frames, year, day))] : Array.Empty<BudgetClause>(),
            .. PlanQueries.ResultOf(PlanQueries.Begun(authority.FinancialPlans, year), year) is { } result
                ? [new(ClauseKind.FinancialPlan, $"{Result(year)}{Amounts.Whole(result)} tkr och den ekonomiska planen för {year}–{year + FinancialPlan.Span - 1} fastställs.")]
                : Array.Empty<BudgetClause>(),
            .. !string.IsNullOrWhiteSpace(reasons) && BudgetShortfall.Of(authority, year) is { IsNothing: false } shortfall ? [new(ClauseKind.Shortfall, shortfall.Clause(reasons))] : Array.Empty<BudgetClause>(),
            .. terms.Investments is { } i ? [new(ClauseKind.Investments, $"Investeringsramen för {(i.FirstYear == i.LastYear ? $"{i.FirstYear}" : $"{i.FirstYear}–{i.LastYear}")} fastställs till {Amounts.Whole(i.AmountTkr)} tkr.")] : Array.Empty<BudgetClause>(),
            .. terms.LoanLimitTkr is { } loans ? [new(ClauseKind.LoanLimit, loans == 0 ? $"Inga nya lån får tas upp under {year}." : $"Nya lån på högst {Amounts.Whole(loans)} tkr får tas upp under {year}.")] : Array.Empty<BudgetClause>(),
            .. terms.Redistribution is { } right ? [new(ClauseKind.Redistribution, OfRight(authority, right, year, day))] : Array.Empty<BudgetClause>(),
            .. auditors is not null ? [new(ClauseKind.AuditBudget, $"Revisorernas budget för {year} fastställs till {Amounts.Whole(auditors.AmountTkr)} tkr enligt förslaget från fullmäktiges presidium.")] : Array.Empty<BudgetClause>(),
            .. further.Select(f => new BudgetClause(ClauseKind.Further, f.Trim())),
        ];
    }

    private static string Rate(int year) => $"Skattesatsen för {year} ";

    private static string Fees(int year) => $"Avgifter och övriga finansiella förändringar för {year} fastställs: ";

    private static string Frames(int year) => $"Nämndernas ramar för {year} fastställs: ";

    private static string Result(int year) => $"Budgeten för {year} med ett resultat på ";

    /// <summary>A sentence that fixes this is made of data recorded elsewhere, in whatever matter, and not written in the budget's own.</summary>
    internal static bool IsOfData(ClauseKind kind) => kind is ClauseKind.TaxRate or ClauseKind.Fees or ClauseKind.Frames or ClauseKind.FinancialPlan;

    // the rate may have been decided before the budget, in a matter of its own (R-188)
    private static string OfRate(Authority authority, TaxRate rate, MatterId budget) =>
        rate.Matter is { } matter && matter != budget && BalanceQueries.AssemblyDecision(authority, matter) is { } decision
            ? $"{Rate(rate.Year)}är {Amounts.Hundredths(rate.Hundredths)} kronor per hundra kronor enligt fullmäktiges beslut {decision.Day}."
            : $"{Rate(rate.Year)}fastställs till {Amounts.Hundredths(rate.Hundredths)} kronor per hundra kronor.";

    private static string OfChange(FinancialChange change) => $"{change.Text.TrimEnd('.')}{(change.AmountTkr is { } amount ? $", {Amounts.Whole(amount)} tkr" : "")}";

    private static string OfFrames(Authority authority, FrameSet frames, int year, DateOnly day) =>
        $"{Frames(year)}{string.Join("; ", FrameQueries.Committees(frames).Select(c => $"{OrganisationQueries.NameOf(authority, c.Body, day)} {Amounts.Whole(frames.Of(c, year))} tkr"))}.";

    internal static string OfRight(Authority authority, RedistributionRight right, int year, DateOnly day) =>
        $"{OrganisationQueries.NameOf(authority, right.Board, day)} får under {year} flytta {(right.MostTkr is { } most ? $"högst {Amounts.Whole(most)} tkr" : "medel")} mellan nämndernas ramar.{(right.Limits is { } limits ? $" {limits}" : "")}";
}
