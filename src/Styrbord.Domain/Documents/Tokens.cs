using System.Globalization;
using System.Text;

namespace Styrbord.Domain.Documents;

/// <summary>A text in words, white space and single signs, so that a moved comma is a difference of its own.</summary>
internal static class Tokens
{
    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        var start = 0;
        var kind = Kind.Sign;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var its = KindOf(rune);
            if (at > start && (its != kind || its == Kind.Sign))
            {
                tokens.Add(text[start..at]);
                start = at;
            }

            kind = its;
            at += rune.Utf16SequenceLength;
        }

        if (at > start)
        {
            tokens.Add(text[start..at]);
        }

        return tokens;
    }

    /// <summary>Whether two texts share so many words that one is the other rewritten.</summary>
    public static bool AreNear(string left, string right)
    {
        var words = Words(left);
        var others = Words(right);
        var smaller = Math.Min(words.Count, others.Count);
        return smaller == 0 ? words.Count == others.Count : words.Count(others.Contains) * 3 >= smaller;
    }

    private static HashSet<string> Words(string text) => [.. Of(text).Where(t => char.IsLetterOrDigit(t[0]))];

    private static Kind KindOf(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
        {
            return Kind.Space;
        }

        var isWord = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
        return isWord ? Kind.Word : Kind.Sign;
    }

    private enum Kind
    {
        Sign,
        Word,
        Space,
    }
}
