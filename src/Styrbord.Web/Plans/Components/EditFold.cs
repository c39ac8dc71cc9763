using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Plans.Components;

/// <summary>A form folded under its button until it is asked for; open when it was refused or asked to show its text.</summary>
internal static class EditFold
{
    public static void Begin(
        MarkupWriter to, PlanPageModel model, string command, string key, string title, string icon = "pen", string? css = null, string? id = null, bool open = false) =>
        Begin(to, model.Forms, command, key, title, icon, css, id, open);

    public static void Begin(
        MarkupWriter to, FormDesk forms, string command, string key, string title, string icon = "pen", string? css = null, string? id = null, bool open = false) =>
        to.Write($"""<details class="andra {css}"{Html.Attribute("id", id)}{Html.Attribute("open", open || forms.State.Is(command, key))}><summary class="btn btn-s">{Html.Icon(icon)}{title}</summary><div class="e-form">""");

    public static void End(MarkupWriter to) => to.Write($"</div></details>");
}
