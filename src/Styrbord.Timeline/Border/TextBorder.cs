using System.Buffers;
using System.Text;

namespace Styrbord.Timeline.Border;

/// <summary>
/// Every text that enters is brought to one form: Unicode NFC, lines ended by <c>\n</c>. Refused are U+0000, half characters, U+FFFE (no character, and without a form) and
/// the characters that change writing direction without being seen (Unicode property Bidi_Control).
/// </summary>
public static class TextBorder
{
    private static readonly SearchValues<char> Bidi = SearchValues.Create("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    /// <summary>The text in its one form, or what stands against it as (kind, position from 1).</summary>
    public static (string Text, (string Kind, int Position)? Fault) Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text) && text.AsSpan().IndexOfAny('\r', '\0') < 0)
        {
            return (text, null);
        }

        return Fault(text) is { } fault ? (text, fault) : (Lines(text).Normalize(NormalizationForm.FormC), null);
    }

    private static (string Kind, int Position)? Fault(string text)
    {
        if (text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var nul)
        {
            return ("nul", nul + 1);
        }

        if (text.AsSpan().IndexOfAny(Bidi) is >= 0 and var bidi)
        {
            return ("bidi", bidi + 1);
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return ("surrogate", i + 1);
            }
            else if (text[i] == '\uFFFE')
            {
                return ("noncharacter", i + 1);
            }
        }

        return null;
    }

    private static string Lines(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
}
