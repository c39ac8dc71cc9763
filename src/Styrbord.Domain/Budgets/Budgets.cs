using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>A unit that a committee distributes to: one of the organisation's, or the committee's own (ansvar).</summary>
/// <param name="Name">The organisation's own name is shown where it knows the unit.</param>
/// <param name="Under">The unit whose frame binds it; nothing where the committee has one frame without unit.</param>
public sealed record BudgetUnit(UnitId Id, string Name, UnitId? Under);

/// <summary>A month's amount of a line, and who wrote it.</summary>
/// <param name="AmountTkr">Whole tkr; revenue negative, cost positive.</param>
/// <param name="Stamp">Of the last change; the default while nothing is written.</param>
public sealed record BudgetCell(long AmountTkr, Stamp Stamp, TextRef? Why)
{
    public static readonly BudgetCell Nothing = new(0, default, null);
}

/// <summary>A cost class or an account of a unit, with its twelve months.</summary>
public sealed record BudgetLine(ImmutableArray<BudgetCell> Months)
{
    public const int MonthsOfYear = 12;

    public static readonly BudgetLine Nothing = new([.. Enumerable.Repeat(BudgetCell.Nothing, MonthsOfYear)]);

    public ImmutableArray<BudgetCell> Months { get; } = Months;

    /// <summary>Sequences of the events that wrote it, the first first: each of them made its postings.</summary>
    public ImmutableArray<long> Writes { get; init; } = [];

    public long YearTkr { get; } = Months.Sum(m => m.AmountTkr);

    /// <summary>The months without their signs: what a bound on the whole is put on, since revenue and cost take one another out.</summary>
    public long GrossTkr { get; } = Months.Sum(m => Math.Abs(m.AmountTkr));

    /// <summary>When it was last written, milliseconds UTC; 0 while nothing is.</summary>
    public long At { get; } = Months.Max(m => m.Stamp.At);

    public bool IsEmpty => Months.All(m => m.AmountTkr == 0);

    /// <summary>The month, or for 0 the whole year.</summary>
    public long Of(int month) => month == 0 ? YearTkr : Months[month - 1].AmountTkr;

    /// <summary>The cell last changed within the month, or for 0 within the year.</summary>
    public BudgetCell Last(int month) => month == 0 ? Months.MaxBy(m => m.Stamp.At)! : Months[month - 1];
}

/// <summary>What somebody said of a cell.</summary>
/// <param name="Address">Where what is attached is kept, or nothing.</param>
public sealed record CellComment(ItemId Id, CellRef Cell, TextRef Text, string? Address, Stamp Stamp);

/// <summary>A file laid beside a cell (bilaga). Its bytes are kept under <see cref="FileKey"/>, apart from the timeline.</summary>
/// <param name="Name">The file's name; a text of its own, since it may name a person.</param>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
public sealed record CellFile(ItemId Id, CellRef Cell, TextRef Name, string Sha256, long Bytes, Stamp Stamp)
{
    /// <summary>The name under which the file is kept, and by which alone it is reached.</summary>
    public static string FileKey(ItemId budget, ItemId file) => $"budget/{budget}/{file}/";
}

/// <summary>A unit's budget sent back, with what must be done.</summary>
public sealed record UnitReturn(UnitId Unit, TextRef Comment, Stamp Stamp);

/// <summary>The committee has decided its budget: from now on it is changed by decisions only.</summary>
public sealed record BudgetLock(MatterId Matter, ItemId Decision, Stamp Stamp);

/// <summary>A committee's own distribution of its frame of a year (internbudget). Its postings are of the set with its id.</summary>
/// <param name="Frames">The frames it is made of: decided, or proposed while nothing is decided (preliminär ram).</param>
/// <param name="Units">In the order of the grid.</param>
public sealed record Budget(
    ItemId Id, BodyId Committee, int Year, ItemId Frames, EquatableArray<BudgetUnit> Units, ImmutableSortedDictionary<LineRef, BudgetLine> Lines,
    ImmutableSortedDictionary<UnitId, Stamp> Ready, ImmutableSortedDictionary<UnitId, UnitReturn> Returns, ImmutableArray<CellComment> Comments, BudgetLock? Lock, Stamp Stamp)
{
    public ImmutableArray<CellFile> Files { get; init; } = [];

    /// <summary>What decisions have changed since it was locked, in the order it came.</summary>
    public ImmutableArray<BudgetShift> Shifts { get; init; } = [];

    private static readonly Implied<ImmutableSortedDictionary<LineRef, BudgetLine>, ILookup<UnitId, KeyValuePair<LineRef, BudgetLine>>> ByUnit = new(lines => lines.ToLookup(l => l.Key.Unit));

    /// <summary>The lines of a unit, in order.</summary>
    public IEnumerable<KeyValuePair<LineRef, BudgetLine>> LinesOf(UnitId unit) => ByUnit.Of(Lines)[unit];

    public BudgetLine Line(LineRef line) => Lines.GetValueOrDefault(line, BudgetLine.Nothing);

    public long Of(CellRef cell) => Line(cell.OfLine).Of(cell.Month);

    /// <summary>The lines with some of them replaced.</summary>
    public ImmutableSortedDictionary<LineRef, BudgetLine> LinesWith(ImmutableArray<KeyValuePair<LineRef, BudgetLine>> replaced)
    {
        var lines = Lines.SetItems(replaced);
        LineSums.Follow(this, lines, replaced);
        return lines;
    }
}

/// <summary>How a year is spread over its months, by name (fördelningsnyckel).</summary>
/// <param name="Weights">One for each month, 0 to 1,000,000, not all 0.</param>
public sealed record SpreadingKey(ItemId Id, string Name, EquatableArray<int> Weights);

/// <summary>The committees' internal budgets and the keys they spread by.</summary>
public sealed record BudgetsState(ImmutableSortedDictionary<ItemId, Budget> Budgets, ImmutableSortedDictionary<ItemId, SpreadingKey> Keys) : IStateSlice
{
    public static readonly BudgetsState Empty = new(Maps.Empty<ItemId, Budget>(), Maps.Empty<ItemId, SpreadingKey>());

    /// <summary>Outcomes and forecasts, by kind, committee and year.</summary>
    public ImmutableSortedDictionary<ItemId, BudgetOutcome> Outcomes { get; init; } = Maps.Empty<ItemId, BudgetOutcome>();

    public IEnumerable<object> Content() => [.. Keys.Values, .. Budgets.Values.SelectMany(Told), .. Outcomes.Values.Select(Told)];

    private static object Told(BudgetOutcome outcome) => new OutcomeRecorded(
        outcome.Committee, outcome.Year, outcome.Kind, outcome.Source, [.. outcome.Lines.Where(l => !l.Value.IsEmpty).Select(l => new WrittenLine(l.Key.Unit, l.Key.Line, [.. l.Value.Months.Select(m => m.AmountTkr)]))], default);

    private static IEnumerable<object> Told(Budget budget) =>
    [
        new BudgetOpened(budget.Id, budget.Committee, budget.Year, budget.Frames, budget.Units, default),
        .. budget.Lines.Where(l => !l.Value.IsEmpty).Select(l => new WrittenLine(l.Key.Unit, l.Key.Line, [.. l.Value.Months.Select(m => m.AmountTkr)])),
        .. budget.Ready.Keys.Select(u => new BudgetUnitReady(budget.Id, u, default)),
        .. budget.Returns.Values, .. budget.Comments, .. budget.Files, .. budget.Lock is { } locked ? [locked] : Array.Empty<object>(), .. budget.Shifts,
    ];
}
