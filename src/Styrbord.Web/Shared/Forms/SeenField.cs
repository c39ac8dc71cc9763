using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Shared.Forms;

/// <summary>What the whole form was filled from, where no single field stands for it. A refused form keeps what its writer saw; after a conflict the writer has seen the other's.</summary>
public sealed class SeenField : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Value { get; set; }

    [CascadingParameter]
    public FormScope Scope { get; set; } = FormScope.Nothing;

    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddContent(0, Html.Hidden("seen", Scope.Sent && !Scope.State.Problems.OfType<Conflict>().Any() ? Scope.State.Value("seen", Value) : Value));
}
