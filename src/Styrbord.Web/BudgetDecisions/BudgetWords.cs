using Styrbord.Domain;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Organisation;
using Styrbord.Web.FinancialPlans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.BudgetDecisions;

/// <summary>The budget decision in words.</summary>
internal static class BudgetWords
{
    public static string Of(ClauseKind kind) => kind switch
    {
        ClauseKind.TaxRate => "Skattesats",
        ClauseKind.Fees => "Avgifter",
        ClauseKind.Goals => "Mål",
        ClauseKind.Frames => "Ramar",
        ClauseKind.FinancialPlan => "Ekonomisk plan",
        ClauseKind.Shortfall => "Balans",
        ClauseKind.Investments => "Investeringsram",
        ClauseKind.LoanLimit => "Låneram",
        ClauseKind.Redistribution => "Omfördelning",
        ClauseKind.AuditBudget => "Revisorerna",
        _ => "Övrigt",
    };

    /// <summary>What is missing, where it is put right, and whether the budget can be locked without it.</summary>
    public static (string Text, string Address, string Link) Of(BudgetGap gap, int year) => gap switch
    {
        BudgetGap.TaxRate => ("Skattesatsen är inte införd.", $"{FinanceAddress.Plan(year)}#skattesats", "För in skattesatsen"),
        BudgetGap.Frames => ($"Ramar för {year} finns inte.", Economy.EconomyAddress.Frames, "Se ramarna"),
        BudgetGap.FinancialPlan => ("Den ekonomiska planen saknar resultat för något av de tre åren.", FinanceAddress.Plan(year), "Se finansplanen"),
        BudgetGap.FinancialGoals => ("Finansiella mål är inte angivna.", "#innehall", "Ange målen"),
        _ => ("Fullmäktiges presidium har inte föreslagit revisorernas budget. Budgeten kan låsas ändå.", "#revisorer", "Se förslaget"),
    };

    public static string? Of(BudgetTimeliness timely, int year) => timely switch
    {
        BudgetTimeliness.Late => $"Budgeten för {year} ska beslutas före utgången av november (KL 11 kap. 10 §). Finns särskilda skäl beslutas den före utgången av december, men skattesatsen i november (KL 11 kap. 11 §).",
        BudgetTimeliness.BeforeNewAssembly => $"Valår: budgeten för {year} beslutas av det nyvalda fullmäktige, från och med 15 oktober (KL 5 kap. 9 § och 11 kap. 10 §).",
        _ => null,
    };

    public static string Right(Authority shown, RedistributionRight right, DateOnly day) =>
        $"{OrganisationQueries.NameOf(shown, right.Board, day)}, {(right.MostTkr is { } most ? $"högst {Sv.Number(most)} tkr" : "utan beloppsgräns")}";
}
