using DocumentFormat.OpenXml;
using Styrbord.Domain.Kernel;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Docx;

/// <summary>Title and the document's properties, first on the first page.</summary>
internal static class DocxFront
{
    private const int TermWidth = 2600;

    public static void Write(OpenXmlWriter writer, DocumentTree tree)
    {
        writer.WriteElement(DocxText.Paragraph("Title", DocxText.Whole(tree.Title)));
        if (tree.Front.Count == 0)
        {
            return;
        }

        writer.WriteStartElement(new W.Table());
        writer.WriteElement(DocxTables.Properties("FrontTable", "Dokumentets egenskaper"));
        writer.WriteElement(DocxTables.Grid([TermWidth, DocxTables.TextWidth - TermWidth]));
        foreach (var fact in tree.Front)
        {
            writer.WriteElement(new W.TableRow(
                new W.TableRowProperties(new W.CantSplit()),
                DocxTables.Cell(TermWidth, DocxText.Paragraph("FrontTerm", DocxText.Run(fact.Label))),
                DocxTables.Cell(DocxTables.TextWidth - TermWidth, DocxText.Paragraph("FrontValue", DocxText.Run(Captions.Stated(fact.Value))))));
        }

        writer.WriteEndElement();
        writer.WriteElement(DocxText.Paragraph("TableEnd"));
    }
}
