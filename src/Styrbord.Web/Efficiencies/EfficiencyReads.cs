using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Efficiencies;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Efficiencies;

/// <param name="CountedTkr">What counts: nothing while the quality has fallen or is not followed up.</param>
internal sealed record EfficiencyEffectRow(
    string Id, string Body, string? Unit, string Name, string What, string Negative, string PhasedOut, string Indicator, string Level, long? ExpectedTkr, long? RealisedTkr, string? Quality, long CountedTkr, EffectJudgement Judgement);

internal sealed record CommitteeEffectRow(string Body, long ExpectedTkr, long RealisedTkr, long CountedTkr, long LeftTkr);

internal sealed record EfficienciesAnswer(int Year, IReadOnlyList<EfficiencyEffectRow> Rationalisations, IReadOnlyList<CommitteeEffectRow> Committees);

/// <summary>The ledger of rationalisations in a year.</summary>
internal static class EfficiencyReads
{
    public static Task AllAsync(HttpContext http, int year)
    {
        var shown = http.View().Shown;
        return ApiJson.WriteAsync(http, new EfficienciesAnswer(
            year,
            [.. EfficiencyQueries.Of(shown, year).Select(Row)],
            [.. EfficiencyQueries.ByCommittee(shown, year).Select(c => new CommitteeEffectRow(c.Body.Value, c.ExpectedTkr, c.RealisedTkr, c.CountedTkr, c.LeftTkr))]));
    }

    private static EfficiencyEffectRow Row(EffectRow row) => new(
        row.Of.Id.Value, row.Of.Body.Value, row.Of.Unit?.Value, row.Of.Name, row.Of.What.ToString(), row.Of.Negative.ToString(), row.Of.PhasedOut.ToString(), row.Of.Indicator.Value, row.Of.Level, row.ExpectedTkr,
        row.Realised?.AmountTkr, row.Realised?.Quality, row.CountedTkr, row.Judgement);
}
