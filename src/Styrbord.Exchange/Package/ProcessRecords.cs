using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Exchange.Package;

/// <summary>process.yaml: the version each planning year follows, and the proof-reader's rules.</summary>
public sealed record ProcessPart(ImmutableArray<FollowedRow> Years, ImmutableArray<ProcessRuleRow> Rules)
{
    public static readonly ProcessPart Empty = new([], []);
}

public sealed record FollowedRow(Place At, int Year, Reference Version);

/// <param name="From">First day the rule holds.</param>
/// <param name="ToBeChecked">The reference has not been read at its source.</param>
public sealed record ProcessRuleRow(
    Reference Id,
    RuleKind Kind,
    RuleLevel Level,
    FindingSeverity Severity,
    string Text,
    string Source,
    bool ToBeChecked,
    PartialDate? From,
    PartialDate? To,
    ImmutableArray<Reference> Versions,
    ImmutableArray<string> Topics,
    ImmutableArray<string> Others,
    int? Month,
    int? Day,
    int? Days,
    int? Least,
    int? Most,
    int? Year,
    ImmutableArray<BodyLevel> Levels,
    string? What);

/// <summary>A file of the list processVersions: one process document with its steps.</summary>
/// <param name="Day">The day it is taken in; the directive's day when nothing is said.</param>
public sealed record ProcessVersionRow(
    Reference Id,
    string Name,
    string? Number,
    DateOnly? Day,
    string? ValidFor,
    bool Temporary,
    ReplacedDocument? Replaces,
    NextRevision? Revision,
    Reference? Organisation,
    ImmutableArray<string> Documents,
    ImmutableArray<ProcessTerm> Terms,
    ImmutableArray<ProcessText> Texts,
    ImmutableArray<ProcessStatement> Statements,
    ImmutableArray<string> OpenPoints,
    ImmutableArray<ProcessStepRow> Steps,
    ImmutableArray<SourceRow> Sources);

/// <param name="When">The rule in the source's words.</param>
/// <param name="Responsible">Ids of bodies, units, groups and organisations, or words for kinds of them (<see cref="PartyKind"/>).</param>
public sealed record ProcessStepRow(
    Reference Id,
    string Title,
    StepPhase Phase,
    StepPhase? AlsoPhase,
    StepKind Kind,
    StepLevel? Level,
    StepYear? About,
    ImmutableArray<int> Months,
    MonthRule? MonthRule,
    int? Day,
    int? YearsAfter,
    int? PerYear,
    string When,
    ImmutableArray<Reference> Responsible,
    string? Document,
    ImmutableArray<Reference> BuildsOn,
    ImmutableArray<string> BuildsOnDocuments,
    ImmutableArray<Reference> Receivers,
    ImmutableArray<string> Topics,
    Reference? Organisation,
    bool Optional,
    Reference? SameAs,
    int? ReportFrom,
    int? ReportTo,
    StepDetailRow Detail,
    ImmutableArray<SourceRow> Sources);

public sealed record StepDetailRow(
    ImmutableArray<string> Content,
    ImmutableArray<string> Agenda,
    ImmutableArray<Reference> InCooperationWith,
    ImmutableArray<Reference> InputFrom,
    string? UsedFor,
    string? Annex,
    string? Effect,
    string? Note);
