using Microsoft.AspNetCore.Components;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Plans.Components;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.ActionPlans.Components;

/// <summary>Forms of an action plan. Each is one piece of markup.</summary>
internal static class ActionForms
{
    /// <summary>A form folded under its button until it is asked for; open when it was refused or the address asks for it.</summary>
    public static void BeginFold(MarkupWriter to, FormDesk forms, string command, string key, string title, string icon = "pen", bool open = false, string? css = null, string? id = null) =>
        to.Write($"""<details class="andra {css}"{Html.Attribute("id", id)}{Html.Attribute("open", open || forms.State.Is(command, key))}><summary class="btn btn-s">{Html.Icon(icon)}{title}</summary><div class="e-form">""");

    public static void EndFold(MarkupWriter to) => to.Write($"</div></details>");

    /// <summary>A section of the plan, open until it is written.</summary>
    public static MarkupString Section(ActionPlanModel model, TemplateSection section, TextRef? text) => MarkupWriter.Piece(to =>
    {
        const string command = "WriteActionPlanSection";
        BeginFold(to, model.Forms, command, section.Id, text is null ? "Skriv" : "Ändra", css: "lugn");
        var form = OfPlan(to, model, command, section.Id, $"{model.Here}#avsnitt-{section.Id}");
        form.Hidden("section", section.Id);
        form.Text(new("text", section.Heading) { Rows = 8, Hint = $"{section.Instruction} Högst {Sv.Number(section.Limit)} tecken.", Draft = $"hp/{model.Unit.Id}/{model.Year}/{section.Id}" }, text);
        form.Buttons("text");
        form.End();
        EndFold(to);
    });

    /// <summary>A form that is only its button.</summary>
    public static MarkupString Press(ActionPlanModel model, string command, string button, string css) => MarkupWriter.Piece(to =>
    {
        var form = OfPlan(to, model, command, "", $"{model.Here}#vagen");
        to.Write($"""<button class="{css}" type="submit">{button}</button>""");
        form.End();
    });

    public static MarkupString Receive(ActionPlanModel model, FixedActionPlan kept, DateOnly today) => MarkupWriter.Piece(to =>
    {
        var form = OfPlan(to, model, "ReceiveActionPlan", "", $"{model.Here}#vagen");
        form.Hidden("number", kept.Number);
        if (kept != model.Plan.Latest)
        {
            to.Write($"""<p class="src">Gäller den som lämnades {Sv.Date(kept.Delivered!.Value)}, fastställd nr {kept.Number}.</p>""");
        }

        form.Field(new("day", "Sammanträde då nämnden tog del") { Type = "date", Value = today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Needed = true });
        form.Button("Registrera");
        form.End();
    });

    public static FormWriter OfPlan(MarkupWriter to, ActionPlanModel model, string command, string key, string till)
    {
        var form = model.Forms.Begin(to, command, key, till);
        form.Hidden("administration", model.Unit.Id);
        form.Hidden("year", model.Year);
        return form;
    }
}
