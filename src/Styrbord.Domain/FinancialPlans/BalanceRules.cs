using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>What may be recorded of results, deficits and reserves.</summary>
public static class BalanceRules
{
    internal const int LongestText = 2_000;
    private const long Most = 1_000_000_000;

    public static Outcome Decide(Authority authority, RecordYearResult asked, Context context)
    {
        // a form sends its empty fields
        asked = asked with { Ground = asked.Ground == new ReserveGround() ? null : asked.Ground };
        var known = authority.FinancialPlans.Results.GetValueOrDefault((asked.Year, asked.Stage));
        var next = new YearResult(asked.Year, asked.Stage, asked.Figures, asked.Source?.Trim() ?? "", asked.AsOf, asked.Ground, string.IsNullOrWhiteSpace(asked.ReserveUse) ? null : asked.ReserveUse.Trim(), context.Stamp);
        return Outcome.Of(
            [
                .. Year(asked.Year),
                .. Filled(asked.Source, "source"),
                .. Figures(asked.Figures),
                .. Reserves(authority, asked),
                .. Marks.Overtaken(asked.Seen, known is null ? null : FinanceMarks.Fields(known), FinanceMarks.Fields(next), known?.Stamp ?? default, FinanceMarks.Digits(known?.Figures.ResultTkr)),
            ],
            () => known is not null && known with { Stamp = default } == next with { Stamp = default } ? [] : [new YearResultRecorded(next)]);
    }

    public static Outcome Decide(Authority authority, CarryDeficit asked, Context context)
    {
        var known = authority.FinancialPlans.Carried.GetValueOrDefault(asked.Origin);
        var next = new CarriedDeficit(asked.Origin, asked.AmountTkr, asked.LastYear, asked.Source?.Trim() ?? "", context.Stamp);
        return Outcome.Of(
            [
                .. Year(asked.Origin, "origin"), .. Positive(asked.AmountTkr, "amountTkr"), .. Filled(asked.Source, "source"),
                .. asked.LastYear <= asked.Origin || asked.LastYear > asked.Origin + 20 ? [new YearOutOfRange("lastYear", asked.LastYear)] : Array.Empty<Problem>(),
                .. Marks.Overtaken(asked.Seen, known is null ? null : FinanceMarks.Fields(known), FinanceMarks.Fields(next), known?.Stamp ?? default, FinanceMarks.Digits(known?.AmountTkr)),
            ],
            () => known is not null && known with { Stamp = default } == next with { Stamp = default } ? [] : [new DeficitCarried(next)]);
    }

    public static Outcome Decide(Authority authority, ExemptDeficit asked, Context context)
    {
        // one decided with the closing of the year counts there; a later one in its own year, and what was closed before stays
        var decided = BalanceQueries.AssemblyDecision(authority, asked.Matter)?.Day.AsEnd.Year;
        var year = decided > asked.Origin + 1 ? decided : null;
        var left = Left(authority, asked, year ?? asked.Origin);
        return Outcome.Of(
            [
                .. Positive(asked.AmountTkr, "amountTkr"), .. Decided(authority, asked.Matter), .. Filled(asked.Reason, "reason"),
                .. Deficit(authority, asked.Origin) == 0 ? [new NoDeficit("origin", asked.Origin)] : asked.AmountTkr > left ? [new MoreThanThereIs("amountTkr", asked.AmountTkr, left)] : Array.Empty<Problem>(),
            ],
            () => [new DeficitExempted(new(asked.Origin, asked.AmountTkr, asked.Matter, asked.Reason.Trim(), context.Stamp, year))]);
    }

    public static Outcome Decide(Authority authority, NameMeasures asked, Context context) => Outcome.Of(
        [
            .. Deficit(authority, asked.Origin) == 0 ? [new NoDeficit("origin", asked.Origin)] : Array.Empty<Problem>(), .. Known(authority, asked.Matter),
            .. authority.FinancialPlans.Measures.GetValueOrDefault(asked.Origin) is var named ? Unseen(asked.Seen, named?.Matter.Value ?? "", "matter", asked.Matter.Value, named?.Stamp ?? default) : [],
        ],
        () => authority.FinancialPlans.Measures.GetValueOrDefault(asked.Origin)?.Matter == asked.Matter ? [] : [new MeasuresNamed(new(asked.Origin, asked.Matter, context.Stamp))]);

    public static Outcome Decide(Authority authority, ReserveEquity asked, Context context) => Outcome.Of(
        [
            .. Ids.Judge("reservation", asked.Id.Value, authority.FinancialPlans.Reservations.ContainsKey(asked.Id)),
            .. authority.Organisation.Units.ContainsKey(asked.Unit) ? Array.Empty<Problem>() : [new NotFound("unit", asked.Unit.Value, "unit")],
            .. asked.AmountTkr == 0 ? [new WrongSign("amountTkr")] : Within(asked.AmountTkr, "amountTkr"),
            .. authority.FinancialPlans.Results.ContainsKey((asked.Year, ResultStage.Closing)) ? Array.Empty<Problem>() : [new YearNotClosed(asked.Year)],
            .. Decided(authority, asked.Matter), .. WithClosing(authority, asked),
        ],
        () => [new EquityReserved(new(asked.Id, asked.Unit, asked.Year, asked.AmountTkr, asked.Matter, context.Stamp))]);

