using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>How a year written as one amount is spread over its months.</summary>
[JsonConverter(typeof(WordConverter<Spread>))]
public enum Spread
{
    /// <summary>As the months are now; evenly where nothing is written.</summary>
    Present,

    /// <summary>Evenly (jämnt).</summary>
    Even,

    /// <summary>As the same line was last year; evenly where there was none.</summary>
    LastYear,

    /// <summary>By a key.</summary>
    Key,
}

/// <summary>Parts of a whole in whole numbers: they always sum to the whole.</summary>
public static class Portions
{
    /// <summary>
    /// Parts in proportion to the weights by largest remainder, the first of equals first. Signs of weights count for nothing; where all
    /// are 0 the parts are even.
    /// </summary>
    public static ImmutableArray<long> Of(long whole, IReadOnlyList<long> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ImmutableArray<Int128> sizes = [.. weights.Select(w => Int128.Abs(w))];
        var all = sizes.Aggregate((Int128)0, (sum, size) => sum + size);
        if (all == 0)
        {
            (sizes, all) = ([.. weights.Select(_ => (Int128)1)], weights.Count);
        }

        var amount = Int128.Abs(whole);
        var parts = sizes.Select(s => (long)(amount * s / all)).ToArray();
        var left = (int)(amount - parts.Aggregate((Int128)0, (sum, part) => sum + part));
        foreach (var next in Enumerable.Range(0, parts.Length).OrderByDescending(i => amount * sizes[i] % all).ThenBy(i => i).Take(left))
        {
            parts[next]++;
        }

        return [.. parts.Select(p => whole < 0 ? -p : p)];
    }
}
