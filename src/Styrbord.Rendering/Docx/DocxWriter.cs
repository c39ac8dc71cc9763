using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Styrbord.Domain.Kernel;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Docx;

/// <summary>A document tree as DOCX with real styles, contents, table headers and properties. The same tree gives the same bytes.</summary>
public static class DocxWriter
{
    public static byte[] Write(DocumentTree tree) => Write(tree, forPaper: false);

    /// <param name="tree">The document.</param>
    /// <param name="forPaper">
    /// For the PDF: contents as references that the converter counts, where an editable document has a field that its word
    /// processor updates.
    /// </param>
    internal static byte[] Write(DocumentTree tree, bool forPaper)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "document");
            Part(main.AddNewPart<StyleDefinitionsPart>("styles"), "Docx.styles.xml");
            Part(main.AddNewPart<FontTablePart>("fonts"), "Docx.fonts.xml");
            Part(main.AddNewPart<DocumentSettingsPart>("settings"), "Docx.settings.xml");
            DocxFooter.Write(main.AddNewPart<FooterPart>("footer"), tree);
            var lists = new DocxLists();
            WriteBody(main, tree, lists, forPaper);
            lists.Write(main.AddNewPart<NumberingDefinitionsPart>("numbering"));
            DocxProperties.Write(document, tree);
        }

        return FixedZip.Of(stream);
    }

    private static void Part(OpenXmlPart part, string name)
    {
        using var text = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Embedded.Text(name)));
        part.FeedData(text);
    }

    private static void WriteBody(MainDocumentPart main, DocumentTree tree, DocxLists lists, bool forPaper)
    {
        using var writer = OpenXmlWriter.Create(main);
        writer.WriteStartDocument();
        writer.WriteStartElement(new W.Document());
        writer.WriteStartElement(new W.Body());
        DocxFront.Write(writer, tree);
        if (ContentsEntries.Wanted(tree))
        {
            DocxContents.Write(writer, tree, forPaper);
        }

        var blocks = new DocxBlocks(writer, main, lists);
        for (var i = 0; i < tree.Body.Count; i++)
        {
            blocks.Write(tree.Body[i], i + 1 < tree.Body.Count ? tree.Body[i + 1] : null);
        }

        writer.WriteElement(new W.SectionProperties(
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "footer" },
            new W.PageSize { Width = 11906U, Height = 16838U },
            new W.PageMargin { Top = 1304, Right = DocxTables.SideMargin, Bottom = 1304, Left = DocxTables.SideMargin, Header = 680U, Footer = 624U, Gutter = 0U }));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
