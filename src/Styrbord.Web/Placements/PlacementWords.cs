using Styrbord.Domain.Placements;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Placements;

/// <summary>Liquid funds and placements in words.</summary>
internal static class PlacementWords
{
    public const string Page = "/ekonomi/placeringar";

    public static readonly IReadOnlyList<Option> Kinds = [.. Enum.GetValues<MoneyKind>().Select(k => new Option(Economy.EconomyAddress.Camel(k), Of(k)))];

    public static string Of(MoneyKind kind) => kind == MoneyKind.Liquid ? "Likvida medel" : "Pensionsmedel";

    public static Mark Of(PlacementJudgement judgement) => judgement switch
    {
        PlacementJudgement.Within => Mark.Done with { Word = "Inom policyn" },
        PlacementJudgement.AboveMost => Mark.Late with { Word = "Över högsta andel" },
        PlacementJudgement.BelowLeast => Mark.Late with { Word = "Under lägsta andel" },
        PlacementJudgement.NotInPolicy => Mark.Late with { Word = "Finns inte i policyn" },
        _ => Mark.Waiting with { Word = "Ingen policy gällde" },
    };

    public static string Percent(int hundredths) => Sv.Percent(hundredths / 100m, hundredths % 10 == 0 ? 1 : 2);

    public static string Limit(PlacementLimit? limit) => limit is null ? "–" : $"{Percent(limit.Least)}–{Percent(limit.Most)}";
}
