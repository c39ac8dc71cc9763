using Microsoft.AspNetCore.Http;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.BudgetDecisions;

internal sealed record BudgetClauseRow(ClauseKind Kind, string Text);

/// <param name="InForce">Given by the adopted budget: the board may move money today.</param>
internal sealed record RedistributionRow(string Board, long? MostTkr, string? Limits, bool InForce);

/// <param name="Clauses">As they would be if the budget were locked now.</param>
/// <param name="Motion">As locked last; empty while nothing is locked.</param>
/// <param name="Missing">What the law asks for and is not there.</param>
internal sealed record BudgetDecisionAnswer(
    int Year, string Matter, string Assembly, string? Frames, IReadOnlyList<string> Goals, int? InvestmentsFrom, int? InvestmentsTo, long? InvestmentsTkr, long? LoanLimitTkr, long? AuditBudgetTkr,
    RedistributionRow? Redistribution, IReadOnlyList<BudgetClauseRow> Clauses, IReadOnlyList<BudgetGap> Missing, string? Content, int? Revision, IReadOnlyList<string> Motion, string? AdoptedBy, string? AdoptedOn);

/// <summary>The budget decision of a year.</summary>
internal static class BudgetReads
{
    public static Task OneAsync(HttpContext http, int year)
    {
        var (shown, today) = (http.View().Shown, http.View().Today);
        if (BudgetQueries.Terms(shown, year) is not { } terms)
        {
            return ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("budget", $"{year}", "year"));
        }

        var auditors = shown.BudgetDecisions.Auditors.GetValueOrDefault(year);
        var locked = BudgetQueries.LockedOf(shown, year).LastOrDefault();
        var adopted = BudgetQueries.AdoptedOf(shown, year, today);
        var right = BudgetQueries.RedistributionOn(shown, year, today)?.Right;
        return ApiJson.WriteAsync(http, new BudgetDecisionAnswer(
            year, terms.Matter.Value, terms.Assembly.Value, terms.Frames?.Value, [.. terms.Goals], terms.Investments?.FirstYear, terms.Investments?.LastYear, terms.Investments?.AmountTkr, terms.LoanLimitTkr, auditors?.AmountTkr,
            (right ?? terms.Redistribution) is { } told ? new(told.Board.Value, told.MostTkr, told.Limits, right is not null) : null,
            [.. BudgetClauses.Of(shown, terms, auditors, [], today).Select(c => new BudgetClauseRow(c.Kind, c.Text))],
            BudgetQueries.Gaps(shown, terms), locked?.Content.Value, locked?.Revision,
            locked is not null && ContentRules.Document(shown.Decisions.Contents[locked.Content]) is { } document ? [.. document.Motion] : [],
            adopted?.Decision.Body?.Value, adopted?.Decision.Day.ToString()));
    }
}
