using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

[JsonConverter(typeof(WordConverter<OutcomeKind>))]
public enum OutcomeKind
{
    /// <summary>Utfall.</summary>
    Outcome,

    /// <summary>Prognos.</summary>
    Forecast,
}

/// <summary>A committee's outcome or forecast of a year, by unit, class or account, and month.</summary>
/// <param name="Source">Where the figures come from, in words.</param>
public sealed record BudgetOutcome(BodyId Committee, int Year, OutcomeKind Kind, string Source, ImmutableSortedDictionary<LineRef, BudgetLine> Lines, Stamp Stamp)
{
    /// <summary>Whole tkr over all lines; revenue negative.</summary>
    public long TotalTkr => Lines.Values.Sum(l => l.YearTkr);
}

/// <summary>Outcomes and forecasts that are recorded.</summary>
public static class Outcomes
{
    /// <summary>The set of the ledger that holds postings of a kind.</summary>
    public static ItemId SetOf(OutcomeKind kind) => kind == OutcomeKind.Outcome ? LedgerSets.Outcome : LedgerSets.Forecast;

    public static BudgetOutcome? Of(Authority authority, BodyId committee, int year, OutcomeKind kind)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Budgets.Outcomes.GetValueOrDefault(KeyOf(committee, year, kind));
    }

    /// <summary>What a budget can begin from: the latest outcome of a year before it, or the latest forecast of such a year.</summary>
    public static BudgetOutcome? StartOf(Authority authority, Budget budget, OutcomeKind kind)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(budget);
        return authority.Budgets.Outcomes.Values.Where(o => o.Committee == budget.Committee && o.Kind == kind && o.Year < budget.Year && o.Lines.Values.Any(l => l.Months.Any(m => m.AmountTkr != 0))).MaxBy(o => o.Year);
    }

    /// <summary>The lines to enter figures on: those of the budget, then what is recorded beside them.</summary>
    public static ImmutableArray<CellRef> RowsOf(Authority authority, Budget budget, BudgetStanding standing, BudgetOutcome? known)
    {
        ArgumentNullException.ThrowIfNull(budget);
        var lines = budget.Units.SelectMany(u => BudgetQueries.LinesOf(authority, budget, standing, u).Select(l => new LineRef(u.Id, l)));
        return [.. lines.Concat(known?.Lines.Keys ?? []).Distinct().Select(l => new CellRef(l.Unit, l.Line))];
    }

    /// <summary>Names a committee's outcome or forecast of a year.</summary>
    public static ItemId KeyOf(BodyId committee, int year, OutcomeKind kind) => new($"{SetOf(kind).Value}-{committee.Value}-{year}");

    internal static IEnumerable<ReconciliationLine> Reconciled(Authority authority) => authority.Budgets.Outcomes.Values.Select(o =>
    {
        var postings = authority.Economy.Postings.Sum(new(PostingKind.Detail, SetOf(o.Kind), Body: o.Committee, From: o.Year, To: o.Year));
        return new ReconciliationLine(
            ReconciliationKind.LedgerAndTable, SetOf(o.Kind), authority.Organisation.Bodies.TryGetValue(o.Committee, out var body) ? $"{SetOf(o.Kind)}, {body.NameOn(new(o.Year, 12, 31))}" : o.Committee.Value, o.Year, o.TotalTkr,
            Tkr.OfOre(postings), postings == Tkr.ToOre(o.TotalTkr) ? Judgement.Exact : Judgement.Error);
    });
}
