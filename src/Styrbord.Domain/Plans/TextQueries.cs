using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

public static class TextQueries
{
    /// <summary>The template as it binds the document: as it was when the revision was locked, else as it is now.</summary>
    public static PlanTemplate TemplateOf(Authority authority, TextDocument document) =>
        document.Closed && document.Kept is [.., { Template: { } then }] ? then : authority.Plans.Templates[document.Template];

    public static TextDocument? Find(Authority authority, DocumentKind kind, int year, BodyId body) =>
        authority.Plans.Texts.Values.FirstOrDefault(t => t.Kind == kind && t.Year == year && t.For == body);

    /// <summary>Of a year, by kind and body.</summary>
    public static ImmutableArray<TextDocument> Of(Authority authority, int year) =>
        [.. authority.Plans.Texts.Values.Where(t => t.Year == year).OrderBy(t => t.Kind).ThenBy(t => t.For)];

    /// <summary>The same kind of document of the same body over the years, whatever it was called; the newest first.</summary>
    public static ImmutableArray<TextDocument> SeriesOf(Authority authority, TextDocument document) =>
        [.. authority.Plans.Texts.Values.Where(t => t.Kind == document.Kind && t.For == document.For).OrderByDescending(t => t.Year)];

    public static string TitleOf(Authority authority, TextDocument document) =>
        $"{DocumentKinds.NameOf(authority, document.Kind, document.Year)} {document.Year}, {OrganisationQueries.NameOf(authority, document.For, document.FirstDay)}";

    public static EquatableArray<Block> Body(Authority authority, TextDocument document) =>
        [
            .. TemplateOf(authority, document).Sections.Where(s => document.Sections.ContainsKey(s.Id)).SelectMany(s => new Block[]
            {
                new Heading(1, s.Heading, null, $"avsnitt-{s.Id}"), new RichText(document.Sections[s.Id].Text.ToString(), PlanDocument.Mark(document.Sections[s.Id].Example)),
            }),
        ];
}
