using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameUses;

/// <summary>A share of a frame, tied to a goal, focus area or assignment, or to a basic duty.</summary>
/// <param name="Goal">Nothing for a basic duty.</param>
/// <param name="Duty">The basic duty (grunduppdrag) by its name; nothing for a goal.</param>
/// <param name="Hundredths">Hundredths of a percent, 1 to 10,000.</param>
public sealed record UseShare(GoalId? Goal, string? Duty, int Hundredths);

/// <summary>What a unit's frame of a year is for.</summary>
/// <param name="Row">Number of the row in the frames, from 1: the sum of the unit.</param>
public sealed record FrameUse(ItemId Set, int Row, int Year, EquatableArray<UseShare> Shares, Stamp Stamp);

/// <summary>A cost that rests on temporary revenue.</summary>
/// <param name="LastYear">Nothing for one that lasts.</param>
public sealed record TiedCost(string What, long AmountTkr, int? LastYear);

/// <summary>Revenue that will not last, with the costs that rest on it .</summary>
/// <param name="Row">Number of the row in the frames where the revenue stands, from 1.</param>
/// <param name="AmountTkr">A year; positive.</param>
/// <param name="LastYear">The last year it comes.</param>
public sealed record TemporaryRevenue(ItemId Id, ItemId Set, int Row, string What, long AmountTkr, int LastYear, EquatableArray<TiedCost> Costs, Stamp Stamp);

/// <summary>A position as a driver of cost.</summary>
/// <param name="Headcount">Hundredths of a full-time position.</param>
/// <param name="MonthlyPay">Kronor a month for full time, in the pay of the beginning of the year.</param>
public sealed record Position(string Title, int Headcount, long MonthlyPay);

/// <summary>A unit's positions in a year.</summary>
/// <param name="Overhead">Hundredths of a percent on pay: fees and pensions.</param>
/// <param name="Raise">Hundredths of a percent at the pay review.</param>
/// <param name="RaiseMonth">The month from which the new pay holds, 1 to 12.</param>
public sealed record UnitPositions(UnitId Unit, int Year, EquatableArray<Position> Positions, int Overhead, int Raise, int RaiseMonth, Stamp Stamp);

/// <summary>What frames are for, what they rest on, and what drives their cost.</summary>
public sealed record FrameUsesState(
    ImmutableSortedDictionary<(ItemId Set, int Row, int Year), FrameUse> Uses, ImmutableSortedDictionary<ItemId, TemporaryRevenue> Revenues, ImmutableSortedDictionary<(UnitId Unit, int Year), UnitPositions> Positions) : IStateSlice
{
    public static readonly FrameUsesState Empty = new(Maps.Empty<(ItemId, int, int), FrameUse>(), Maps.Empty<ItemId, TemporaryRevenue>(), Maps.Empty<(UnitId, int), UnitPositions>());

    public IEnumerable<object> Content() => [.. Uses.Values, .. Revenues.Values, .. Positions.Values];
}
