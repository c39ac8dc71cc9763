using System.Globalization;
using System.Text;
using CsvHelper;

namespace Styrbord.Exchange.Excel;

/// <summary>
/// A budget as CSV: UTF-8 with byte order mark, semicolons. First the columns of the workbook, then what each held (<c>Bas …</c>); the
/// last column has the budget's id.
/// </summary>
public static class BudgetCsv
{
    private const int Ground = BudgetColumns.Year + BudgetColumns.Months;
    private const int Id = Ground + BudgetColumns.Months + 2;

    // where the workbook has the unit's and the line's names
    private static readonly string[] Blank = ["", ""];

    private static readonly CsvReaderOptions Form = new()
    {
        Separator = ';',
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = 20_000,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
    };

    public static byte[] Write(BudgetFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var rows = new StringBuilder().Append('\ufeff').AppendJoin(';', [.. BudgetColumns.Heads, .. BudgetColumns.Heads.Skip(BudgetColumns.Line).Select(h => $"Bas {h.ToLowerInvariant()}"), "Budget"]).Append("\r\n");
        foreach (var row in file.Rows)
        {
            string[] amounts = [.. row.MonthsTkr.Prepend(row.YearTkr).Select(m => m.ToString(CultureInfo.InvariantCulture))];
            rows.AppendJoin(';', [Field(row.Key), Field(row.Unit), Field(row.Line), .. amounts, .. amounts, file.Budget]).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(rows.ToString());
    }

    internal static SentBudget Read(string name, byte[] bytes, string budget, Diagnostics faults)
    {
        var (table, before) = (new BudgetTable(name, faults), new BudgetTable(name, faults));
        var made = "";
        try
        {
            using var reader = CsvReader.FromText(new UTF8Encoding(false, true).GetString(bytes).TrimStart('\ufeff'), Form);
            reader.ReadHeader();
            if (reader.Headers.Count < Id)
            {
                faults.Add(Place.Start(name), "budget-file.not-ours");
                return SentBudget.Wrong(faults);
            }

            for (var row = 2; reader.Read(); row++)
            {
                if (row > BudgetColumns.MostRows)
                {
                    table.Take([new(row, 0, "", false, false)]);
                    break;
                }

                var fields = reader.Current.ToArray();
                table.Take(fields.Take(Ground).Select((f, i) => Cell(row, i + 1, f)));
                before.Take(fields.Take(BudgetColumns.Key).Concat(Blank).Concat(fields.Skip(Ground).Take(BudgetColumns.Months + 1)).Select((f, i) => Cell(row, i + 1, f)));
                made = made.Length == 0 ? fields.ElementAtOrDefault(Id - 1)?.Trim() ?? "" : made;
            }
        }
        catch (Exception broken) when (broken is CsvFormatException or DecoderFallbackException)
        {
            faults.Add(Place.Start(name), "budget-file.broken");
            return SentBudget.Wrong(faults);
        }

        return table.Against(before, made, budget);
    }

    // what a spreadsheet would take for a formula is one here too; a number below zero is not
    private static SheetCell Cell(int row, int column, string text) => new(row, column, text, true, text is ['=' or '@', ..]);

    private static string Field(string text)
    {
        var plain = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return plain.AsSpan().IndexOfAny(";\"\r\n") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
