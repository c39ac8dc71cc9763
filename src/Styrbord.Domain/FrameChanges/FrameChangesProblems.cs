using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameChanges;

/// <summary>The frames are a proposal: what is not decided is not changed by decision.</summary>
public sealed record FramesNotDecided(string At) : Problem("frameChanges.frames-not-decided", At);

/// <summary>The frames only plan for the year: what binds is the year's own budget (KL 11:5–6).</summary>
public sealed record FramesOnlyPlan(int Year) : Problem("frameChanges.frames-only-plan", "year")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"));
}

/// <summary>A change without the decision by which it was made.</summary>
public sealed record ChangeWithoutDecision(string At) : Problem("frameChanges.without-decision", At);

/// <summary>Who decided may not decide that kind of change.</summary>
public sealed record WrongDecider(string At, string Body) : Problem("frameChanges.wrong-decider", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("body", Body));
}

/// <summary>A supplement that does not say how it is financed (KL 11:15).</summary>
public sealed record FinancingMissing() : Problem("frameChanges.financing-missing", "financing");

/// <summary>What must add up to nothing does not.</summary>
public sealed record NetNotZero(string At, long NetTkr) : Problem("frameChanges.net-not-zero", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("net", NetTkr.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>A supplement that adds nothing.</summary>
public sealed record SupplementAddsNothing(string At) : Problem("frameChanges.supplement-adds-nothing", At);

/// <summary>A redistribution between committees that concerns one only.</summary>
public sealed record OneCommitteeOnly(string At) : Problem("frameChanges.one-committee-only", At);

/// <summary>A change within a committee that concerns several.</summary>
public sealed record SeveralCommittees(string At) : Problem("frameChanges.several-committees", At);

/// <summary>A change of a row that the frames do not have.</summary>
public sealed record NoFrameRow(string At, int Row) : Problem("frameChanges.no-frame-row", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("row", Row.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>A change of a sum that has parts: the change would stand in none of them.</summary>
public sealed record ChangedSum(string At, string Label) : Problem("frameChanges.changed-sum", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("label", Label));
}

/// <summary>The same row, or project, stands twice in one change.</summary>
public sealed record ChangedTwice(string At, string What) : Problem("frameChanges.changed-twice", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("what", What));
}

/// <summary>Nothing, or more rows than are taken.</summary>
public sealed record PartsOutOfRange(string At, int Count, int Most) : Problem("frameChanges.parts-out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("count", $"{Count}"), ("most", $"{Most}"));
}

/// <summary>With this change a row's budget, or a sum, is beyond what is taken.</summary>
public sealed record BudgetOutOfRange(string At, string Label) : Problem("frameChanges.budget-out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("label", Label));
}

/// <summary>The central account has not so much left.</summary>
public sealed record CentralAccountShort(long NeededTkr, long LeftTkr) : Problem("frameChanges.central-account-short", "from")
{
    public override IReadOnlyDictionary<string, string> Data => With(("needed", Amounts.Whole(NeededTkr)), ("left", Amounts.Whole(LeftTkr)));
}

/// <summary>An amount that must be more than nothing is not.</summary>
public sealed record NotMoreThanNothing(string At) : Problem("frameChanges.not-more-than-nothing", At);

/// <summary>A decision is said to give less than what is recorded of it.</summary>
public sealed record DecidedBelowUsed(string At, long DecidedTkr, long UsedTkr) : Problem("frameChanges.decided-below-used", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("decided", Amounts.Whole(DecidedTkr)), ("used", Amounts.Whole(UsedTkr)));
}

/// <summary>More is taken on than was left.</summary>
public sealed record MoreThanUnspent(string At, long AmountTkr, long UnspentTkr) : Problem("frameChanges.more-than-unspent", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("amount", Amounts.Whole(AmountTkr)), ("unspent", Amounts.Whole(UnspentTkr)));
}

/// <summary>No standing decision is named, or it does not cover the ground or the year.</summary>
public sealed record NotCoveredByStanding(string At) : Problem("frameChanges.not-covered-by-standing", At);

/// <summary>A right that the law gives to others, or a kind that stands twice.</summary>
public sealed record RightOutsideLaw(string At) : Problem("frameChanges.right-outside-law", At);

/// <summary>A year that the standing decision cannot begin or end with.</summary>
public sealed record BadYears(string At) : Problem("frameChanges.bad-years", At);

/// <summary>The adopted budget of the year gives the board no right to move money between committees.</summary>
public sealed record BudgetGivesNoRight(string At, string Body, int Year) : Problem("frameChanges.budget-gives-no-right", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("body", Body), ("year", $"{Year}"));
}

/// <summary>The board moves more than is left of what the adopted budget lets it move in the year.</summary>
/// <param name="Clause">Of the budget decision, word for word.</param>
public sealed record OverBoardLimit(string At, string Clause, int Year, long AmountTkr, long LeftTkr) : Problem("frameChanges.over-board-limit", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("clause", Clause), ("year", $"{Year}"), ("amount", Amounts.Whole(AmountTkr)), ("left", Amounts.Whole(LeftTkr)));
}

/// <summary>What was left of the project has been carried already, or all but a part of it.</summary>
public sealed record CarriedAlready(string At, string Project, long CarriedTkr, long LeftTkr) : Problem("frameChanges.carried-already", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("project", Project), ("carried", Amounts.Whole(CarriedTkr)), ("left", Amounts.Whole(LeftTkr)));
}

/// <summary>Another amount was said to be left of the project when a part of it was carried before.</summary>
public sealed record UnspentOtherwise(string At, long UnspentTkr, long SaidTkr) : Problem("frameChanges.unspent-otherwise", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("unspent", Amounts.Whole(UnspentTkr)), ("said", Amounts.Whole(SaidTkr)));
}
