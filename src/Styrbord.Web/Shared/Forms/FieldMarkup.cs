using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Errors;

namespace Styrbord.Web.Shared.Forms;

/// <summary>A field with its problems beside it, and what a refused form or a draft left in it.</summary>
/// <param name="scope">The form it stands in.</param>
/// <param name="look">How it looks.</param>
/// <param name="draft">What the reader has typed in it and not saved.</param>
/// <param name="desk">Address and names, for a conflict's two texts.</param>
internal readonly ref struct FieldMarkup(FormScope scope, FieldLook look, FieldDraft? draft, FormDesk desk)
{
    private readonly ImmutableArray<Problem> _problems = scope.State.At(look.Name);
    private readonly string _id = scope.IdOf(look.Name);

    public void WriteTo(MarkupWriter to)
    {
        scope.Offer(look.Name, look.Label);
        to.Write($"""<div class="falt{(_problems.IsEmpty ? "" : " falt-fel")}"><label for="{_id}">{look.Label}</label>""");
        if (look.Hint is not null)
        {
            to.Write($"""<p class="hint" id="{_id}-tips">{look.Hint}</p>""");
        }

        for (var i = 0; i < _problems.Length; i++)
        {
            to.Write($"""<p class="felt" id="{_id}-fel{i}">{Html.Icon("missing")}{ProblemTexts.Sentence(_problems[i], look.Label)}</p>""");
            if (_problems[i] is Conflict conflict)
            {
                ConflictNote.Write(to, conflict, desk);
            }
        }

        if (draft is not null && !scope.Sent)
        {
            to.Write($"""<p class="hint">Ett utkast som inte är sparat, från {Sv.Instant(draft.Stored)}.{(IsBehind ? " Texten har ändrats sedan dess. När du sparar visas båda och du väljer." : "")}</p>""");
        }

        WriteControl(to);
        to.Write($"</div>");
    }

    private string? Written => scope.State.Value(look.Name, look.Value);

    private bool IsBehind => draft?.Seen is { } then && look.Seen is not null && !string.Equals(then, look.Seen, StringComparison.Ordinal);

    // after a conflict the writer has seen the other's text; after any other refusal, or in a draft, what the field was filled from then
    private string? SeenThen =>
        scope.State.Problems.OfType<Conflict>().Any() ? look.Seen : scope.Sent ? scope.State.Value(SeenName, look.Seen) : draft?.Seen ?? look.Seen;

    // what was seen of one of many stands beside it: figures[2].amountTkr has figures[2].seen
    private string SeenName => look.Rows == 0 && look.Name.LastIndexOf("].", StringComparison.Ordinal) is > 0 and var at ? $"{look.Name[..at]}].seen" : "seen";

    private void WriteControl(MarkupWriter to)
    {
        if (look.Seen is not null && look.Rows == 0)
        {
            to.Hidden(SeenName, SeenThen);
        }

        if (look.Options.Count > 0)
        {
            to.Write($"""<select class="sel" id="{_id}" name="{look.Name}"{Told}>""");
            foreach (var option in look.Options)
            {
                to.Write($"""<option value="{option.Value}"{Html.Attribute("selected", string.Equals(option.Value, Written, StringComparison.Ordinal))}>{option.Text}</option>""");
            }

            to.Write($"</select>");
        }
        else if (look.Rows > 0)
        {
            WriteArea(to);
        }
        else
        {
            to.Write($"""<input class="inp" id="{_id}" name="{look.Name}" type="{look.Type}"{Html.Attribute("value", Written)}{Html.Attribute("size", look.Size?.ToString(System.Globalization.CultureInfo.InvariantCulture))}{Html.Attribute("required", look.Needed)}{Html.Attribute("autocomplete", look.Autocomplete)}{Told} />""");
        }
    }

    private void WriteArea(MarkupWriter to)
    {
        if (look.Seen is not null)
        {
            to.Hidden("seen", SeenThen);
        }

        if (look.Draft is not null)
        {
            to.Hidden("_draft", look.Draft);
        }

        if (look.Rich)
        {
            to.Hidden(RichTexts.Fields, look.Name);
        }

        // a textarea swallows its first line feed
        to.Write($"""<textarea class="inp" id="{_id}" name="{look.Name}" rows="{look.Rows}"{Html.Attribute("required", look.Needed)}{Told}{Html.Attribute("data-draft", look.Draft)}{Html.Attribute("data-rich", look.Rich)}>{Html.LineFeed}{(scope.Sent ? Written : draft?.Text ?? (look.Rich ? RichTexts.ToWrite(Written) : Written))}</textarea>""");
        if (look.Draft is not null)
        {
            to.Write($"""<output class="sparat" for="{_id}"></output>""");
        }
    }

    private Microsoft.AspNetCore.Components.MarkupString Told
    {
        get
        {
            var described = look.Hint is null ? "" : _id + "-tips";
            for (var i = 0; i < _problems.Length; i++)
            {
                described += $" {_id}-fel{i}";
            }

            return described.Length == 0 ? Html.None : Html.Of($"{Html.Attribute("aria-invalid", _problems.IsEmpty ? null : "true")}{Html.Attribute("aria-describedby", described.TrimStart())}");
        }
    }
}
