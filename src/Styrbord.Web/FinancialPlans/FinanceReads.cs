using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.FinancialPlans;

/// <param name="IsSum">Counted of the lines in <c>parts</c>.</param>
internal sealed record BalanceLineRow(BalanceLine Line, long AmountTkr, bool IsSum, IReadOnlyList<BalanceLine> Parts);

internal sealed record BalanceStageRow(ResultStage Stage, string Source, string AsOf, long? MostReservedTkr, IReadOnlyList<BalanceLineRow> Lines);

internal sealed record RestorationAnswerRow(int Origin, int LastYear, long BeforeTkr, long ExemptedTkr, long RestoredTkr, long LeftTkr);

internal sealed record BalanceWarningRow(BalanceWarningKind Kind, int Origin, long AmountTkr, DateOnly? By);

/// <param name="LeftTkr">Left to restore of all years after this one.</param>
internal sealed record BalanceRequirementAnswer(int Year, IReadOnlyList<BalanceStageRow> Stages, IReadOnlyList<RestorationAnswerRow> Restoration, long LeftTkr, IReadOnlyList<BalanceWarningRow> Warnings);

internal sealed record PlanLineRow(StatementKind Statement, string Line, bool IsSum, IReadOnlyList<string> Parts, IReadOnlyList<long> AmountsTkr);

/// <param name="Shares">A share of one each year; empty for a figure in tkr.</param>
internal sealed record KeyFigureAnswerRow(KeyFigure Figure, string Formula, IReadOnlyList<decimal?> Shares, IReadOnlyList<long?> AmountsTkr);

internal sealed record PensionRow(string Source, string Day, IReadOnlyList<PensionAmount> Amounts);

internal sealed record FinancialPlanAnswer(
    int Year, IReadOnlyList<int> Years, int? LevyHundredths, string? Matter, IReadOnlyList<PlanLineRow> Lines, IReadOnlyList<int> Underbalanced, IReadOnlyList<KeyFigureAnswerRow> KeyFigures, IReadOnlyList<PensionRow> Pensions,
    IReadOnlyList<FinancialChange> Changes);

/// <summary>The balance requirement and the financial plan of a year.</summary>
internal static class FinanceReads
{
    public static Task BalanceAsync(HttpContext http, int year)
    {
        var shown = http.View().Shown;
        var results = BalanceQueries.Of(shown, year);
        var course = BalanceQueries.Course(shown, year).LastOrDefault();
        return results.IsEmpty && course is null
            ? ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("year", $"{year}", "year"))
            : ApiJson.WriteAsync(http, new BalanceRequirementAnswer(
                year,
                [.. results.Select(r => Stage(shown, r))],
                [.. course?.Rows.Select(r => new RestorationAnswerRow(r.Origin, r.LastYear, r.BeforeTkr, r.ExemptedTkr, r.RestoredTkr, r.LeftTkr)) ?? []],
                course?.LeftTkr ?? 0,
                [.. BalanceQueries.Warnings(shown, year).Select(w => new BalanceWarningRow(w.Kind, w.Origin, w.AmountTkr, w.By))]));
    }

    public static Task PlanAsync(HttpContext http, int year)
    {
        var shown = http.View().Shown;
        return shown.FinancialPlans.Plans.TryGetValue(year, out var plan)
            ? ApiJson.WriteAsync(http, new FinancialPlanAnswer(
                year, [.. plan.Years], plan.LevyHundredths, plan.Matter is { } matter && shown.Decisions.Matters.ContainsKey(matter) ? matter.Value : null,
                [.. Enum.GetValues<StatementKind>().SelectMany(k => PlanQueries.Statement(plan, k).Select(r => new PlanLineRow(k, r.Line.Key, r.Line.IsSum, [.. r.Line.Parts], [.. r.AmountsTkr])))],
                [.. PlanQueries.Underbalanced(shown, plan).Select(y => y.Year)],
                [.. KeyFigureRows.Of(shown, plan).Select(k => new KeyFigureAnswerRow(k.Figure, k.Formula, [.. k.Shares], [.. k.AmountsTkr]))],
                [.. PensionQueries.Of(shown, plan).Select(p => new PensionRow(p.Source, $"{p.Day}", [.. p.Amounts]))],
                [.. plan.Changes]))
            : ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("financialPlan", $"{year}", "year"));
    }

    private static BalanceStageRow Stage(Authority shown, YearResult result) => new(
        result.Stage, result.Source, $"{result.AsOf}", BalanceQueries.MostReserved(result), [.. BalanceQueries.Lines(shown, result).Select(r => new BalanceLineRow(r.Line, r.AmountTkr, r.IsSum, [.. r.Parts]))]);
}
