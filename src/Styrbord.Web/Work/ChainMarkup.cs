using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Work;
using Styrbord.Web.ActionPlans;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Work;

/// <summary>Chains as lists from the vision down: one path at a time, readable in the hand.</summary>
internal static class ChainMarkup
{
    /// <summary>Every path to the step. The step itself stands last in each.</summary>
    public static MarkupString Paths(Authority authority, Chain chain) => MarkupWriter.Piece(to =>
    {
        for (var i = 0; i < chain.Paths.Length; i++)
        {
            if (chain.Paths.Length > 1)
            {
                to.Write($"""<h3 class="ke-vag">Väg {i + 1} av {chain.Paths.Length}</h3>""");
            }

            // what is the same as on the first way is not told again
            var same = i == 0 ? 0 : chain.Paths[0].Zip(chain.Paths[i]).TakeWhile(p => string.Equals(p.First.Key, p.Second.Key, StringComparison.Ordinal)).Count();
            to.Write($"""<ol class="kedja">""");
            if (same > 1)
            {
                to.Write($"""<li class="ke-samma"><p class="ke-niva">Som väg 1 till och med {Sv.Uncapital(ChainWords.Level(authority, chain.Paths[i][same - 1], chain.Year))}</p><p>{chain.Paths[i][same - 1].Number} {ChainWords.Name(chain.Paths[i][same - 1])}</p></li>""");
            }

            foreach (var step in chain.Paths[i].Skip(same > 1 ? same : 0))
            {
                Step(to, authority, chain, step);
            }

            to.Write($"</ol>");
        }
    });

    public static MarkupString Branch(Authority authority, AuthorityView view, int year, ChainBranch branch)
    {
        var step = branch.Step;
        var tail = step.Level == ChainLevel.Activity && authority.ActionPlans.Activities.TryGetValue(new(step.Key[(step.Key.IndexOf('-', StringComparison.Ordinal) + 1)..]), out var activity)
            ? Html.Of($"{Html.Status(ActionPlanTexts.Of(activity.On(view.Today)))} <span>{ActionPlanTexts.Time(activity.Content.Start, activity.Content.End)}</span>")
            : branch.Activities == 0 ? Html.Status(Mark.Remains, "Inga aktiviteter") : Html.Of($"{Html.Status(branch.Late > 0 ? Mark.Late : Mark.UnderWay, Sv.Capital(ActionPlanTexts.Activities(branch.Activities, branch.Late)))}");
        return Html.Of($"""
            <li>{Tile(step)}<div><p class="a-slag">{ChainWords.Level(authority, step, year)}{(step.Example ? Html.Of($" {Html.Sample("exempeltext")}") : Html.None)}</p><p><a href="{ChainAddress.Of(authority, year, step)}">{ChainWords.Name(step)}</a></p></div><p class="ke-antal">{tail}</p></li>
            """);
    }

    private static void Step(MarkupWriter to, Authority authority, Chain chain, ChainStep step)
    {
        var last = string.Equals(step.Key, chain.Step.Key, StringComparison.Ordinal);
        to.Write($"""<li class="ke-{(step.Level == ChainLevel.Vision ? "vision" : "steg")}"{Html.Attribute("aria-current", last ? "true" : null)}><p class="ke-niva">{ChainWords.Level(authority, step, chain.Year)}</p><p class="ke-namn">{Tile(step)}""");
        to.Write(last ? Html.Of($"<b>{ChainWords.Name(step)}</b>") : Html.Of($"""<a href="{ChainAddress.Of(authority, chain.Year, step)}">{ChainWords.Name(step)}</a>"""));
        to.Write($"</p>");
        if (step.Level is ChainLevel.Answer or ChainLevel.OwnFocusArea && step.Text is { } text)
        {
            to.Write($"""<div class="e-text">{PlanTexts.Shown(text, step.Example)}</div>""");
        }

        to.Write($"""<p class="ke-vem">{ChainWords.Settled(authority, step)}{(step.Example && step.Level == ChainLevel.Commitment ? Html.Of($" {Html.Sample("exempeltext")}") : Html.None)}</p></li>""");
    }

    private static MarkupString Tile(ChainStep step) =>
        step.Number.Length == 0 ? Html.None : step.Level is ChainLevel.Answer or ChainLevel.Commitment or ChainLevel.OwnFocusArea ? Html.None : Html.Of($"{Html.Tile(step.Number)} ");
}
