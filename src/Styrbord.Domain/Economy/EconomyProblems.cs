using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>A decided frame, a change of one, or a key said to be decided, without the decision.</summary>
public sealed record DecisionMissing(string At) : Problem("economy.decision-missing", At);

/// <summary>A cause rests on a source that tells of no decision of the assembly.</summary>
public sealed record SourceNotDecided(string At, string Document) : Problem("economy.source-not-decided", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("document", Document));
}

/// <summary>The figure stands in the budget that the assembly has adopted for the year.</summary>
public sealed record FrameAdopted(int Year) : Problem("economy.frame-adopted", "year")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"));
}

/// <summary>The committee has locked its budget of the year within the figure.</summary>
public sealed record FrameInLockedBudget(int Year) : Problem("economy.frame-in-locked-budget", "year")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"));
}

/// <summary>The decision is older than what it is said to make a proposal.</summary>
/// <param name="Changed">The day the scenario was last changed.</param>
public sealed record DecidedBeforeScenario(string At, PartialDate Day, DateOnly Changed) : Problem("economy.decided-before-scenario", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day}"), ("changed", $"{Changed:yyyy-MM-dd}"));
}

/// <summary>The decision is neither the executive board's, which draws the budget up, nor the assembly's (KL 11:8).</summary>
public sealed record NoProposingBody(string At, string Body) : Problem("economy.no-proposing-body", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("body", Body));
}

/// <summary>The matter is adopted by a body that is no assembly: frames are the assembly's.</summary>
public sealed record NotByAssembly(string At) : Problem("economy.not-by-assembly", At);

/// <summary>The scenario is a proposal, or handed in, and stays as it is.</summary>
public sealed record ScenarioIsProposed(string At) : Problem("economy.scenario-is-proposed", At);

/// <summary>An amount that does not follow an index rule stands in one unit's frame: the rule must be that unit's own.</summary>
public sealed record PartWithoutUnit(string At, string Name) : Problem("economy.part-without-unit", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>More changes than a scenario takes.</summary>
public sealed record TooManyParts(int Count, int Most) : Problem("economy.too-many-parts", "parts")
{
    public override IReadOnlyDictionary<string, string> Data => With(("count", $"{Count}"), ("most", $"{Most}"));
}

/// <summary>The account is in no party group of that name.</summary>
public sealed record NotYourGroup(string Group) : Problem("economy.not-your-group", "group")
{
    public override IReadOnlyDictionary<string, string> Data => With(("group", Group));
}

/// <summary>An amount is larger than a thousand milliard kronor, either sign.</summary>
public sealed record AmountOutOfRange(string At, long AmountTkr) : Problem("economy.amount-out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("amount", AmountTkr.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>What is written is no percentage with at most two decimals within ±100.</summary>
public sealed record RateNotRead(string At) : Problem("economy.rate-not-read", At);

/// <summary>A percentage is beyond 100 %, either sign.</summary>
public sealed record RateOutOfRange(string At, int Hundredths) : Problem("economy.rate-out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("percent", (Hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',')));
}

/// <summary>A table has no rows, or more than are taken.</summary>
public sealed record RowsOutOfRange(int Count, int Most, string At = "rows") : Problem("economy.rows-out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("count", $"{Count}"), ("most", $"{Most}"));
}

/// <summary>A scenario changes more rows than are taken in one change.</summary>
public sealed record ScenarioTooLarge(int Count, int Most) : Problem("economy.scenario-too-large")
{
    public override IReadOnlyDictionary<string, string> Data => With(("count", $"{Count}"), ("most", $"{Most}"));
}

/// <summary>A row has another number of years than the first.</summary>
public sealed record YearsDiffer(string At, int Expected, int Found) : Problem("economy.years-differ", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("expected", $"{Expected}"), ("found", $"{Found}"));
}

/// <summary>A row is either a figure with its class, or a sum that says what it is the sum of.</summary>
public sealed record NeitherFigureNorSum(string At, string Label) : Problem("economy.neither-figure-nor-sum", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("label", Label));
}

/// <summary>Two rows are of the same unit and class.</summary>
public sealed record RowTwice(string At, string Label) : Problem("economy.row-twice", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("label", Label));
}

/// <summary>The class is not known, or not in use then.</summary>
public sealed record UnknownClass(string At, string Class) : Problem("economy.unknown-class", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("class", Class));
}

/// <summary>The table has no such year, or no year before it to start from.</summary>
public sealed record YearNotInFrames(string At, int Year) : Problem("economy.year-not-in-frames", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>The table has no row of this number.</summary>
public sealed record NoSuchRow(int Row) : Problem("economy.no-such-row", "row")
{
    public override IReadOnlyDictionary<string, string> Data => With(("row", Row.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>A row of the frames goes to two bodies.</summary>
public sealed record PlacedTwice(string At, string Unit) : Problem("economy.placed-twice", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit));
}

/// <summary>The frames in the new organisation would not have the total of the old ones: a row of these is below no committee's sum.</summary>
public sealed record TotalsDiffer(int Year, long FromTkr, long MadeTkr) : Problem("economy.totals-differ", "conversion")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)), ("from", FromTkr.ToString(CultureInfo.InvariantCulture)), ("made", MadeTkr.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>A frame that is no unit's cannot be laid together with those of others.</summary>
public sealed record FrameWithoutUnit(string Label) : Problem("economy.frame-without-unit", "conversion")
{
    public override IReadOnlyDictionary<string, string> Data => With(("label", Label));
}

/// <summary>The frames have no row of this unit, committee or class.</summary>
public sealed record NotInFrames(string At, string What) : Problem("economy.not-in-frames", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("what", What));
}

/// <summary>A rule is weighted of itself, straight or through others, or of weights that are nothing together.</summary>
public sealed record BadWeights(string At, string Rule) : Problem("economy.bad-weights", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("rule", Rule));
}

/// <summary>Digits of an account are not digits, or stand twice.</summary>
public sealed record BadPrefix(string At, string Prefix) : Problem("economy.bad-prefix", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("prefix", Prefix));
}

/// <summary>The tolerance is not between nothing and a thousand.</summary>
public sealed record ToleranceOutOfRange(int ToleranceTkr) : Problem("economy.tolerance-out-of-range", "toleranceTkr")
{
    public override IReadOnlyDictionary<string, string> Data => With(("tolerance", $"{ToleranceTkr}"));
}

/// <summary>A targeted grant is budgeted on the unit that the frames' premises name.</summary>
public sealed record GrantElsewhere(string Unit) : Problem("economy.grant-elsewhere", "unit")
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit));
}

/// <summary>A targeted grant is estimated for every year of the frames.</summary>
public sealed record GrantYears(int Given, int First, int Last) : Problem("economy.grant-years", "amountsTkr")
{
    public override IReadOnlyDictionary<string, string> Data => With(("given", $"{Given}"), ("first", $"{First}"), ("last", $"{Last}"));
}
