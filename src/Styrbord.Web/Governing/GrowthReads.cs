using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Governing;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Governing;

/// <param name="GrantedTkr">Of all funds of the year, in thousands of kronor.</param>
internal sealed record GrowthAnswer(int Year, long GrantedTkr, long SpentTkr, IReadOnlyList<GrowthFundRow> Funds);

/// <param name="LeftTkr">Below 0 when more is used than was granted.</param>
internal sealed record GrowthFundRow(string Id, string Name, string? Decision, string? Strategy, long GrantedTkr, long SpentTkr, long LeftTkr, IReadOnlyList<GrowthEffortRow> Efforts);

/// <param name="Result">Nothing while it is not told.</param>
internal sealed record GrowthEffortRow(string Id, string Name, string? By, long SpentTkr, string? Result, IReadOnlyList<string> Goals);

internal static class GrowthReads
{
    public static Task AllAsync(HttpContext http, int? year)
    {
        var view = http.View();
        var report = GrowthReport.Of(view.Shown, year ?? view.Today.Year);
        return ApiJson.WriteAsync(http, new GrowthAnswer(
            report.Year, report.GrantedTkr, report.SpentTkr,
            [.. report.Funds.Select(f => new GrowthFundRow(
                f.Id.Value, f.Name, f.Decision, f.Strategy?.Value, f.GrantedTkr, f.SpentTkr(), f.LeftTkr(),
                [.. f.Efforts.Select(e => new GrowthEffortRow(e.Id.Value, e.Name, e.By, e.SpentTkr, e.Result?.Body, [.. e.Goals.Select(g => g.Value)]))]))]));
    }
}
