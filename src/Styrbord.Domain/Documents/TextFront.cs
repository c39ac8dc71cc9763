using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>The properties that a document of texts carries .</summary>
internal static class TextFront
{
    public static EquatableArray<FrontMatter> Of(Authority authority, TextDocument document, int revision, Standing? decided)
    {
        var matter = document.Matter is { } id ? authority.Decisions.Matters[id] : null;
        var told = authority.Documents.Of(document.Kind, document.Year);
        var body = OrganisationQueries.NameOf(authority, document.For, document.FirstDay);
        return
        [
            new("name", "Dokumentnamn", TextQueries.TitleOf(authority, document)),
            new("revision", "Revision", $"{revision}"),
            new("type", "Dokumenttyp", DocumentKinds.NameOf(authority, document.Kind, document.Year)),
            new("number", "Diarienummer", matter?.DiaryNumber ?? ""),
            new("validityArea", "Giltighetsområde", $"{body}, {document.Year}"),
            new("functionalArea", "Funktionsområde", told?.FunctionalArea ?? ""),
            new("owner", "Dokumentansvarig", told?.Owner ?? body),
            new("decidingBody", "Beslutande organ", matter is null ? "" : body),
            new("decisionDate", "Beslutsdatum", decided?.DecidedOn?.ToString() ?? ""),
            new("nextRevision", "Nästa revidering", told?.NextRevision is { } day ? $"{day:yyyy-MM-dd}" : ""),
        ];
    }
}
