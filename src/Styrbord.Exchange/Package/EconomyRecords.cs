using System.Collections.Immutable;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>economy.yaml and frames.csv.</summary>
public sealed record EconomyPart(
    ImmutableArray<CostClass> Classes, ImmutableArray<FramesRow> Frames, ImmutableArray<IndexRuleRow> Rules, ImmutableArray<CauseRow> Causes, ImmutableArray<ConversionRow> Conversions, ImmutableArray<ScenarioGiven> Scenarios)
{
    public static readonly EconomyPart Empty = new([], [], [], [], [], []);

    /// <summary>The rows of all tables.</summary>
    public ImmutableArray<FrameLine> Lines { get; init; } = [];
}

/// <summary>A table of frames but for its rows.</summary>
public sealed record FramesRow(
    Reference Id, string Name, FrameStage Stage, DateOnly Day, int FirstYear, Reference? Matter, PartialDate? CutOff, bool External, ImmutableArray<GroundRow> Grounds, ImmutableArray<FramePremise> Premises,
    ImmutableArray<SourceRow> Sources);

public sealed record GroundRow(string Name, Reference? Body, PartialDate? Day);

/// <summary>A row of frames.csv.</summary>
/// <param name="Amounts">By year, tkr.</param>
public sealed record FrameLine(
    Place At, Reference Frames, string Label, Reference Body, Reference? Unit, string? Class, FrameLevel? SumOf, ImmutableArray<YearAmount> Amounts, string? Place);

public sealed record IndexRuleRow(
    Reference Id, string Name, string? Class, ImmutableArray<Reference> Units, ImmutableArray<YearRate> Rates, bool OutsideFrames, int? PriceLevelYear, Reference? HeldBy, string? External,
    ImmutableArray<IndexPart> Parts, ImmutableArray<IndexWeight> Weights, ImmutableArray<SourceRow> Sources);

public sealed record CauseRow(
    Reference Frames, Reference Id, string Reason, CauseKind Kind, Reference Body, Reference? Unit, string? Class, int? BaseYear, ImmutableArray<YearAmount> Steps, bool Possible, Reference? Matter,
    ImmutableArray<SourceRow> Sources);

public sealed record ConversionRow(
    Reference Id, Reference Frames, string Name, DateOnly From, bool Proposed, Reference? Matter, string? Note, ImmutableArray<(Reference Unit, Reference To)> Steps);

public sealed record ScenarioGiven(Reference Id, Reference Frames, string Name, ScenarioKind Kind, int Year, int Hundredths, EfficiencyBasis? Base, string? Class, int? TaxBaseTkr);
