using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.FinancialPlans;

[JsonConverter(typeof(WordConverter<BalanceWarningKind>))]
public enum BalanceWarningKind
{
    /// <summary>A budget whose income does not exceed its costs and that no reserve covers whole (KL 11:5).</summary>
    Underbalanced,

    /// <summary>A forecast or closing with a negative balance result.</summary>
    Deficit,

    /// <summary>A deficit is left when its last year has passed, or is budgeted to be.</summary>
    NotRestored,

    /// <summary>No matter is named in which the assembly adopts how a deficit is restored.</summary>
    MeasuresMissing,

    /// <summary>The matter has no decision by the assembly yet.</summary>
    MeasuresUndecided,
}

/// <summary>What should be known of a year.</summary>
/// <param name="Origin">The year of the deficit; the year itself where it is the year's own.</param>
/// <param name="AmountTkr">The deficit, or what is left of it; positive.</param>
/// <param name="By">The last day to decide, where there is one.</param>
public sealed record BalanceWarning(BalanceWarningKind Kind, int Year, ResultStage? Stage, int Origin, long AmountTkr, DateOnly? By = null);

/// <summary>What is known of each year's balance requirement.</summary>
public static class BalanceQueries
{
    /// <summary>A year's figures at each stage, the surest last. A financial plan gives the budget when no budget is recorded.</summary>
    public static ImmutableArray<YearResult> Of(Authority authority, int year)
    {
        ImmutableArray<YearResult> recorded = [.. authority.FinancialPlans.Results.Values.Where(r => r.Year == year)];
        return recorded.Any(r => r.Stage == ResultStage.Budget) || PlanQueries.BudgetOf(authority, year) is not { } planned ? recorded : [planned, .. recorded];
    }

    /// <summary>The surest figures of a year, or nothing.</summary>
    public static YearResult? Surest(Authority authority, int year) => Of(authority, year).LastOrDefault();

    /// <summary>Every year of which something is known, with its surest balance result and what it restores, up to and with the year.</summary>
    public static ImmutableArray<RestorationYear> Course(Authority authority, int? to = null) => Course(authority, to, null);

