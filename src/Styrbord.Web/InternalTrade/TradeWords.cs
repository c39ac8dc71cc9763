using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.InternalTrade;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.InternalTrade;

/// <summary>Internal trade in words.</summary>
internal static class TradeWords
{
    public const string Page = "/handel";

    public const string Prices = $"{Page}/priser";

    /// <summary>Who makes agreements and price sheets.</summary>
    public static readonly ImmutableArray<Role> Officials = [Role.Controller, Role.HeadOfAdministration, Role.UnitManager, Role.PlanningStrategist];

    public static string PricesOf(int year) => $"{Prices}?ar={year}";

    public static string Address(int year) => $"{Page}?ar={year}";

    public static string Address(int year, UnitId unit) => $"{Address(year)}&enhet={unit}";

    public static string Address(ItemId agreement) => $"{Page}/{agreement}";

    /// <summary>Kronor, with öre where there are any.</summary>
    public static string Kr(long ore) => ore % 100 == 0 ? Sv.Number(ore / 100) : Sv.Number(ore / 100m, 2);

    public static string Kr(long? ore) => ore is { } some ? Kr(some) : "–";

    public static string Of(TradeSide side) => side == TradeSide.Seller ? "Säljaren" : "Köparen";

    public static string Name(Authority shown, UnitId unit, DateOnly day) => OrganisationQueries.NameOf(shown, unit, day);

    public static string Period(TradeAgreement agreement) =>
        agreement is { FromMonth: 1, ToMonth: 12 } ? $"{agreement.Year}" : $"{Sv.Month(agreement.FromMonth)}–{Sv.Month(agreement.ToMonth)} {agreement.Year}";

    public static Mark State(TradeAgreement agreement) =>
        agreement.Ended ? Mark.Replaced with { Word = "Avslutad" }
        : agreement.IsAgreed ? Mark.Done with { Word = "Överenskommen" }
        : agreement.Has(TradeSide.Seller) ? Mark.Waiting with { Word = "Väntar på köparen" }
        : agreement.Has(TradeSide.Buyer) ? Mark.Waiting with { Word = "Väntar på säljaren" }
        : Mark.Waiting with { Word = "Väntar på båda" };

    /// <summary>What should be known of it, in a sentence.</summary>
    public static string Of(TradeNotice notice) => notice.Flag switch
    {
        TradeFlag.AboveFullCost => $"Priset {Kr(notice.FoundOre)} kr är högre än självkostnaden {Kr(notice.ExpectedOre)} kr.",
        TradeFlag.FullCostUnknown => "Självkostnaden är inte känd: ange den, eller för in säljarens prislista.",
        TradeFlag.BuyerDiffers => notice.FoundOre is null ? $"Köparen har inte budgeterat de {Kr(notice.ExpectedOre)} kr som är överenskomna." : $"Köparen har budgeterat {Kr(notice.FoundOre)} kr men {Kr(notice.ExpectedOre)} kr är överenskommet.",
        TradeFlag.SellerDiffers => notice.FoundOre is null ? "Säljaren har inte budgeterat intäkten." : $"Säljaren har budgeterat {Kr(notice.FoundOre)} kr av {Kr(notice.ExpectedOre)} kr.",
        _ => $"Säljaren har budgeterat {Kr(notice.FoundOre)} kr, mer än de {Kr(notice.ExpectedOre)} kr som nu gäller.",
    };

    public static IReadOnlyList<Option> Units(Authority shown, DateOnly day) =>
    [
        new("", "Välj enhet"),
        .. shown.Organisation.Units.Values.Where(u => u.Body is not null || u.Parent is not null).Select(u => new Option(u.Id.Value, OrganisationQueries.NameOf(shown, u.Id, day)))
            .OrderBy(o => o.Text, StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true)),
    ];

    public static IReadOnlyList<Option> Classes(Authority shown, Domain.Economy.ClassNature nature) => [.. shown.Economy.Classes.Where(c => c.Nature == nature).Select(c => new Option(c.Name, c.Name))];
}
