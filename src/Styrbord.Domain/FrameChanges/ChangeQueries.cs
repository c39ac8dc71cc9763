using System.Collections.Immutable;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameChanges;

/// <summary>What a change comes to for one row.</summary>
public sealed record ChangeCause(FrameChange Change, long AmountTkr);

/// <summary>A row's budget of a year in three steps, and every change between them.</summary>
/// <param name="OriginalTkr">As decided.</param>
/// <param name="AdjustedTkr">With technical adjustments: the same task at other prices or in another place.</param>
/// <param name="CurrentTkr">With every change.</param>
public sealed record ChangedRow(FrameRow Row, int Year, long OriginalTkr, long AdjustedTkr, long CurrentTkr, ImmutableArray<ChangeCause> Changes);

/// <summary>The frames of all committees together in a year, tkr: adjusted, and as they are now.</summary>
/// <param name="IsChanged">Some change concerns one of them, even if the sum is the same.</param>
public sealed record ChangedTotal(long AdjustedTkr, long CurrentTkr, bool IsChanged);

/// <summary>Original, adjusted and current budget side by side.</summary>
public static class ChangeQueries
{
    private static readonly Following<FrameSet, ILookup<FrameRow, FrameRow>> Known = new();

    /// <summary>The changes of frames in a year, in the order they were decided.</summary>
    public static ImmutableArray<FrameChange> Of(Authority authority, FrameSet set, int? year = null) =>
    [
        .. authority.FrameChanges.Changes.Values.Where(c => c.Set == set.Id && (year is null || c.Year == year)).OrderBy(c => c.Day).ThenBy(c => c.Stamp.At).ThenBy(c => c.Id),
    ];

    /// <summary>One row's budget of a year.</summary>
    public static ChangedRow Of(Authority authority, FrameSet set, FrameRow row, int year) => Row(authority, set, row, year, Of(authority, set, year));

    /// <summary>The sum over all committees.</summary>
    public static ChangedTotal OfTotal(Authority authority, FrameSet set, int year)
    {
        ImmutableArray<ChangedRow> rows = [.. FrameQueries.Committees(set).Select(c => Of(authority, set, c, year))];
        return new(rows.Sum(r => r.AdjustedTkr), rows.Sum(r => r.CurrentTkr), rows.Any(r => !r.Changes.IsEmpty));
    }

    /// <summary>Every row that has been changed in a year, in the table's order.</summary>
    public static ImmutableArray<ChangedRow> Changed(Authority authority, FrameSet set, int year)
    {
        var changes = Of(authority, set, year);
        return changes.IsEmpty ? [] : [.. set.Rows.Select(r => Row(authority, set, r, year, changes)).Where(r => !r.Changes.IsEmpty)];
    }

    /// <summary>What is left on a central account, tkr.</summary>
    public static long LeftOf(Authority authority, CentralAccount account) =>
        account.AmountTkr + authority.FrameChanges.Changes.Values.Where(c => c.Central?.Account == account.Id).Sum(c => c.Central!.AmountTkr);

    /// <summary>
    /// What a change takes of its decision, tkr, not negative: what the rows get that get more, and of a supplement that lowers the
    /// region's frames what the rows get less that get less. What a change takes back elsewhere makes it no smaller.
    /// </summary>
    public static long AmountOf(FrameChangeKind kind, EquatableArray<ChangePart> parts)
    {
        var sign = SignOf(kind, parts) < 0 ? -1 : 1;
        return parts.Sum(p => Math.Max(0, sign * p.AmountTkr));
    }

    /// <summary>Whether a supplement raises (1) or lowers (-1) what the region has; 0 for what moves.</summary>
    internal static int SignOf(FrameChangeKind kind, EquatableArray<ChangePart> parts) => kind == FrameChangeKind.Supplement ? Math.Sign(parts.Sum(p => p.AmountTkr)) : 0;

    /// <summary>The rows that parts of a change reach, with what they would come to.</summary>
    internal static IEnumerable<ChangedRow> Rows(Authority authority, FrameSet set, int year, EquatableArray<ChangePart> parts)
    {
        var above = AboveOf(authority, set);
        var changes = Of(authority, set, year);
        return parts.Select(p => (Row: set.Rows[p.Row - 1], p.AmountTkr)).SelectMany(p => above[p.Row].Prepend(p.Row).Select(r => (Row: r, p.AmountTkr)))
            .GroupBy(p => p.Row).Select(g => Row(authority, set, g.Key, year, changes) is var now ? now with { CurrentTkr = now.CurrentTkr + g.Sum(p => p.AmountTkr) } : null!);
    }

    private static ChangedRow Row(Authority authority, FrameSet set, FrameRow row, int year, ImmutableArray<FrameChange> changes)
    {
        var original = set.Of(row, year);
        if (changes.IsEmpty)
        {
            return new(row, year, original, original, original, []);
        }

        var above = AboveOf(authority, set);
        ImmutableArray<ChangeCause> causes =
        [
            .. changes.Select(c => new ChangeCause(c, c.Parts.Where(p => set.Rows[p.Row - 1] is var part && (part == row || above[part].Contains(row))).Sum(p => p.AmountTkr)))
                .Where(c => c.AmountTkr != 0),
        ];
        return new(row, year, original, original + causes.Where(c => c.Change.Kind == FrameChangeKind.Technical).Sum(c => c.AmountTkr), original + causes.Sum(c => c.AmountTkr), causes);
    }

    // a row with every sum that it is part of
    private static ILookup<FrameRow, FrameRow> AboveOf(Authority authority, FrameSet set) => Known.Of(set, (authority.Organisation, set, set), () =>
        set.Rows.Where(r => r.IsSum).SelectMany(sum => Below(authority, set, sum).Select(part => (Part: part, Sum: sum))).ToLookup(p => p.Part, p => p.Sum));

    private static IEnumerable<FrameRow> Below(Authority authority, FrameSet set, FrameRow sum) =>
        FrameQueries.PartsOf(authority, set, sum).SelectMany(p => Below(authority, set, p).Append(p));
}
