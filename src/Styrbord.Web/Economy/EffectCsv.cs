using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Organisation;
using Styrbord.Ledger;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Economy;

/// <summary>An effect line by line for spreadsheets, in kronor with öre so that sums are exact: UTF-8 with byte order mark, semicolons.</summary>
internal static class EffectCsv
{
    public static async Task WriteAsync(HttpContext http, string? scenario, string? klass, string? procent, string? ar, string? namnd)
    {
        var view = http.View();
        if (EffectAsked.Read(view.Shown, scenario, klass, procent, ar, []).Asked is not { } asked)
        {
            await Shared.Shell.Pages.ShowAsync<NotFoundPage>(http);
            return;
        }

        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"genomslag-{asked.Year}.csv\"");
        http.Response.Headers.CacheControl = "private, no-cache";
        var head = new StringBuilder().Append('\ufeff').AppendJoin(';', ["Nämnd", "Enhet", "Kontoslag", "Rad", "Nu kr", $"{Sv.Capital(asked.Case)} kr", "Skillnad kr", .. Enumerable.Range(1, BudgetLine.MonthsOfYear).Select(m => $"{Sv.Capital(Sv.Month(m))} kr")]).Append("\r\n");
        await http.Response.WriteAsync(head.ToString(), http.RequestAborted);
        foreach (var committee in asked.Set.Rows.Where(r => r.SumOf == Domain.Economy.FrameLevel.Committee && (namnd is null || EffectAsked.BodyOf(view.Shown, namnd) == r.Body)))
        {
            await http.Response.WriteAsync(Of(view.Shown, asked.Effect(view.Shown, committee.Body)!, view.Today), http.RequestAborted);
        }
    }

    /// <summary>A committee's rows; of one without a budget none.</summary>
    private static string Of(Authority authority, CommitteeEffect one, DateOnly day)
    {
        var rows = new StringBuilder();
        var name = FramesCsv.Field(OrganisationQueries.NameOf(authority, one.Committee, day));
        var units = one.Budget?.Units.ToDictionary(u => u.Id, u => FramesCsv.Field(BudgetQueries.NameOf(authority, u, day)));
        foreach (var line in one.Lines)
        {
            var now = Domain.Economy.Tkr.ToOre(line.Now.YearTkr);
            rows.AppendJoin(';', [name, units![line.Line.Unit], FramesCsv.Field(line.Class), FramesCsv.Field(line.Line.Line), Kronor(now), Kronor(line.YearOre), Kronor(line.YearOre - now), .. line.Ore.Select(Kronor)]).Append("\r\n");
        }

        return rows.ToString();
    }

    private static string Kronor(long ore) => (ore / 100m).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
}