    public static Outcome Decide(Authority authority, SetFinanceSettings asked, Context context)
    {
        var known = authority.FinancialPlans.Settings;
        var unread = !string.IsNullOrWhiteSpace(asked.TargetPercent) && Amounts.ReadHundredths(asked.TargetPercent) is null;
        var settings = asked.TargetPercent is { } written ? asked.Settings with { ResultTarget = Amounts.ReadHundredths(written) } : asked.Settings;
        return Outcome.Of(
            [
                .. Year(settings.LastYearOfOldReserve, "settings.lastYearOfOldReserve"),
                .. unread ? [new BadPercent("targetPercent")] : settings.ResultTarget is < -10_000 or > 10_000 ? [new BadPercent("settings.resultTarget")] : Array.Empty<Problem>(),
                .. unread ? [] : Marks.Overtaken(asked.Seen, FinanceMarks.Fields(known), FinanceMarks.Fields(settings), known.Stamp),
            ],
            () => known with { Stamp = default } == settings ? [] : [new FinanceSettingsSet(settings, context.Stamp)]);
    }

    internal static IEnumerable<Problem> Year(int year, string at = "year") => year is < 1990 or > 2100 ? [new YearOutOfRange(at, year)] : [];

    internal static IEnumerable<Problem> Within(long amount, string at) => amount is < -Most or > Most ? [new SumOutOfRange(at, amount)] : [];

    internal static IEnumerable<Problem> Filled(string? text, string at, int most = LongestText) =>
        string.IsNullOrWhiteSpace(text) ? [new Required(at)] : text.Length > most ? [new TooLong(at, text.Length, most)] : [];

    internal static IEnumerable<Problem> Known(Authority authority, MatterId? matter) =>
        matter is { } id && !authority.Decisions.Matters.ContainsKey(id) ? [new NotFound("matter", id.Value, "matter")] : [];

    internal static IEnumerable<Problem> Decided(Authority authority, MatterId matter) =>
        !authority.Decisions.Matters.ContainsKey(matter) ? [new NotFound("matter", matter.Value, "matter")]
        : BalanceQueries.AssemblyDecision(authority, matter) is null ? [new NotDecidedByAssembly("matter")] : [];

    // decided with the annual closing, on a proposal from the executive board
    private static IEnumerable<Problem> WithClosing(Authority authority, ReserveEquity asked) => BalanceQueries.AssemblyDecision(authority, asked.Matter) is not { } decision ? [] :
    [
        .. decision.Day.OrderDay <= new DateOnly(Math.Clamp(asked.Year, 1, 9998), 12, 31) ? [new DecidedBeforeClosing("matter", asked.Year)] : Array.Empty<Problem>(),
        .. DecisionsQueries.In(authority, asked.Matter).Any(d => d is { Stage: DecisionStage.Preparation or DecisionStage.Proposal, IsApproval: true, Body: { } body } && d.Day.OrderDay <= decision.Day.OrderDay && authority.Organisation.Bodies.GetValueOrDefault(body)?.Level == BodyLevel.ExecutiveBoard)
            ? Array.Empty<Problem>() : [new NotProposedByBoard("matter")],
    ];

    private static long Deficit(Authority authority, int origin) =>
        BalanceQueries.YearOf(authority, origin)?.Rows.FirstOrDefault(r => r.Origin == origin)?.BeforeTkr ?? 0;

    // what is not restored, and not exempted by others, in the year in which it counts and in every later one that is closed; the same decision again replaces itself
    private static long Left(Authority authority, ExemptDeficit asked, int year)
    {
        var others = authority with { FinancialPlans = authority.FinancialPlans with { Exemptions = authority.FinancialPlans.Exemptions.Remove((asked.Origin, asked.Matter)) } };
        var course = BalanceQueries.Course(others);
        bool IsClosed(RestorationYear y) => y.Stage == ResultStage.Closing;
        var last = course.LastOrDefault(y => y.Year <= year || IsClosed(y));
        return last?.Rows.FirstOrDefault(r => r.Origin == asked.Origin) is not { } row ? 0 : last.Year < year || IsClosed(last) ? row.LeftTkr : row.BeforeTkr - row.ExemptedTkr;
    }

    private static IEnumerable<Problem> Positive(long amount, string at) => amount <= 0 ? [new WrongSign(at)] : Within(amount, at);

