using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Plans;
using Styrbord.Web.Plans.Components;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Drafting.Components;

/// <summary>Forms about the work on a plan: who writes what, and what is said about it. Each is one piece of markup.</summary>
internal static class DraftingForms
{
    /// <summary>A form that is only its button.</summary>
    /// <param name="model">The page.</param>
    /// <param name="command">The command.</param>
    /// <param name="key">The form's key.</param>
    /// <param name="till">Where to go afterwards.</param>
    /// <param name="about">The command's other field, and its value.</param>
    /// <param name="button">The button's word.</param>
    /// <param name="css">The button's class.</param>
    public static MarkupString Press(PlanPageModel model, string command, string key, string till, (string Name, string Value) about, string button, string css) => MarkupWriter.Piece(to =>
    {
        var form = PartForms.Begin(to, model, command, key, till);
        form.Hidden(about.Name, about.Value);
        to.Write($"""<button class="{css}" type="submit">{button}</button>""");
        form.End();
    });

    public static MarkupString Comment(PlanPageModel model, string place, string key, string till, Comment? answered) => MarkupWriter.Piece(to =>
    {
        EditFold.Begin(to, model, "WriteComment", key, answered is null ? "Kommentera" : "Svara", answered is null ? "plus" : "pen", answered is null ? null : "lugn");
        var form = PartForms.Begin(to, model, "WriteComment", key, till);
        form.Hidden("id", Guid.CreateVersion7());
        form.Hidden("place", place);
        if (answered is not null)
        {
            form.Hidden("replyTo", answered.Id);
        }

        form.Field(new("text", answered is null ? "Kommentar" : "Svar") { Rows = 3, Needed = true });
        if (answered is null)
        {
            form.Field(new("to", "Till") { Options = [new("", "Alla som skriver"), .. DraftingWords.Writers(model)] });
        }

        to.Write($"""<button class="btn btn-s btn-1" type="submit">{(answered is null ? "Kommentera" : "Svara")}</button>""");
        form.End();
        EditFold.End(to);
    });

    public static MarkupString Return(PlanPageModel model, string place, string till) => MarkupWriter.Piece(to =>
    {
        EditFold.Begin(to, model, "ReturnPlace", place, "Återlämna", "same");
        var form = PartForms.Begin(to, model, "ReturnPlace", place, till);
        form.Hidden("place", place);
        form.Field(new("note", "Vad behöver ändras?") { Rows = 3, Needed = true });
        to.Write($"""<button class="btn btn-s btn-1" type="submit">Återlämna</button>""");
        form.End();
        EditFold.End(to);
    });

    /// <param name="model">The page.</param>
    /// <param name="place">Id of the section or of the goal; nothing to choose one.</param>
    /// <param name="now">Who has it now.</param>
    /// <param name="till">Where to go afterwards.</param>
    public static MarkupString ShareOut(PlanPageModel model, string? place, SharedPlace? now, string till) => MarkupWriter.Piece(to =>
    {
        var key = place ?? "del";
        EditFold.Begin(to, model, "ShareOutPlace", key, place is null ? "Dela ut en del" : now is null ? "Dela ut" : "Ge till någon annan", "plus");
        var form = PartForms.Begin(to, model, "ShareOutPlace", key, till);
        if (place is null)
        {
            form.Field(new("place", "Del") { Options = DraftingWords.Places(model) });
        }
        else
        {
            form.Hidden("place", place);
        }

        form.Field(new("account", "Till") { Options = DraftingWords.Writers(model), Value = now?.Account });
        form.Field(new("due", "Klart senast") { Hint = "Kan lämnas tomt.", Type = "date", Value = now?.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
        to.Write($"""<button class="btn btn-s btn-1" type="submit">Dela ut</button>""");
        form.End();
        EditFold.End(to);
    });
}
