using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>How a decided sum stands to its parts.</summary>
[JsonConverter(typeof(WordConverter<Judgement>))]
public enum Judgement
{
    /// <summary>Stämmer.</summary>
    Exact,

    /// <summary>Avrundning: within the tolerance.</summary>
    Rounding,

    /// <summary>Fel: beyond the tolerance.</summary>
    Error,
}

/// <summary>A decided sum of a year beside the sum of its parts; neither is changed .</summary>
/// <param name="DecidedTkr">As decided.</param>
/// <param name="PartsTkr">Counted.</param>
public sealed record FrameCheck(FrameRow Sum, int Year, long DecidedTkr, long PartsTkr, Judgement Judgement, ImmutableArray<FrameRow> Parts)
{
    public long DifferenceTkr => DecidedTkr - PartsTkr;
}

/// <summary>Every decided sum against its parts .</summary>
public static class FrameChecks
{
    /// <summary>Against the rows just below each sum. Sums without parts have nothing to be checked against.</summary>
    public static ImmutableArray<FrameCheck> Of(Authority authority, FrameSet set) =>
        [.. Sums(set).SelectMany(sum => FrameQueries.PartsOf(authority, set, sum) is { IsEmpty: false } parts ? Checks(authority, set, sum, parts, 1) : [])];

    /// <summary>Against the figures at the bottom; the tolerance holds for each sum on the way.</summary>
    public static ImmutableArray<FrameCheck> AgainstFigures(Authority authority, FrameSet set) =>
    [
        .. Sums(set).SelectMany(sum => FrameQueries.DepthOf(authority, set, sum) is > 0 and var depth
            ? Checks(authority, set, sum, FrameQueries.BottomOf(authority, set, sum), depth)
            : []),
    ];

    public static FrameCheck? Of(Authority authority, FrameSet set, FrameRow sum, int year) =>
        FrameQueries.PartsOf(authority, set, sum) is { IsEmpty: false } parts ? Check(authority, set, sum, parts, year, 1) : null;

    /// <summary>Figures of a class of revenue that are positive: revenue is negative, while a cost may be either .</summary>
    public static ImmutableArray<(FrameRow Row, int Year)> WrongSigns(Authority authority, FrameSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var revenue = authority.Economy.Classes.Where(c => c.Nature == ClassNature.Revenue).Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        return [.. set.Rows.Where(r => r.Class is { } name && revenue.Contains(name)).SelectMany(r => set.Years.Where(y => set.Of(r, y) > 0).Select(y => (r, y)))];
    }

    private static IEnumerable<FrameRow> Sums(FrameSet set) => set.Rows.Where(r => r.IsSum);

    private static IEnumerable<FrameCheck> Checks(Authority authority, FrameSet set, FrameRow sum, ImmutableArray<FrameRow> parts, int levels) =>
        set.Years.Select(year => Check(authority, set, sum, parts, year, levels));

    private static FrameCheck Check(Authority authority, FrameSet set, FrameRow sum, ImmutableArray<FrameRow> parts, int year, int levels)
    {
        var (decided, counted) = (set.Of(sum, year), parts.Sum(p => set.Of(p, year)));
        var judgement = decided == counted ? Judgement.Exact : Math.Abs(decided - counted) <= authority.Economy.Settings.ToleranceTkr * levels ? Judgement.Rounding : Judgement.Error;
        return new(sum, year, decided, counted, judgement, parts);
    }
}
