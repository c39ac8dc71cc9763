using System.Collections.Immutable;
using Styrbord.Domain.Analyses;

namespace Styrbord.Exchange.Package;

/// <summary>analyses.yaml.</summary>
public sealed record AnalysesPart(ImmutableArray<NeedGroupRow> Groups, ImmutableArray<AnalysisRow> Analyses, ImmutableArray<NeedRow> Needs)
{
    public static readonly AnalysesPart Empty = new([], [], []);
}

public sealed record NeedGroupRow(Reference Id, string Name, string Area, int From, int? To);

public sealed record AnalysisRow(
    Reference Id,
    AnalysisKind Kind,
    int Year,
    string Title,
    Reference? Group,
    Reference? Body,
    ImmutableArray<Reference> With,
    string? Link,
    ImmutableArray<(AnalysisPart Part, string Text)> Texts,
    ImmutableArray<PointRow> Points,
    bool Example,
    ImmutableArray<SourceRow> Sources);

/// <summary>A conclusion or a proposal.</summary>
public sealed record PointRow(Reference Id, PointKind Kind, string Text, ImmutableArray<Reference> Goals);

/// <param name="Reason">Why it has its place; a need with a reason is ranked after those before it in the file.</param>
public sealed record NeedRow(
    Reference Id, int Year, Reference Group, string Name, string? Text, ImmutableArray<Reference> BuildsOn, ImmutableArray<Reference> Goals, string? Reason, bool Example);
