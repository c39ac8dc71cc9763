namespace Styrbord.Web.FinancialPlans;

/// <summary>Addresses of the pages on the financial plan and the balance requirement.</summary>
internal static class FinanceAddress
{
    /// <summary>The plan of the planning year.</summary>
    public const string Latest = "/ekonomi/finansplan";

    public static string Balance(int year) => $"/ekonomi/balanskrav/{year}";

    public static string Plan(int year) => $"/ekonomi/finansplan/{year}";

    /// <summary>The budget decision of a year.</summary>
    public static string Budget(int year) => $"/ekonomi/budget/{year}";

    /// <summary>A year's balance requirement with one of its figures explained.</summary>
    public static string Line(int year, Domain.FinancialPlans.BalanceLine line, Domain.FinancialPlans.ResultStage stage) =>
        $"{Balance(year)}?rad={Economy.EconomyAddress.Camel(line)}&skede={Economy.EconomyAddress.Camel(stage)}#tal";

    /// <summary>A plan with one of its figures explained.</summary>
    public static string Figure(int plan, string line, int year) => $"{Plan(plan)}?rad={line}&ar={year}#tal";

    /// <summary>A plan with one of its key figures explained.</summary>
    public static string KeyFigure(int plan, Domain.FinancialPlans.KeyFigure figure, int year) => $"{Plan(plan)}?nyckeltal={Economy.EconomyAddress.Camel(figure)}&ar={year}#tal";
}
