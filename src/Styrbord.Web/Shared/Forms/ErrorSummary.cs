using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Errors;

namespace Styrbord.Web.Shared.Forms;

/// <summary>Everything wrong, on top, each with a link to its field.</summary>
public sealed class ErrorSummary : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Problem> Problems { get; set; }

    /// <summary>The form's id: fields' ids begin with it.</summary>
    [Parameter, EditorRequired]
    public required string Prefix { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, MarkupWriter.Piece(to => Write(to, Problems, Prefix)));

    internal static void Write(MarkupWriter to, IReadOnlyList<Problem> problems, string prefix)
    {
        to.Write($"""
            <div class="felsum" role="alert" tabindex="-1" autofocus aria-labelledby="{prefix}-felsum">
            <h3 id="{prefix}-felsum">{(problems.Count == 1 ? "En sak behöver rättas" : $"{Sv.Capital(Sv.Count(problems.Count))} saker behöver rättas")}</h3>
            <ul>
            """);
        foreach (var problem in problems)
        {
            var sentence = problem.Path.Length == 0 ? Html.Of($"{ProblemTexts.Sentence(problem)}")
                : Html.Of($"""<a href="#{FormScope.FieldId(prefix, problem.Path)}">{ProblemTexts.Sentence(problem)}</a>""");
            to.Write($"<li>{sentence} {ProblemTexts.Remedy(problem)}</li>");
        }

        to.Write($"</ul></div>");
    }
}
