using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Styrbord.Domain.Kernel;
using Table = Markdig.Extensions.Tables.Table;

namespace Styrbord.Rendering.Text;

internal static class MarkdownTables
{
    public static TextTable From(Table table)
    {
        var columns = table.OfType<TableRow>().Max(r => r.Count);
        var numbers = Enumerable.Range(0, columns).Select(i => i < table.ColumnDefinitions.Count && table.ColumnDefinitions[i].Alignment == TableColumnAlign.Right);
        var rows = table.OfType<TableRow>().Select(row => Enumerable.Range(0, columns).Select(i => Cell(row, i)).ToEquatableArray());
        return new TextTable(numbers.ToEquatableArray(), rows.ToEquatableArray());
    }

    private static EquatableArray<TextRun> Cell(TableRow row, int index)
    {
        var runs = new Runs();
        if (index < row.Count && row[index] is TableCell cell)
        {
            foreach (var leaf in cell.OfType<LeafBlock>())
            {
                MarkdownInlines.Collect(leaf, runs);
            }
        }

        return runs.Build(oneLine: true);
    }
}