    /// <summary>The same with the year itself at one stage instead of its surest.</summary>
    public static ImmutableArray<RestorationYear> Course(Authority authority, int? to, YearResult? instead)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var state = authority.FinancialPlans;
        var years = state.Results.Keys.Select(k => k.Year).Concat(state.Plans.Values.SelectMany(p => p.Years)).Distinct().Where(y => y <= (to ?? y));
        return Restoration.Of(
            years.Select(y => instead?.Year == y ? instead : Surest(authority, y)).OfType<YearResult>().Select(r => (r.Year, r.Stage, BalanceInvestigation.BalanceResult(r.Figures))),
            state.Carried.Values.Where(c => c.Origin <= (to ?? c.Origin)),
            [.. state.Exemptions.Values.Select(e => (e.Origin, Year: e.Year ?? e.Origin, e.AmountTkr)).Where(e => e.Year <= (to ?? e.Year))]);
    }

    /// <summary>What a year did to the deficits with these figures.</summary>
    public static RestorationYear? YearOf(Authority authority, int year, YearResult? figures = null) => Course(authority, year, figures).LastOrDefault(y => y.Year == year);

    /// <summary>Every line of a year's figures.</summary>
    public static ImmutableArray<BalanceRow> Lines(Authority authority, YearResult figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var course = YearOf(authority, figures.Year, figures);

        // what is exempted in the year of an earlier year's deficit changes that deficit, not the year's own balance
        var exempted = course?.Rows.FirstOrDefault(r => r.Origin == figures.Year)?.ExemptedTkr ?? 0;
        return BalanceInvestigation.Of(figures.Figures, exempted, course?.RestoredTkr ?? 0, authority.FinancialPlans.Settings.ExemptionFirst);
    }

    /// <summary>The most that may be reserved of the year, or nothing where it is not known what it is counted from.</summary>
    public static long? MostReserved(YearResult figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return figures.Ground is { } ground ? ResultReserve.MostTkr(figures.Figures, ground, figures.Year) : null;
    }

    /// <summary>Warnings of a year, by its surest figures.</summary>
    public static ImmutableArray<BalanceWarning> Warnings(Authority authority, int year)
    {
        var surest = Surest(authority, year);
        var course = Course(authority, year);
        var last = course.LastOrDefault();
        return
        [
            .. surest is null ? [] : Own(surest),
            .. last is null ? [] : last.Rows.Where(r => r.LeftTkr > 0 && r.LastYear <= year).Select(r => new BalanceWarning(BalanceWarningKind.NotRestored, year, surest?.Stage, r.Origin, r.LeftTkr)),
            .. last is null ? [] : last.Rows.Where(r => r.LeftTkr > 0).SelectMany(r => Measures(authority, r, year)),
        ];
    }

    /// <summary>The assembly's adopting decision in a matter, or nothing.</summary>
    public static Decision? AssemblyDecision(Authority authority, MatterId? matter) => DecisionsQueries.AssemblyAdoptionIn(authority, matter);

    /// <summary>What is kept in the equity for each competitive activity at the end of a year, in tkr: positive to use, negative to restore.</summary>
    public static ImmutableArray<(UnitId Unit, long AmountTkr)> Activities(Authority authority, int year) =>
    [
        .. authority.FinancialPlans.Reservations.Values.Where(r => r.Year <= year).GroupBy(r => r.Unit).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(r => r.AmountTkr))),
    ];

    /// <summary>Every year of every competitive activity until a year: what it had, what came, and what it restored or used .</summary>
    public static ImmutableArray<ActivityYear> ActivityYears(Authority authority, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return [.. authority.FinancialPlans.Reservations.Values.Where(r => r.Year <= year).GroupBy(r => r.Unit).OrderBy(g => g.Key).SelectMany(Course)];

        static IEnumerable<ActivityYear> Course(IGrouping<UnitId, EquityReservation> unit)
        {
            var before = 0L;
            foreach (var one in unit.GroupBy(r => r.Year).OrderBy(g => g.Key))
            {
                var now = new ActivityYear(unit.Key, one.Key, before, one.Sum(r => r.AmountTkr), [.. one]);
                before = now.AfterTkr;
                yield return now;
            }
        }
    }

    /// <summary>What a budgeted result lacks of balance in tkr, 0 where it only breaks even; nothing where it is in balance.</summary>
    /// <param name="used">The reserves that the budget uses; nothing where none is recorded.</param>
    /// <remarks>Income exceeds costs, but for as much as a reserve is used (KL 11:5): what a reserve covers whole lacks nothing.</remarks>
    public static long? Lacking(long resultTkr, BalanceFigures? used)
    {
        var (reserve, left) = ((used?.UsedTkr ?? 0) + (used?.OldUsedTkr ?? 0), resultTkr + (used?.UsedTkr ?? 0) + (used?.OldUsedTkr ?? 0));
        return left < 0 || (left == 0 && reserve == 0) ? -left : null;
    }

    private static IEnumerable<BalanceWarning> Own(YearResult surest)
    {
        var balance = BalanceInvestigation.BalanceResult(surest.Figures);
        return surest.Stage == ResultStage.Budget && Lacking(surest.Figures.ResultTkr, surest.Figures) is { } lacking ? [new(BalanceWarningKind.Underbalanced, surest.Year, surest.Stage, surest.Year, lacking)]
            : surest.Stage != ResultStage.Budget && balance < 0 ? [new(BalanceWarningKind.Deficit, surest.Year, surest.Stage, surest.Year, -balance)]
            : [];
    }

    private static IEnumerable<BalanceWarning> Measures(Authority authority, RestorationRow row, int year)
    {
        // a budgeted deficit has not arisen
        if (Surest(authority, row.Origin) is { Stage: not ResultStage.Closing } && !authority.FinancialPlans.Carried.ContainsKey(row.Origin))
        {
            return [];
        }

        var by = Restoration.DecidedBy(row.LastYear);
        return !authority.FinancialPlans.Measures.TryGetValue(row.Origin, out var named) ? [new(BalanceWarningKind.MeasuresMissing, year, null, row.Origin, row.LeftTkr, by)]
            : AssemblyDecision(authority, named.Matter) is null ? [new(BalanceWarningKind.MeasuresUndecided, year, null, row.Origin, row.LeftTkr, by)]
            : [];
    }
}
