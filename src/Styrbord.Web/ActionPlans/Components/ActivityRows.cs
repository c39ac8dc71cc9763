using Microsoft.AspNetCore.Components;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Goals;
using Styrbord.Web.Shared;

namespace Styrbord.Web.ActionPlans.Components;

/// <summary>Rows of an action plan's page: what is missing, and what is done.</summary>
internal static class ActivityRows
{
    public static MarkupString Missing(ActionPlanModel model, Awaited awaited) => Html.Of($"""
        <li>{Html.Tile(awaited.Tie.Number)}<div><p class="a-slag">{ActionPlanTexts.Kind(model.Authority, model.Year, awaited.Tie)}</p><p>{ActionPlanTexts.Name(awaited.Tie)}</p>{Elsewhere(model, awaited)}</div>{(model.Writing ? Html.Of($"""<a class="btn btn-s" href="{ActionPlanAddress.Cure(model.Authority, model.Unit, model.Year, awaited.Tie)}" aria-label="Lägg till aktivitet för {ActionPlanTexts.Kind(model.Authority, model.Year, awaited.Tie)} {awaited.Tie.Number}">{Html.Icon("plus")}Lägg till aktivitet</a>""") : Html.None)}</li>
        """);

    /// <summary>What is missing, in the order it presses: the committee's own undertakings, what is directed here, and what nobody has been given.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<Awaited> Missing)> Groups(ActionPlanModel model, ActionPlanGaps gaps) =>
        new (string, IReadOnlyList<Awaited>)[]
        {
            ($"Nämndens åtaganden och egna {Terms.FocusAreas(model.Authority, model.Year)}", [.. gaps.Missing.Where(m => m.Tie.Kind != TieKind.Assignment)]),
            ("Uppdrag som nämnden har riktat hit", [.. gaps.Missing.Where(m => m.Tie.Kind == TieKind.Assignment && m.Here)]),
            ("Uppdrag till nämnden som ingen förvaltning har en aktivitet för", [.. gaps.Missing.Where(m => m.Tie.Kind == TieKind.Assignment && !m.Here)]),
        }.Where(g => g.Item2.Count > 0);

    /// <summary>The activities under each goal; those that hang on several stand under the first.</summary>
    public static IEnumerable<(StrategicGoal? Goal, IReadOnlyList<Activity> Activities)> ByGoal(ActionPlanModel model) =>
        model.Listing.Activities.Select(a => (Activity: a, Ties.Of(model.Authority, a)[0].Goal)).GroupBy(p => p.Goal)
            .OrderBy(g => g.Key is null).ThenBy(g => g.Key?.Number ?? "", Domain.Kernel.Numbers.InOrder).Select(g => (g.Key, (IReadOnlyList<Activity>)[.. g.Select(p => p.Activity)]));

    public static MarkupString Row(ActionPlanModel model, Activity activity) => Html.Of($"""
        <tr id="aktivitet-{activity.Id}"><th scope="row"><a href="{ActionPlanAddress.Of(model.Authority, activity)}">{activity.Content.Name}</a>{(activity.Example ? Html.Of($" {Html.Sample()}") : Html.None)}<span class="a-for">{ActionPlanTexts.For(model.Authority, activity)}</span></th>
        <td>{model.NameOf(activity.Content.Responsible)}</td><td>{ActionPlanTexts.Time(activity.Content.Start, activity.Content.End)}</td><td>{Html.Status(ActionPlanTexts.Of(activity.On(model.View.Today)))}</td></tr>
        """);

    private static MarkupString Elsewhere(ActionPlanModel model, Awaited awaited) =>
        awaited.Elsewhere.Count == 0 ? Html.None : Html.Of($"""<p class="src">{Sv.List([.. awaited.Elsewhere.Select(model.NameOf)])} har en aktivitet för det.</p>""");
}
