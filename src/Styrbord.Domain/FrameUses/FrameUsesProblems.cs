using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameUses;

/// <summary>A percentage is not a number of at most two decimals, more than 0 and at most 100.</summary>
public sealed record BadShare(string At, string Written) : Problem("frameUses.bad-share", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("written", Written));
}

/// <summary>More than the whole frame is tied.</summary>
/// <param name="Percent">What was asked for, in percent.</param>
public sealed record MoreThanWhole(string At, string Percent) : Problem("frameUses.more-than-whole", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("percent", Percent));
}

/// <summary>A share is for a goal or a basic duty: not both, not neither, and each once.</summary>
public sealed record BadUse(string At) : Problem("frameUses.bad-use", At);

/// <summary>The row is not the lowest sum of a unit in decided or proposed frames.</summary>
public sealed record NotAUnitsFrame(string At) : Problem("frameUses.not-a-units-frame", At);

/// <summary>The row is not one of revenue.</summary>
public sealed record NotRevenue(string At) : Problem("frameUses.not-revenue", At);

/// <summary>An amount is not more than nothing, or beyond what is taken.</summary>
public sealed record BadAmount(string At, long Amount) : Problem("frameUses.bad-amount", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("amount", Amount.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>A year, or a month, cannot be used here.</summary>
public sealed record BadTime(string At) : Problem("frameUses.bad-time", At);

/// <summary>The unit has positions of the year: those are changed, not entered anew.</summary>
public sealed record PositionsExist(string At, int Year) : Problem("frameUses.positions-exist", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"));
}

/// <summary>Nothing, or more rows than are taken.</summary>
public sealed record RowCount(string At, int Count, int Most) : Problem("frameUses.row-count", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("count", $"{Count}"), ("most", $"{Most}"));
}
