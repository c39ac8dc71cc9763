using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Economy;

/// <param name="Body">Nothing for what is not placed.</param>
internal sealed record ConvertedAnswer(string Id, string Set, string Name, bool Proposed, bool Whole, IReadOnlyList<int> Years, IReadOnlyList<ConvertedBodyRow> Bodies, IReadOnlyList<long> TotalTkr, IReadOnlyList<long> EarlierTkr);

internal sealed record ConvertedBodyRow(string? Body, IReadOnlyList<long> AmountsTkr, IReadOnlyList<ConvertedPartRow> From);

/// <param name="Rounding">What a committee's decided sum differs from its units'.</param>
internal sealed record ConvertedPartRow(string Committee, string? Unit, string Sum, bool Rounding, IReadOnlyList<long> AmountsTkr);

internal sealed record EfficiencyAnswer(
    string Set, int Year, int Hundredths, EfficiencyBasis Base, IReadOnlyList<EfficiencyAmountRow> Coming, IReadOnlyList<EfficiencyAmountRow> Committees, IReadOnlyList<EfficiencyAmountRow> Units, EfficiencyAmountRow All);

/// <param name="BaseTkr">Nothing where it cannot be counted.</param>
internal sealed record EfficiencyAmountRow(string? Body, string? Unit, long? BaseTkr, long EffectTkr);

/// <param name="AmountTkr">What it adds to the frames of all its years.</param>
/// <param name="Group">The party group that handed it in.</param>
/// <param name="Decision">The decision by which it became a proposal.</param>
internal sealed record ScenarioAnswer(string Id, string Set, string Name, ScenarioKind Kind, int Year, int Hundredths, EfficiencyBasis Base, string? Class, long AmountTkr, IReadOnlyList<ScenarioAmountRow> Rows, string? Group = null, string? Matter = null, string? Decision = null, string? Reasons = null);

internal sealed record ScenarioAmountRow(string Body, string? Unit, string? Class, long AmountTkr, int Year, string Reason, ScenarioKind Kind);

/// <param name="Hash">Sent back as <c>seen</c>.</param>
internal sealed record AlternativeAnswer(string Id, string Group, string Set, string Name, string? Reasons, string Hash, IReadOnlyList<ScenarioAmountRow> Rows);

/// <summary>Frames counted anew: in another organisation, with a percentage less, and in scenarios.</summary>
internal static class ScenarioReads
{
    private const int Usual = 150;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/scenarios", ScenariosAsync);
        api.MapGet("/scenarios/{id}/effects", EffectReads.OfScenarioAsync);
        api.MapGet("/frames/index-effects", EffectReads.OfIndexAsync);
        api.MapGet("/proposals", ProposalsAsync);
        api.MapGet("/alternatives", AlternativesAsync);
    }

    public static Task ConvertedAsync(HttpContext http)
    {
        var shown = http.View().Shown;
        return ApiJson.WriteAsync<IReadOnlyList<ConvertedAnswer>>(http, [.. shown.Economy.Conversions.Values.Select(k => Answer(Conversions.Of(shown, k)))]);
    }

    public static Task EfficiencyAsync(HttpContext http, int? year, int? hundredths, string? @base, string? set)
    {
        var shown = http.View().Shown;
        var of = @base is null ? shown.Economy.Settings.EfficiencyBasis : EconomyAddress.Read<EfficiencyBasis>(@base);
        if (FrameReads.Find(shown, set, year) is not { } found || of is null || hundredths is < 0 or > 10_000 || !found.Has(year ?? found.FirstYear))
        {
            return FrameReads.NotFoundAsync(http, set, year);
        }

        var key = shown.Economy.Conversions.Values.LastOrDefault(k => k.Set == found.Id);
        var result = EfficiencyQueries.Of(shown, found, year ?? found.FirstYear, hundredths ?? Usual, of.Value, key is null ? null : Conversions.Of(shown, key));
        return ApiJson.WriteAsync(http, new EfficiencyAnswer(
            found.Id.Value, result.Year, result.Hundredths, result.Base, [.. result.Coming.Select(Row)], [.. result.Committees.Select(c => Row(c) with { Unit = null })], [.. result.Units.Select(Row)], Row(result.All)));
    }

    public static Task ScenariosAsync(HttpContext http) => ApiJson.WriteAsync<IReadOnlyList<ScenarioAnswer>>(http, [.. http.View().Shown.Economy.Scenarios.Values.Select(Answer)]);

    public static Task ProposalsAsync(HttpContext http) => ApiJson.WriteAsync<IReadOnlyList<ScenarioAnswer>>(http, [.. http.View().Shown.Economy.Scenarios.Values.Where(s => s.Proposal is not null).Select(Answer)]);

    /// <summary>Budgets that the asker's own party groups work on; none for everybody else.</summary>
    public static Task AlternativesAsync(HttpContext http, AlternativeDesk desk)
    {
        var view = http.View();
        return ApiJson.WriteAsync<IReadOnlyList<AlternativeAnswer>>(http, [.. desk.All(view).Select(a => Answer(view.Shown, a)).OfType<AlternativeAnswer>()]);
    }

    private static AlternativeAnswer? Answer(Authority shown, Alternative one) => one.Read() is { } budget && shown.Economy.Sets.TryGetValue(one.Set, out var set)
        ? new(one.Id.Value, one.Group, one.Set.Value, budget.Name, budget.Reasons, one.Content.Hash, [.. budget.Parts.SelectMany(p => Rows(AlternativeQueries.Counted(shown, set, p)))])
        : null;

    private static ScenarioAnswer Answer(Scenario s) => new(
        s.Id.Value, s.Set.Value, s.Name, s.Kind, s.Year, s.Hundredths, s.Base, s.Class, s.All.SelectMany(p => p.Rows).Sum(r => r.AmountTkr), [.. s.All.SelectMany(Rows)],
        s.Proposal?.Group, s.Proposal?.Matter.Value, s.Proposal?.Decision?.Value, s.Reasons?.ToString());

    private static IEnumerable<ScenarioAmountRow> Rows(ScenarioPart part) => part.Rows.Select(r => new ScenarioAmountRow(r.Body.Value, r.Unit?.Value, r.Class, r.AmountTkr, part.Year, part.Reason, part.Kind));

    private static EfficiencyAmountRow Row(EfficiencyRow row) => new(row.Body?.Value, row.Row?.Unit?.Value, row.BaseTkr, row.EffectTkr);

    private static ConvertedAnswer Answer(Converted one) => new(
        one.Key.Id.Value, one.Set.Id.Value, one.Key.Name, one.Key.Proposed, one.IsWhole, [.. one.Set.Years],
        [.. one.Bodies.Select(b => new ConvertedBodyRow(b.Body?.Value, b.AmountsTkr, [.. b.Rows.Select(r => new ConvertedPartRow(r.Row.Body.Value, r.Row.Unit?.Value, r.Row.Label, r.Rounding, r.AmountsTkr))]))],
        one.TotalTkr, one.EarlierTkr);
}
