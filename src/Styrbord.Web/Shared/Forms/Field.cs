using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Shared.Forms;

/// <summary>A labelled control in a <see cref="CommandForm"/> or a plain form; see <see cref="FieldLook"/> for what is said of it.</summary>
public sealed class Field : ComponentBase
{
    private FieldDraft? _draft;
    private FormDesk? _desk;

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public string? Value { get; set; }

    [Parameter]
    public string Type { get; set; } = "text";

    [Parameter]
    public int Rows { get; set; }

    [Parameter]
    public int? Size { get; set; }

    [Parameter]
    public bool Needed { get; set; }

    [Parameter]
    public string? Autocomplete { get; set; }

    [Parameter]
    public IReadOnlyList<Option> Options { get; set; } = [];

    [Parameter]
    public string? Draft { get; set; }

    [Parameter]
    public string? Seen { get; set; }

    [CascadingParameter]
    public FormScope Scope { get; set; } = FormScope.Nothing;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    internal PageDrafts Drafts { get; set; } = null!;

    [Inject]
    internal AccountRegister Accounts { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var view = Http.View();
        _draft = Draft is { } key && view.Account is { } account ? await Drafts.OfAsync(account.Id, key) : null;
        _desk = new(Http, Scope.State.Problems.Any(p => p is Conflict) ? await Accounts.NamesAsync(view.Now.Sequence, default) : null);
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (_desk is { } desk)
        {
            builder.AddContent(0, MarkupWriter.Piece(to => new FieldMarkup(Scope, Look, _draft, desk).WriteTo(to)));
        }
    }

    private FieldLook Look => new(Name, Label)
    {
        Hint = Hint,
        Value = Value,
        Type = Type,
        Rows = Rows,
        Size = Size,
        Needed = Needed,
        Autocomplete = Autocomplete,
        Options = Options,
        Draft = Draft,
        Seen = Seen,
    };
}
