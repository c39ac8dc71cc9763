using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Styrbord.Rendering.Docx;

/// <summary>Title and revision to the left, "sida X av Y" to the right.</summary>
internal static class DocxFooter
{
    public static void Write(FooterPart part, DocumentTree tree)
    {
        var revision = tree.Front.FirstOrDefault(f => string.Equals(f.Key, "revision", StringComparison.Ordinal));
        var left = string.IsNullOrWhiteSpace(revision?.Value) ? tree.Title : $"{tree.Title} · {revision.Label.ToLowerInvariant()} {revision.Value}";
        OpenXmlElement[] page =
        [
            DocxText.Run(Characters.Line(left)),
            DocxText.Tab(),
            DocxText.Run("sida "),
            .. DocxText.Field("PAGE", "1"),
            DocxText.Run(" av "),
            .. DocxText.Field("NUMPAGES", "1"),
        ];
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteElement(new W.Footer(DocxText.Paragraph("Footer", page)));
    }
}
