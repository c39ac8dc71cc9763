using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Efficiencies;

/// <summary>Whether a realised effect counts.</summary>
[JsonConverter(typeof(WordConverter<EffectJudgement>))]
public enum EffectJudgement
{
    /// <summary>Nothing is reported.</summary>
    Awaited,

    /// <summary>Lower cost and quality kept.</summary>
    Counted,

    /// <summary>Lower cost, but the quality has fallen: not counted.</summary>
    QualityFell,

    /// <summary>Lower cost, but the quality is not followed up: not counted yet.</summary>
    QualityUnknown,

    /// <summary>The cost is not lower: counted as it is.</summary>
    CostNotLower,
}

/// <summary>A rationalisation in a year.</summary>
/// <param name="CountedTkr">What counts of the realised effect.</param>
public sealed record EffectRow(Rationalisation Of, int Year, long? ExpectedTkr, RealisedEffect? Realised, long CountedTkr, EffectJudgement Judgement);

/// <summary>A committee's rationalisations in a year .</summary>
public sealed record CommitteeEffect(BodyId Body, long ExpectedTkr, long RealisedTkr, long CountedTkr)
{
    /// <summary>Expected and not counted.</summary>
    public long LeftTkr => ExpectedTkr - CountedTkr;
}

/// <summary>All committees' rationalisations in a year.</summary>
/// <param name="Fell">How many lowered the cost and the quality with it.</param>
public sealed record AllEffects(long ExpectedTkr, long RealisedTkr, long CountedTkr, int Fell);

public static class EfficiencyQueries
{
    /// <summary>Every rationalisation with something expected or reported in the year, and not given up; by committee and name.</summary>
    public static ImmutableArray<EffectRow> Of(Authority authority, int year) =>
    [
        .. authority.Efficiencies.Rationalisations.Values.Where(r => r.Dropped is null && r.Years.Contains(year)).OrderBy(r => r.Body).ThenBy(r => r.Name, StringComparer.Ordinal).Select(r => Of(authority, r, year)),
    ];

    public static EffectRow Of(Authority authority, Rationalisation rationalisation, int year)
    {
        ArgumentNullException.ThrowIfNull(rationalisation);
        var realised = rationalisation.Of(year);
        var judgement = realised is null ? EffectJudgement.Awaited
            : realised.AmountTkr <= 0 ? EffectJudgement.CostNotLower
            : Kept(authority, rationalisation, realised) switch { true => EffectJudgement.Counted, false => EffectJudgement.QualityFell, null => EffectJudgement.QualityUnknown };
        return new(rationalisation, year, rationalisation.ExpectedTkr(year), realised, judgement is EffectJudgement.Counted or EffectJudgement.CostNotLower ? realised!.AmountTkr : 0, judgement);
    }

    public static ImmutableArray<CommitteeEffect> ByCommittee(Authority authority, int year) =>
    [
        .. Of(authority, year).GroupBy(r => r.Of.Body).OrderBy(g => g.Key).Select(g => new CommitteeEffect(g.Key, g.Sum(r => r.ExpectedTkr ?? 0), g.Sum(r => r.Realised?.AmountTkr ?? 0), g.Sum(r => r.CountedTkr))),
    ];

    /// <summary>The sum over all committees in a year.</summary>
    public static AllEffects Total(Authority authority, int year)
    {
        var rows = Of(authority, year);
        return new(rows.Sum(r => r.ExpectedTkr ?? 0), rows.Sum(r => r.Realised?.AmountTkr ?? 0), rows.Sum(r => r.CountedTkr), rows.Count(r => r.Judgement == EffectJudgement.QualityFell));
    }

    /// <summary>The mark of all that is said of a rationalisation, to be sent back as it was seen; empty for none.</summary>
    public static string SeenOf(Rationalisation? of) => of is null ? "" : Marked(
    [
        of.Body.Value, of.Unit?.Value ?? "", of.Name, of.What.Hash, of.Negative.Hash, of.PhasedOut.Hash, of.Indicator.Value, of.Level, .. of.Expected.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Year}={e.AmountTkr}")),
    ]);

    /// <summary>The mark of a year's report, to be sent back as it was seen; empty for none.</summary>
    public static string SeenOf(RealisedEffect? of) => of is null ? "" : Marked([of.AmountTkr.ToString(CultureInfo.InvariantCulture), of.Quality ?? "", of.Source]);

    private static string Marked(IEnumerable<string> parts) => Hashes.Sha256(string.Join('\n', parts));

    /// <summary>The number that an indicator's value is; nothing for none, and for one with a bound.</summary>
    internal static decimal? Number(string? held) =>
        decimal.TryParse(held?.Replace('\u2212', '-').Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether the quality is at least what it must be, in the indicator's direction; nothing while it is not followed up.</summary>
    private static bool? Kept(Authority authority, Rationalisation rationalisation, RealisedEffect realised) =>
        Number(realised.Quality) is not { } value || Number(rationalisation.Level) is not { } level ? null
        : authority.Goals.Indicators.GetValueOrDefault(rationalisation.Indicator)?.Direction switch
        {
            IndicatorDirection.Decrease => value <= level,
            IndicatorDirection.Increase => value >= level,
            _ => value == level,
        };
}
