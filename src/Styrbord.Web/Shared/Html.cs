using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace Styrbord.Web.Shared;

/// <summary>
/// The only place that makes markup by hand, for table cells and icons where a component would cost too much.
/// <c>Html.Of($"&lt;td&gt;{name}&lt;/td&gt;")</c> encodes every hole that is not itself markup.
/// </summary>
public static class Html
{
    public static readonly MarkupString None = new("");

    /// <summary>Within markup, where the source must not break its line.</summary>
    public static readonly MarkupString LineFeed = new("\n");

    public static MarkupString Of(ref HtmlHoles markup) => new(markup.Take());

    public static MarkupString Join(IEnumerable<MarkupString> parts, string between = "") =>
        new(string.Join(between, parts.Select(p => p.Value)));

    public static string Encode(string? text) => string.IsNullOrEmpty(text) ? "" : Encoder.Encode(text);

    // å, ä and ö stand as themselves
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly FrozenDictionary<string, MarkupString> Drawn = Icons.Paths.ToFrozenDictionary(
        icon => icon.Key, icon => new MarkupString($"""<svg class="ico" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{icon.Value}</svg>"""), StringComparer.Ordinal);

    public static MarkupString Icon(string name) => Drawn[name];

    /// <summary>Status as shape, word and colour.</summary>
    public static MarkupString Status(Mark mark, string? word = null) =>
        Of($"""<span class="st st-{mark.Colour}">{Icon(mark.Icon)}{word ?? mark.Word}</span>""");

    /// <summary>Status in a dense matrix: the shape alone with its word hidden; the legend must be visible on the page.</summary>
    public static MarkupString StatusIcon(Mark mark, string? word = null) =>
        Of($"""<span class="st st-{mark.Colour}">{Icon(mark.Icon)}<span class="sr">{word ?? mark.Word}</span></span>""");

    public static void StatusIcon(this MarkupWriter to, Mark mark) =>
        to.Write($"""<span class="st st-{mark.Colour}">{Icon(mark.Icon)}<span class="sr">{mark.Word}</span></span>""");

    public static MarkupString Tag(string word, string colour = "", string? icon = null) =>
        Of($"""<span class="tag {(colour.Length > 0 ? "tag-" + colour : "")}">{(icon is null ? None : Icon(icon))}{word}</span>""");

    /// <summary>Marks what the sources do not say: <c>exempeldata</c>, or <c>exempeltext</c> for text.</summary>
    public static MarkupString Sample(string word = "exempeldata") => Of($"""<span class="ex">{word}</span>""");

    /// <summary>Number of a perspective or goal on its perspective's colour (<c>1.2</c> on colour 1).</summary>
    public static MarkupString Tile(string number) => Of($"""<span class="ptile pc{number[..1]}">{number}</span>""");

    /// <summary>A bar for <paramref name="part"/> of <paramref name="whole"/>; the figures must stand beside it.</summary>
    public static MarkupString Meter(int part, int whole) =>
        new($"""<svg class="meter" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="{(whole == 0 ? 0 : part * 1000L / whole)}" height="10"/></svg>""");

    /// <summary>A hidden field of a form.</summary>
    public static MarkupString Hidden<T>(string name, T value) => Of($"""<input type="hidden" name="{name}" value="{value}" />""");

    public static void Hidden<T>(this MarkupWriter to, string name, T value) => to.Write($"""<input type="hidden" name="{name}" value="{value}" />""");

    /// <summary>An attribute with its space before it; nothing when it has no value.</summary>
    public static MarkupString Attribute(string name, string? value) => value is null ? None : new($" {name}=\"{Encode(value)}\"");

    public static MarkupString Attribute(string name, bool holds) => holds ? new(" " + name) : None;

    public static MarkupString Time(DateOnly day, string? text = null) =>
        Of($"""<time datetime="{day:yyyy-MM-dd}">{text ?? Sv.Day(day)}</time>""");
}

/// <summary>Encodes what is put into an interpolated string, except markup.</summary>
[InterpolatedStringHandler]
public ref struct HtmlHoles(int literalLength, int formattedCount)
{
    // its buffer is lent from a pool: a page is made of hundreds of these
    private DefaultInterpolatedStringHandler _out = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    public void AppendLiteral(string markup) => _out.AppendLiteral(markup);

    public void AppendFormatted(MarkupString markup) => _out.AppendLiteral(markup.Value ?? "");

    public void AppendFormatted(string? text) => _out.AppendLiteral(Html.Encode(text));

    public void AppendFormatted(int number) => _out.AppendFormatted(number);

    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    public void AppendFormatted<T>(T value, string? format) => _out.AppendLiteral(Html.Encode(
        value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString()));

    internal string Take() => _out.ToStringAndClear();
}
