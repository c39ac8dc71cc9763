using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Economy;

/// <param name="Administration">Nothing for the sum of a committee with several.</param>
/// <param name="Unit">A unit within the administration.</param>
/// <param name="Class">Nothing for a sum.</param>
/// <param name="Kind"><c>detail</c> or <c>sum</c>.</param>
/// <param name="AmountTkr">As decided.</param>
/// <param name="Set">The frames that the amount is of; left out when all amounts are of the same.</param>
/// <param name="AdjustedTkr">With technical adjustments after the decision; left out of what has not changed.</param>
/// <param name="CurrentTkr">With every change after it; left out of what has not changed.</param>
internal sealed record FrameAmountRow(string Committee, string? Administration, string? Unit, string? Class, string Kind, int Year, long AmountTkr, string? Set, long? AdjustedTkr, long? CurrentTkr);

/// <param name="Sum">As printed.</param>
/// <param name="Difference">Decided less parts, tkr.</param>
internal sealed record FrameCheckRow(string Sum, int Year, long Decided, long Parts, long Difference, Judgement Judgement);

/// <param name="Earlier">The year before: in the same frames, or of a first year in those in force before; 0 for a row that they do not have.</param>
/// <param name="EarlierSet">The frames that the earlier amount is of; left out when it is the same.</param>
/// <param name="Causes">Index rules and decided changes, tkr.</param>
/// <param name="Possible">Possible causes, which explain nothing.</param>
/// <param name="Changes">What was decided after the frame was.</param>
/// <param name="Adjusted">The frame with the technical ones of them.</param>
/// <param name="Current">The frame with all of them.</param>
internal sealed record BridgeRow(
    string Committee, string? Administration, string? Unit, string? Class, string Kind, int Year, long Earlier, IReadOnlyList<BridgeCauseRow> Causes, long Rounding, long Unexplained, long Frame, IReadOnlyList<BridgeCauseRow> Possible,
    IReadOnlyList<BridgeCauseRow> Changes, long Adjusted, long Current, string? EarlierSet);

/// <param name="Kind"><c>index</c>, or what the cause is.</param>
internal sealed record BridgeCauseRow(string Id, string Kind, string Reason, long AmountTkr, string? Decision);

/// <summary>One group of postings.</summary>
/// <param name="By">The dimensions asked for, each with its value.</param>
/// <param name="AmountOre">Whole öre.</param>
internal sealed record LedgerRow(IReadOnlyDictionary<string, string> By, long AmountOre, long Postings);

/// <summary>A targeted state grant as estimated for a year.</summary>
/// <param name="Unit">On which it is budgeted.</param>
internal sealed record GrantRow(string Id, string Name, string Unit, int Year, long AmountTkr, string Source);

internal sealed record ReconciliationRow(ReconciliationKind Kind, string Set, string Name, int Year, long Expected, long Found, long Difference, Judgement Judgement);

/// <summary>Frames, their checks and bridge, and the ledger behind them.</summary>
internal static class FrameReads
{
    private static readonly string[] Usual = ["unit", "class"];

    public static Task FramesAsync(HttpContext http, int? from, int? to, string? set)
    {
        var shown = http.View().Shown;
        return Asked(shown, set, from, to) is { Count: > 0 } asked
            ? ApiJson.WriteAsync<IReadOnlyList<FrameAmountRow>>(http, [.. asked.SelectMany(a => a.Set.Rows.SelectMany(r => a.Years.Select(y => Row(shown, a.Set, r, y, asked.Count > 1))))])
            : NotFoundAsync(http, set, from);
    }

    /// <summary>The targeted state grants of the frames that hold for the year.</summary>
    public static Task GrantsAsync(HttpContext http)
    {
        var set = EconomyAddress.Chosen(http.View(), null);
        return ApiJson.WriteAsync<IReadOnlyList<GrantRow>>(http, [.. (set?.Grants ?? []).SelectMany(g => set!.Years.Select((y, i) => new GrantRow(g.Id.Value, g.Name, g.Unit.Value, y, g.AmountsTkr[i], g.Source)))]);
    }

    public static Task ChecksAsync(HttpContext http, int? from, int? to, string? set, string? against)
    {
        var shown = http.View().Shown;
        return Asked(shown, set, from, to) is { Count: > 0 } asked
            ? ApiJson.WriteAsync<IReadOnlyList<FrameCheckRow>>(
                http,
                [
                    .. asked.SelectMany(a => (against == "details" ? FrameChecks.AgainstFigures(shown, a.Set) : FrameChecks.Of(shown, a.Set)).Where(c => a.Years.Contains(c.Year)))
                        .Select(c => new FrameCheckRow(c.Sum.Label, c.Year, c.DecidedTkr, c.PartsTkr, c.DifferenceTkr, c.Judgement)),
                ])
            : NotFoundAsync(http, set, from);
    }

    public static Task BridgeAsync(HttpContext http, string? unit, int? from, int? to, string? set)
    {
        var shown = http.View().Shown;
        return Asked(shown, set, from, to) is { Count: > 0 } asked
            ? ApiJson.WriteAsync<IReadOnlyList<BridgeRow>>(
                http,
                [
                    .. asked.SelectMany(a => FrameBridge.Of(shown, a.Set, from ?? a.Years[0] - 1, a.Years[^1], unit is null ? null : r => r.Unit?.Value == unit || (r.Unit is null && r.Body.Value == unit))
                        .Where(s => a.Years.Contains(s.Year)).Select(s => Row(shown, a.Set, s))),
                ])
            : NotFoundAsync(http, set, from);
    }

