using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Docx;

/// <summary>Tables with measured columns and a header row that repeats on each page. Widths are in twentieths of a point.</summary>
internal static class DocxTables
{
    public const int SideMargin = 1361;
    public const int TextWidth = 11906 - (2 * SideMargin);

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

    /// <summary>Lines to sign on side by side, never on two pages.</summary>
    public static void WriteSignatures(OpenXmlWriter writer, IReadOnlyList<string> roles)
    {
        const int Gap = 340;
        var width = TextWidth / Math.Max(roles.Count, 1);
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        foreach (var role in roles)
        {
            var line = DocxText.Paragraph("SignatureLine");
            line.ParagraphProperties!.AppendChild(new W.Indentation { Right = "0" });
            var cell = Cell(width, line);
            cell.AppendChild(DocxText.Paragraph("SignatureRole", DocxText.Run(Text.Characters.Line(role))));
            row.Append(cell);
        }

        writer.WriteElement(new W.Table(
            new W.TableProperties(
                new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableCellMarginDefault(new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa }, new W.TableCellRightMargin { Width = Gap, Type = W.TableWidthValues.Dxa }),
                new W.TableCaption { Val = "Underskrifter" }),
            Grid([.. roles.Select(_ => width)]), row));
        writer.WriteElement(DocxText.Paragraph("TableEnd"));
    }

    /// <param name="writer">Where to.</param>
    /// <param name="caption">Read aloud, not shown here.</param>
    /// <param name="numbers">For each column whether it is set to the right.</param>
    /// <param name="rows">Plain text of every cell, for the widths; the first row is the header.</param>
    /// <param name="content">The runs of a cell by row and column.</param>
    /// <param name="isSum">The rows, the header being 0, whose first cell goes over the empty ones after it.</param>
    /// <param name="noted">A note about the table comes after it and stays on its page.</param>
    public static void Write(
        OpenXmlWriter writer, string caption, IReadOnlyList<bool> numbers, IReadOnlyList<IReadOnlyList<string>> rows, Func<int, int, IEnumerable<OpenXmlElement>> content, Func<int, bool>? isSum = null, bool noted = false)
    {
        var widths = DocxColumns.Widths([.. rows.Select((row, r) => isSum?.Invoke(r) == true ? [.. row.Select((cell, c) => c == 0 && SpanOf(row) > 1 ? "" : cell)] : row)], numbers);
        writer.WriteStartElement(new W.Table());
        writer.WriteElement(Properties("DataTable", caption));
        writer.WriteElement(Grid(widths));
        for (var r = 0; r < rows.Count; r++)
        {
            var row = Row(r, widths, numbers, content, isSum?.Invoke(r) == true ? SpanOf(rows[r]) : 0);
            if (StaysWithNext(r, rows.Count) || (noted && r == rows.Count - 1))
            {
                row.Descendants<W.ParagraphProperties>().First().AppendChild(new W.KeepNext());
            }

            writer.WriteElement(row);
        }

        writer.WriteEndElement();
        var end = DocxText.Paragraph("TableEnd");
        if (noted)
        {
            end.ParagraphProperties!.AppendChild(new W.KeepNext());
        }

        writer.WriteElement(end);
    }

    // no row alone: two stand below the header before a page ends, and two come over to the next
    private static bool StaysWithNext(int row, int count) => row < count - 1 && (row <= 1 || row == count - 2);

    /// <summary>How many columns the first cell of a sum goes over.</summary>
    private static int SpanOf(IReadOnlyList<string> row) => 1 + row.Skip(1).TakeWhile(cell => cell.Length == 0).Count();

    /// <param name="span">Of a sum the columns of its first cell; of other rows 0.</param>
    private static W.TableRow Row(int r, int[] widths, IReadOnlyList<bool> numbers, Func<int, int, IEnumerable<OpenXmlElement>> content, int span)
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
            var over = c == 0 && span > 1 ? span : 1;
            var cell = Cell(widths.Skip(c).Take(over).Sum(), DocxText.Paragraph(numbers[c] ? $"{style}Number" : style, [.. content(r, c)]));
            Mark(cell.TableCellProperties!, over, span > 0);
            row.Append(cell);
            c += over - 1;
        }

        return row;
    }

    // a sum is ruled above
    private static void Mark(W.TableCellProperties cell, int over, bool isSum)
    {
        if (over > 1)
        {
            cell.Append(new W.GridSpan { Val = over });
        }

        if (isSum)
        {
            cell.Append(new W.TableCellBorders(new W.TopBorder { Val = W.BorderValues.Single, Size = 6U, Space = 0U, Color = "3B4D59" }));
        }
    }
}
