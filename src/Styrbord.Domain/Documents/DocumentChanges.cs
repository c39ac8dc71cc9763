using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Documents;

/// <summary>One figure, or another cell of a table, that differs between two documents.</summary>
/// <param name="Table">The table's caption.</param>
/// <param name="Row">What heads the row, for instance the indicator.</param>
/// <param name="Column">What heads the column, for instance <c>Målvärde 2019</c>.</param>
/// <param name="Left">As it was; nothing when the row is new.</param>
/// <param name="Right">As it is; nothing when the row is gone.</param>
public sealed record FigureChange(string Table, string Row, string Column, string? Left, string? Right);

/// <summary>What differs between two documents, in words and in numbers .</summary>
/// <param name="Words">Motion and body without tables.</param>
/// <param name="Figures">Cell by cell of the tables, in the order of the right document.</param>
public sealed record DocumentChanges(DocumentComparison Words, ImmutableArray<FigureChange> Figures)
{
    public bool IsAlike => Words.IsAlike && Figures.IsEmpty;

    /// <summary>Places where the words differ.</summary>
    public int Places => DocumentChanging.Rewritten(Words.Motion).Count() + DocumentChanging.Rewritten(Words.Body).Count();
}

/// <summary>Words are compared block by block, tables cell by cell.</summary>
public static class DocumentChanging
{
    public static DocumentChanges Between(FrozenDocument left, FrozenDocument right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(TreeComparison.Compare(WithoutTables(left), WithoutTables(right)), Figures(left, right));
    }

    /// <summary>What was taken away and what was put in its place are one change, however little of the words they share.</summary>
    public static IEnumerable<Difference> Rewritten(ImmutableArray<Difference> differences)
    {
        for (var i = 0; i < differences.Length; i++)
        {
            if (i + 1 < differences.Length && differences[i] is { Right: null, Left: { } left } && differences[i + 1] is { Left: null, Right: { } right } after
                && Equals(differences[i].Under, after.Under) && left is not Heading && right is not Heading)
            {
                yield return after with { Left = left, Segments = [.. differences[i].Segments, .. after.Segments] };
                i++;
            }
            else
            {
                yield return differences[i];
            }
        }
    }

    private static FrozenDocument WithoutTables(FrozenDocument document) => document with { Body = document.Body.Where(b => b is not Table).ToEquatableArray() };

    private static ImmutableArray<FigureChange> Figures(FrozenDocument left, FrozenDocument right)
    {
        var before = ByCaption(left);
        var after = ByCaption(right);
        return [.. after.Keys.Concat(before.Keys.Where(c => !after.ContainsKey(c))).SelectMany(caption => Cells(caption, before.GetValueOrDefault(caption), after.GetValueOrDefault(caption)))];
    }

    // two tables of one name are told apart by their order
    private static OrderedDictionary<string, Table> ByCaption(FrozenDocument document)
    {
        var tables = new OrderedDictionary<string, Table>(StringComparer.Ordinal);
        foreach (var table in document.Body.OfType<Table>())
        {
            tables.TryAdd(tables.ContainsKey(table.Caption) ? $"{table.Caption} {tables.Count + 1}" : table.Caption, table);
        }

        return tables;
    }

    private static IEnumerable<FigureChange> Cells(string caption, Table? left, Table? right)
    {
        if (left is not null && left.Equals(right))
        {
            return [];
        }

        var (before, after) = (Rows(left), Rows(right));
        var columns = (right ?? left)!.Columns.Skip(1).Concat((left ?? right)!.Columns.Skip(1)).DistinctBy(c => c.Text, StringComparer.Ordinal).ToList();

        // of a row that is new or gone its figures are enough
        return
        [
            .. after.Keys.Concat(before.Keys.Where(r => !after.ContainsKey(r))).SelectMany(row => columns
                .Where(c => c.Number || (before.ContainsKey(row) && after.ContainsKey(row)))
                .Select(c => new FigureChange(caption, row, c.Text, before.GetValueOrDefault(row)?.GetValueOrDefault(c.Text), after.GetValueOrDefault(row)?.GetValueOrDefault(c.Text))))
                .Where(c => !string.Equals(c.Left ?? Nothing, c.Right ?? Nothing, StringComparison.Ordinal)),
        ];
    }

    private const string Nothing = "–";

    private static OrderedDictionary<string, Dictionary<string, string>> Rows(Table? table)
    {
        var rows = new OrderedDictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var row in table?.Rows ?? [])
        {
            rows.TryAdd(Named(row[0]), table!.Columns.Select((c, i) => (c.Text, Cell: i < row.Count ? row[i] : "")).Skip(1).ToDictionary(c => c.Text, c => c.Cell, StringComparer.Ordinal));
        }

        return rows;
    }

    // the mark of an example is no part of what the row is about
    private static string Named(string head) => head.Replace(" (exempeldata)", "", StringComparison.Ordinal);
}
