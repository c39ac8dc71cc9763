using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Plans.Components;

/// <summary>One text in a form: the field, the text its writer saw, and how it will look when that is asked for.</summary>
internal static class TextEditor
{
    private const string Markdown = "Listor, fetstil och kursiv skrivs som i Markdown.";

    /// <param name="form">The form it stands in.</param>
    /// <param name="field">The field, but for its text.</param>
    /// <param name="text">The text as it stands.</param>
    /// <param name="standing">The words that saving replaces, when they are others than the text.</param>
    public static void Text(this FormWriter form, FieldLook field, TextRef? text, TextRef? standing = null)
    {
        form.Field(field with { Rich = true, Value = text?.Body, Seen = (standing ?? text)?.Hash ?? "" });
        if (form.Scope.Sent && string.Equals(form.Scope.State.Preview, field.Name, StringComparison.Ordinal))
        {
            Preview(form.To, form.Scope.State.Value(field.Name, ""));
        }
    }

    /// <summary>The buttons of a text's form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The text that the preview shows.</param>
    /// <param name="save">The button's word.</param>
    /// <param name="hint">Beside the buttons.</param>
    public static void Buttons(this FormWriter form, string name, string save = "Spara", string hint = Markdown) => form.To.Write($"""
        <div class="e-row"><button class="btn btn-s btn-1" type="submit">{save}</button>
        <button class="btn btn-s" type="submit" name="_visa" value="{name}">Förhandsgranska</button>
        <span class="muted e-md">{hint}</span></div>
        """);

    /// <summary>The one button of a form without a preview.</summary>
    public static void Button(this FormWriter form, string save) =>
        form.To.Write($"""<div class="e-row"><button class="btn btn-s btn-1" type="submit">{save}</button></div>""");

    private static void Preview(MarkupWriter to, string? text) => to.Write($"""
        <div class="e-prev" role="region" aria-label="Så ser texten ut">{(string.IsNullOrWhiteSpace(text) ? new("""<p class="muted">Texten är tom.</p>""") : Html.Of($"""<div class="e-text">{PlanTexts.Shown(text)}</div>"""))}</div>
        """);
}
