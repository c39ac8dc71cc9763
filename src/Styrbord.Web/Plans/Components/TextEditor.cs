using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Plans.Components;

/// <summary>One text in a form: the field, the text its writer saw, and how it will look when that is asked for.</summary>
public sealed class TextEditor : Field
{
    /// <summary>The text as it stands.</summary>
    [Parameter]
    public TextRef? Text { get; set; }

    /// <summary>The words that saving replaces, when they are others than the text.</summary>
    [Parameter]
    public TextRef? Standing { get; set; }

    protected override void OnParametersSet()
    {
        (Value, Seen) = (Text?.Body, (Standing ?? Text)?.Hash ?? "");
        base.OnParametersSet();
    }

    protected override void BuildRenderTree(RenderTreeBuilder __builder)
    {
        base.BuildRenderTree(__builder);
        if (Scope.Sent && string.Equals(Scope.State.Preview, Name, StringComparison.Ordinal))
        {
            __builder.AddContent(1000, Preview(Scope.State.Value(Name, "")));
        }
    }

    private static MarkupString Preview(string? text) => Html.Of($"""
        <div class="e-prev" role="region" aria-label="Så ser texten ut">{(string.IsNullOrWhiteSpace(text) ? new("""<p class="muted">Texten är tom.</p>""") : Html.Of($"""<div class="e-text">{PlanTexts.Shown(text)}</div>"""))}</div>
        """);
}
