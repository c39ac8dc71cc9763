using Styrbord.Domain.Economy;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.FrameChanges;

namespace Styrbord.Domain.FrameUses;

/// <summary>The frames and the surplus target beside a year's result .</summary>
/// <param name="FramesTkr">Sum over the committees as decided; nothing when the year has no frames.</param>
/// <param name="CurrentTkr">The same with every change after the decision.</param>
/// <param name="ResultTkr">Of the financial plan; nothing while none is entered.</param>
/// <param name="Share">The result's share of taxes, general grants and equalisation.</param>
/// <param name="ForecastsTkr">What the committees' forecasts have added to the year's frames .</param>
/// <param name="TargetHundredths">The surplus target in hundredths of a percent, if one is set.</param>
public sealed record ResultBeside(int Year, long? FramesTkr, long? CurrentTkr, long? ResultTkr, decimal? Share, int? TargetHundredths, long ForecastsTkr = 0)
{
    /// <summary>Whether the target is met; nothing when either is not known.</summary>
    public bool? Meets => Share is { } share && TargetHundredths is { } target ? share * 10_000 >= target : null;

    /// <summary>What the budget of the year lacks with all that is taken into its frames, tkr; nothing while no result is entered.</summary>
    public long? DeficitTkr => ResultTkr is { } result ? Math.Max(0, -result) : null;

    /// <summary>A year of a financial plan.</summary>
    public static ResultBeside Of(Authority authority, FinancialPlan plan, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var set = FrameQueries.Current(authority, year);
        var (result, income) = (PlanQueries.ResultOf(plan, year), PlanQueries.AmountOf(plan, "taxes", year) + PlanQueries.AmountOf(plan, "grants", year));
        return new(
            year, set is null ? null : FrameQueries.Total(set, year), set is null ? null : FrameQueries.Committees(set).Sum(c => ChangeQueries.Of(authority, set, c, year).CurrentTkr), result,
            result is { } some ? KeyFigures.ResultShare(some, income) : null, authority.FinancialPlans.Settings.ResultTarget,
            set is null ? 0 : Forecasts(authority, set).Sum(c => c.LevelTkr(year)));
    }

    /// <summary>Forecasts of committees that have been taken into frames, the earliest reported first.</summary>
    public static IEnumerable<FrameCause> Forecasts(Authority authority, FrameSet set)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Economy.Causes.Values.Where(c => c is { Kind: CauseKind.Forecast, Possible: false } && c.Set == set.Id).OrderBy(c => c.AsOf?.OrderDay).ThenBy(c => c.Id);
    }
}
