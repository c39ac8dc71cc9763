using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Styrbord.Exchange.Excel;

/// <summary>Reads a budget back from a workbook or from CSV. Anything wrong is told with sheet, cell and reason, and then nothing is read.</summary>
public static class BudgetFileReader
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <param name="name">The file's name, for what is told of the file as a whole.</param>
    /// <param name="bytes">As sent.</param>
    /// <param name="budget">Id of the budget it is to be read into.</param>
    public static SentBudget Read(string name, byte[] bytes, string budget)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var faults = new Diagnostics();
        if (bytes.Length > MaxBytes)
        {
            faults.Add(Place.Start(name), "budget-file.too-large");
        }
        else if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            // an old binary workbook, or one with a password: both are this kind of container (MS-CFB)
            faults.Add(Place.Start(name), "budget-file.locked");
        }
        else if (bytes is [(byte)'P', (byte)'K', ..])
        {
            return Workbook(name, bytes, budget, faults);
        }
        else
        {
            return BudgetCsv.Read(name, bytes, budget, faults);
        }

        return SentBudget.Wrong(faults);
    }

    private static SentBudget Workbook(string name, byte[] bytes, string budget, Diagnostics faults)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            var reader = new SheetReader(zip);
            var sheets = reader.Sheets();
            if (!sheets.TryGetValue(BudgetWorkbook.Sheet, out var sheet) || !sheets.TryGetValue(BudgetWorkbook.Ground, out var ground))
            {
                faults.Add(Place.Start(name), "budget-file.not-ours");
                return SentBudget.Wrong(faults);
            }

            var table = new BudgetTable(BudgetWorkbook.Sheet, faults);
            var before = new BudgetTable(BudgetWorkbook.Ground, faults);
            before.Take(reader.Cells(ground, BudgetColumns.MostRows));
            table.Take(reader.Cells(sheet, BudgetColumns.MostRows));
            return table.Against(before, before.Text(1, 1), budget);
        }
        catch (WorkbookTooLargeException)
        {
            faults.Add(Place.Start(name), "budget-file.bomb");
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or EndOfStreamException)
        {
            faults.Add(Place.Start(name), "budget-file.broken");
        }

        return SentBudget.Wrong(faults);
    }
}

/// <summary>A sheet's rows by their keys.</summary>
internal sealed class BudgetTable(string sheet, Diagnostics faults)
{
    // by column; a workbook of a whole committee has 50,000 rows on two sheets
    private readonly SortedDictionary<int, SheetCell[]> _rows = [];

    public void Take(IEnumerable<SheetCell> cells)
    {
        foreach (var cell in cells)
        {
            if (cell.Column == 0)
            {
                faults.Add(new(sheet, cell.Row, 1), "budget-file.too-many-rows", ("most", BudgetColumns.MostRows.ToString(CultureInfo.InvariantCulture)));
                return;
            }

            if (cell.Column <= BudgetColumns.Year + BudgetColumns.Months && (cell.Value.Length > 0 || cell.HasFormula))
            {
                if (!_rows.TryGetValue(cell.Row, out var row))
                {
                    _rows[cell.Row] = row = new SheetCell[BudgetColumns.Year + BudgetColumns.Months + 1];
                }

                row[cell.Column] = cell;
            }
        }
    }

    public string Text(int row, int column) => _rows.TryGetValue(row, out var cells) ? cells[column].Value?.Trim() ?? "" : "";

    /// <summary>Every amount with what it began as.</summary>
    public SentBudget Against(BudgetTable before, string made, string budget)
    {
        if (!string.Equals(made, budget, StringComparison.Ordinal))
        {
            faults.Add(Place.Start(sheet), "budget-file.other-budget");
            return SentBudget.Wrong(faults);
        }

        var bases = before._rows.Where(r => r.Key > 1).Select(r => (Key: before.Text(r.Key, BudgetColumns.Key), Row: r.Key)).Where(r => r.Key.Length > 0).GroupBy(r => r.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Row, StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var cells = ImmutableArray.CreateBuilder<BudgetFileCell>();
        foreach (var row in _rows.Keys.Where(r => r > 1))
        {
            var key = Text(row, BudgetColumns.Key);
            if (key.Length == 0 && !_rows[row][BudgetColumns.Key].HasFormula && _rows[row].Skip(BudgetColumns.Year).All(c => c.Row == 0))
            {
                continue;
            }

            if (_rows[row][BudgetColumns.Key].HasFormula)
            {
                faults.Add(new(sheet, row, BudgetColumns.Key), "budget-file.formula");
            }
            else if (key.Length == 0)
            {
                faults.Add(new(sheet, row, BudgetColumns.Key), "budget-file.no-key");
            }
            else if (!seen.TryAdd(key, row))
            {
                faults.Add(new(sheet, row, BudgetColumns.Key), "budget-file.key-twice", ("key", key), ("row", seen[key].ToString(CultureInfo.InvariantCulture)));
            }
            else if (!bases.TryGetValue(key, out var ground))
            {
                faults.Add(new(sheet, row, BudgetColumns.Key), "budget-file.unknown-key", ("key", key));
            }
            else
            {
                cells.AddRange(Enumerable.Range(BudgetColumns.Year, BudgetColumns.Months + 1).Select(c => new BudgetFileCell(BudgetColumns.CellOf(key, c), Number(row, c), before.Number(ground, c), new(sheet, row, c))));
            }
        }

        return faults.Count > 0 ? SentBudget.Wrong(faults) : new(cells.ToImmutable(), []);
    }

    private long Number(int row, int column)
    {
        var cell = _rows[row][column];
        var at = new Place(sheet, row, column);
        if (cell.HasFormula)
        {
            faults.Add(at, "budget-file.formula");
            return 0;
        }

        switch (SwedishNumber.Read(cell.Value, out var number))
        {
            case SwedishNumber.Reading.NotANumber:
                faults.Add(at, "budget-file.not-a-number", ("text", cell.Value));
                break;
            case SwedishNumber.Reading.NotWhole:
                faults.Add(at, "budget-file.not-whole", ("text", cell.Value));
                break;
            case SwedishNumber.Reading.TooLarge:
                faults.Add(at, "budget-file.too-large-number", ("text", cell.Value));
                break;
        }

        return number;
    }
}