    private static IEnumerable<Problem> Unsigned(long amount, string at) => amount < 0 ? [new WrongSign(at)] : Within(amount, at);

    private static IEnumerable<Problem> Figures(BalanceFigures f) =>
    [
        .. Within(f.ResultTkr, "figures.resultTkr"), .. Unsigned(f.CapitalGainsTkr, "figures.capitalGainsTkr"), .. Unsigned(f.ExceptedGainsTkr, "figures.exceptedGainsTkr"),
        .. Unsigned(f.ExceptedLossesTkr, "figures.exceptedLossesTkr"), .. Within(f.UnrealisedTkr, "figures.unrealisedTkr"), .. Within(f.ReversedTkr, "figures.reversedTkr"),
        .. Unsigned(f.ReservedTkr, "figures.reservedTkr"), .. Unsigned(f.UsedTkr, "figures.usedTkr"), .. Unsigned(f.OldReservedTkr, "figures.oldReservedTkr"), .. Unsigned(f.OldUsedTkr, "figures.oldUsedTkr"),
        .. f.ExceptedGainsTkr > f.CapitalGainsTkr ? [new MoreThanThereIs("figures.exceptedGainsTkr", f.ExceptedGainsTkr, f.CapitalGainsTkr)] : Array.Empty<Problem>(),
    ];

    private static IEnumerable<Problem> Reserves(Authority authority, RecordYearResult asked)
    {
        var (f, year, ground) = (asked.Figures, asked.Year, asked.Ground);
        var isNew = year >= ResultReserve.FirstYear;
        return
        [
            .. ground is null ? [] : Ground(ground),
            .. !isNew && f.ReservedTkr > 0 ? [new ReserveNotInForce("figures.reservedTkr", year)] : Array.Empty<Problem>(),
            .. !isNew && f.UsedTkr > 0 ? [new ReserveNotInForce("figures.usedTkr", year)] : Array.Empty<Problem>(),
            .. isNew && f.OldReservedTkr > 0 ? [new ReserveNotInForce("figures.oldReservedTkr", year)] : Array.Empty<Problem>(),
            .. f.OldUsedTkr > 0 && year > authority.FinancialPlans.Settings.LastYearOfOldReserve ? [new ReserveNotInForce("figures.oldUsedTkr", year)] : Array.Empty<Problem>(),
            .. f.ReservedTkr > 0 || f.OldReservedTkr > 0 ? Needed(ground?.IncomeTkr, "ground.incomeTkr").Concat(Needed(ground?.EquityWithPensionsTkr, "ground.equityWithPensionsTkr")) : [],
            .. (isNew && f.ReservedTkr > 0) || f.UsedTkr > 0 ? Needed(ground?.ReserveBeforeTkr, "ground.reserveBeforeTkr") : [],
            .. f.OldUsedTkr > 0 ? Needed(ground?.OldReserveBeforeTkr, "ground.oldReserveBeforeTkr") : [],
            .. ground is not null && Math.Max(f.ReservedTkr, f.OldReservedTkr) is > 0 and var reserved && ResultReserve.MostTkr(f, ground, year) is { } most && reserved > most
                ? [new ReservedTooMuch(isNew ? "figures.reservedTkr" : "figures.oldReservedTkr", reserved, most)] : Array.Empty<Problem>(),
            .. ground?.ReserveBeforeTkr is { } before && f.UsedTkr > before ? [new MoreThanThereIs("figures.usedTkr", f.UsedTkr, before)] : Array.Empty<Problem>(),
            .. ground?.OldReserveBeforeTkr is { } old && f.OldUsedTkr > old ? [new MoreThanThereIs("figures.oldUsedTkr", f.OldUsedTkr, old)] : Array.Empty<Problem>(),
            .. asked.Stage == ResultStage.Closing && f.UsedTkr + f.OldUsedTkr > 0 ? Filled(asked.ReserveUse, "reserveUse") : asked.ReserveUse is { Length: > LongestText } use ? [new TooLong("reserveUse", use.Length, LongestText)] : [],
        ];
    }

    private static IEnumerable<Problem> Ground(ReserveGround ground) =>
    [
        .. ground.IncomeTkr is { } income ? Positive(income, "ground.incomeTkr") : [], .. Within(ground.EquityWithPensionsTkr ?? 0, "ground.equityWithPensionsTkr"),
        .. Unsigned(ground.ReserveBeforeTkr ?? 0, "ground.reserveBeforeTkr"), .. Unsigned(ground.OldReserveBeforeTkr ?? 0, "ground.oldReserveBeforeTkr"),
    ];

    private static IEnumerable<Problem> Needed(long? amount, string at) => amount is null ? [new Required(at)] : [];

    private static Conflict[] Unseen(string? seen, string now, string at, string mine, Stamp by) => seen is null || string.Equals(seen, now, StringComparison.Ordinal) ? [] : [new(at, now, mine, by.By ?? "", by.At)];
}
