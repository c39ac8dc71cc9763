namespace Styrbord.Domain.Plans;

/// <summary>How long a text is as people count it.</summary>
public static class Extent
{
    /// <summary>Words: runs of characters between white space that hold a letter or a digit.</summary>
    public static int Words(ReadOnlySpan<char> text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                inside = false;
            }
            else if (!inside && char.IsLetterOrDigit(c))
            {
                (words, inside) = (words + 1, true);
            }
        }

        return words;
    }
}
