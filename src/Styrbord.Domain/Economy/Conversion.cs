using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>One amount on its way from the old organisation to the new one.</summary>
/// <param name="Row">The row it is taken from, as decided.</param>
/// <param name="To">Nothing when the key does not place it.</param>
/// <param name="Rounding">What a decided sum differs from its parts: it belongs to none of them.</param>
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

/// <summary>A row with where the key places it, and its parts where these are placed one by one.</summary>
/// <param name="To">Of a row with parts: where what it differs from them belongs.</param>
/// <param name="Parts">Empty where all of the row goes to one place.</param>
internal sealed record PlacedRow(FrameRow Row, BodyId? To, ImmutableArray<PlacedRow> Parts)
{
    /// <summary>What the decided sum differs from its parts; all of the row where it has none.</summary>
    public ImmutableArray<long> Own => Parts.IsEmpty ? Row.AmountsTkr.Items : [.. Row.AmountsTkr.Select((a, i) => a - Parts.Sum(p => p.Row.AmountsTkr[i]))];
}

public static class Conversions
{
    /// <summary>Counts the frames by the key: each unit, or the rows the key names, and what decided sums differ from them as rows of their own.</summary>
    public static Converted Of(Authority authority, FrameConversion key)
    {
        var set = authority.Economy.Sets[key.Set];
        ImmutableArray<ConvertedRow> rows = [.. Placed(authority, set, key).SelectMany(Rows)];
        ImmutableArray<ConvertedBody> bodies =
        [
            .. rows.GroupBy(r => r.To).OrderBy(g => g.Key is null).ThenBy(g => OrderOf(key, g.Key))
                .Select(g => new ConvertedBody(g.Key, Sums(set, g.Select(r => r.AmountsTkr)), [.. g])),
        ];
        return new(key, set, bodies, Sums(set, rows.Select(r => r.AmountsTkr)), Sums(set, FrameQueries.Committees(set).Select(c => c.AmountsTkr.Items)));
    }

    /// <summary>The frames that have been made of a key, if they have.</summary>
    public static FrameSet? MadeOf(Authority authority, FrameConversion key) => authority.Economy.Sets.Values.FirstOrDefault(s => s.Conversion == key.Id);

    /// <summary>The key that a set of frames has been made of and the frames it was made from, if it is such a set.</summary>
    public static (FrameConversion Key, FrameSet From)? OriginOf(Authority authority, FrameSet set) =>
        set.Conversion is { } id && authority.Economy.Conversions.TryGetValue(id, out var key) && authority.Economy.Sets.TryGetValue(key.Set, out var from) ? (key, from) : null;

    /// <summary>The row that a converted one has been taken from as it is.</summary>
    public static FrameRow? SourceOf(Authority authority, FrameSet set, FrameRow row) => row.From is { } number && OriginOf(authority, set) is var (_, from) ? from.Rows[number - 1] : null;

    /// <summary>The key has not placed the row: it stands with the committee it had.</summary>
    public static bool IsUnplaced(Authority authority, FrameSet set, FrameRow row) => OriginOf(authority, set) is var (key, _) && key.Steps.All(s => s.To != row.Body);

    /// <summary>What the frames came to when they were converted less what the converted ones came to then, by year; nothing for frames that are not converted.</summary>
    public static ImmutableArray<(int Year, long FromTkr, long MadeTkr)> Totals(Authority authority, FrameSet set) => OriginOf(authority, set) is not var (_, from) ? [] :
    [
        .. set.Years.Select(y => (y, FrameQueries.Total(from, y) - CorrectedTkr(authority, from, y, set.Stamp.At), FrameQueries.Total(set, y) - CorrectedTkr(authority, set, y, set.Stamp.At))),
    ];

    /// <summary>What the frames' total has been put right by since the converted ones were made of them.</summary>
    public static long CorrectedSinceTkr(Authority authority, FrameSet set, int year) => OriginOf(authority, set) is var (_, from) ? CorrectedTkr(authority, from, year, set.Stamp.At) : 0;

    /// <summary>The committees' rows, each with where it goes.</summary>
    internal static ImmutableArray<PlacedRow> Placed(Authority authority, FrameSet set, FrameConversion key)
    {
        var gets = key.Steps.Select(s => s.To).ToHashSet();

        // a committee that gets something keeps what it has
        return [.. FrameQueries.Committees(set).Select(c => Place(authority, set, key, c, gets.Contains(c.Body) ? c.Body : null))];
    }

    private static PlacedRow Place(Authority authority, FrameSet set, FrameConversion key, FrameRow row, BodyId? above)
    {
        var to = key.Steps.FirstOrDefault(s => s.Names(row))?.To ?? above;
        var parts = FrameQueries.PartsOf(authority, set, row);
        return (row.SumOf == FrameLevel.Committee && parts.Any(p => p.IsSum)) || parts.Any(p => IsNamed(authority, set, key, p))
            ? new(row, to, [.. parts.Select(p => Place(authority, set, key, p, to))])
            : new(row, to, []);
    }

    private static bool IsNamed(Authority authority, FrameSet set, FrameConversion key, FrameRow row) =>
        key.Steps.Any(s => s.Names(row)) || FrameQueries.PartsOf(authority, set, row).Any(p => IsNamed(authority, set, key, p));

    private static IEnumerable<ConvertedRow> Rows(PlacedRow placed) => placed.Parts.IsEmpty
        ? [new(placed.Row, placed.To, false, placed.Own)]
        :
        [
            .. placed.Parts.SelectMany(Rows),
            .. placed.Own is var difference && difference.Any(d => d != 0) ? [new ConvertedRow(placed.Row, placed.To, true, difference)] : Array.Empty<ConvertedRow>(),
        ];

    private static long CorrectedTkr(Authority authority, FrameSet set, int year, long after) => authority.Economy.Corrections.Values
        .Where(c => c.Set == set.Id && c.Year == year && c.Stamp.At > after && set.Rows[c.Row - 1].SumOf == FrameLevel.Committee).Sum(c => c.ToTkr - c.FromTkr);

    private static int OrderOf(FrameConversion key, BodyId? body) => key.Steps.Items.IndexOf(key.Steps.FirstOrDefault(s => s.To == body)!);

    internal static ImmutableArray<long> Sums(FrameSet set, IEnumerable<ImmutableArray<long>> amounts)
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
