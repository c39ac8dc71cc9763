using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Plans;

/// <summary>Rows of the preview of a plan taken over.</summary>
internal static class PlanCopyCells
{
    /// <summary>A goal of the new year: what it came from and what the plan begins with under it.</summary>
    public static MarkupString Row(Authority authority, PlanCopy copy, StrategicGoal goal, int year)
    {
        var counts = PlanCopyTexts.Counts(
            authority, year,
            copy.GoalTexts.FirstOrDefault(t => string.Equals(t.Key, goal.Id.Value, StringComparison.Ordinal))?.Texts.Length ?? 0,
            copy.OwnFocusAreas.Count(o => o.Goal == goal.Id), copy.Commitments.Count(c => c.Goal == goal.Id), copy.Indicators.Count(i => i.Goal == goal.Id));
        var from = SuccessionQueries.CameBy(authority, goal.Id, year) is { } said ? PlanCopyTexts.From(authority, said, goal.Id)
            : copy.From.Any(f => goal.Validity.Holds(f.Plan.FirstDay)) ? "Samma mål" : "Nytt mål";
        return Html.Of($"""<tr><th scope="row">{Html.Tile(goal.Number)} {Sv.Capital(goal.Name)}</th><td>{from}</td><td>{(counts.Length == 0 ? "inget" : counts)}</td></tr>""");
    }

    /// <summary>A goal that nothing comes after, why, and what hung on it.</summary>
    public static MarkupString Row(Authority authority, PlanCopy copy, EndedGoal ended)
    {
        var reason = ended.Said is { } said ? Html.Of($" Skäl: {said.Reason}") : Html.None;
        var plan = copy.From.First(f => PlanParts.Of(ended.Hung).All(PlanParts.Of(f.Content).Contains)).Plan;
        var hung = PlanParts.Of(ended.Hung).Any() ? PlanCopyTexts.Items(authority, plan, ended.Hung, underOneGoal: true) : Html.Of($"<p>Inget var skrivet under målet.</p>");
        return Html.Of($"<li><b>{ended.Goal.Number} {Sv.Capital(ended.Goal.Name)}.</b>{reason}{hung}</li>");
    }
}
