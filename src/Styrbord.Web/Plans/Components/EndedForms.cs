using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Plans.Components;

/// <summary>A part under a goal that has ended: the form that moves it, and the one that takes it away.</summary>
internal static class EndedForms
{
    public static string Kind(PlanPageModel model, EndedPart part) => part.Kind switch
    {
        "goal-text" => "Text om målet",
        "focus-area" => Terms.OwnFocusArea(model.Authority, model.Plan.Year),
        "commitment" => "Åtagande",
        "indicator" => "Indikator",
        _ => "Svar på återtaget uppdrag",
    };

    public static MarkupString Of(PlanPageModel model, EndedPart part, IReadOnlyList<Option> goals) => MarkupWriter.Piece(to =>
    {
        to.Write($"""<div class="e-val lugn">""");
        if (part.Kind != "answer")
        {
            var move = PartForms.Begin(to, model, "MovePart", part.Part, model.Link(PlanPlaces.Ended));
            move.Hidden("part", part.Part);
            move.Field(new("to", "Flytta till") { Options = goals, Value = part.Successors is [var first, ..] ? first.Value : "" });
            to.Write($"""<button class="btn btn-s" type="submit" aria-label="Flytta: {Kind(model, part)}, {part.Goal.Number}">Flytta</button>""");
            move.End();
        }

        var drop = PartForms.Begin(to, model, "MovePart", "bort-" + part.Part, model.Link(PlanPlaces.Ended), "e-bort");
        drop.Hidden("part", part.Part);
        to.Write($"""<button class="btn btn-s" type="submit" aria-label="Ta bort: {Kind(model, part)}, {part.Goal.Number}">Ta bort</button>""");
        drop.End();
        to.Write($"</div>");
    });
}
