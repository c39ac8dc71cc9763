using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Exchange.Package;

/// <summary>organisation.yaml and units.csv.</summary>
public sealed record OrganisationPart(
    ImmutableArray<TermRow> Terms,
    ImmutableArray<OrganisationRow> Organisations,
    ImmutableArray<BodyRow> Bodies,
    ImmutableArray<RelationRow> Relations,
    ImmutableArray<GroupRow> Groups,
    ImmutableArray<UnitRow> Units)
{
    public static readonly OrganisationPart Empty = new([], [], [], [], [], []);
}

/// <summary>What the authority calls a thing; <paramref name="Key"/> is an identifier of the glossary in camelCase.</summary>
public sealed record TermRow(Reference Key, string Singular, string? Plural, DateOnly From);

public sealed record OrganisationRow(
    Reference Id,
    string Name,
    ImmutableArray<string> OtherNames,
    PartialDate? ValidFrom,
    PartialDate? ValidTo,
    ImmutableArray<Reference> FormedFrom,
    string? Note,
    ImmutableArray<SourceRow> Sources);

public sealed record BodyRow(
    Reference Id,
    string Name,
    string? Code,
    string? Slug,
    BodyLevel Level,
    Reference? Organisation,
    Reference? Parent,
    PartialDate? ValidFrom,
    PartialDate? ValidTo,
    bool NewlyElected,
    bool Example,
    ImmutableArray<string> Spellings,
    string? Note,
    ImmutableArray<SourceRow> Sources);

public sealed record RelationRow(
    Reference Id,
    RelationKind Kind,
    ImmutableArray<Reference> From,
    Reference? To,
    PartialDate Date,
    string? What,
    bool Derived,
    string? Note,
    ImmutableArray<SourceRow> Sources);

public sealed record GroupRow(
    Reference Id,
    string Name,
    string? Abbreviation,
    string Kind,
    string? Members,
    ImmutableArray<string> Tasks,
    Reference? ReplacedBy,
    string? Note,
    ImmutableArray<SourceRow> Sources);

public sealed record UnitRow(
    Reference Id,
    string Name,
    string Level,
    Reference? Body,
    Reference? Parent,
    PartialDate? ValidFrom,
    PartialDate? ValidTo,
    ImmutableArray<string> OtherNames,
    string? Note,
    bool Example,
    SourceRow? Source);

/// <summary>An account with a role, at a body or everywhere; one with several roles has several rows. No password and no person: those are never in a package.</summary>
/// <param name="Role">Nothing where the history tells which roles the account has had.</param>
public sealed record AccountRow(Reference Id, string Title, Role? Role, Reference? Body, DateOnly From, Reference? Unit = null);
