using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Drafting;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Drafting.Components;

/// <summary>A comment with the replies to it, and what the reader may do about it.</summary>
internal static class CommentEntry
{
    /// <param name="model">The page.</param>
    /// <param name="thread">The comment and its replies.</param>
    /// <param name="here">Where to go afterwards.</param>
    /// <param name="named">Says what place it is about.</param>
    public static MarkupString Of(PlanPageModel model, CommentThread thread, string here, bool named) => MarkupWriter.Piece(to =>
    {
        var first = thread.First;
        to.Write($"""<li id="kommentar-{first.Id}">""");
        if (named)
        {
            to.Write($"""<p class="k-vem"><a href="{model.Link(DraftingWords.Key(model.Authority, first.Place), "kommentarer")}">{DraftingWords.Place(model.Authority, model.Plan, first.Place)}</a></p>""");
        }

        Said(to, model, first);
        foreach (var reply in thread.Replies)
        {
            to.Write($"""<div class="k-svar">""");
            Said(to, model, reply);
            to.Write($"</div>");
        }

        if (!model.IsDecided && model.May(new ResolveComment(model.Plan.Id, first.Id)))
        {
            to.Write($"""<div class="d-knappar">{Forms(model, first, here)}</div>""");
        }

        to.Write($"</li>");
    });

    private static MarkupString Forms(PlanPageModel model, Comment first, string here) =>
        first.Resolved ? DraftingForms.Press(model, "ReopenComment", first.Id.Value, here, ("comment", first.Id.Value), "Öppna igen", "tyst")
        : Html.Of($"""{DraftingForms.Comment(model, first.Place, first.Id.Value, here, first)}{DraftingForms.Press(model, "ResolveComment", first.Id.Value, here, ("comment", first.Id.Value), "Avsluta", "tyst")}""");

    private static void Said(MarkupWriter to, PlanPageModel model, Comment comment) =>
        to.Write($"""<p class="k-vem"><b>{model.Who(comment.Stamp.By)}</b>{(comment.To is { } whom ? $" till {model.Who(whom)}" : "")}, {PlanTexts.Moment(comment.Stamp.At)}</p>{PlanTexts.Shown(comment.Text)}""");
}
