using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Goals;

/// <summary>A goal or focus area over the years.</summary>
internal sealed record GoalYearsAnswer(string Id, IReadOnlyList<GoalStepRow> Steps);

/// <param name="From">First year; nothing when it held from the beginning.</param>
/// <param name="To">Last year; nothing while none is said.</param>
/// <param name="After">What it came after.</param>
/// <param name="Before">What comes after it; empty with a reason when nothing does.</param>
/// <param name="Reason">Why it went, or else why it came.</param>
internal sealed record GoalStepRow(string Id, string Number, string Name, int? From, int? To, IReadOnlyList<string> After, IReadOnlyList<string>? Before, string? Reason);

/// <summary>Everything below goals, and what a change of them asks of whom.</summary>
/// <param name="Seen">To be sent with <c>ReplaceGoals</c>: it is refused when anything below has changed since.</param>
/// <param name="DecideAnew">Bodies that must decide anew.</param>
internal sealed record ConsequencesAnswer(
    IReadOnlyList<string> Of, int Year, string Seen, IReadOnlyList<string> DecideAnew, IReadOnlyList<string> FocusAreas, IReadOnlyList<AssignmentBelowRow> Assignments, IReadOnlyList<PlanBelowRow> Plans, IReadOnlyList<string> Activities);

/// <param name="Touched">It follows or is taken back with the change.</param>
internal sealed record AssignmentBelowRow(string Id, string Number, int Year, bool Touched, IReadOnlyList<CoverageRow> Answers);

internal sealed record PlanBelowRow(
    string Id, string For, int Year, string Demand, int Texts, IReadOnlyList<string> Commitments, IReadOnlyList<string> Indicators, IReadOnlyList<string> OwnFocusAreas, IReadOnlyList<string> Answers);

internal static class GoalYearsReads
{
    public static Task OneAsync(HttpContext http, string id) =>
        GoalAddress.Find(http.View().Shown, id, http.View().Year) is { } goal
            ? ApiJson.WriteAsync(http, new GoalYearsAnswer(goal.Value, [.. GoalYearsQueries.Steps(http.View().Shown, goal).Select(Row)]))
            : ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("goal", id, "id"));

    public static Task ConsequencesAsync(HttpContext http, string id, int year) =>
        ConsequenceQueries.Of(http.View().Shown, [.. id.Split(',').Select(i => new GoalId(i))], year, http.View().Today) is { } seen
            ? ApiJson.WriteAsync(http, Answer(seen))
            : ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("goal", id, "id"));

    private static GoalStepRow Row(GoalStep step) => new(
        step.Id.Value, step.Number, step.Name, step.From, step.To,
        [.. step.CameBy?.From.Select(g => g.Value) ?? []], step.WentBy is { } went ? [.. went.To.Select(g => g.Value)] : null, (step.WentBy ?? step.CameBy)?.Reason.Body);

    private static ConsequencesAnswer Answer(Consequences seen) => new(
        [.. seen.Of.Select(g => g.Value)], seen.Year, seen.Seen, [.. seen.DecideAnew.Select(b => b.Value)], [.. seen.FocusAreas.Select(f => f.Id.Value)],
        [.. seen.Assignments.Select(a => new AssignmentBelowRow(a.Assignment.Id.Value, a.Assignment.Number, a.Year, a.Touched,
            [.. a.Pairs.Select(p => new CoverageRow(p.Body.Value, p.Assignment.Id.Value, p.State switch { AnswerState.Answered => "answered", AnswerState.NotApplicable => "notApplicable", _ => "missing" }))]))],
        [.. seen.Plans.Select(p => new PlanBelowRow(
            p.Plan.Id.Value, p.Plan.For.Value, p.Plan.Year, p.Demand switch { Demand.DecideAnew => "decideAnew", Demand.Rewrite => "rewrite", _ => "nextPlan" }, p.Texts.Length,
            [.. p.Commitments.Select(c => c.Id.Value)], [.. p.Indicators.Select(i => i.Indicator.Value)], [.. p.OwnFocusAreas.Select(o => o.Id.Value)], [.. p.Answers.Select(a => a.Key.Value)]))],
        [.. seen.Activities.Select(a => a.Id.Value)]);
}
