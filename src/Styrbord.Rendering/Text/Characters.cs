using System.Text;

namespace Styrbord.Rendering.Text;

/// <summary>Characters that none of the three formats can hold are taken away the same way in all of them.</summary>
internal static class Characters
{
    /// <summary>Line ends become <c>\n</c>, tabs spaces; control characters, lone surrogates and non-characters go.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !NeedsCleaning(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            Append(clean, text, ref i);
        }

        return clean.ToString();
    }

    /// <summary>As <see cref="Clean"/>, on one line.</summary>
    public static string Line(string text) => Clean(text).Replace('\n', ' ');

    private static bool NeedsCleaning(string text)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' and not '\n') or (>= '\u007f' and < '\u00a0') or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff' || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private static void Append(StringBuilder clean, string text, ref int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            clean.Append(c).Append(text[++i]);
        }
        else if (char.IsSurrogate(c))
        {
            clean.Append('\ufffd');
        }
        else if (c is '\n' or '\u2028' or '\u2029' or '\u0085' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
        {
            clean.Append('\n');
        }
        else if (c is '\t' or '\v' or '\f')
        {
            clean.Append(' ');
        }
        else if (c is >= ' ' and not ((>= '\u007f' and < '\u00a0') or '\ufeff' or '\ufffe' or '\uffff'))
        {
            clean.Append(c);
        }
    }
}
