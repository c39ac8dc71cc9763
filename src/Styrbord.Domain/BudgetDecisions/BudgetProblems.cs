using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.BudgetDecisions;

/// <summary>A year before 1990 or after 2100, or a last year before the first.</summary>
public sealed record BudgetYearOutOfRange(string At, int Year) : Problem("budgetDecisions.year-out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>An amount is negative, nothing, or larger than a thousand milliard kronor.</summary>
public sealed record BudgetAmountOutOfRange(string At, long AmountTkr) : Problem("budgetDecisions.amount-out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("amount", AmountTkr.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>The matter is none of a budget.</summary>
public sealed record NotABudgetMatter(string Title) : Problem("budgetDecisions.not-a-budget-matter", "matter")
{
    public override IReadOnlyDictionary<string, string> Data => With(("title", Title));
}

/// <summary>The body is not an assembly, or, where a board is asked for, no board.</summary>
public sealed record WrongKindOfBody(string At, string Name) : Problem("budgetDecisions.wrong-kind-of-body", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>The frames are not of the budget's year.</summary>
public sealed record FramesOfOtherYears(string Name, int Year) : Problem("budgetDecisions.frames-of-other-years", "frames")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>Nothing has been said of the year's budget yet.</summary>
public sealed record NoBudgetTerms(int Year) : Problem("budgetDecisions.no-terms", "year")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>The law asks for it in a budget (KL 11:6) and it is not there.</summary>
/// <param name="What">By which the sentence is found.</param>
public sealed record BudgetLacks(BudgetGap What, int Year) : Problem($"budgetDecisions.lacks-{Word(What)}")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year.ToString(CultureInfo.InvariantCulture)));

    private static string Word(BudgetGap gap) => gap switch
    {
        BudgetGap.TaxRate => "tax-rate",
        BudgetGap.Frames => "frames",
        BudgetGap.FinancialPlan => "financial-plan",
        BudgetGap.FinancialGoals => "financial-goals",
        _ => "audit-budget",
    };
}

/// <summary>The same is locked already.</summary>
public sealed record BudgetNotChanged(int Revision) : Problem("budgetDecisions.not-changed")
{
    public override IReadOnlyDictionary<string, string> Data => With(("revision", Revision.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>Income does not exceed costs in years of the plan, and no reasons are given (KL 11:5).</summary>
/// <param name="Years">As they are written, oldest first.</param>
public sealed record UnderbalanceUnexplained(string Years) : Problem("budgetDecisions.underbalance-unexplained", "reasons")
{
    public override IReadOnlyDictionary<string, string> Data => With(("years", Years));
}

/// <summary>A deficit that should be restored with the budget year is not, and no reasons are given (KL 11:12–13).</summary>
public sealed record DeficitLeftUnexplained(int Origin, int LastYear, long LeftTkr) : Problem("budgetDecisions.deficit-left-unexplained", "reasons")
{
    public override IReadOnlyDictionary<string, string> Data => With(("origin", $"{Origin}"), ("last", $"{LastYear}"), ("left", Amounts.Whole(LeftTkr)));
}
