namespace Styrbord.Web.Process.Wheels;

/// <summary>A moment's label beside the wheel, and how high it stands.</summary>
internal sealed class WheelLabel(WheelMark mark, IReadOnlyList<string> lines)
{
    public WheelMark Mark => mark;

    public IReadOnlyList<string> Lines => lines;

    public double Height => 15 + (lines.Count * 14.5) + 7;

    /// <summary>Top of the label.</summary>
    public double Y { get; set; }

    /// <summary>The text parted so that no line is longer than the column.</summary>
    public static IReadOnlyList<string> Break(string text, int limit = 31)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            var longer = $"{lines[^1]} {word}".Trim();
            if (longer.Length > limit && lines[^1].Length > 0)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = longer;
            }
        }

        return lines;
    }
}

/// <summary>Puts the labels of one side as near as they come to their marks without running into one another.</summary>
internal static class WheelLabels
{
    private const double Margin = 4;

    /// <summary>Places that collide become one block at the mean of what they wish (pool adjacent violators).</summary>
    public static void Place(List<WheelLabel> labels, Func<WheelLabel, double> wish, double height)
    {
        var blocks = new List<Block>();
        foreach (var label in labels.OrderBy(wish))
        {
            blocks.Add(new([label], label.Height, Within(wish(label), label.Height, height)));
            while (blocks.Count > 1 && blocks[^2].Top + blocks[^2].Height > blocks[^1].Top)
            {
                var (upper, lower) = (blocks[^2], blocks[^1]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                var (n, m) = (upper.Labels.Count, lower.Labels.Count);
                var top = ((upper.Top * n) + ((lower.Top - upper.Height) * m)) / (n + m);
                blocks.Add(new([.. upper.Labels, .. lower.Labels], upper.Height + lower.Height, Within(top, upper.Height + lower.Height, height)));
            }
        }

        foreach (var block in blocks)
        {
            var y = block.Top;
            foreach (var label in block.Labels)
            {
                label.Y = y;
                y += label.Height;
            }
        }
    }

    private static double Within(double top, double tall, double height) => Math.Max(Margin, Math.Min(top, height - Margin - tall));

    private sealed record Block(List<WheelLabel> Labels, double Height, double Top);
}
