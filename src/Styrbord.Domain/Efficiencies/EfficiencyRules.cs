using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Efficiencies;

/// <summary>What must be said of a rationalisation, and of its outcome.</summary>
public static class EfficiencyRules
{
    private const int LongestText = 4_000;
    private const int LongestSource = 300;
    private const int MostYears = 10;

    public static Outcome Decide(Authority authority, RecordRationalisation asked, Context context)
    {
        var known = authority.Efficiencies.Rationalisations.GetValueOrDefault(asked.Id);

        // a form sends its empty rows
        var given = asked.Expected.Select((e, i) => (e, i)).Where(g => g.e is { Year: not null, AmountTkr: not null }).Select(g => (At: g.i, Effect: new ExpectedEffect(g.e.Year!.Value, g.e.AmountTkr!.Value))).ToImmutableArray();
        var expected = given.Select(g => g.Effect).OrderBy(e => e.Year).ToEquatableArray();
        return Outcome.Of(
            [
                .. Ids.Judge("rationalisation", asked.Id.Value, taken: false),
                .. known?.Dropped is null ? Array.Empty<Problem>() : [new AlreadyDropped("id")],
                .. OrganisationRules.Named(asked.Name), .. OrganisationRules.MissingBody(authority.Organisation, asked.Body, "body"),
                .. asked.Unit is { } unit && !authority.Organisation.Units.ContainsKey(unit) ? [new NotFound("unit", unit.Value, "unit")] : Array.Empty<Problem>(),
                .. Wording.Filled(asked.What, "what", LongestText), .. Wording.Filled(asked.Negative, "negative", LongestText), .. Wording.Filled(asked.PhasedOut, "phasedOut", LongestText),
                .. authority.Goals.Indicators.ContainsKey(asked.Indicator) ? Quality(authority, asked.Indicator, asked.Level, "level", needed: true) : [new NotFound("indicator", asked.Indicator.Value, "indicator")],
                .. Effects(given), .. known is null ? [] : Bound(authority, known, asked), .. Unseen(known, asked, expected),
            ],
            () =>
            {
                var next = new Rationalisation(
                    asked.Id, asked.Body, asked.Unit, asked.Name.Trim(), Sealed(known?.What, "what", asked.What), Sealed(known?.Negative, "negative", asked.Negative), Sealed(known?.PhasedOut, "phasedOut", asked.PhasedOut), asked.Indicator,
                    IndicatorValue.Read(asked.Level, authority.Goals.Indicators[asked.Indicator].Unit)!, expected, known?.Realised ?? [], null, context.Stamp);
                return known is not null && known with { Stamp = default } == next with { Stamp = default } ? [] : [new RationalisationRecorded(next)];
            });

        TextRef Sealed(TextRef? now, string field, string text) => now is not null && Wording.Same(now, text) ? now : context.Seal(field, text.Trim());
    }

    public static Outcome Decide(Authority authority, ReportEffect asked, Context context)
    {
        if (!authority.Efficiencies.Rationalisations.TryGetValue(asked.Id, out var known))
        {
            return new NotFound("rationalisation", asked.Id.Value);
        }

        var now = known.Of(asked.Year);
        return Outcome.Of(
            [
                .. known.Dropped is null ? Array.Empty<Problem>() : [new AlreadyDropped("id")],
                .. Year(asked.Year, "year"), .. Within(asked.AmountTkr, "amountTkr"), .. Wording.Filled(asked.Source, "source", LongestSource),
                .. Quality(authority, known.Indicator, asked.Quality, "quality", needed: false),
                .. asked.Seen is { } seen && !string.Equals(seen, EfficiencyQueries.SeenOf(now), StringComparison.Ordinal) ? [new Conflict("amountTkr", Written(now), $"{asked.AmountTkr}", now?.Stamp.By ?? "", now?.Stamp.At ?? 0)] : Array.Empty<Problem>(),
            ],
            () =>
            {
                var next = new RealisedEffect(asked.Year, asked.AmountTkr, IndicatorValue.Read(asked.Quality, authority.Goals.Indicators[known.Indicator].Unit), asked.Source.Trim(), context.Stamp);
                return now is not null && now with { Stamp = default } == next with { Stamp = default } ? [] : [new EffectReported(asked.Id, next)];
            });
    }

