using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Efficiencies;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Efficiencies;

/// <param name="CountedTkr">What counts: nothing while the quality has fallen or is not followed up.</param>
/// <param name="Seen">Its mark, sent back as <c>seen</c> when it is recorded anew.</param>
/// <param name="SeenEffect">The mark of the year's report, sent back as <c>seen</c> when it is reported anew.</param>
internal sealed record EfficiencyEffectRow(
    string Id, string Body, string? Unit, string Name, string What, string Negative, string PhasedOut, string Indicator, string Level, long? ExpectedTkr, long? RealisedTkr, string? Quality, long CountedTkr, EffectJudgement Judgement, string Seen, string SeenEffect);

internal sealed record CommitteeEffectRow(string Body, long ExpectedTkr, long RealisedTkr, long CountedTkr, long LeftTkr);

internal sealed record EfficienciesAnswer(int Year, IReadOnlyList<EfficiencyEffectRow> Rationalisations, IReadOnlyList<CommitteeEffectRow> Committees, AllEffectsRow All);

/// <param name="Fell">How many lowered the cost and the quality with it.</param>
internal sealed record AllEffectsRow(long ExpectedTkr, long RealisedTkr, long CountedTkr, int Fell);

/// <summary>The ledger of rationalisations in a year.</summary>
internal static class EfficiencyReads
{
    public static Task AllAsync(HttpContext http, int year)
    {
        var shown = http.View().Shown;
        var all = EfficiencyQueries.Total(shown, year);
        return ApiJson.WriteAsync(http, new EfficienciesAnswer(
            year,
            [.. EfficiencyQueries.Of(shown, year).Select(Row)],
            [.. EfficiencyQueries.ByCommittee(shown, year).Select(c => new CommitteeEffectRow(c.Body.Value, c.ExpectedTkr, c.RealisedTkr, c.CountedTkr, c.LeftTkr))],
            new(all.ExpectedTkr, all.RealisedTkr, all.CountedTkr, all.Fell)));
    }

    private static EfficiencyEffectRow Row(EffectRow row) => new(
        row.Of.Id.Value, row.Of.Body.Value, row.Of.Unit?.Value, row.Of.Name, row.Of.What.ToString(), row.Of.Negative.ToString(), row.Of.PhasedOut.ToString(), row.Of.Indicator.Value, row.Of.Level, row.ExpectedTkr,
        row.Realised?.AmountTkr, row.Realised?.Quality, row.CountedTkr, row.Judgement, EfficiencyQueries.SeenOf(row.Of), EfficiencyQueries.SeenOf(row.Realised));
}
