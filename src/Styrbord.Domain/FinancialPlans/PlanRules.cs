using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>What may be entered in a financial plan.</summary>
public static class PlanRules
{
    // an event is at most 64 kB
    private const int MostFigures = 150;
    private const int LongestSource = 150;
    private const int MostChanges = 50;
    private const int LongestChange = 300;
    private const int MostYears = 20;

    public static Outcome Decide(Authority authority, EnterPlanFigures asked, Context context)
    {
        if (BalanceRules.Year(asked.Year).ToImmutableArray() is { IsEmpty: false } outside)
        {
            return new Refused(outside);
        }

        var plan = PlanQueries.Begun(authority.FinancialPlans, asked.Year);
        var seen = new HashSet<(string, int)>();
        ImmutableArray<PlanFigure> changed =
        [
            .. asked.Figures.Where(f => f.AmountTkr is { } amount && plan.Of(f.Line, f.Year)?.AmountTkr != amount && !IsUntouched(f)).Select(f => new PlanFigure(f.Line, f.Year, f.AmountTkr!.Value, asked.Source?.Trim() ?? "", asked.AsOf)),
        ];
        return Outcome.Of(
            [
                .. changed.IsEmpty ? [] : BalanceRules.Filled(asked.Source, "source", LongestSource),
                .. asked.Figures.Count is 0 or > MostFigures ? [new CountOutOfRange("figures", asked.Figures.Count, MostFigures)] : asked.Figures.SelectMany((f, i) => Figure(plan, f, $"figures[{i}]", seen)),
                .. asked.Figures.SelectMany((f, i) => f.AmountTkr is not null && StatementLayouts.IsOldReserve(f.Line) && f.Year > authority.FinancialPlans.Settings.LastYearOfOldReserve ? [new ReserveNotInForce($"figures[{i}].line", f.Year)] : Array.Empty<Problem>()),
                .. asked.Figures.SelectMany((f, i) => Overtaken(plan, f, $"figures[{i}].amountTkr")),
            ],
            () => changed.IsEmpty ? [] : [new PlanFiguresEntered(asked.Year, new(changed), context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, FixPlanTerms asked, Context context)
    {
        var plan = PlanQueries.Begun(authority.FinancialPlans, asked.Year);
        var levy = string.IsNullOrWhiteSpace(asked.Levy) ? null : Hundredths(asked.Levy);
        return Outcome.Of(
            [
                .. BalanceRules.Year(asked.Year), .. BalanceRules.Known(authority, asked.Matter),
                .. !string.IsNullOrWhiteSpace(asked.Levy) && levy is null ? [new BadRate("levy", asked.Levy)] : Array.Empty<Problem>(),
                .. asked.Seen is { } seen && !string.Equals(seen, Written(plan), StringComparison.Ordinal) ? [new Conflict("levy", Shown(plan.LevyHundredths), asked.Levy ?? "", plan.Stamp.By ?? "", plan.Stamp.At)] : Array.Empty<Problem>(),
                .. asked.Changes.Count > MostChanges ? [new CountOutOfRange("changes", asked.Changes.Count, MostChanges)] : Array.Empty<Problem>(),
                .. asked.Changes.SelectMany((c, i) => BalanceRules.Filled(c.Text, $"changes[{i}].text", LongestChange).Concat(BalanceRules.Within(c.AmountTkr ?? 0, $"changes[{i}].amountTkr"))),
            ],
            () => plan.LevyHundredths == levy && plan.Matter == asked.Matter && plan.Changes == asked.Changes ? [] : [new PlanTermsFixed(asked.Year, levy, asked.Matter, asked.Changes, context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, RecordTaxRate asked, Context context) => Outcome.Of(
        [
            .. BalanceRules.Year(asked.Year), .. BalanceRules.Filled(asked.Source, "source"), .. Hundredths(asked.Rate) is null ? [new BadRate("rate", asked.Rate ?? "")] : Array.Empty<Problem>(),
            .. asked.Matter is { } matter ? BalanceRules.Decided(authority, matter) : Undecided(authority, asked),
            .. authority.FinancialPlans.TaxRates.GetValueOrDefault(asked.Year) is var now && Hundredths(asked.Rate) is { } rate
                ? Marks.Overtaken(asked.Seen, now is null ? null : FinanceMarks.Fields(now), FinanceMarks.Fields(new TaxRate(asked.Year, rate, asked.Matter, asked.Source?.Trim() ?? "", default)), now?.Stamp ?? default, FinanceMarks.Digits(now?.Hundredths), now is null ? "" : Shown(now.Hundredths)) : [],
        ],
        () =>
        {
            var next = new TaxRate(asked.Year, Hundredths(asked.Rate)!.Value, asked.Matter, asked.Source!.Trim(), context.Stamp);
            return authority.FinancialPlans.TaxRates.TryGetValue(asked.Year, out var known) && known with { Stamp = default } == next with { Stamp = default } ? [] : [new TaxRateRecorded(next)];
        });

    public static Outcome Decide(Authority authority, RecordTaxBaseForecast asked, Context context) => Outcome.Of(
        [
            .. Ids.Judge("forecast", asked.Id.Value, authority.FinancialPlans.Forecasts.ContainsKey(asked.Id)), .. BalanceRules.Filled(asked.Source, "source"),
            .. asked.Growth.Count is 0 or > MostYears ? [new CountOutOfRange("growth", asked.Growth.Count, MostYears)] : Array.Empty<Problem>(),
            .. asked.Growth.SelectMany((g, i) => BalanceRules.Year(g.Year, $"growth[{i}].year").Concat(g.Hundredths is < -10_000 or > 10_000 ? [new BadPercent($"growth[{i}].hundredths")] : Array.Empty<Problem>())),
        ],
        () => [new TaxBaseForecastRecorded(new(asked.Id, asked.Source.Trim(), asked.Day, asked.Growth, context.Stamp))]);

    /// <summary>What a plan fixes besides its figures as one line, to be sent back as it was seen.</summary>
    public static string Written(FinancialPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan is { LevyHundredths: null, Matter: null, Changes.Count: 0 } ? "" : Hashes.Sha256(string.Join('\n', plan.Changes.Select(c => $"{c.Kind} {c.AmountTkr} {c.Text}").Prepend($"{plan.LevyHundredths} {plan.Matter}")))[..16];
    }

    /// <summary>Hundredths of a rate written with comma or point and at most two decimals, 0 to 100; else nothing.</summary>
    public static int? Hundredths(string? rate) =>
        decimal.TryParse(rate?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 100 && decimal.Truncate(value * 100) == value * 100 ? (int)(value * 100) : null;

    internal static string Shown(int? hundredths) => hundredths is { } rate ? (rate / 100m).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') : "";

    // a rate that is only reckoned with does not take the place of one that the assembly has decided
    private static IEnumerable<Problem> Undecided(Authority authority, RecordTaxRate asked) =>
        authority.FinancialPlans.TaxRates.GetValueOrDefault(asked.Year) is { Matter: not null } decided ? [new RateDecided("matter", asked.Year, Shown(decided.Hundredths))] : [];

    /// <summary>Whether the line can have an amount in the year: the law's then, and for the older reserve not after the last year in which it may be used.</summary>
    public static bool CanEnter(Authority authority, string line, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return StatementLayouts.With(line, year) is not null && !(StatementLayouts.IsOldReserve(line) && year > authority.FinancialPlans.Settings.LastYearOfOldReserve);
    }

    // a form sends every field: one that its sender left as it was changes nothing, whatever it has become meanwhile
    private static bool IsUntouched(GivenFigure figure) => figure.Seen is { } seen && string.Equals(seen, Digits(figure.AmountTkr), StringComparison.Ordinal);

    private static IEnumerable<Problem> Overtaken(FinancialPlan plan, GivenFigure figure, string at) =>
        plan.Of(figure.Line, figure.Year) is var now && figure is { Seen: { } seen, AmountTkr: { } mine } && !IsUntouched(figure) && mine != now?.AmountTkr && !string.Equals(seen, Digits(now?.AmountTkr), StringComparison.Ordinal)
            ? [new Conflict(at, Digits(now?.AmountTkr), Digits(mine), now?.Stamp.By ?? "", now?.Stamp.At ?? plan.Stamp.At)] : [];

    private static string Digits(long? amount) => amount?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<Problem> Figure(FinancialPlan plan, GivenFigure figure, string at, HashSet<(string, int)> seen) =>
    [
        .. plan.Years.Contains(figure.Year) ? Array.Empty<Problem>() : [new YearOutOfRange($"{at}.year", figure.Year)],
        .. StatementLayouts.With(figure.Line, figure.Year) is { } layout && layout.Lines.Any(l => !l.IsSum && string.Equals(l.Key, figure.Line, StringComparison.Ordinal)) ? Array.Empty<Problem>() : [new NoSuchLine($"{at}.line", figure.Line, figure.Year)],
        .. seen.Add((figure.Line, figure.Year)) ? Array.Empty<Problem>() : [new LineTwice($"{at}.line", figure.Line)],
        .. BalanceRules.Within(figure.AmountTkr ?? 0, $"{at}.amountTkr"),
    ];
}
