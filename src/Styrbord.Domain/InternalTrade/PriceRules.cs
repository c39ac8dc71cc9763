using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.InternalTrade;

/// <summary>What a price sheet must be, and what a service costs in a year.</summary>
public static class PriceRules
{
    private const int MostServices = 200;
    private const int MostParts = 10;
    private const int LongestName = 150;

    public static Outcome Decide(Authority authority, RecordPriceSheet asked, Context context) => Outcome.Of(
        [
            .. Ids.Judge("priceSheet", asked.Id.Value, taken: authority.InternalTrade.Sheets.TryGetValue(asked.Id, out var known) && known.Seller != asked.Seller),
            .. TradeRules.Unit(authority, asked.Seller, "seller"),
            .. asked.BaseYear is < 1990 or > 2100 ? [new BadPeriod("baseYear")] : Array.Empty<Problem>(),
            .. asked.Services.Count is 0 or > MostServices ? [new BadPriceSheet("services")] : asked.Services.SelectMany((s, i) => Service(authority, asked, s, i)),
        ],
        () =>
        {
            var next = new PriceSheet(
                asked.Id, asked.Seller, asked.BaseYear, asked.Services.Select(s => new PriceRow(s.Service.Trim(), s.VolumeUnit.Trim(), s.Parts.Select(p => new PricePart(p.Class, Kronor.Read(p.Amount)!.Value)).ToEquatableArray())).ToEquatableArray(), context.Stamp);
            return authority.InternalTrade.Sheets.GetValueOrDefault(asked.Id) is { } now && now with { Stamp = default } == next with { Stamp = default } ? [] : [new PriceSheetRecorded(next)];
        });

    /// <summary>
    /// The full cost of one in a year, öre: each class raised by its general index each year after the base year, as for every other
    /// administration; rounded once. Nothing for a year before the base year.
    /// </summary>
    public static long? FullCost(Authority authority, PriceSheet sheet, PriceRow row, int year)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        return year < sheet.BaseYear ? null : (long)Math.Round(row.Parts.Sum(p => Enumerable.Range(sheet.BaseYear + 1, year - sheet.BaseYear).Aggregate((decimal)p.Ore, (ore, y) => ore * (10_000 + General(authority, p.Class, y)) / 10_000)), MidpointRounding.AwayFromZero);
    }

    /// <summary>The general index of a class in a year, hundredths of a percent; 0 where none is stated (revenue is not raised).</summary>
    public static int General(Authority authority, string @class, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Economy.Rules.Values.FirstOrDefault(r => r.Units.Count == 0 && string.Equals(r.Class, @class, StringComparison.Ordinal)) is { } rule ? Indexing.RateOf(authority.Economy, rule, year) ?? 0 : 0;
    }

    private static IEnumerable<Problem> Service(Authority authority, RecordPriceSheet asked, GivenPrice service, int i) =>
    [
        .. Wording.Filled(service.Service, $"services[{i}].service", LongestName), .. Wording.Filled(service.VolumeUnit, $"services[{i}].volumeUnit", LongestName),
        .. service.Parts.Count is 0 or > MostParts || asked.Services.Take(i).Any(o => string.Equals(o.Service?.Trim(), service.Service?.Trim(), StringComparison.OrdinalIgnoreCase)) ? [new BadPriceSheet($"services[{i}].service")] : Array.Empty<Problem>(),
        .. service.Parts.SelectMany((p, n) => ClassRules.Unknown(authority, p.Class, $"services[{i}].parts[{n}].class").Concat(Kronor.Read(p.Amount) is null ? [new BadKronor($"services[{i}].parts[{n}].amount", p.Amount ?? "")] : Array.Empty<Problem>())),
    ];
}
