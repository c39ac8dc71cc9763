using System.Collections.Immutable;

namespace Styrbord.Exchange.Excel;

/// <summary>A budget as a table for spreadsheets: what is shown, and what each cell held when the file was made.</summary>
/// <param name="Budget">Its id: a file is read back into the same budget only.</param>
/// <param name="Sequence">The state it was made of.</param>
public sealed record BudgetFile(string Budget, long Sequence, ImmutableArray<BudgetFileRow> Rows);

/// <summary>A line of a unit.</summary>
/// <param name="Key">The line's key, <c>unit/line</c>.</param>
/// <param name="Unit">As shown.</param>
/// <param name="Line">A class or an account.</param>
/// <param name="MonthsTkr">Twelve, whole tkr, January first.</param>
public sealed record BudgetFileRow(string Key, string Unit, string Line, ImmutableArray<long> MonthsTkr)
{
    public long YearTkr => MonthsTkr.Sum();
}

/// <summary>An amount as it stands in a file that was sent, with where it stands.</summary>
/// <param name="Key">The cell's key, <c>unit/line/month</c>, or <c>unit/line</c> for the whole year.</param>
/// <param name="BaseTkr">What the cell held when the file was made.</param>
public sealed record BudgetFileCell(string Key, long AmountTkr, long BaseTkr, Place At);

/// <summary>A file that was sent: its cells, or everything wrong with it.</summary>
public sealed record SentBudget(ImmutableArray<BudgetFileCell> Cells, ImmutableArray<Diagnostic> Faults)
{
    internal static SentBudget Wrong(Diagnostics faults) => new([], faults.ToImmutable());
}

/// <summary>The columns of a budget's table, the same in a workbook and in CSV.</summary>
internal static class BudgetColumns
{
    public const int Key = 1;
    public const int Unit = 2;
    public const int Line = 3;
    public const int Year = 4;
    public const int Months = 12;

    /// <summary>A committee's 250 units with 200 accounts each, and room to grow; more rows are no budget.</summary>
    public const int MostRows = 60_000;

    public static readonly ImmutableArray<string> Heads =
        ["Nyckel", "Enhet", "Rad", "Helår", "Januari", "Februari", "Mars", "April", "Maj", "Juni", "Juli", "Augusti", "September", "Oktober", "November", "December"];

    /// <summary>The key of a row's cell: column 4 is the year, 5 to 16 its months.</summary>
    public static string CellOf(string key, int column) => column == Year ? key : $"{key}/{column - Year:00}";
}
