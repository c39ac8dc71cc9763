using System.Xml;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Text;

namespace Styrbord.Rendering.Docx;

/// <summary>
/// The properties of R-116 in the file itself: title, language, owner and version as the format's own, all of the front matter as
/// custom properties under its keys.
/// </summary>
internal static class DocxProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /// <summary>A document always carries these, empty ones too.</summary>
    private static readonly string[] Required =
        ["name", "revision", "type", "number", "validityArea", "functionalArea", "owner", "decidingBody", "decisionDate", "nextRevision"];

    public static void Write(WordprocessingDocument document, DocumentTree tree)
    {
        var core = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(core, "core");
        WriteCore(core, tree);
        var part = document.AddCustomFilePropertiesPart();
        document.ChangeIdOfPart(part, "custom");
        var number = 2;
        var properties = new Properties();
        foreach (var (key, value) in All(tree))
        {
            properties.Append(new CustomDocumentProperty(new VTLPWSTR(Characters.Line(value))) { Name = key, FormatId = Format, PropertyId = number++ });
        }

        part.Properties = properties;
        properties.Save();
    }

    private static IEnumerable<(string Key, string Value)> All(DocumentTree tree)
    {
        var given = tree.Front.Where(f => f.Key.Length > 0).GroupBy(f => f.Key, StringComparer.OrdinalIgnoreCase).Select(g => g.First()).ToList();
        var missing = Required.Where(key => !given.Exists(f => string.Equals(f.Key, key, StringComparison.OrdinalIgnoreCase)));
        return missing.Select(key => (key, key switch { "name" => tree.Title, "type" => tree.Kind, _ => "" }))
            .Concat(given.Select(f => (Characters.Line(f.Key), f.Value)))
            .OrderBy(p => Place(p.Item1));
    }

    private static int Place(string key)
    {
        var place = Array.FindIndex(Required, r => string.Equals(r, key, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? Required.Length : place;
    }

    private static string? Value(DocumentTree tree, string key) =>
        tree.Front.FirstOrDefault(f => string.Equals(f.Key, key, StringComparison.OrdinalIgnoreCase))?.Value is { Length: > 0 } value ? value : null;

    private static void WriteCore(CoreFilePropertiesPart part, DocumentTree tree)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartDocument();
        xml.WriteStartElement("cp", "coreProperties", Core);
        WriteElement(xml, DublinCore, "title", tree.Title);
        WriteElement(xml, DublinCore, "subject", Value(tree, "type"));
        WriteElement(xml, DublinCore, "creator", Value(tree, "decidingBody") ?? Value(tree, "owner"));
        WriteElement(xml, DublinCore, "language", "sv-SE");
        WriteElement(xml, DublinCore, "identifier", Value(tree, "number"));
        WriteElement(xml, Core, "version", Value(tree, "revision"));
        xml.WriteEndElement();
    }

    private static void WriteElement(XmlWriter xml, string space, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteElementString(string.Equals(space, Core, StringComparison.Ordinal) ? "cp" : "dc", name, space, Characters.Line(value));
        }
    }
}
