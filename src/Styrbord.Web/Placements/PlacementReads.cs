using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Placements;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Placements;

internal sealed record PlacementAssetRow(string Asset, long AmountTkr, int ShareHundredths, int? LeastHundredths, int? MostHundredths, PlacementJudgement Judgement);

/// <param name="Seen">Its mark, sent back as <c>seen</c>.</param>
internal sealed record PlacementDayRow(MoneyKind Kind, DateOnly Day, string? Policy, string Source, long TotalTkr, IReadOnlyList<PlacementAssetRow> Assets, string Seen);

/// <summary>What is held, against the policy of the day.</summary>
internal static class PlacementReads
{
    public static Task AllAsync(HttpContext http) => ApiJson.WriteAsync<IReadOnlyList<PlacementDayRow>>(
        http,
        [
            .. PlacementQueries.Of(http.View().Shown).Select(f => new PlacementDayRow(
                f.Holdings.Kind, f.Holdings.Day, f.Policy?.Id.Value, f.Holdings.Source, f.TotalTkr, [.. f.Rows.Select(r => new PlacementAssetRow(r.Asset, r.AmountTkr, r.ShareHundredths, r.Limit?.Least, r.Limit?.Most, r.Judgement))], PlacementQueries.SeenOf(f.Holdings))),
        ]);
}
