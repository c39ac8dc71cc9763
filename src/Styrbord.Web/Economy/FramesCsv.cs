using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Economy;

/// <summary>
/// The table that the page shows, for spreadsheets: UTF-8 with byte order mark, semicolons. <c>/ramar.csv</c> has one row for each row as decided,
/// with what holds now beside a year that has been changed since; <c>?rader=summor</c> the sums alone; <c>?scenario=</c> what a scenario makes of
/// each committee's frame. Headings and the file's name say which.
/// </summary>
internal static class FramesCsv
{
    public static Task WriteAsync(HttpContext http)
    {
        var view = http.View();
        var asked = http.Request.Query["scenario"].ToString();
        var scenario = asked.Length > 0 && view.Shown.Economy.Scenarios.TryGetValue(new(asked), out var found) ? found : null;
        if ((scenario is null ? EconomyAddress.Chosen(view, http.Request.Query["ramar"]) : view.Shown.Economy.Sets.GetValueOrDefault(scenario.Set)) is not { } set || (asked.Length > 0 && scenario is null))
        {
            return Shared.Shell.Pages.ShowAsync<NotFoundPage>(http);
        }

        var sums = http.Request.Query["rader"] == "summor";
        var (kind, bytes) = scenario is null ? (Kind(view.Shown, set, sums), Of(view.Shown, set, view.Today, sums)) : ($"scenario-{Slugs.Of(scenario.Name)}", Of(view.Shown, set, scenario, view.Today));
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"ramar-{set.FirstYear}-{set.LastYear}-{kind}.csv\"";
        http.Response.Headers.CacheControl = "private, no-cache";
        return http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    internal static byte[] Of(Authority authority, FrameSet set, DateOnly day, bool sums = false)
    {
        ImmutableArray<int> changed = [.. set.Years.Where(y => ChangeQueries.OfTotal(authority, set, y).IsChanged)];
        return Written(
            ["Nämnd", "Enhet", "Rad", "Slag", .. set.Years.Select(y => changed.IsEmpty ? $"{y} tkr" : $"{y} {Word(set)} tkr"), .. changed.Select(y => $"{y} gällande tkr")],
            set.Rows.Where(r => r.IsSum || !sums).Select(row => (string[])
            [
                Name(authority, row.Body, day), row.Unit is { } unit ? OrganisationQueries.NameOf(authority, unit, day) : "", row.Label, row.IsSum ? "summa" : "belopp",
                .. row.AmountsTkr.Select(a => $"{a}"), .. changed.Select(y => $"{ChangeQueries.Of(authority, set, row, y).CurrentTkr}"),
            ]));
    }

    internal static byte[] Of(Authority authority, FrameSet set, Scenario scenario, DateOnly day)
    {
        ImmutableArray<int> years = [.. set.Years.Where(y => scenario.All.Any(p => p.Year == y))];
        return Written(
            ["Nämnd", .. years.SelectMany(y => new[] { $"{y} {Word(set)} tkr", $"{y} {scenario.Name} tkr", $"{y} ändring tkr" })],
            FrameQueries.Committees(set).Select(c => (string[])[Name(authority, c.Body, day), .. years.SelectMany(y => Amounts(set.Of(c, y), ScenarioQueries.ChangeTkr(authority, scenario.Id, y, c.Body)))])
                .Append(["Skatteintäkter", .. years.SelectMany(y => new[] { "", "", $"{ScenarioQueries.OutsideTkr(authority, set, scenario.Id, y)}" })]));
    }

    private static string[] Amounts(long frame, long change) => [$"{frame}", $"{frame + change}", $"{change}"];

    private static string Name(Authority authority, BodyId body, DateOnly day) => OrganisationQueries.NameOf(authority, body, day);

    private static string Word(FrameSet set) => set.Stage == FrameStage.Decided ? "beslutad" : "föreslagen";

    private static string Kind(Authority authority, FrameSet set, bool sums) =>
        $"{(set.Stage == FrameStage.Decided ? "beslutade" : "forslag")}{(set.Years.Any(y => ChangeQueries.OfTotal(authority, set, y).IsChanged) ? "-och-gallande" : "")}{(sums ? "-summor" : "")}";

    private static byte[] Written(IEnumerable<string> head, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder().Append('\ufeff').AppendJoin(';', head.Select(Field)).Append("\r\n");
        foreach (var row in rows)
        {
            text.AppendJoin(';', row.Select(c => long.TryParse(c, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? c : Field(c))).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A text in a row; one that a spreadsheet would take for a formula is made plain text.</summary>
    internal static string Field(string text)
    {
        var plain = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return plain.AsSpan().IndexOfAny(";\"\r\n") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
