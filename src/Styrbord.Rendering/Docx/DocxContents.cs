using System.Globalization;
using DocumentFormat.OpenXml;
using Styrbord.Domain.Kernel;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Docx;

/// <summary>
/// The list of contents, filled in beforehand, so that it can be read where no field is ever updated. Page numbers are only
/// there when something has counted them: on paper, or after the reader's word processor has updated the field.
/// </summary>
internal static class DocxContents
{
    public static string Bookmark(int heading) => $"_Toc{heading.ToString("D8", CultureInfo.InvariantCulture)}";

    public static void Write(OpenXmlWriter writer, DocumentTree tree, bool forPaper)
    {
        var entries = ContentsEntries.Of(tree);
        if (forPaper)
        {
            writer.WriteElement(DocxText.Paragraph("TOCHeading", DocxText.Run(Captions.Contents)));
            foreach (var (index, heading) in entries)
            {
                writer.WriteElement(Entry(index, heading, [], [], forPaper));
            }

            return;
        }

        writer.WriteStartElement(new W.SdtBlock());
        writer.WriteElement(new W.SdtProperties(new W.SdtContentDocPartObject(
            new W.DocPartGallery { Val = "Table of Contents" }, new W.DocPartUnique())));
        writer.WriteStartElement(new W.SdtContentBlock());
        writer.WriteElement(DocxText.Paragraph("TOCHeading", DocxText.Run(Captions.Contents)));
        for (var i = 0; i < entries.Count; i++)
        {
            var begin = i == 0 ? Begin(ContentsEntries.Depth(tree)) : [];
            var end = i == entries.Count - 1 ? new OpenXmlElement[] { new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }) } : [];
            writer.WriteElement(Entry(entries[i].Index, entries[i].Heading, begin, end, numbered: false));
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static OpenXmlElement[] Begin(int depth) =>
    [
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        new W.Run(new W.FieldCode($" TOC \\o \"1-{depth}\" \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
    ];

    private static W.Paragraph Entry(int index, Heading heading, OpenXmlElement[] begin, OpenXmlElement[] end, bool numbered)
    {
        var bookmark = Bookmark(index);
        var link = new W.Hyperlink { Anchor = bookmark, History = true };
        link.Append(DocxText.Run(ContentsEntries.Text(heading)));
        if (numbered)
        {
            link.Append([DocxText.Tab(), .. DocxText.Field($"PAGEREF {bookmark} \\h", "1")]);
        }

        return DocxText.Paragraph($"TOC{heading.Level}", [.. begin, link, .. end]);
    }
}
