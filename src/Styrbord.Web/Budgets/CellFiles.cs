using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Files;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Budgets;

/// <summary>Files beside the cells of a budget.</summary>
internal static class CellFiles
{
    public static readonly FileForm Form = new(
        nameof(AttachToBudgetCell), path => path.StartsWithSegments(BudgetAddress.Latest, StringComparison.Ordinal, out var rest) && rest.Value!.EndsWith("/tal", StringComparison.Ordinal),
        (form, id, file) => new AttachToBudgetCell(BudgetOf(form), id, form["cell"].ToString(), file.Name, file.Sha256, file.Bytes),
        (form, id) => CellFile.FileKey(BudgetOf(form), id),
        (authority, form, id) => authority.Budgets.Budgets.TryGetValue(BudgetOf(form), out var budget) && budget.Files.Any(f => f.Id == id),
        (authority, form) => authority.Budgets.Budgets.TryGetValue(BudgetOf(form), out var budget) && CellRef.TryParse(form["cell"], out var cell) ? BudgetAddress.Cell(authority, budget, cell) : BudgetAddress.Latest,
        _ => "");

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/budget/bilagor/{budget}/{file}", ShowAsync);

    public static string Address(ItemId budget, ItemId file) => $"/budget/bilagor/{budget}/{file}";

    private static ItemId BudgetOf(IFormCollection form) => new(form["budget"].ToString());

    private static async Task ShowAsync(HttpContext http, string budget, string file, Journal journal)
    {
        var found = http.View().Shown.Budgets.Budgets.TryGetValue(new(budget), out var kept) ? kept.Files.FirstOrDefault(f => string.Equals(f.Id.Value, file, StringComparison.Ordinal)) : null;
        if (found is null || await FileForms.BytesAsync(journal, CellFile.FileKey(kept!.Id, found.Id), found.Name, found.Sha256, http.RequestAborted) is not { } bytes)
        {
            await Shared.Shell.Pages.ShowAsync<NotFoundPage>(http);
            return;
        }

        FileForms.Attach(http, "application/octet-stream", found.Name.ToString());
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
