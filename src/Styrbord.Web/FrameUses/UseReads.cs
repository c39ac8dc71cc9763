using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.FrameUses;
using Styrbord.Web.Api;
using Styrbord.Web.Economy;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.FrameUses;

/// <param name="Kind">goal, focusArea, assignment or basicDuty.</param>
/// <param name="Hundredths">Hundredths of a percent of the frame.</param>
internal sealed record UsedShareRow(string Kind, string? Goal, string? Duty, int Hundredths, long AmountTkr);

/// <param name="RestHundredths">What is tied to nothing; with the shares 10,000.</param>
/// <param name="Seen">The shares as one line, sent back as <c>seen</c>.</param>
internal sealed record UsedFrameRow(string Committee, string? Unit, string Label, int Row, int Year, long FrameTkr, IReadOnlyList<UsedShareRow> Shares, int RestHundredths, long RestTkr, string Seen);

internal sealed record TiedCostRow(string What, long AmountTkr, int? LastYear, bool Outlives);

/// <param name="LastYear">The last year it comes.</param>
/// <param name="Seen">Its mark, sent back as <c>seen</c>.</param>
internal sealed record TemporaryRevenueRow(string Id, string Set, int Row, string What, long AmountTkr, int LastYear, IReadOnlyList<TiedCostRow> Costs, string Seen);

internal sealed record PositionRow(string Title, int HeadcountHundredths, long MonthlyPay, long CostOre);

/// <param name="Seen">Their mark, sent back as <c>seen</c>.</param>
internal sealed record UnitPositionsRow(string Unit, int Year, int OverheadHundredths, int RaiseHundredths, int RaiseMonth, IReadOnlyList<PositionRow> Positions, long CostOre, string Seen);

/// <summary>What frames are for, what they rest on, and positions as a driver of cost.</summary>
internal static class UseReads
{
    public static Task ThreadAsync(HttpContext http, int? year, string? set)
    {
        var shown = http.View().Shown;
        return FrameReads.Find(shown, set, year) is { } found
            ? ApiJson.WriteAsync<IReadOnlyList<UsedFrameRow>>(http, [.. found.Years.Where(y => y == (year ?? y)).SelectMany(y => UseQueries.Of(shown, found, y)).Select(f => Row(shown, found, f))])
            : FrameReads.NotFoundAsync(http, set, year);
    }

    public static Task RevenuesAsync(HttpContext http) => ApiJson.WriteAsync<IReadOnlyList<TemporaryRevenueRow>>(
        http,
        [
            .. http.View().Shown.FrameUses.Revenues.Values.Select(r => new TemporaryRevenueRow(
                r.Id.Value, r.Set.Value, r.Row, r.What, r.AmountTkr, r.LastYear, [.. r.Costs.Select(c => new TiedCostRow(c.What, c.AmountTkr, c.LastYear, c.LastYear is not { } last || last > r.LastYear))], UseQueries.SeenOf(r))),
        ]);

    public static Task PositionsAsync(HttpContext http, int year) => ApiJson.WriteAsync<IReadOnlyList<UnitPositionsRow>>(
        http,
        [
            .. PositionRules.Of(http.View().Shown, year).Select(p => new UnitPositionsRow(
                p.Unit.Value, p.Year, p.Overhead, p.Raise, p.RaiseMonth, [.. p.Positions.Select(o => new PositionRow(o.Title, o.Headcount, o.MonthlyPay, PositionRules.CostOre(p, o)))], PositionRules.CostOre(p), PositionRules.SeenOf(p))),
        ]);

    private static UsedFrameRow Row(Authority shown, Domain.Economy.FrameSet set, UsedFrame used) => new(
        used.Row.Body.Value, used.Row.Unit?.Value, used.Row.Label, Domain.Economy.Explanations.NumberOf(set, used.Row), used.Year, used.FrameTkr,
        [.. used.Shares.Select(s => new UsedShareRow(UseWords.Kind(shown, s.Share), s.Share.Goal?.Value, s.Share.Duty, s.Share.Hundredths, s.AmountTkr))], used.RestHundredths, used.RestTkr,
        UseRules.Tied(shown.FrameUses.Uses.GetValueOrDefault((set.Id, Domain.Economy.Explanations.NumberOf(set, used.Row), used.Year))));
}
