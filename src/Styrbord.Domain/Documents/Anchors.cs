namespace Styrbord.Domain.Documents;

/// <summary>Items that occur once in each of two rows, as many of them as stand in the same order in both.</summary>
internal static class Anchors
{
    public static List<(int Left, int Right)> Of(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var places = Once(right);
        var mine = Once(left);
        var pairs = new List<(int Left, int Right)>();
        for (var i = 0; i < left.Length; i++)
        {
            if (mine[left[i]] >= 0 && places.TryGetValue(left[i], out var j) && j >= 0)
            {
                pairs.Add((i, j));
            }
        }

        return Rising(pairs);
    }

    // place of each item, −1 for those that occur more than once
    private static Dictionary<int, int> Once(ReadOnlySpan<int> row)
    {
        var places = new Dictionary<int, int>();
        for (var i = 0; i < row.Length; i++)
        {
            places[row[i]] = places.ContainsKey(row[i]) ? -1 : i;
        }

        return places;
    }

    // the longest rising row of right places, by piles
    private static List<(int Left, int Right)> Rising(List<(int Left, int Right)> pairs)
    {
        var tops = new List<int>();
        var before = new int[pairs.Count];
        for (var k = 0; k < pairs.Count; k++)
        {
            var (low, high) = (0, tops.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[tops[middle]].Right < pairs[k].Right ? (middle + 1, high) : (low, middle);
            }

            before[k] = low > 0 ? tops[low - 1] : -1;
            if (low == tops.Count)
            {
                tops.Add(k);
            }
            else
            {
                tops[low] = k;
            }
        }

        var rising = new List<(int Left, int Right)>();
        for (var k = tops.Count > 0 ? tops[^1] : -1; k >= 0; k = before[k])
        {
            rising.Add(pairs[k]);
        }

        rising.Reverse();
        return rising;
    }
}
