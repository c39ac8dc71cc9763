using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Styrbord.Rendering.Text;

/// <summary>A backslash before each character that a Markdown reader would take for a mark, and no more, so that texts stay readable.</summary>
internal static partial class MarkdownEscapes
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(@"\`*_[]<&!");

    public static string Escape(string text, bool insideLink)
    {
        if (!text.AsSpan().ContainsAny(Marks))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (Needs(text, i, insideLink))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    private static bool Needs(string text, int i, bool insideLink)
    {
        var before = i > 0 ? text[i - 1] : '\n';
        var after = i + 1 < text.Length ? text[i + 1] : '\n';
        return text[i] switch
        {
            '`' => true,
            '\\' => after == '\n' || (char.IsAscii(after) && (char.IsPunctuation(after) || char.IsSymbol(after))),
            '*' => before != ' ' || after != ' ',
            '_' => !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after),
            '[' => insideLink,
            ']' => insideLink || after is '(' or '[' or ':',
            '<' => char.IsAsciiLetter(after) || after is '/' or '!' or '?' or '\n',
            '&' => Entity().IsMatch(text.AsSpan(i, Math.Min(40, text.Length - i))),
            '!' => after is '[' or '\n' && i + 1 == text.Length,
            _ => false,
        };
    }

    [GeneratedRegex("^&(#|[A-Za-z])[A-Za-z0-9]*;", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entity();
}
