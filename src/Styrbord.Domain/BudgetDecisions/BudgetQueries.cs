using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.BudgetDecisions;

/// <summary>What a budget must hold by law (KL 11:6, 11:8) and does not.</summary>
[JsonConverter(typeof(WordConverter<BudgetGap>))]
public enum BudgetGap
{
    TaxRate,
    Frames,
    FinancialPlan,
    FinancialGoals,

    /// <summary>The presidium's proposal for the auditors; the budget can be locked without it.</summary>
    AuditBudget,
}

/// <summary>What is out of step with the law's days.</summary>
[JsonConverter(typeof(WordConverter<BudgetTimeliness>))]
public enum BudgetTimeliness
{
    InTime,

    /// <summary>Adopted in an election year by an assembly before the newly elected one's term, 15 October (KL 5:9, 11:10).</summary>
    BeforeNewAssembly,

    /// <summary>Adopted after the end of November (KL 11:10–11).</summary>
    Late,
}

/// <summary>What is known of a year's budget decision.</summary>
public static class BudgetQueries
{
    private static readonly Implied<Authority, ConcurrentDictionary<(int Year, DateOnly Day), (int? Number, string Text)?>> Clauses = new(_ => new());

    private const int ElectionsFrom = 2018;
    private const int ElectionsEvery = 4;

    /// <summary>The terms of a year's budget whose matter is there to see, or nothing.</summary>
    public static BudgetTerms? Terms(Authority authority, int year) =>
        authority.BudgetDecisions.Terms.TryGetValue(year, out var terms) && authority.Decisions.Matters.ContainsKey(terms.Matter) ? terms : null;

    public static FrameSet? FramesOf(Authority authority, BudgetTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Frames is { } named ? authority.Economy.Sets.GetValueOrDefault(named) : FrameQueries.Current(authority, terms.Year);
    }

    /// <summary>What is missing, in the order of the law.</summary>
    public static ImmutableArray<BudgetGap> Gaps(Authority authority, BudgetTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var plan = PlanQueries.Begun(authority.FinancialPlans, terms.Year);
        return
        [
            .. authority.FinancialPlans.TaxRates.ContainsKey(terms.Year) ? Array.Empty<BudgetGap>() : [BudgetGap.TaxRate],
            .. FramesOf(authority, terms) is { } frames && frames.Has(terms.Year) ? Array.Empty<BudgetGap>() : [BudgetGap.Frames],
            .. plan.Years.All(y => PlanQueries.ResultOf(plan, y) is not null) ? Array.Empty<BudgetGap>() : [BudgetGap.FinancialPlan],
            .. terms.Goals.Count > 0 ? Array.Empty<BudgetGap>() : [BudgetGap.FinancialGoals],
            .. authority.BudgetDecisions.Auditors.ContainsKey(terms.Year) ? Array.Empty<BudgetGap>() : [BudgetGap.AuditBudget],
        ];
    }

    /// <summary>Every locked budget of a year, the latest last.</summary>
    public static ImmutableArray<LockedBudget> LockedOf(Authority authority, int year) =>
        [.. authority.BudgetDecisions.Locked.Values.Where(l => l.Year == year && authority.Decisions.Contents.ContainsKey(l.Content)).OrderBy(l => l.Revision)];

    /// <summary>The budget that the assembly has adopted by the day, with its decision; the latest if it was adopted again.</summary>
    public static (LockedBudget Budget, Decision Decision)? AdoptedOf(Authority authority, int year, DateOnly day) =>
        AdoptionsOf(authority, year).Where(a => a.Decision.Day.AsStart <= day).Select(a => ((LockedBudget, Decision)?)a).LastOrDefault();

    /// <summary>Every adoption of a year's budget by an assembly, the first first.</summary>
    public static IEnumerable<(LockedBudget Budget, Decision Decision)> AdoptionsOf(Authority authority, int year)
    {
        var locked = LockedOf(authority, year).ToDictionary(l => l.Content);
        return locked.Count == 0 ? [] : authority.Decisions.Decisions.Values
            .Where(d => d is { Stage: DecisionStage.Adoption, IsApproval: true, Content: { } content } && locked.ContainsKey(content) && IsAssembly(authority, d.Body))
            .OrderBy(d => d.Day).ThenBy(d => d.Sequence).Select(d => (locked[d.Content!.Value], d));
    }

    /// <summary>The right to move money between committees that the adopted budget of the year gives, with its decision; nothing where only the assembly may.</summary>
    public static (RedistributionRight Right, Decision Decision)? RedistributionOn(Authority authority, int year, DateOnly day) =>
        AdoptedOf(authority, year, day) is { Budget.Terms.Redistribution: { } right, Decision: var decision } ? (right, decision) : null;

    /// <summary>The clause of the adopted budget that gives the right, with its number in the decision where it is known.</summary>
    public static (int? Number, string Text)? RedistributionClause(Authority authority, int year, DateOnly day) =>
        Clauses.Of(authority).GetOrAdd((year, day), static (asked, authority) => Clause(authority, asked.Year, asked.Day), authority);

    private static (int? Number, string Text)? Clause(Authority authority, int year, DateOnly day)
    {
        if (AdoptedOf(authority, year, day) is not { Budget: { Terms.Redistribution: { } right } budget })
        {
            return null;
        }

        var content = authority.Decisions.Contents[budget.Content];
        var text = BudgetClauses.OfRight(authority, right, year, Days.InSweden(content.Stamp.At));
        var at = ContentRules.Document(content)?.Motion.Items.IndexOf(text, StringComparer.Ordinal) ?? -1;
        return (at < 0 ? null : at + 1, text);
    }

    /// <summary>How a day of adoption stands to the law's days, for the budget of a year.</summary>
    public static BudgetTimeliness Timely(int year, DateOnly day) =>
        day > new DateOnly(year - 1, 11, 30) ? BudgetTimeliness.Late
        : (year - 1 - ElectionsFrom) % ElectionsEvery == 0 && year - 1 >= ElectionsFrom && day < new DateOnly(year - 1, 10, 15) ? BudgetTimeliness.BeforeNewAssembly
        : BudgetTimeliness.InTime;

    private static bool IsAssembly(Authority authority, BodyId? body) => body is { } id && authority.Organisation.Bodies.TryGetValue(id, out var found) && found.Level == BodyLevel.Assembly;
}
