using DocumentFormat.OpenXml;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Docx;

/// <summary>Old and new wording in two columns; the place heads each pair across both.</summary>
internal static class DocxWordings
{
    private const int Half = DocxTables.TextWidth / 2;

    public static void Write(OpenXmlWriter writer, Wordings wordings)
    {
        writer.WriteStartElement(new W.Table());
        writer.WriteElement(DocxTables.Properties("DataTable", $"{wordings.Left} och {wordings.Right}, sida vid sida"));
        writer.WriteElement(DocxTables.Grid([Half, DocxTables.TextWidth - Half]));
        writer.WriteElement(new W.TableRow(
            new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()),
            DocxTables.Cell(Half, DocxText.Paragraph("TableHead", DocxText.Run(Characters.Line(wordings.Left)))),
            DocxTables.Cell(DocxTables.TextWidth - Half, DocxText.Paragraph("TableHead", DocxText.Run(Characters.Line(wordings.Right))))));
        foreach (var pair in wordings.Pairs)
        {
            writer.WriteElement(Place(pair.Place));
            writer.WriteElement(new W.TableRow(Cell(Half, pair.Left, "Removed"), Cell(DocxTables.TextWidth - Half, pair.Right, "Added")));
        }

        writer.WriteEndElement();
        writer.WriteElement(DocxText.Paragraph("TableEnd"));
    }

    private static W.TableRow Place(string place)
    {
        var cell = DocxTables.Cell(DocxTables.TextWidth, DocxText.Paragraph("WordingPlace", DocxText.Run(Characters.Line(place))));
        cell.TableCellProperties!.Append(new W.GridSpan { Val = 2 });
        return new W.TableRow(new W.TableRowProperties(new W.CantSplit()), cell);
    }

    private static W.TableCell Cell(int width, EquatableArray<WordingPart> parts, string changed) =>
        DocxTables.Cell(width, DocxText.Paragraph("Wording", [.. parts.Count == 0 ? [DocxText.Run(Captions.Nothing)] : parts.Select(p => DocxText.Run(p.Text, style: p.Changed ? changed : null))]));
}
