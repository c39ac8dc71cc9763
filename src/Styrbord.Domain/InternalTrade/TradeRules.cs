using System.Globalization;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.InternalTrade;

/// <summary>What may be agreed between units.</summary>
public static class TradeRules
{
    private const long MostVolume = 1_000_000_000;
    private const int LongestName = 150;

    public static Outcome Decide(Authority authority, ProposeTrade asked, Context context) => Outcome.Of(
        [
            .. Ids.Judge("trade", asked.Id.Value, authority.InternalTrade.Agreements.ContainsKey(asked.Id)),
            .. Unit(authority, asked.Seller, "seller"), .. Unit(authority, asked.Buyer, "buyer"),
            .. asked.Seller == asked.Buyer ? [new TradeWithOneself("buyer", OrganisationQueries.NameOf(authority, asked.Buyer, context.Today))] : Array.Empty<Problem>(),
            .. Wording.Filled(asked.Service, "service", LongestName), .. Wording.Filled(asked.VolumeUnit, "volumeUnit", LongestName),
            .. Terms(asked.Volume, asked.Price, asked.FullCost),
            .. asked.Year is < 1990 or > 2100 ? [new BadPeriod("year")] : Array.Empty<Problem>(),
            .. asked.FromMonth is < 1 or > 12 || asked.ToMonth < asked.FromMonth || asked.ToMonth > 12 ? [new BadPeriod("toMonth")] : Array.Empty<Problem>(),
            .. Class(authority, asked.SellerClass, ClassNature.Revenue, "sellerClass"), .. Class(authority, asked.BuyerClass, ClassNature.Cost, "buyerClass"),
        ],
        () =>
        [
            new TradeProposed(new(
                asked.Id, asked.Seller, asked.Buyer, asked.Service.Trim(), asked.Year, asked.FromMonth, asked.ToMonth, asked.SellerClass, asked.BuyerClass, Of(asked.Volume, asked.VolumeUnit.Trim(), asked.Price, asked.FullCost), [],
                null, null, false, context.Stamp)),
        ]);

    public static Outcome Decide(Authority authority, ReviseTrade asked, Context context)
    {
        if (Open(authority, asked.Id, out var now) is { } against)
        {
            return against;
        }

        return Outcome.Of(
            [
                .. Terms(asked.Volume, asked.Price, asked.FullCost),
                .. asked.Seen is { } seen && !string.Equals(seen, now!.Terms.Written, StringComparison.Ordinal) ? [new Conflict("price", now.Terms.Written, string.Create(CultureInfo.InvariantCulture, $"{asked.Volume} {now.Terms.VolumeUnit} à {asked.Price}"), now.Stamp.By, now.Stamp.At)] : Array.Empty<Problem>(),
            ],
            () => Of(asked.Volume, now!.Terms.VolumeUnit, asked.Price, asked.FullCost) is var next && next == now.Terms ? [] : [new TradeRevised(asked.Id, next, context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, AcceptTrade asked, Context context) =>
        Open(authority, asked.Id, out var now) is { } against ? against
        : Kronor.Read(asked.Amount) != now!.Terms.AmountOre || !string.Equals(asked.Terms, now.Terms.Written, StringComparison.Ordinal) ? new TermsChanged("amount", now.Terms.Written, Kronor.Of(now.Terms.AmountOre))
        : now.Has(asked.Side) ? new Accepted([])
        : HasAccepted(now, context.Actor) ? new AcceptedBothSides("side")
        : new TradeAccepted(asked.Id, new(asked.Side, context.Stamp));

    public static Outcome Decide(Authority authority, EndTrade asked, Context context) =>
        !authority.InternalTrade.Agreements.TryGetValue(asked.Id, out var now) ? new NotFound("trade", asked.Id.Value)
        : now.Ended ? new Accepted([])
        : new TradeEnded(asked.Id, asked.Side, context.Stamp);

    /// <summary>What stands against changing an agreement; nothing if it is there and has not ended.</summary>
    internal static Problem? Open(Authority authority, ItemId id, out TradeAgreement? now) =>
        !authority.InternalTrade.Agreements.TryGetValue(id, out now) ? new NotFound("trade", id.Value) : now.Ended ? new TradeHasEnded("id") : null;

    /// <summary>Whether the account has accepted one of the sides; imports and jobs speak for both.</summary>
    public static bool HasAccepted(TradeAgreement agreement, string account)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return !string.Equals(account, Context.SystemActor, StringComparison.Ordinal) && agreement.Accepted.Any(a => string.Equals(a.Stamp.By, account, StringComparison.Ordinal));
    }

    internal static IEnumerable<Problem> Unit(Authority authority, UnitId unit, string at) => !authority.Organisation.Units.TryGetValue(unit, out var found) ? [new NotFound("unit", unit.Value, at)]
        : !Parties.BodiesOf(authority, unit).Any() ? [new NoCommittee(at, found.Names[^1].Name)]
        : [];

    private static TradeTerms Of(long volume, string unit, string price, string? fullCost) => new(volume, unit, Kronor.Read(price)!.Value, string.IsNullOrWhiteSpace(fullCost) ? null : Kronor.Read(fullCost));

    private static IEnumerable<Problem> Terms(long volume, string price, string? fullCost) =>
    [
        .. volume is < 1 or > MostVolume ? [new BadVolume("volume")] : Array.Empty<Problem>(),
        .. Kronor.Read(price) is not > 0 ? [new BadKronor("price", price ?? "")] : Array.Empty<Problem>(),
        .. !string.IsNullOrWhiteSpace(fullCost) && Kronor.Read(fullCost) is not > 0 ? [new BadKronor("fullCost", fullCost)] : Array.Empty<Problem>(),
        .. volume is >= 1 and <= MostVolume && Kronor.Read(price) is > 0 and var one && (Int128)volume * one > Kronor.MostOre ? [new TradeOutOfRange("volume")] : Array.Empty<Problem>(),
    ];

    private static IEnumerable<Problem> Class(Authority authority, string name, ClassNature nature, string at) =>
        authority.Economy.Classes.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal)) is not { } found ? [new UnknownClass(at, name ?? "")]
        : found.Nature != nature ? [new WrongNature(at, name)]
        : [];
}
