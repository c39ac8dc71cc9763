using System.Globalization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Placements;

/// <summary>What a policy of placements must be, and what may be recorded as held.</summary>
public static class PlacementRules
{
    private const int Whole = 10_000;
    private const int MostRows = 100;
    private const int LongestName = 150;

    public static Outcome Decide(Authority authority, RecordPlacementPolicy asked, Context context)
    {
        var limits = asked.Limits.Where(l => !string.IsNullOrWhiteSpace(l.Asset)).Select(l => new PlacementLimit(l.Kind, l.Asset!.Trim(), Hundredths(l.Least, 0), Hundredths(l.Most, Whole))).ToEquatableArray();
        var decision = DecisionsQueries.AssemblyAdoptionIn(authority, asked.Matter);
        return Outcome.Of(
            [
                .. Ids.Judge("placementPolicy", asked.Id.Value, authority.Placements.Policies.ContainsKey(asked.Id)), .. OrganisationRules.Named(asked.Name),
                .. limits.Count is 0 or > MostRows ? [new BadLimit("limits")] : limits.SelectMany((l, i) => Limit(limits, l, i)),
                .. !authority.Decisions.Matters.ContainsKey(asked.Matter) ? [new NotFound("matter", asked.Matter.Value, "matter")]
                    : decision is null ? [new PolicyNotDecided("matter")] : Array.Empty<Problem>(),
            ],
            () => [new PlacementPolicyRecorded(new(asked.Id, asked.Name.Trim(), asked.From, limits, asked.Matter, decision!.Id, context.Stamp))]);
    }

    public static Outcome Decide(Authority authority, RecordHoldings asked, Context context)
    {
        var now = authority.Placements.Holdings.GetValueOrDefault((asked.Kind, asked.Day));
        var items = asked.Items.Where(h => !string.IsNullOrWhiteSpace(h.Asset) && h.AmountTkr is not null).Select(h => new Holding(h.Asset!.Trim(), h.AmountTkr!.Value)).ToEquatableArray();
        return Outcome.Of(
            [
                .. Wording.Filled(asked.Source, "source", LongestName),
                .. items.Count is 0 or > MostRows ? [new BadHolding("items")] : items.SelectMany((h, i) => h.AmountTkr < 0 || !Tkr.IsWithin(h.AmountTkr) || items.Take(i).Any(o => Same(o.Asset, h.Asset)) ? [new BadHolding($"items[{i}].amountTkr")] : Wording.Fits(h.Asset, $"items[{i}].asset", LongestName)),
                .. asked.Seen is "" && now is not null ? [new HoldingsExist("day")] : Array.Empty<Problem>(),
                .. asked.Seen is { Length: > 0 } seen && !string.Equals(seen, PlacementQueries.SeenOf(now), StringComparison.Ordinal) ? [new Conflict("source", Written(now?.Items ?? []), Written(items), now?.Stamp.By ?? "", now?.Stamp.At ?? 0)] : Array.Empty<Problem>(),
            ],
            () =>
            {
                var next = new Holdings(asked.Kind, asked.Day, items, asked.Source.Trim(), context.Stamp);
                return now is not null && now with { Stamp = default } == next with { Stamp = default } ? [] : [new HoldingsRecorded(next)];
            });
    }

    private static string Written(EquatableArray<Holding> items) => string.Join("; ", items.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Asset}: {h.AmountTkr} tkr")));

    internal static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Problem> Limit(EquatableArray<PlacementLimit> limits, PlacementLimit limit, int i) =>
        limit.Least < 0 || limit.Most < 0 || limit.Most > Whole || limit.Least > limit.Most || limits.Take(i).Any(o => o.Kind == limit.Kind && Same(o.Asset, limit.Asset))
            ? [new BadLimit($"limits[{i}].most")] : Wording.Fits(limit.Asset, $"limits[{i}].asset", LongestName);

    // what is no percentage is told as one that is out of range
    private static int Hundredths(string? written, int otherwise) => string.IsNullOrWhiteSpace(written) ? otherwise
        : decimal.TryParse(written.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 100 && decimal.Truncate(value * 100) == value * 100 ? (int)(value * 100) : -1;
}
