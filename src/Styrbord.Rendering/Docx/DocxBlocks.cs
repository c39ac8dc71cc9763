using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Docx;

/// <summary>The blocks of a tree as paragraphs and tables, in order.</summary>
internal sealed class DocxBlocks(OpenXmlWriter writer, MainDocumentPart main, DocxLists lists)
{
    private readonly DocxRichText _text = new(writer, main, lists);
    private int _headings;
    private int _level;
    private bool _newPage;

    /// <param name="next">What comes after it: words that lead up to a table or to signatures stay on its page.</param>
    public void Write(Block block, Block? next = null)
    {
        if (_newPage && block is not Heading)
        {
            writer.WriteElement(DocxText.Paragraph("TableEnd", newPage: true));
            _newPage = false;
        }

        switch (block)
        {
            case Heading heading:
                WriteHeading(heading);
                break;
            case Paragraph paragraph:
                WriteParagraph(paragraph, keep: next is Table or Signatures or Wordings || (next is Bullets && paragraph.Text.EndsWith(':')));
                break;
            case RichText rich:
                _text.Write(MarkdownReader.Read(rich.Markdown), new DocxTextPlace(_level, rich.Mark));
                break;
            case Quote quote:
                WriteQuote(quote);
                break;
            case Bullets bullets:
                WriteBullets(bullets);
                break;
            case Facts facts:
                WriteFacts(facts);
                break;
            case Table table:
                WriteTable(table, noted: next is Paragraph { Style: "note" });
                break;
            case Wordings wordings:
                DocxWordings.Write(writer, wordings);
                break;
            case Signatures signatures:
                WriteSignatures(signatures);
                break;
            case PageBreak:
                _newPage = true;
                break;
        }
    }

    private static string Style(string? style) => style switch
    {
        "note" => "Note",
        "lead" => "Lead",
        _ => "BodyText",
    };

    private void WriteHeading(Heading heading)
    {
        _level = Math.Clamp(heading.Level, 1, 6);
        var id = _headings.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var paragraph = DocxText.Paragraph($"Heading{_level}", _newPage, new W.BookmarkStart { Id = id, Name = DocxContents.Bookmark(_headings++) });
        if (!string.IsNullOrEmpty(heading.Number))
        {
            paragraph.Append(DocxText.Run($"{Characters.Line(heading.Number)} ", style: "HeadingNumber"));
        }

        paragraph.Append(DocxText.Run(Characters.Line(heading.Text)), new W.BookmarkEnd { Id = id });
        writer.WriteElement(paragraph);
        _newPage = false;
    }

    private void WriteParagraph(Paragraph paragraph, bool keep)
    {
        var written = DocxText.Paragraph(Style(paragraph.Style), [DocxText.Run(Characters.Line(paragraph.Text)), .. DocxText.Mark(paragraph.Mark)]);
        if (keep)
        {
            written.ParagraphProperties!.AppendChild(new W.KeepNext());
        }

        writer.WriteElement(written);
    }

    private void WriteSignatures(Signatures signatures) => DocxTables.WriteSignatures(writer, signatures.Roles);

    private void WriteQuote(Quote quote)
    {
        _text.Write(MarkdownReader.Read(quote.Markdown), new DocxTextPlace(_level, Mark: null, Quoted: true));
        if (!string.IsNullOrWhiteSpace(quote.Source))
        {
            writer.WriteElement(DocxText.Paragraph("QuoteSource", DocxText.Run(Characters.Line(quote.Source))));
        }
    }

    private void WriteBullets(Bullets bullets)
    {
        var id = lists.Add(bullets.Ordered, level: 0, start: 1);
        for (var i = 0; i < bullets.Items.Count; i++)
        {
            writer.WriteElement(DocxRichText.Item(id, level: 0, quoted: false, last: i == bullets.Items.Count - 1, [DocxText.Run(Characters.Line(bullets.Items[i]))]));
        }
    }

    private void WriteFacts(Facts facts)
    {
        foreach (var fact in facts.Items)
        {
            writer.WriteElement(DocxText.Paragraph("Fact", DocxText.Run(Characters.Line(fact.Term), style: "FactTerm"), DocxText.Tab(), DocxText.Run(fact.Description)));
        }
    }

    private void WriteTable(Table table, bool noted)
    {
        var caption = Captions.Of(table);
        writer.WriteElement(DocxText.Paragraph("Caption", DocxText.Run(Characters.Line(caption))));
        var rows = table.Rows.Select(r => (IReadOnlyList<string>)[.. r]).Prepend([.. table.Columns.Select(c => c.Text)]).ToList();
        DocxTables.Write(
            writer,
            caption,
            [.. table.Columns.Select(c => c.Number)],
            rows,
            (r, c) => c < rows[r].Count && rows[r][c].Length > 0 ? [DocxText.Run(r > 0 && table.Columns[c].Number ? Unbroken(rows[r][c]) : rows[r][c], bold: table.IsSum(r - 1))] : [],
            r => table.IsSum(r - 1),
            noted);
    }

    private static string Unbroken(string amount) => amount.Replace(' ', '\u00a0');
}