    public static Outcome Decide(Authority authority, DropRationalisation asked, Context context) =>
        !authority.Efficiencies.Rationalisations.TryGetValue(asked.Id, out var known) ? new NotFound("rationalisation", asked.Id.Value)
        : Outcome.Of(
            [.. known.Dropped is null ? Array.Empty<Problem>() : [new AlreadyDropped("id")], .. Wording.Filled(asked.Reason, "reason", LongestText)],
            () => [new RationalisationDropped(asked.Id, context.Seal("reason", asked.Reason.Trim()), context.Stamp)]);

    // what an effect was reported against is not lowered afterwards until it counts
    private static IEnumerable<Problem> Bound(Authority authority, Rationalisation known, RecordRationalisation asked) => known.Realised.Count == 0 ? [] :
    [
        .. known.Indicator != asked.Indicator ? [new QualityIsBound("indicator")] : Array.Empty<Problem>(),
        .. known.Indicator == asked.Indicator && authority.Goals.Indicators.TryGetValue(asked.Indicator, out var indicator) && IndicatorValue.Read(asked.Level, indicator.Unit) is { } level && EfficiencyQueries.Number(level) != EfficiencyQueries.Number(known.Level)
            ? [new QualityIsBound("level")] : Array.Empty<Problem>(),
    ];

    // a conflict for each field in which the two differ
    private static IEnumerable<Problem> Unseen(Rationalisation? known, RecordRationalisation asked, EquatableArray<ExpectedEffect> expected)
    {
        if (asked.Seen is not { } seen || string.Equals(seen, EfficiencyQueries.SeenOf(known), StringComparison.Ordinal))
        {
            return [];
        }

        (string At, string Theirs, string Mine)[] fields =
        [
            ("name", known?.Name ?? "", asked.Name), ("body", known?.Body.Value ?? "", asked.Body.Value), ("what", known?.What.Body ?? "", asked.What), ("negative", known?.Negative.Body ?? "", asked.Negative), ("phasedOut", known?.PhasedOut.Body ?? "", asked.PhasedOut),
            ("indicator", known?.Indicator.Value ?? "", asked.Indicator.Value), ("level", known?.Level ?? "", asked.Level), ("unit", known?.Unit?.Value ?? "", asked.Unit?.Value ?? ""), ("expected[0].amountTkr", Written(known?.Expected ?? []), Written(expected)),
        ];
        return fields.Where(f => !string.Equals(f.Theirs, f.Mine?.Trim(), StringComparison.Ordinal)).Select(f => new Conflict(f.At, f.Theirs, f.Mine ?? "", known?.Stamp.By ?? "", known?.Stamp.At ?? 0));
    }

    private static string Written(EquatableArray<ExpectedEffect> expected) => string.Join("; ", expected.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Year}: {e.AmountTkr} tkr")));

    private static string Written(RealisedEffect? effect) => effect is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{effect.AmountTkr} tkr{(effect.Quality is { } quality ? $", {quality}" : "")}, {effect.Source}");

    private static IEnumerable<Problem> Year(int year, string at) => year is < 1990 or > 2100 ? [new YearNotInFrames(at, year)] : [];

    private static IEnumerable<Problem> Within(long tkr, string at) => Tkr.IsWithin(tkr) ? [] : [new EffectOutOfRange(at, tkr)];

    private static IEnumerable<Problem> Effects(ImmutableArray<(int At, ExpectedEffect Effect)> given) => given.Length is 0 or > MostYears || given.DistinctBy(g => g.Effect.Year).Count() != given.Length
        ? [new BadEffects("expected")]
        : given.SelectMany(g => Year(g.Effect.Year, $"expected[{g.At}].year").Concat(Within(g.Effect.AmountTkr, $"expected[{g.At}].amountTkr")));

    private static IEnumerable<Problem> Quality(Authority authority, ItemId indicator, string? written, string at, bool needed) =>
        string.IsNullOrWhiteSpace(written) ? needed ? [new Required(at)] : []
        : EfficiencyQueries.Number(IndicatorValue.Read(written, authority.Goals.Indicators[indicator].Unit)) is null ? [new BadQuality(at, written.Trim())]
        : [];
}
