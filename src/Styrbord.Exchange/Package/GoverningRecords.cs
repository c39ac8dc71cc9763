using System.Collections.Immutable;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>governing.yaml.</summary>
public sealed record GoverningPart(
    ImmutableArray<TermOfOfficeRow> Terms, ImmutableArray<GoverningDocumentRow> Documents, ImmutableArray<RegulationsRow> Regulations, ImmutableArray<ComponentRow> Components,
    ImmutableArray<RecordsRow> Records, ImmutableArray<PoliticalRoleRow> Roles, ImmutableArray<ConsultationRow> Consultation)
{
    public static readonly GoverningPart Empty = new([], [], [], [], [], [], []);
}

public sealed record TermOfOfficeRow(Reference Id, string Name, DateOnly From, DateOnly To);

public sealed record GoverningDocumentRow(
    Reference Id,
    string Name,
    string Kind,
    GoverningLevel Level,
    bool Superordinate,
    Reference? Body,
    Reference? Term,
    ImmutableArray<Reference> Under,
    ImmutableArray<Reference> Goals,
    bool OncePerTerm,
    ImmutableArray<string> WorkedOutWith,
    ImmutableArray<Reference> Analyses,
    bool Example,
    ImmutableArray<VersionRow> Versions,
    ImmutableArray<SourceRow> Sources);

public sealed record VersionRow(
    Place At, string Name, PartialDate? From, PartialDate? To, Reference? AdoptedBy, PartialDate? AdoptedOn, string? Paragraph, Reference? Matter, string? Link);

public sealed record RegulationsRow(
    Reference Id,
    Reference? Body,
    PartialDate From,
    Reference? AdoptedBy,
    PartialDate? AdoptedOn,
    string? Paragraph,
    string? Mission,
    ImmutableArray<string> Areas,
    ImmutableArray<string> Laws,
    string? Link,
    bool Example,
    ImmutableArray<SourceRow> Sources);

public sealed record ComponentRow(
    Reference Id, ComponentKind Kind, string Name, string? Group, string? SteersTowards, string? Text, ImmutableArray<SourceRow> Sources);

/// <summary>A row of the records plan: who keeps what how long.</summary>
public sealed record RecordsRow(
    Reference Id, string Name, Retention Retention, int? Years, string Basis, string Keeper, string? Where, ImmutableArray<string> Matters, ImmutableArray<string> Documents);
