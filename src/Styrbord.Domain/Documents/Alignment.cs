namespace Styrbord.Domain.Documents;

/// <summary>One step through two rows: an item of both, of the left alone (<c>Right</c> −1) or of the right alone (<c>Left</c> −1).</summary>
internal readonly record struct Step(int Left, int Right)
{
    public bool IsSame => Left >= 0 && Right >= 0;
}

/// <summary>
/// The longest common row of two rows. Common ends are taken off first; a middle too large for the full table is split at items
/// that occur once in both, and what has none is taken as replaced. So the time stays in proportion to the length.
/// </summary>
internal sealed class Alignment
{
    private const int MaxTable = 1_000_000;
    private const int MaxDepth = 12;

    private readonly int[] _left;
    private readonly int[] _right;
    private readonly List<Step> _steps;

    private Alignment(int[] left, int[] right)
    {
        _left = left;
        _right = right;
        _steps = new List<Step>(Math.Max(left.Length, right.Length));
    }

    public static IReadOnlyList<Step> Of<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : notnull
    {
        var numbers = new Dictionary<T, int>();
        var alignment = new Alignment(Numbered(left, numbers), Numbered(right, numbers));
        alignment.Walk(new(0, left.Count, 0, right.Count), depth: 0);
        return alignment._steps;
    }

    private static int[] Numbered<T>(IReadOnlyList<T> items, Dictionary<T, int> numbers)
        where T : notnull
    {
        var row = new int[items.Count];
        for (var i = 0; i < row.Length; i++)
        {
            if (!numbers.TryGetValue(items[i], out row[i]))
            {
                row[i] = numbers.Count;
                numbers.Add(items[i], row[i]);
            }
        }

        return row;
    }

    private void Walk(Stretch all, int depth)
    {
        var (from, to, otherFrom, otherTo) = all;
        while (from < to && otherFrom < otherTo && _left[from] == _right[otherFrom])
        {
            _steps.Add(new Step(from++, otherFrom++));
        }

        var tail = 0;
        while (from < to && otherFrom < otherTo && _left[to - 1] == _right[otherTo - 1])
        {
            (to, otherTo, tail) = (to - 1, otherTo - 1, tail + 1);
        }

        Middle(new Stretch(from, to, otherFrom, otherTo), depth);
        for (var k = 0; k < tail; k++)
        {
            _steps.Add(new Step(to + k, otherTo + k));
        }
    }

    private void Middle(Stretch middle, int depth)
    {
        if (middle.Length == 0 || middle.OtherLength == 0)
        {
            Replaced(middle);
        }
        else if ((long)middle.Length * middle.OtherLength <= MaxTable)
        {
            Table(middle);
        }
        else
        {
            Split(middle, depth);
        }
    }

    private void Replaced(Stretch all)
    {
        for (var i = all.From; i < all.To; i++)
        {
            _steps.Add(new Step(i, -1));
        }

        for (var j = all.OtherFrom; j < all.OtherTo; j++)
        {
            _steps.Add(new Step(-1, j));
        }
    }

    private void Table(Stretch all)
    {
        var width = all.OtherLength + 1;
        var longest = new int[(all.Length + 1) * width];
        for (var i = all.Length - 1; i >= 0; i--)
        {
            for (var j = all.OtherLength - 1; j >= 0; j--)
            {
                longest[(i * width) + j] = _left[all.From + i] == _right[all.OtherFrom + j]
                    ? longest[((i + 1) * width) + j + 1] + 1
                    : Math.Max(longest[((i + 1) * width) + j], longest[(i * width) + j + 1]);
            }
        }

        var (a, b) = (0, 0);
        while (a < all.Length && b < all.OtherLength)
        {
            _steps.Add((_left[all.From + a] == _right[all.OtherFrom + b], longest[((a + 1) * width) + b] >= longest[(a * width) + b + 1]) switch
            {
                (true, _) => new Step(all.From + a++, all.OtherFrom + b++),
                (_, true) => new Step(all.From + a++, -1),
                _ => new Step(-1, all.OtherFrom + b++),
            });
        }

        Replaced(new Stretch(all.From + a, all.To, all.OtherFrom + b, all.OtherTo));
    }

    private void Split(Stretch all, int depth)
    {
        var anchors = depth < MaxDepth ? Anchors.Of(_left.AsSpan(all.From..all.To), _right.AsSpan(all.OtherFrom..all.OtherTo)) : [];
        if (anchors.Count == 0)
        {
            Replaced(all);
            return;
        }

        var (from, otherFrom) = (all.From, all.OtherFrom);
        foreach (var (i, j) in anchors)
        {
            Walk(new Stretch(from, all.From + i, otherFrom, all.OtherFrom + j), depth + 1);
            _steps.Add(new Step(all.From + i, all.OtherFrom + j));
            (from, otherFrom) = (all.From + i + 1, all.OtherFrom + j + 1);
        }

        Walk(new Stretch(from, all.To, otherFrom, all.OtherTo), depth + 1);
    }

    private readonly record struct Stretch(int From, int To, int OtherFrom, int OtherTo)
    {
        public int Length => To - From;

        public int OtherLength => OtherTo - OtherFrom;
    }
}
