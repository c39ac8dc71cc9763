using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Styrbord.Web.FinancialPlans;

/// <summary>Addresses of the financial plan, the balance requirement and the budget decision.</summary>
internal static class FinanceRoutes
{
    public static void MapFinance(this IEndpointRouteBuilder api)
    {
        api.MapGet("/balance-requirement/{year:int}", FinanceReads.BalanceAsync);
        api.MapGet("/financial-plan/{year:int}", FinanceReads.PlanAsync);
        api.MapGet("/budget-decision/{year:int}", BudgetDecisions.BudgetReads.OneAsync);
    }
}
