using System.Collections.Immutable;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.ActionPlans.Components;

/// <summary>What an activity is for: everything the committee has taken on, folded goal by goal, with what is chosen open.</summary>
internal static class TieChoice
{
    private const string Label = "Vad aktiviteten är till för";
    private const string Items = "items";
    private const string Goals = "goals";

    public static void Write(FormWriter form, ActionPlanModel model, ImmutableArray<string> chosen)
    {
        var state = form.Scope.State;
        ImmutableArray<string> ticked = form.Scope.Sent ? [.. Sent(form, Items), .. Sent(form, Goals)] : chosen;
        ImmutableArray<Problem> problems = [.. state.Problems.Where(p => p.Path.StartsWith(Items, StringComparison.Ordinal) || p.Path.StartsWith(Goals, StringComparison.Ordinal))];
        form.Scope.Offer(Items, Label);
        form.Scope.Offer(Goals, Label);
        form.To.Write($"""<fieldset class="a-val{(problems.IsEmpty ? "" : " falt-fel")}" id="{form.Scope.IdOf(Items)}" tabindex="-1"><legend id="{form.Scope.IdOf(Goals)}">{Label}</legend><p class="hint">Välj minst ett åtagande, uppdrag, {Terms.FocusArea(model.Authority, model.Year)} eller mål.</p>""");
        foreach (var problem in problems)
        {
            form.To.Write($"""<p class="felt">{Html.Icon("missing")}{(problem is Conflict ? "Någon annan har ändrat vad aktiviteten är till för." : ProblemTexts.Sentence(problem))}</p>""");
        }

        foreach (var goal in model.Offered.GroupBy(t => t.Goal!))
        {
            var count = goal.Count(t => ticked.Contains(t.Id, StringComparer.Ordinal));
            form.To.Write($"""<details{Html.Attribute("open", count > 0)}><summary>{Html.Tile(goal.Key.Number)} {Sv.Capital(goal.Key.Name)}{(count > 0 ? Html.Of($" <b>{count} {(count == 1 ? "vald" : "valda")}</b>") : Html.None)}</summary>""");
            foreach (var tie in goal)
            {
                Box(form.To, model, tie, ticked.Contains(tie.Id, StringComparer.Ordinal));
            }

            form.To.Write($"</details>");
        }

        form.To.Write($"</fieldset>");
    }

    private static void Box(MarkupWriter to, ActionPlanModel model, Tie tie, bool ticked) => to.Write($"""
        <label class="e-kryss"><input type="checkbox" name="{(tie.Kind is TieKind.Commitment or TieKind.OwnFocusArea ? Items : Goals)}" value="{tie.Id}"{Html.Attribute("checked", ticked)} /><span><b>{ActionPlanTexts.Kind(model.Authority, model.Year, tie)}</b> {(tie.Kind == TieKind.Goal ? "" : ActionPlanTexts.Name(tie))}</span></label>
        """);

    // several of one name come as one text with commas between
    private static string[] Sent(FormWriter form, string name) => (form.Scope.State.Value(name, "") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
}
