using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Organisation;
using Styrbord.Exchange.Excel;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Budgets;

/// <summary>A budget as a workbook or as CSV, to be changed elsewhere and read in again.</summary>
internal static class BudgetFiles
{
    public static Task WorkbookAsync(HttpContext http, int year, string committee) => WriteAsync(http, year, committee, "xlsx", BudgetWorkbook.MediaType, BudgetWorkbook.Write);

    public static Task CsvAsync(HttpContext http, int year, string committee) => WriteAsync(http, year, committee, "csv", "text/csv; charset=utf-8", BudgetCsv.Write);

    public static BudgetFile Of(Authority authority, Budget budget, DateOnly day)
    {
        var standing = BudgetFrames.Standing(authority, budget);
        return new(
            budget.Id.Value, authority.Sequence,
            [
                .. budget.Units.SelectMany(u => BudgetQueries.LinesOf(authority, budget, standing, u)
                    .Select(l => new BudgetFileRow(new CellRef(u.Id, l).ToString(), BudgetQueries.NameOf(authority, u, day), l, [.. budget.Line(new(u.Id, l)).Months.Select(m => m.AmountTkr)]))),
            ]);
    }

    private static Task WriteAsync(HttpContext http, int year, string committee, string kind, string type, Func<BudgetFile, byte[]> write)
    {
        var view = http.View();
        if (OrganisationQueries.BySlug(view.Shown, committee) is not { } body || BudgetQueries.Of(view.Shown, body.Id, year) is not { } budget)
        {
            return Shared.Shell.Pages.ShowAsync<NotFoundPage>(http);
        }

        http.Response.ContentType = type;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"internbudget-{body.Slug}-{year}.{kind}\"";
        http.Response.Headers.CacheControl = "private, no-cache";
        return http.Response.Body.WriteAsync(write(Of(view.Shown, budget, view.Today)), http.RequestAborted).AsTask();
    }
}
