using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Goals;

internal sealed record GoalsAnswer(string? Vision, IReadOnlyList<PerspectiveRow> Perspectives);

internal sealed record PerspectiveRow(string Id, string Name, bool Superordinate, IReadOnlyList<GoalRow> Goals);

/// <param name="Prioritised">The assembly prioritises it for the year.</param>
internal sealed record GoalRow(string Id, string Number, string Name, IReadOnlyList<FocusAreaRow> FocusAreas, bool Prioritised);

/// <param name="Start">Planned start, a day or a month.</param>
internal sealed record FocusAreaRow(string Id, string Number, string Name, IReadOnlyList<AssignmentRow> Assignments, string? Start);

/// <param name="Addressees"><c>"all"</c> or a list of body ids.</param>
internal sealed record AssignmentRow(string Id, string Number, string? Text, object Addressees);

/// <param name="State"><c>answered</c> (confirmed with a text), <c>notApplicable</c>, else <c>missing</c>.</param>
internal sealed record CoverageRow(string Committee, string Assignment, string State);

/// <summary>The directive's goals and how they are answered.</summary>
internal static class GoalsReads
{
    public static Task GoalsAsync(HttpContext http, int year)
    {
        var view = http.View();
        return GoalsQueries.Tree(view.Shown, year) is { } tree
            ? ApiJson.WriteAsync(http, new GoalsAnswer(
                GoalsQueries.Guiding(view.Shown, GuidingTextKind.Vision, new DateOnly(year, 1, 1))?.Text.Body,
                [.. tree.Perspectives.Select(p => Row(tree.Directive, p))]))
            : ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("directive", $"{year}", "year"));
    }

    public static Task CoverageAsync(HttpContext http, int year) =>
        PlansQueries.CoverageOf(http.View().Shown, year) is { } coverage
            ? ApiJson.WriteAsync<IReadOnlyList<CoverageRow>>(http, [.. coverage.Pairs.Select(p => new CoverageRow(p.Body.Value, p.Assignment.Id.Value, Word(p.State)))])
            : ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("directive", $"{year}", "year"));

    private static PerspectiveRow Row(Directive directive, PerspectiveBranch branch) => new(
        branch.Perspective.Id.Value, branch.Perspective.Name, branch.Perspective.Superordinate, [.. branch.Goals.Select(g => Row(directive, g))]);

    private static GoalRow Row(Directive directive, GoalBranch branch) => new(
        branch.Goal.Id.Value, branch.Goal.Number, branch.Goal.Name, [.. branch.FocusAreas.Select(Row)], directive.Prioritises(branch.Goal.Id));

    private static FocusAreaRow Row(FocusAreaBranch branch) => new(
        branch.FocusArea.Id.Value, branch.FocusArea.Number, branch.FocusArea.Name, [.. branch.Assignments.Select(Row)], branch.FocusArea.Start?.ToString());

    private static AssignmentRow Row(Assignment assignment) => new(
        assignment.Id.Value, assignment.Number, assignment.Text.Body,
        assignment.ToAll ? "all" : assignment.Addressees.Select(b => b.Value).ToArray());

    private static string Word(AnswerState state) => state switch
    {
        AnswerState.Answered => "answered",
        AnswerState.NotApplicable => "notApplicable",
        _ => "missing",
    };
}