    /// <summary>Sums of postings of one kind, grouped; a dimension not known, or a kind, is told.</summary>
    public static Task LedgerAsync(HttpContext http, string? set, string? unit, string? @class, int? from, int? to, string? by, string? kind)
    {
        string[] asked = by is null ? Usual : [.. by.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
        ImmutableArray<Dimension?> dimensions = [.. asked.Select(EconomyAddress.Read<Dimension>)];
        var of = kind is null ? PostingKind.Detail : EconomyAddress.Read<PostingKind>(kind);
        if (dimensions.Contains(null) || of is null)
        {
            return ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("dimension", of is null ? kind! : asked[dimensions.IndexOf(null)], of is null ? "kind" : "by"));
        }

        // without a set the frames in force are meant: amounts of proposals, scenarios and decided frames are never added together
        var one = set is not null ? new ItemId(set) : dimensions.Contains(Dimension.Set) ? (ItemId?)null : FrameQueries.Current(http.View().Shown, from)?.Id ?? new ItemId("");
        var slice = new Slice(of.Value, one, null, unit is null ? null : new UnitId(unit), @class, from, to);
        return ApiJson.WriteAsync<IReadOnlyList<LedgerRow>>(
            http,
            [
                .. http.View().Shown.Economy.Postings.By([.. dimensions.Select(d => d!.Value)], slice)
                    .Select(g => new LedgerRow(asked.Zip(g.Keys).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal), g.Ore, g.Count)),
            ]);
    }

    public static Task ReconciliationAsync(HttpContext http) => ApiJson.WriteAsync<IReadOnlyList<ReconciliationRow>>(
        http, [.. Domain.Work.WholeReconciliation.Of(http.View().Shown).Select(l => new ReconciliationRow(l.Kind, l.Set.Value, l.Name, l.Year, l.ExpectedTkr, l.FoundTkr, l.DifferenceTkr, l.Judgement))]);

    internal static FrameSet? Find(Authority authority, string? set, int? year) =>
        set is null ? FrameQueries.Current(authority, year) : authority.Economy.Sets.GetValueOrDefault(new(set));

    internal static Task NotFoundAsync(HttpContext http, string? set, int? year) =>
        ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("frames", set ?? year?.ToString(CultureInfo.InvariantCulture) ?? "", set is null ? "from" : "set"));

    /// <summary>The frames asked about with the years of each: one set by its id, else for every year those in force for it.</summary>
    private static List<(FrameSet Set, IReadOnlyList<int> Years)> Asked(Authority authority, string? set, int? from, int? to)
    {
        IEnumerable<FrameSet> sets = set is not null ? authority.Economy.Sets.GetValueOrDefault(new(set)) is { } one ? [one] : []
            : from is null && to is null ? FrameQueries.Current(authority) is { } latest ? [latest] : []
            : from is { } first && FrameQueries.Current(authority, first) is null ? []
            : authority.Economy.Sets.Values;
        return
        [
            .. sets.SelectMany(s => s.Years).Distinct().Order().Where(y => y >= (from ?? y) && y <= (to ?? y))
                .Select(y => (Set: set is null && (from ?? to) is not null ? FrameQueries.Current(authority, y)! : sets.First(), Year: y))
                .GroupBy(p => p.Set).Select(g => (g.Key, (IReadOnlyList<int>)[.. g.Select(p => p.Year)])),
        ];
    }

    private static FrameAmountRow Row(Authority authority, FrameSet set, FrameRow row, int year, bool several)
    {
        var (place, now) = (FrameQueries.PlaceOf(authority, row), ChangeQueries.Of(authority, set, row, year));
        return new(
            place.Committee.Value, place.Administration?.Value, place.Unit?.Value, row.Class, row.IsSum ? "sum" : "detail", year, set.Of(row, year), several ? set.Id.Value : null,
            now.Changes.IsEmpty ? null : now.AdjustedTkr, now.Changes.IsEmpty ? null : now.CurrentTkr);
    }

    private static BridgeRow Row(Authority authority, FrameSet set, BridgeStep step)
    {
        var (place, now) = (FrameQueries.PlaceOf(authority, step.Row), ChangeQueries.Of(authority, set, step.Row, step.Year));
        return new(
            place.Committee.Value, place.Administration?.Value, place.Unit?.Value, step.Row.Class, step.Row.IsSum ? "sum" : "detail", step.Year, step.EarlierTkr,
            [.. step.Causes.Select(c => c.Rule is { } rule ? new BridgeCauseRow(rule.Id.Value, "index", rule.Name, c.AmountTkr, null) : Cause(c.Cause!, c.AmountTkr))],
            step.RoundingTkr, step.UnexplainedTkr, step.FrameTkr, [.. step.Possible.Select(c => Cause(c, c.StepTkr(step.Year)))],
            [.. now.Changes.Select(c => new BridgeCauseRow(c.Change.Id.Value, EconomyAddress.Camel(c.Change.Kind), c.Change.Reason.ToString(), c.AmountTkr, c.Change.Decision.Value))], now.AdjustedTkr, now.CurrentTkr,
            step.Earlier.Set.Id == set.Id ? null : step.Earlier.Set.Id.Value);
    }

    private static BridgeCauseRow Cause(FrameCause cause, long amount) => new(cause.Id.Value, EconomyAddress.Camel(cause.Kind), cause.Reason, amount, cause.Decision?.Value);
}
