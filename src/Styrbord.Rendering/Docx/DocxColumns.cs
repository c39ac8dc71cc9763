namespace Styrbord.Rendering.Docx;

/// <summary>How wide the columns of a table are, in twentieths of a point: nothing is broken that there is room for.</summary>
internal static class DocxColumns
{
    private const int Character = 105;
    private const int Padding = 260;

    // as long as a date, a value with its year or a short name: never broken while the others have room
    private const int Short = 18;
    private const int LongestUnbroken = 24;
    private const int LongestCounted = 90;

    // a column gets what its longest word needs, a short one all it needs; the rest is shared after the length of what stands in the others
    public static int[] Widths(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<bool> numbers)
    {
        var columns = numbers.Count;
        var least = new double[columns];
        var wish = new double[columns];
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < columns && c < rows[r].Count; c++)
            {
                var unbroken = r > 0 && numbers[c] ? rows[r][c].Length : LongestWord(rows[r][c]);
                least[c] = Math.Max(least[c], Math.Min(unbroken, LongestUnbroken) * Character);
                wish[c] = Math.Max(wish[c], numbers[c] ? 0 : Math.Min(rows[r][c].Length, LongestCounted) * Character);
            }
        }

        return Shared(least, wish);
    }

    private static int[] Shared(double[] least, double[] wish)
    {
        var room = DocxTables.TextWidth - (least.Length * (double)Padding);
        Span<int> shortest = [.. Enumerable.Range(0, least.Length).Where(c => wish[c] > least[c] && wish[c] <= Short * Character).OrderBy(c => wish[c])];
        foreach (var c in shortest)
        {
            if (least.Sum() - least[c] + wish[c] <= room)
            {
                least[c] = wish[c];
            }
        }

        var spare = Math.Max(room - least.Sum(), 0);
        var more = wish.Zip(least, (w, l) => Math.Max(w - l, 1)).ToArray();
        var total = least.Sum() + (least.Length * (double)Padding) + spare;
        return [.. least.Select((l, c) => (int)((l + Padding + (spare * more[c] / more.Sum())) * DocxTables.TextWidth / total))];
    }

    private static int LongestWord(string text)
    {
        var longest = 0;
        foreach (var range in text.AsSpan().SplitAny(" \n-/"))
        {
            longest = Math.Max(longest, text.AsSpan(range).Length);
        }

        return longest;
    }
}
