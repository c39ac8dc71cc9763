using System.Globalization;
using Microsoft.AspNetCore.Http;
using Styrbord.Exchange.Excel;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Budgets;

/// <summary>A budget, or an outcome or forecast, as a workbook or as CSV, to be changed elsewhere and read in again.</summary>
internal static class BudgetFiles
{
    public static Task WorkbookAsync(HttpContext http, int year, string committee) => WriteAsync(http, year, committee, "xlsx", BudgetWorkbook.MediaType, BudgetWorkbook.Write);

    public static Task CsvAsync(HttpContext http, int year, string committee) => WriteAsync(http, year, committee, "csv", "text/csv; charset=utf-8", BudgetCsv.Write);

    private static Task WriteAsync(HttpContext http, int year, string committee, string kind, string type, Func<BudgetFile, byte[]> write)
    {
        var view = http.View();
        if (BudgetFileSubject.Find(view, year.ToString(CultureInfo.InvariantCulture), committee, http.Request.Query) is not { } subject)
        {
            return Shared.Shell.Pages.ShowAsync<NotFoundPage>(http);
        }

        http.Response.ContentType = type;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{(subject.Kind is { } of ? BudgetFileSubject.WordOf(of) : "internbudget")}-{committee}-{(subject.Kind is null ? year : subject.Year)}.{kind}\"";
        http.Response.Headers.CacheControl = "private, no-cache";
        return http.Response.Body.WriteAsync(write(subject.File(view.Shown, view.Today)), http.RequestAborted).AsTask();
    }
}
