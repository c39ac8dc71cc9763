using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Exchange.Package;

/// <summary>A political role with its duties and holders.</summary>
public sealed record PoliticalRoleRow(
    Reference Id, string Name, string? Description, ImmutableArray<RoleDutyRow> Duties, ImmutableArray<RoleHolderRow> Holders, ImmutableArray<SourceRow> Sources);

/// <param name="Kept">It may not be delegated.</param>
public sealed record RoleDutyRow(Reference Id, string Text, bool Kept, ImmutableArray<MatterKind> Matters);

/// <summary>One body, or each of a level.</summary>
public sealed record RoleHolderRow(Reference? Body, BodyLevel? Each, PartialDate? From, PartialDate? To);

/// <summary>A group for union consultation.</summary>
public sealed record ConsultationRow(
    Reference Id,
    Reference Group,
    string Agreement,
    ImmutableArray<string> Parties,
    ImmutableArray<string> Management,
    ImmutableArray<string> Unions,
    int? PerYear,
    ImmutableArray<MatterKind> Matters,
    PartialDate? From,
    PartialDate? To,
    ImmutableArray<SourceRow> Sources);
