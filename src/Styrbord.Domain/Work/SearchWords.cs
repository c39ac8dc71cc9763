using System.Globalization;
using System.Text;

namespace Styrbord.Domain.Work;

/// <summary>Words as search compares them: lower case, accents gone but for å, ä and ö; numbers as 1.2.2c and 2018/011 stay whole.</summary>
internal static class SearchWords
{
    public static IEnumerable<string> Of(string text) => Spans(text).Select(s => Folded(text.AsSpan(s.Start, s.Length)));

    /// <summary>Where each word stands in the text.</summary>
    public static IEnumerable<(int Start, int Length)> Spans(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsWithin(text, at)))
            {
                at++;
            }

            yield return (start, at - start);
        }
    }

    public static string Folded(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            var lower = char.ToLowerInvariant(letter);
            folded[length++] = lower < 128 || lower is 'å' or 'ä' or 'ö' ? lower : Plain(lower);
        }

        return new string(folded[..length]);
    }

    /// <summary>One letter wrong, missing, too many or two that changed places.</summary>
    public static bool IsOneOff(ReadOnlySpan<char> asked, ReadOnlySpan<char> word)
    {
        var start = asked.CommonPrefixLength(word);
        var a = asked[start..];
        var b = word[start..];
        return (a.Length - b.Length) switch
        {
            0 => a.Length > 0 && (a[1..].SequenceEqual(b[1..]) || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]))),
            1 => a[1..].SequenceEqual(b),
            -1 => a.SequenceEqual(b[1..]),
            _ => false,
        };
    }

    // a mark between two digits, or between digit and letter, belongs to the word: 1.2.2c, 2018/011, 1.5
    private static bool IsWithin(string text, int at) =>
        text[at] is '.' or '/' or '-' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static char Plain(char letter)
    {
        var apart = letter.ToString().Normalize(NormalizationForm.FormD);
        return CharUnicodeInfo.GetUnicodeCategory(apart[0]) == UnicodeCategory.NonSpacingMark ? letter : apart[0];
    }
}
