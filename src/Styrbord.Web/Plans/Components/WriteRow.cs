using Microsoft.AspNetCore.Components;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Plans.Components;

/// <summary>The buttons of a text's form.</summary>
internal static class WriteRow
{
    private const string Markdown = "Listor, fetstil och kursiv skrivs som i Markdown.";

    /// <param name="name">The text that the preview shows.</param>
    public static MarkupString Of(string name, string save = "Spara", string hint = Markdown) => Html.Of($"""
        <div class="e-row"><button class="btn btn-s btn-1" type="submit">{save}</button>
        <button class="btn btn-s" type="submit" name="_visa" value="{name}">Förhandsgranska</button>
        <span class="muted">{hint}</span></div>
        """);
}
