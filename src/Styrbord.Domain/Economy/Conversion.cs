using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>One amount on its way from the old organisation to the new one.</summary>
/// <param name="Row">The sum it is taken from, as decided.</param>
/// <param name="To">Nothing when the key does not place it.</param>
/// <param name="Rounding">What a committee's decided sum differs from the sums of its units: it belongs to none of them.</param>
/// <param name="AmountsTkr">One for each year.</param>
public sealed record ConvertedRow(FrameRow Row, BodyId? To, bool Rounding, ImmutableArray<long> AmountsTkr);

/// <summary>What a coming body gets.</summary>
/// <param name="Body">Nothing for what is not placed.</param>
public sealed record ConvertedBody(BodyId? Body, ImmutableArray<long> AmountsTkr, ImmutableArray<ConvertedRow> Rows);

/// <summary>Frames counted in another organisation, every amount traced.</summary>
/// <param name="TotalTkr">Over the coming bodies and what is not placed, one for each year.</param>
/// <param name="EarlierTkr">Over the old committees.</param>
public sealed record Converted(FrameConversion Key, FrameSet Set, ImmutableArray<ConvertedBody> Bodies, ImmutableArray<long> TotalTkr, ImmutableArray<long> EarlierTkr)
{
    public bool IsWhole => TotalTkr.SequenceEqual(EarlierTkr);
}

public static class Conversions
{
    /// <summary>Counts the frames by the key: each unit with its decided sum, and what the committees' sums differ from them as rows of their own.</summary>
    public static Converted Of(Authority authority, FrameConversion key)
    {
        var set = authority.Economy.Sets[key.Set];
        ImmutableArray<ConvertedRow> rows = [.. FrameQueries.Committees(set).SelectMany(c => Rows(authority, set, key, c))];
        ImmutableArray<ConvertedBody> bodies =
        [
            .. rows.GroupBy(r => r.To).OrderBy(g => g.Key is null).ThenBy(g => OrderOf(key, g.Key))
                .Select(g => new ConvertedBody(g.Key, Sums(set, g.Select(r => r.AmountsTkr)), [.. g])),
        ];
        return new(key, set, bodies, Sums(set, rows.Select(r => r.AmountsTkr)), Sums(set, FrameQueries.Committees(set).Select(c => c.AmountsTkr.Items)));
    }

    private static IEnumerable<ConvertedRow> Rows(Authority authority, FrameSet set, FrameConversion key, FrameRow committee)
    {
        var parts = FrameQueries.PartsOf(authority, set, committee);
        if (!parts.Any(p => p.IsSum))
        {
            return [new(committee, committee.Unit is { } only ? Target(key, only) : null, false, committee.AmountsTkr.Items)];
        }

        var difference = set.Years.Select(y => set.Of(committee, y) - parts.Sum(p => set.Of(p, y))).ToImmutableArray();
        return
        [
            .. parts.Select(p => new ConvertedRow(p, p.Unit is { } unit ? Target(key, unit) : null, false, p.AmountsTkr.Items)),
            .. difference.Any(d => d != 0) ? [new ConvertedRow(committee, null, true, difference)] : Array.Empty<ConvertedRow>(),
        ];
    }

    private static BodyId? Target(FrameConversion key, UnitId unit) => key.Steps.FirstOrDefault(s => s.Unit == unit)?.To;

    private static int OrderOf(FrameConversion key, BodyId? body) => key.Steps.Items.IndexOf(key.Steps.FirstOrDefault(s => s.To == body)!);

    private static ImmutableArray<long> Sums(FrameSet set, IEnumerable<ImmutableArray<long>> amounts)
    {
        var sums = new long[set.LastYear - set.FirstYear + 1];
        foreach (var row in amounts)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += row[i];
            }
        }

        return [.. sums];
    }
}
