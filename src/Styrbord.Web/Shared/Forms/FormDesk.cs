using System.Collections.Frozen;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Caching;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Forms;

/// <summary>What a page writes its forms with: where they are sent, what a refused one left, and what the reader has typed and not saved.</summary>
public sealed class FormDesk
{
    private readonly HttpContext _http;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly IReadOnlyDictionary<string, FieldDraft> _drafts;

    /// <param name="http">The request.</param>
    /// <param name="names">Names of accounts by id.</param>
    /// <param name="drafts">The reader's drafts by key.</param>
    internal FormDesk(HttpContext http, IReadOnlyDictionary<string, string>? names = null, IReadOnlyDictionary<string, FieldDraft>? drafts = null)
    {
        (_http, _names, _drafts) = (http, names ?? FrozenDictionary<string, string>.Empty, drafts ?? FrozenDictionary<string, FieldDraft>.Empty);
        Address = http.View().Address;
        State = (FormState?)http.Items[typeof(FormState)] ?? FormState.None;
    }

    internal string Address { get; }

    internal FormState State { get; }

    internal FieldDraft? DraftOf(string? key) => key is null ? null : _drafts.GetValueOrDefault(key);

    /// <summary>The account's name, or a word for imports and accounts that are gone.</summary>
    internal string Who(string account) =>
        string.Equals(account, Context.SystemActor, StringComparison.Ordinal) ? "inläst" : _names.GetValueOrDefault(account, "okänt konto");

    /// <summary>Writes a form's beginning and all that is hidden in it; <see cref="FormWriter.End"/> closes it.</summary>
    /// <param name="to">Where it is written.</param>
    /// <param name="command">Name of the command's record.</param>
    /// <param name="key">Tells several forms for the same command on one page apart.</param>
    /// <param name="till">Where to go afterwards; the page itself when missing. Local only.</param>
    /// <param name="css">The form's own class.</param>
    /// <param name="quiet">The page itself shows the problems.</param>
    /// <param name="file">A file can be sent with it.</param>
    internal FormWriter Begin(MarkupWriter to, string command, string key, string? till, string? css = null, bool quiet = false, bool file = false)
    {
        PageCaching.HasForms(_http);
        var scope = new FormScope(key.Length > 0 ? $"{command}-{key}" : command, State.Is(command, key) ? State : FormState.None);
        to.Write($"""
            <form class="form {css}" method="post" action="{Address}" id="{scope.Prefix}"{Html.Attribute("data-svar", scope.Refused ? "ja" : null)}{Html.Attribute("enctype", file ? "multipart/form-data" : null)} novalidate hx-boost="true" hx-target="#innehall" hx-select="#innehall" hx-swap="outerHTML show:none">

            """);
        to.Hidden("_command", command);
        to.Hidden("_id", Guid.CreateVersion7());
        if (key.Length > 0)
        {
            to.Hidden("_form", key);
        }

        if (till is not null)
        {
            to.Hidden("_till", till);
        }

        return new(to, this, scope, scope.Refused && !quiet ? to.Length : null);
    }

    internal MarkupString Summary(FormScope scope) => ErrorSummary.Of(_http.View(), scope.State, scope.Prefix);
}

/// <summary>A form that is being written.</summary>
/// <param name="to">Where it is written.</param>
/// <param name="desk">What the page writes its forms with.</param>
/// <param name="scope">The form.</param>
/// <param name="summary">Where all that is wrong is to stand, if anything: it names the fields that come after it.</param>
internal readonly struct FormWriter(MarkupWriter to, FormDesk desk, FormScope scope, int? summary)
{
    public MarkupWriter To => to;

    public FormScope Scope => scope;

    public void Hidden<T>(string name, T value) => to.Hidden(name, value);

    public void Field(FieldLook field) => new FieldMarkup(scope, field, desk.DraftOf(field.Draft), desk).WriteTo(to);

    /// <summary>A box to tick, kept as it was when the form is shown again: one that is not ticked sends nothing.</summary>
    public void Check(string name, string label, bool ticked)
    {
        scope.Offer(name, label);
        to.Write($"""<label class="e-kryss"><input type="checkbox" id="{scope.IdOf(name)}" name="{name}" value="true"{Html.Attribute("checked", scope.Sent ? scope.State.Values.ContainsKey(name) : ticked)} /> {label}</label>""");
    }

    /// <summary>Controls under one heading that together are one field of the command; <see cref="EndGroup"/> closes it.</summary>
    public void Group(string name, string legend, string css)
    {
        scope.Offer(name, legend);
        to.Write($"""<fieldset class="{css}" id="{scope.IdOf(name)}"{Html.Attribute("tabindex", scope.Refused ? "-1" : null)}><legend>{legend}</legend>""");
        foreach (var problem in scope.State.At(name))
        {
            to.Write($"""<p class="felt">{Html.Icon("missing")}{ProblemTexts.Sentence(problem, legend)}</p>""");
        }
    }

    public void EndGroup() => to.Write($"</fieldset>");

    public void End()
    {
        if (summary is { } at)
        {
            to.Insert(at, desk.Summary(scope));
        }

        to.Write($"</form>");
    }
}
