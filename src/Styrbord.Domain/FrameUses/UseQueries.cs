using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameUses;

/// <summary>A share with what it comes to, tkr.</summary>
public sealed record UsedShare(UseShare Share, long AmountTkr);

/// <summary>What a unit's frame is for: the shares and the rest that is tied to nothing are the whole frame.</summary>
/// <param name="RestHundredths">What is not tied, hundredths of a percent.</param>
/// <param name="RestTkr">The frame less every share.</param>
public sealed record UsedFrame(FrameRow Row, int Year, long FrameTkr, ImmutableArray<UsedShare> Shares, int RestHundredths, long RestTkr);

/// <summary>Frames with what is tied of them, tkr.</summary>
public sealed record UseTotal(long FrameTkr, long TiedTkr, long RestTkr);

/// <summary>What of a frame goes to a goal.</summary>
public sealed record GoalMoney(FrameRow Row, UseShare Share, long AmountTkr);

/// <summary>A lasting cost, or one that outlives the revenue it rests on.</summary>
public sealed record RevenueWarning(TemporaryRevenue Revenue, TiedCost Cost);

/// <summary>Money's red thread: from frames to goals, assignments and basic duties.</summary>
public static class UseQueries
{
    /// <summary>Every lowest frame of a year with what it is for, in the table's order.</summary>
    public static ImmutableArray<UsedFrame> Of(Authority authority, FrameSet set, int year) => set.Has(year) ? [.. FrameQueries.Units(authority, set).Select(r => Of(authority, set, r, year))] : [];

    public static UsedFrame Of(Authority authority, FrameSet set, FrameRow row, int year)
    {
        var frame = set.Of(row, year);
        ImmutableArray<UsedShare> shares =
            [.. (authority.FrameUses.Uses.GetValueOrDefault((set.Id, Explanations.NumberOf(set, row), year))?.Shares ?? []).Select(s => new UsedShare(s, Tkr.Share(frame, s.Hundredths)))];
        var rest = UseRules.Whole - shares.Sum(s => s.Share.Hundredths);

        // a frame that is wholly tied has no rest: the rounding of the shares falls on the last
        if (rest == 0 && shares.Length > 0 && frame - shares.Sum(s => s.AmountTkr) is not 0 and var rounding)
        {
            shares = shares.SetItem(shares.Length - 1, shares[^1] with { AmountTkr = shares[^1].AmountTkr + rounding });
        }

        return new(row, year, frame, shares, rest, frame - shares.Sum(s => s.AmountTkr));
    }

    /// <summary>The sum of some frames.</summary>
    public static UseTotal Total(IEnumerable<UsedFrame> of)
    {
        var (frame, rest) = of.Aggregate((0L, 0L), (sum, u) => (sum.Item1 + u.FrameTkr, sum.Item2 + u.RestTkr));
        return new(frame, frame - rest, rest);
    }

    /// <summary>What of the frames of a year goes to a goal and all that is under it.</summary>
    public static ImmutableArray<GoalMoney> OfGoal(Authority authority, FrameSet set, GoalId goal, int year) =>
        [.. Of(authority, set, year).SelectMany(f => f.Shares.Where(s => s.Share.Goal is { } tied && IsWithin(authority, tied, goal)).Select(s => new GoalMoney(f.Row, s.Share, s.AmountTkr)))];

    /// <summary>What of the frames goes to a goal in all, tkr.</summary>
    public static long Sum(IEnumerable<GoalMoney> money) => money.Sum(m => m.AmountTkr);

    /// <summary>Costs that go on when the revenue they rest on has ended .</summary>
    public static ImmutableArray<RevenueWarning> Warnings(Authority authority, ItemId set) =>
        [.. authority.FrameUses.Revenues.Values.Where(r => r.Set == set).SelectMany(r => r.Costs.Where(c => c.LastYear is not { } last || last > r.LastYear).Select(c => new RevenueWarning(r, c)))];

    /// <summary>The mark of a temporary revenue with its costs, to be sent back as it was seen; empty for none.</summary>
    public static string SeenOf(TemporaryRevenue? of) => of is null ? "" : Hashes.Sha256(string.Join(
        '\n', of.Costs.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.What}={c.AmountTkr} {c.LastYear}")).Prepend(string.Create(CultureInfo.InvariantCulture, $"{of.Set} {of.Row} {of.What}={of.AmountTkr} {of.LastYear}"))));

    private static bool IsWithin(Authority authority, GoalId tied, GoalId goal) =>
        tied == goal
        || (authority.Goals.Assignments.TryGetValue(tied, out var assignment) && IsWithin(authority, assignment.FocusArea, goal))
        || (authority.Goals.FocusAreas.TryGetValue(tied, out var area) && area.Goal == goal);
}
