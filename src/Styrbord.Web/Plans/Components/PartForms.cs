using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Secrecy;
using Styrbord.Web.Secrecy;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Plans.Components;

/// <summary>Forms about a part of a plan: to write it, to keep it as it was taken over, to drop it. Each is one piece of markup.</summary>
internal static class PartForms
{
    /// <summary>Begins a form that says which plan it is about.</summary>
    public static FormWriter Begin(MarkupWriter to, PlanPageModel model, string command, string key, string till, string? css = null)
    {
        var form = model.Forms.Begin(to, command, key, till, css);
        form.Hidden("plan", model.Plan.Id);
        return form;
    }

    /// <summary>A text of the plan, open until there is one, with what remains to do if it was taken over.</summary>
    /// <param name="model">The page.</param>
    /// <param name="part">The text's place in the plan (<see cref="PlanParts"/>).</param>
    /// <param name="command">The command that writes it.</param>
    /// <param name="which">Name of the command's field that says which text, and its value.</param>
    /// <param name="key">The form's key.</param>
    /// <param name="name">What is kept or dropped, for those who only hear the button.</param>
    /// <param name="till">Where to go afterwards.</param>
    /// <param name="text">The text as it stands.</param>
    /// <param name="field">Its field.</param>
    public static MarkupString Written(
        PlanPageModel model, string part, string command, (string Name, string Value) which, string key, string name, string till, TextRef? text, FieldLook field) => MarkupWriter.Piece(to =>
    {
        to.Write($"""<div class="e-val lugn">""");
        Examination(to, model, part, name, till);
        if (model.Hides(part, text))
        {
            to.Write($"</div>");
            return;
        }

        EditFold.Begin(to, model, command, key, "Ändra", css: text is null ? "alltid" : "lugn", open: text is null);
        var form = Begin(to, model, command, key, till);
        form.Hidden(which.Name, which.Value);
        form.Text(field, text);
        form.Buttons("text");
        form.End();
        EditFold.End(to);
        if (text is not null && model.Content.IsUnexamined(part))
        {
            Strike(to, model, command, which, name, till, text);
        }

        Secrecy(to, model, part, name, till);
        to.Write($"</div>");
    });

    /// <summary>Whether the part is secret, or the way to mark it.</summary>
    public static void Secrecy(MarkupWriter to, PlanPageModel model, string part, string name, string till) =>
        to.Write($"{SecrecyLink.Of(model.View, SecretThing.OfPart(model.Plan.Id, part), till, name)}");

    /// <summary>A part taken over that nobody has examined: the mark, and the button that keeps it. Changing and dropping stand beside.</summary>
    public static void Examination(MarkupWriter to, PlanPageModel model, string part, string name, string till)
    {
        if (!model.Content.IsUnexamined(part) || model.Hides(part))
        {
            return;
        }

        to.Write($"""<div class="e-ompr">{Html.Status(Mark.Unexamined)}""");
        if (model.Writing)
        {
            var form = Begin(to, model, "KeepPart", part, till);
            form.Hidden("part", part);
            to.Write($"""<button class="btn btn-s" type="submit" aria-label="Behåll {name}">Behåll</button>""");
            form.End();
        }

        to.Write($"</div>");
    }

    public static MarkupString Examination(PlanPageModel model, string part, string name) => MarkupWriter.Piece(to =>
    {
        Examination(to, model, part, name, "");
        Secrecy(to, model, part, name, model.View.Address);
    });

    /// <summary>Parts taken over are struck, own ones taken away: the same command.</summary>
    public static void Remove(MarkupWriter to, PlanPageModel model, ItemId item, string part, string name, string till)
    {
        var word = model.Content.IsUnexamined(part) ? "Stryk" : "Ta bort";
        var form = Begin(to, model, "RemoveItem", item.Value, till, "e-bort");
        form.Hidden("id", item);
        to.Write($"""<button class="tyst" type="submit" aria-label="{word} {name}">{word}</button>""");
        form.End();
    }

    // the same command as writing the text, with nothing in it
    private static void Strike(MarkupWriter to, PlanPageModel model, string command, (string Name, string Value) which, string name, string till, TextRef text)
    {
        var form = Begin(to, model, command, "stryk-" + which.Value, till, "e-bort");
        form.Hidden(which.Name, which.Value);
        form.Hidden("text", "");
        form.Hidden("seen", text.Hash);
        to.Write($"""<button class="tyst" type="submit" aria-label="Stryk {name}">Stryk</button>""");
        form.End();
    }
}
