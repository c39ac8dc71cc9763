using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>A year before 1990 or after 2100, or not one of the three years of the plan.</summary>
public sealed record YearOutOfRange(string At, int Year) : Problem("financialPlans.year-out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>An amount is larger than a thousand milliard kronor.</summary>
public sealed record SumOutOfRange(string At, long AmountTkr) : Problem("financialPlans.amount-out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("amount", AmountTkr.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>An amount that is written without a sign is negative, or one that must not be nothing is.</summary>
public sealed record WrongSign(string At) : Problem("financialPlans.wrong-sign", At);

/// <summary>More is excepted than there is.</summary>
public sealed record MoreThanThereIs(string At, long AmountTkr, long MostTkr) : Problem("financialPlans.more-than-there-is", At)
{
    public override IReadOnlyDictionary<string, string> Data =>
        With(("amount", AmountTkr.ToString(CultureInfo.InvariantCulture)), ("most", MostTkr.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>More is reserved than the law lets.</summary>
public sealed record ReservedTooMuch(string At, long AmountTkr, long MostTkr) : Problem("financialPlans.reserved-too-much", At)
{
    public override IReadOnlyDictionary<string, string> Data =>
        With(("amount", AmountTkr.ToString(CultureInfo.InvariantCulture)), ("most", MostTkr.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>The reserve does not exist, or no longer, that year.</summary>
public sealed record ReserveNotInForce(string At, int Year) : Problem("financialPlans.reserve-not-in-force", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>The year has no deficit to restore.</summary>
public sealed record NoDeficit(string At, int Year) : Problem("financialPlans.no-deficit", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>The matter has no adopting decision by an assembly.</summary>
public sealed record NotDecidedByAssembly(string At) : Problem("financialPlans.not-decided-by-assembly", At);

/// <summary>The assembly has decided the year's rate, and no decision is named that changes it (KL 11:8, 11:11).</summary>
/// <param name="Rate">As decided, kronor per hundred: <c>11,64</c>.</param>
public sealed record RateDecided(string At, int Year, string Rate) : Problem("financialPlans.rate-decided", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)), ("rate", Rate));
}

/// <summary>The year is not closed: equity is reserved with the closing.</summary>
public sealed record YearNotClosed(int Year) : Problem("financialPlans.year-not-closed", "year")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>The assembly decided before the year had ended: equity is reserved with the annual closing .</summary>
public sealed record DecidedBeforeClosing(string At, int Year) : Problem("financialPlans.decided-before-closing", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>The executive board has proposed nothing in the matter .</summary>
public sealed record NotProposedByBoard(string At) : Problem("financialPlans.not-proposed-by-board", At);

/// <summary>No layout in force that year has the line, or it is a sum.</summary>
public sealed record NoSuchLine(string At, string Line, int Year) : Problem("financialPlans.no-such-line", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("line", Line), ("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>A line is given twice for the same year.</summary>
public sealed record LineTwice(string At, string Line) : Problem("financialPlans.line-twice", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("line", Line));
}

/// <summary>A rate is not kronor with at most two decimals, 0 to 100.</summary>
public sealed record BadRate(string At, string Rate) : Problem("financialPlans.bad-rate", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("rate", Rate));
}

/// <summary>A percentage is beyond 100, either sign.</summary>
public sealed record BadPercent(string At) : Problem("financialPlans.bad-percent", At);

/// <summary>Nothing, or more rows than are taken.</summary>
public sealed record CountOutOfRange(string At, int Count, int Most) : Problem("financialPlans.count-out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("count", $"{Count}"), ("most", $"{Most}"));
}
