using Styrbord.Domain;
using Styrbord.Domain.Efficiencies;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Efficiencies;

/// <summary>Rationalisations and their effects in words.</summary>
internal static class EfficiencyWords
{
    public const string Page = "/effektivisering";

    public static string Address(int year) => $"{Page}?ar={year}";

    public static string Address(ItemId id) => $"{Page}/{id}";

    public static Mark Of(EffectJudgement judgement) => judgement switch
    {
        EffectJudgement.Awaited => Mark.Waiting with { Word = "Inte rapporterad" },
        EffectJudgement.Counted => Mark.Done with { Word = "Räknas" },
        EffectJudgement.QualityFell => Mark.Remains with { Word = "Kvaliteten har sjunkit" },
        EffectJudgement.QualityUnknown => Mark.Waiting with { Word = "Kvaliteten inte uppföljd" },
        _ => Mark.Remains with { Word = "Kostnaden inte lägre" },
    };

    /// <summary>Why a realised effect counts or not.</summary>
    public static string Why(Authority shown, EffectRow row) => row.Judgement switch
    {
        EffectJudgement.Awaited => "Ingen effekt är rapporterad.",
        EffectJudgement.Counted => $"Kostnaden är {Sv.Number(row.Realised!.AmountTkr)} tkr lägre och {Quality(shown, row)} har hållits: hela beloppet räknas.",
        EffectJudgement.QualityFell => $"Kostnaden är {Sv.Number(row.Realised!.AmountTkr)} tkr lägre men {Quality(shown, row)} har inte hållits: beloppet räknas inte.",
        EffectJudgement.QualityUnknown => $"Kostnaden är {Sv.Number(row.Realised!.AmountTkr)} tkr lägre. Det räknas när {Indicator(shown, row.Of)} är uppföljd.",
        _ => $"Kostnaden är inte lägre ({Sv.Change(-row.Realised!.AmountTkr)} tkr): beloppet räknas som det är.",
    };

    public static string Indicator(Authority shown, Rationalisation of) => shown.Goals.Indicators.TryGetValue(of.Indicator, out var indicator) ? Sv.Uncapital(indicator.Name) : of.Indicator.Value;

    /// <summary>The level that must be kept, with its unit and direction.</summary>
    public static string Level(Authority shown, Rationalisation of) => shown.Goals.Indicators.TryGetValue(of.Indicator, out var indicator)
        ? $"{indicator.Direction switch { IndicatorDirection.Increase => "minst ", IndicatorDirection.Decrease => "högst ", _ => "" }}{IndicatorValue.Shown(of.Level, indicator.Unit)}"
        : of.Level;

    public static string Value(Authority shown, Rationalisation of, string? value) =>
        value is null ? "–" : shown.Goals.Indicators.TryGetValue(of.Indicator, out var indicator) ? IndicatorValue.Shown(value, indicator.Unit) : value;

    public static IReadOnlyList<Option> Indicators(Authority shown) => [new("", "Välj indikator"), .. shown.Goals.Indicators.Values.OrderBy(i => i.Name, StringComparer.Ordinal).Select(i => new Option(i.Id.Value, $"{i.Name} ({i.Unit})"))];

    public static IReadOnlyList<Option> Bodies(Authority shown, DateOnly day) =>
        [.. shown.Organisation.Bodies.Values.Where(b => b.IsCommitteeLike).Select(b => new Option(b.Id.Value, OrganisationQueries.NameOf(shown, b.Id, day))).OrderBy(o => o.Text, StringComparer.Ordinal)];

    private static string Quality(Authority shown, EffectRow row) => $"{Indicator(shown, row.Of)} ({Value(shown, row.Of, row.Realised?.Quality)}, ska vara {Level(shown, row.Of)})";
}
