using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Docx;

/// <param name="Level">Of the nearest heading; the text's own headings stand below it.</param>
/// <param name="Mark">Label after the text, if any.</param>
/// <param name="Quoted">Whether the text is another's.</param>
internal sealed record DocxTextPlace(int Level, string? Mark, bool Quoted = false);

/// <summary>The text model as paragraphs.</summary>
internal sealed class DocxRichText(OpenXmlWriter writer, MainDocumentPart main, DocxLists lists)
{
    // as BodyText has it in styles.xml
    private const string AfterParagraph = "140";
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    public void Write(EquatableArray<TextBlock> blocks, DocxTextPlace place)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var mark = i == blocks.Count - 1 ? place.Mark : null;
            if (blocks[i] is TextParagraph paragraph)
            {
                writer.WriteElement(DocxText.Paragraph(Style(place), [.. Runs(paragraph.Runs), .. DocxText.Mark(mark)]));
                continue;
            }

            Block(blocks[i], place with { Mark = null });
            if (mark is not null)
            {
                writer.WriteElement(DocxText.Paragraph(Style(place), [.. DocxText.Mark(mark)]));
            }
        }
    }

    /// <param name="last">The list's last item stands as far from what follows as any paragraph does.</param>
    public static W.Paragraph Item(int list, int level, bool quoted, bool last, IEnumerable<OpenXmlElement> content)
    {
        var properties = new W.ParagraphProperties(
            new W.ParagraphStyleId { Val = quoted ? "QuoteList" : "ListParagraph" },
            new W.NumberingProperties(new W.NumberingLevelReference { Val = level }, new W.NumberingId { Val = list }));
        if (last)
        {
            properties.Append(new W.SpacingBetweenLines { After = AfterParagraph });
        }

        var paragraph = new W.Paragraph(properties);
        paragraph.Append(content);
        return paragraph;
    }

    private static string Style(DocxTextPlace place) => place.Quoted ? "Quote" : "BodyText";

    private void Block(TextBlock block, DocxTextPlace place)
    {
        switch (block)
        {
            case TextHeading heading:
                var level = Math.Clamp(place.Level + heading.Level - 2, 1, 6);
                writer.WriteElement(DocxText.Paragraph(place.Quoted ? "QuoteHeading" : $"Heading{level}", [.. Runs(heading.Runs)]));
                break;
            case TextList list:
                WriteList(list, 0, place.Quoted, last: true);
                break;
            case TextQuote quote:
                Write(quote.Blocks, place with { Quoted = true });
                break;
            case TextTable table:
                var rows = table.Rows.Select(r => (IReadOnlyList<string>)[.. r.Select(PlainText.Of)]).ToList();
                DocxTables.Write(writer, "", [.. table.Numbers], rows, (r, c) => Runs(table.Rows[r][c]));
                break;
        }
    }

    private void WriteList(TextList list, int level, bool quoted, bool last)
    {
        var id = lists.Add(list.Ordered, level, list.Start);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            var ends = last && i == list.Items.Count - 1;
            writer.WriteElement(Item(id, level, quoted, ends && item.Nested.Count == 0, Runs(item.Runs)));
            for (var n = 0; n < item.Nested.Count; n++)
            {
                WriteList(item.Nested[n], level + 1, quoted, ends && n == item.Nested.Count - 1);
            }
        }
    }

    private IEnumerable<OpenXmlElement> Runs(EquatableArray<TextRun> runs) => runs.Select(run =>
        run.Marks.Link is { } target && !LinkTarget.IsLocal(target) && Relation(target) is { } id
            ? (OpenXmlElement)new W.Hyperlink(DocxText.Run(run.Text, run.Marks.Bold, run.Marks.Italic, "Hyperlink")) { Id = id, History = true }
            : DocxText.Run(run.Text, run.Marks.Bold, run.Marks.Italic));

    // a file that travels has no local addresses
    private string? Relation(string target)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out var address))
        {
            return null;
        }

        if (!_links.TryGetValue(target, out var id))
        {
            id = $"link{_links.Count + 1}";
            main.AddHyperlinkRelationship(address, isExternal: true, id);
            _links.Add(target, id);
        }

        return id;
    }
}
