using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Docx;

/// <summary>Tables with measured columns and a header row that repeats on each page. Widths are in twentieths of a point.</summary>
internal static class DocxTables
{
    public const int SideMargin = 1361;
    public const int TextWidth = 11906 - (2 * SideMargin);
    private const int Character = 105;
    private const int Padding = 260;

    public static W.TableProperties Properties(string style, string caption) => new(
        new W.TableStyle { Val = style },
        new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct },
        new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        new W.TableLook { FirstRow = true, FirstColumn = true, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true, Val = "04A0" },
        new W.TableCaption { Val = Text.Characters.Line(caption) });

    public static W.TableGrid Grid(IReadOnlyList<int> widths) => new(widths.Select(w => new W.GridColumn { Width = w.ToString(System.Globalization.CultureInfo.InvariantCulture) }));

    public static W.TableCell Cell(int width, W.Paragraph paragraph) => new(
        new W.TableCellProperties(new W.TableCellWidth { Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture), Type = W.TableWidthUnitValues.Dxa }),
        paragraph);

    /// <param name="writer">Where to.</param>
    /// <param name="caption">Read aloud, not shown here.</param>
    /// <param name="numbers">For each column whether it is set to the right.</param>
    /// <param name="rows">Plain text of every cell, for the widths; the first row is the header.</param>
    /// <param name="content">The runs of a cell by row and column.</param>
    public static void Write(OpenXmlWriter writer, string caption, IReadOnlyList<bool> numbers, IReadOnlyList<IReadOnlyList<string>> rows, Func<int, int, IEnumerable<OpenXmlElement>> content)
    {
        var widths = Widths(rows, numbers);
        writer.WriteStartElement(new W.Table());
        writer.WriteElement(Properties("DataTable", caption));
        writer.WriteElement(Grid(widths));
        for (var r = 0; r < rows.Count; r++)
        {
            writer.WriteElement(Row(r, widths, numbers, content));
        }

        writer.WriteEndElement();
        writer.WriteElement(DocxText.Paragraph("TableEnd"));
    }

    private static W.TableRow Row(int r, int[] widths, IReadOnlyList<bool> numbers, Func<int, int, IEnumerable<OpenXmlElement>> content)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (r == 0)
        {
            properties.Append(new W.TableHeader());
        }

        var row = new W.TableRow(properties);
        for (var c = 0; c < widths.Length; c++)
        {
            var style = r == 0 ? "TableHead" : "TableText";
            row.Append(Cell(widths[c], DocxText.Paragraph(numbers[c] ? $"{style}Number" : style, [.. content(r, c)])));
        }

        return row;
    }

    // a column gets what its longest word needs; the rest is shared by the columns of words after the length of what stands in them
    private static int[] Widths(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<bool> numbers)
    {
        var columns = numbers.Count;
        var least = new double[columns];
        var wish = new double[columns];
        for (var r = 0; r < rows.Count; r++)
        {
            var row = rows[r];
            for (var c = 0; c < columns && c < row.Count; c++)
            {
                var unbroken = r > 0 && numbers[c] ? row[c].Length : LongestWord(row[c]);
                least[c] = Math.Max(least[c], Math.Min(unbroken, 24) * Character);
                wish[c] = Math.Max(wish[c], Math.Min(row[c].Length, 90) * (numbers[c] ? Character / 8.0 : Character));
            }
        }

        var fixedPart = least.Sum() + (columns * (double)Padding);
        var more = wish.Zip(least, (w, l) => Math.Max(w - l, 1)).ToArray();
        var spare = Math.Max(TextWidth - fixedPart, 0);
        var total = fixedPart + spare;
        return [.. least.Select((l, c) => (int)((l + Padding + (spare * more[c] / more.Sum())) * TextWidth / total))];
    }

    private static int LongestWord(string text)
    {
        var longest = 0;
        foreach (var range in text.AsSpan().SplitAny(" \n-/"))
        {
            longest = Math.Max(longest, text.AsSpan(range).Length);
        }

        return longest;
    }
}
