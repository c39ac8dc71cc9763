using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Forms;

/// <summary>Everything wrong, on top: each names its field and links to it, or to the place where it is mended.</summary>
public sealed class ErrorSummary : ComponentBase
{
    [Parameter, EditorRequired]
    public required FormState State { get; set; }

    /// <summary>The form's id: fields' ids begin with it.</summary>
    [Parameter, EditorRequired]
    public required string Prefix { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    // the fields below say which they are as they are made: the summary is made anew after them
    protected override async Task OnInitializedAsync() => await Task.Yield();

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Of(Http.View(), State, Prefix));

    internal static MarkupString Of(AuthorityView view, FormState state, string prefix) => Html.Of($"""
        <div class="felsum" role="alert" tabindex="-1" autofocus aria-labelledby="{prefix}-felsum">
        <h3 id="{prefix}-felsum">{(state.Problems.Length == 1 ? "En sak behöver rättas" : $"{Sv.Capital(Sv.Count(state.Problems.Length))} saker behöver rättas")}</h3>
        <ul>{Html.Join(state.Problems.Select(p => Html.Of($"<li>{Sentence(state, prefix, p)} {Cures.Remedy(view, state, p)}</li>")))}</ul></div>
        """);

    private static MarkupString Sentence(FormState state, string prefix, Problem problem)
    {
        if (state.FieldOf(problem.Path) is not { } field)
        {
            return Html.Of($"{ProblemTexts.Sentence(problem)}");
        }

        var (label, sentence) = (state.Labels[field], ProblemTexts.Sentence(problem, state.Labels[field]));
        return Html.Of($"""<a href="#{FormScope.FieldId(prefix, field)}">{(sentence.Contains(label, StringComparison.OrdinalIgnoreCase) ? "" : $"{label}: ")}{sentence}</a>""");
    }
}
