using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameUses;

/// <summary>Positions and pay as a simple driver of a unit's cost.</summary>
public static class PositionRules
{
    private const int MostPositions = 200;
    private const int MostHeadcount = 100_000;
    private const long MostPay = 1_000_000;
    private const int LongestTitle = 150;
    private const int MonthsOfYear = 12;

    public static Outcome Decide(Authority authority, RecordPositions asked, Context context)
    {
        var now = authority.FrameUses.Positions.GetValueOrDefault((asked.Unit, asked.Year));
        var given = asked.Positions.Where(p => !string.IsNullOrWhiteSpace(p.Title)).ToList();
        return Outcome.Of(
            [
                .. authority.Organisation.Units.ContainsKey(asked.Unit) ? Array.Empty<Problem>() : [new NotFound("unit", asked.Unit.Value, "unit")],
                .. asked.Year is < 1990 or > 2100 ? [new BadTime("year")] : Array.Empty<Problem>(),
                .. asked.RaiseMonth is < 1 or > MonthsOfYear ? [new BadTime("raiseMonth")] : Array.Empty<Problem>(),
                .. UseRules.Hundredths(asked.Overhead) is null ? [new BadShare("overhead", asked.Overhead ?? "")] : Array.Empty<Problem>(),
                .. UseRules.Hundredths(asked.Raise) is null ? [new BadShare("raise", asked.Raise ?? "")] : Array.Empty<Problem>(),
                .. given.Count is 0 or > MostPositions ? [new RowCount("positions", given.Count, MostPositions)] : given.SelectMany(One),
                .. asked.Seen is "" && now is not null ? [new PositionsExist("unit", asked.Year)] : Array.Empty<Problem>(),
                .. asked.Seen is { Length: > 0 } seen && !string.Equals(seen, SeenOf(now), StringComparison.Ordinal) ? [new Conflict("overhead", Written(now), string.Join("; ", given.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Title}: {p.Headcount} à {p.MonthlyPay}"))), now?.Stamp.By ?? "", now?.Stamp.At ?? 0)] : Array.Empty<Problem>(),
            ],
            () =>
            {
                var next = new UnitPositions(
                    asked.Unit, asked.Year, given.Select(p => new Position(p.Title!.Trim(), UseRules.Hundredths(p.Headcount, MostHeadcount)!.Value, p.MonthlyPay!.Value)).ToEquatableArray(), UseRules.Hundredths(asked.Overhead)!.Value,
                    UseRules.Hundredths(asked.Raise)!.Value, asked.RaiseMonth, context.Stamp);
                return now is not null && now with { Stamp = default } == next with { Stamp = default } ? [] : [new PositionsRecorded(next)];
            });
    }

    /// <summary>
    /// What a position costs in a year, öre: headcount × monthly pay × months, the months from the raise at the new pay, with the overhead;
    /// rounded once.
    /// </summary>
    public static long CostOre(UnitPositions of, Position position)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(position);
        var monthsOfNew = MonthsOfYear + 1 - of.RaiseMonth;
        var months = ((Int128)(MonthsOfYear - monthsOfNew) * UseRules.Whole) + ((Int128)monthsOfNew * (UseRules.Whole + of.Raise));

        // headcount is in hundredths, pay in kronor: their product is öre
        return Rounded(position.Headcount * (Int128)position.MonthlyPay * months * (UseRules.Whole + of.Overhead), (Int128)UseRules.Whole * UseRules.Whole);
    }

    /// <summary>The year's months counted in the pay of its beginning: those from the raise count for more.</summary>
    public static decimal Months(UnitPositions of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.RaiseMonth - 1 + ((MonthsOfYear + 1 - of.RaiseMonth) * (UseRules.Whole + of.Raise) / (decimal)UseRules.Whole);
    }

    /// <summary>What all positions of a unit cost in a year, öre.</summary>
    public static long CostOre(UnitPositions of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.Positions.Sum(p => CostOre(of, p));
    }

    /// <summary>The full-time positions of a unit in a year, hundredths.</summary>
    public static long Headcount(UnitPositions of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.Positions.Sum(p => (long)p.Headcount);
    }

    /// <summary>Everyone's positions in a year, by unit.</summary>
    public static ImmutableArray<UnitPositions> Of(Authority authority, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return [.. authority.FrameUses.Positions.Values.Where(p => p.Year == year)];
    }

    /// <summary>The mark of a unit's positions, to be sent back as it was seen; empty for none.</summary>
    public static string SeenOf(UnitPositions? of) => of is null ? "" : Hashes.Sha256(string.Create(CultureInfo.InvariantCulture, $"{of.Overhead};{of.Raise};{of.RaiseMonth};{Written(of)}"));

    /// <summary>The personnel frame of the unit in a year, tkr, where the frames have one; which class is personnel is data, so it is named.</summary>
    public static long? FrameTkr(Authority authority, UnitPositions of, string @class)
    {
        ArgumentNullException.ThrowIfNull(of);
        return FrameQueries.Current(authority, of.Year) is { } set && set.Rows.FirstOrDefault(r => r.Unit == of.Unit && string.Equals(r.Class, @class, StringComparison.Ordinal)) is { } row ? set.Of(row, of.Year) : null;
    }

    private static string Written(UnitPositions? of) => of is null ? "" : string.Join("; ", of.Positions.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Title}: {UseRules.Percent(p.Headcount)} à {p.MonthlyPay}")));

    private static long Rounded(Int128 amount, Int128 by) => (long)((amount + (by / 2)) / by);

    private static IEnumerable<Problem> One(GivenPosition position, int i) =>
    [
        .. Wording.Fits(position.Title, $"positions[{i}].title", LongestTitle),
        .. UseRules.Hundredths(position.Headcount, MostHeadcount) is not > 0 ? [new BadShare($"positions[{i}].headcount", position.Headcount ?? "")] : Array.Empty<Problem>(),
        .. position.MonthlyPay is not (> 0 and <= MostPay) ? [new BadAmount($"positions[{i}].monthlyPay", position.MonthlyPay ?? 0)] : Array.Empty<Problem>(),
    ];
}
