using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Text;

namespace Styrbord.Web.Shared.Forms;

/// <summary>Texts written in forms as Markdown: brought to the one normal form when they are sent, so that the editor can show what the plain field wrote.</summary>
internal static class RichTexts
{
    /// <summary>Name of the hidden field that says which fields are Markdown.</summary>
    public const string Fields = "_md";

    // longer ones are refused for their length
    private const int Longest = 200_000;

    private static readonly Implied<string, string> Known = new(text => MarkdownText.Normalise(text) is var normal && Looks(normal) == Looks(text) ? normal : text);

    /// <summary>The text as its field begins: in its normal form if it looks the same so, wherever it was written.</summary>
    public static string? ToWrite(string? text) => text is { Length: > 0 and <= Longest } ? Known.Of(text) : text;

    /// <summary>The form with its Markdown in one form.</summary>
    public static IFormCollection InOneForm(IFormCollection form) =>
        form[Fields] is not { Count: > 0 } fields ? form
        : new FormCollection(form.ToDictionary(f => f.Key, f => fields.Contains(f.Key, StringComparer.Ordinal) ? new StringValues([.. f.Value.Select(Normal)]) : f.Value, StringComparer.Ordinal));

    private static string? Normal(string? text) => text is { Length: > 0 and <= Longest } ? MarkdownText.Normalise(text) : text;

    private static string Looks(string text) => MarkdownText.ToHtml(text);
}
