using System.Collections.Immutable;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.InternalTrade;

/// <summary>What a price sheet must be, and what a service costs in a year.</summary>
public static class PriceRules
{
    private const int MostServices = 200;
    private const int MostParts = 10;
    private const int LongestName = 150;

    public static Outcome Decide(Authority authority, RecordPriceSheet asked, Context context)
    {
        var now = authority.InternalTrade.Sheets.GetValueOrDefault(asked.Id);
        // a form sends its empty rows: what is said of the others is said in their place
        var given = asked.Services.Select((s, i) => (Service: s, At: $"services[{i}]")).Where(s => !string.IsNullOrWhiteSpace(s.Service.Service)).ToList();
        var services = given.Select(s => s.Service with { Parts = s.Service.Parts.Where(p => !string.IsNullOrWhiteSpace(p.Amount)).ToEquatableArray() }).ToEquatableArray();
        return Outcome.Of(
            [
                .. Ids.Judge("priceSheet", asked.Id.Value, taken: now is not null && now.Seller != asked.Seller),
                .. TradeRules.Unit(authority, asked.Seller, "seller"),
                .. asked.BaseYear is < 1990 or > 2100 ? [new BadPeriod("baseYear")] : Array.Empty<Problem>(),
                .. services.Count is 0 or > MostServices ? [new BadPriceSheet("services")] : given.SelectMany((s, i) => Service(authority, services, s.Service, i, s.At)),
                .. asked.Seen is { } seen && !string.Equals(seen, TradeQueries.SeenOf(now), StringComparison.Ordinal) ? [new Conflict("baseYear", Written(now), Written(services), now?.Stamp.By ?? "", now?.Stamp.At ?? 0)] : Array.Empty<Problem>(),
            ],
            () =>
            {
                var next = new PriceSheet(
                    asked.Id, asked.Seller, asked.BaseYear, services.Select(s => new PriceRow(s.Service!.Trim(), s.VolumeUnit!.Trim(), s.Parts.Select(p => new PricePart(p.Class, Kronor.Read(p.Amount)!.Value)).ToEquatableArray())).ToEquatableArray(), context.Stamp);
                return now is not null && now with { Stamp = default } == next with { Stamp = default } ? [] : [new PriceSheetRecorded(next)];
            });
    }

    /// <summary>
    /// The full cost of one in a year, öre: each class raised by its general index each year after the base year, as for every other
    /// administration; rounded once. Nothing for a year before the base year.
    /// </summary>
    public static long? FullCost(Authority authority, PriceSheet sheet, PriceRow row, int year)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        return year < sheet.BaseYear ? null : (long)Math.Round(Steps(authority, sheet, row, year).Sum(s => s.Ore), MidpointRounding.AwayFromZero);
    }

    /// <summary>The full cost of one in the base year, öre.</summary>
    public static long Sum(PriceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Parts.Sum(p => p.Ore);
    }

    /// <summary>How the full cost of one in a year comes about, class by class; empty for a year before the base year.</summary>
    public static ImmutableArray<PriceStep> Steps(Authority authority, PriceSheet sheet, PriceRow row, int year)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        return year < sheet.BaseYear ? [] : [.. row.Parts.Select(Step)];

        PriceStep Step(PricePart part)
        {
            ImmutableArray<YearRate> rates = [.. Enumerable.Range(sheet.BaseYear + 1, year - sheet.BaseYear).Select(y => new YearRate(y, General(authority, part.Class, y)))];
            return new(part.Class, part.Ore, rates, rates.Aggregate((decimal)part.Ore, (ore, r) => ore * (10_000 + (r.Hundredths ?? 0)) / 10_000));
        }
    }

    /// <summary>The general index of a class in a year, hundredths of a percent; 0 where none is stated (revenue is not raised).</summary>
    public static int General(Authority authority, string @class, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Economy.Rules.Values.FirstOrDefault(r => r.Units.Count == 0 && string.Equals(r.Class, @class, StringComparison.Ordinal)) is { } rule ? Indexing.RateOf(authority.Economy, rule, year) ?? 0 : 0;
    }

    private static string Written(PriceSheet? sheet) => sheet is null ? "" : string.Join("; ", sheet.Rows.Select(r => $"{r.Service}: {string.Join(", ", r.Parts.Select(p => $"{p.Class} {Kronor.Of(p.Ore)}"))}"));

    private static string Written(EquatableArray<GivenPrice> services) => string.Join("; ", services.Select(s => $"{s.Service}: {string.Join(", ", s.Parts.Select(p => $"{p.Class} {p.Amount}"))}"));

    private static IEnumerable<Problem> Service(Authority authority, EquatableArray<GivenPrice> services, GivenPrice service, int i, string at) =>
    [
        .. Wording.Filled(service.Service, $"{at}.service", LongestName), .. Wording.Filled(service.VolumeUnit, $"{at}.volumeUnit", LongestName),
        .. services[i].Parts.Count is 0 or > MostParts || services.Take(i).Any(o => string.Equals(o.Service?.Trim(), service.Service?.Trim(), StringComparison.OrdinalIgnoreCase)) ? [new BadPriceSheet($"{at}.service")] : Array.Empty<Problem>(),
        .. service.Parts.Select((p, n) => (Part: p, At: $"{at}.parts[{n}]")).Where(p => !string.IsNullOrWhiteSpace(p.Part.Amount)).SelectMany(p => ClassRules.Unknown(authority, p.Part.Class, $"{p.At}.class").Concat(Kronor.Read(p.Part.Amount) is null ? [new BadKronor($"{p.At}.amount", p.Part.Amount ?? "")] : Array.Empty<Problem>())),
    ];
}
