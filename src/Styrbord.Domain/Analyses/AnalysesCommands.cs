using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Analyses;

/// <summary>Records a group whose needs are put first; one already there is changed.</summary>
public sealed record RecordNeedGroup(ItemId Id, string Name, string Area, int From, int? To = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => AnalysisRules.Decide(authority, this);
}

/// <summary>A part of an analysis with its words.</summary>
public sealed record PartText(AnalysisPart Part, string Text);

/// <summary>A conclusion or proposal with its words.</summary>
public sealed record PointText(ItemId Id, PointKind Kind, string Text, EquatableArray<GoalId> Goals = default);

/// <summary>Begins an analysis for a planning year, or records one that is done, with all it says.</summary>
public sealed record RecordAnalysis(
    ItemId Id,
    AnalysisKind Kind,
    int Year,
    string Title,
    ItemId? Group = null,
    BodyId? Body = null,
    EquatableArray<UnitId> With = default,
    string? Link = null,
    EquatableArray<PartText> Texts = default,
    EquatableArray<PointText> Points = default,
    bool Example = false,
    EquatableArray<SourceQuote> Sources = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => AnalysisRules.Decide(authority, this, context);
}

/// <summary>A command on an analysis that exists.</summary>
public abstract record AnalysisCommand(ItemId Analysis) : Command
{
    public sealed override Outcome Decide(Authority authority, Context context)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return !authority.Analyses.Analyses.TryGetValue(Analysis, out var analysis) ? new NotFound("analysis", Analysis.Value, "analysis")
            : analysis.Dropped is not null ? new AnalysisIsDropped(analysis.Title)
            : Decide(authority, analysis, context);
    }

    protected abstract Outcome Decide(Authority authority, Analysis analysis, Context context);
}

/// <summary>Calls an analysis otherwise, or says otherwise whom it is about, who takes part and where it is kept; kind, year and group stay.</summary>
/// <param name="Seen">The title as the sender saw it; nothing to change it whatever it was.</param>
public sealed record ChangeAnalysis(ItemId Analysis, string Title, BodyId? Body = null, EquatableArray<UnitId> With = default, string? Link = null, string? Seen = null) : AnalysisCommand(Analysis)
{
    protected override Outcome Decide(Authority authority, Analysis analysis, Context context) => AnalysisRules.Decide(authority, analysis, this, context);
}

/// <summary>An analysis no longer counts; it is kept with the reason. No need may build on it.</summary>
public sealed record DropAnalysis(ItemId Analysis, string Reason) : AnalysisCommand(Analysis)
{
    protected override Outcome Decide(Authority authority, Analysis analysis, Context context) => AnalysisRules.Decide(authority, analysis, this, context);
}

/// <summary>Writes a part of an analysis; an empty text takes it away.</summary>
/// <param name="Seen">Hash of the text as the sender saw it, or empty if there was none.</param>
public sealed record WriteAnalysis(ItemId Analysis, AnalysisPart Part, string Text, string? Seen = null) : AnalysisCommand(Analysis)
{
    protected override Outcome Decide(Authority authority, Analysis analysis, Context context) => AnalysisRules.Decide(analysis, this, context);
}

/// <summary>Draws a conclusion or makes a proposal; one already there is changed.</summary>
/// <param name="Seen">Hash of the text as the sender saw it, or empty for a new one.</param>
public sealed record DrawConclusion(ItemId Analysis, ItemId Id, PointKind Kind, string Text, string? Seen = null) : AnalysisCommand(Analysis)
{
    protected override Outcome Decide(Authority authority, Analysis analysis, Context context) => AnalysisRules.Decide(authority, analysis, this, context);
}

/// <summary>Takes a conclusion or proposal back that no need builds on and that is linked to nothing.</summary>
/// <param name="Seen">Hash of the text as the sender saw it; nothing to strike whatever it says.</param>
public sealed record StrikeConclusion(ItemId Analysis, ItemId Point, string? Seen = null) : AnalysisCommand(Analysis)
{
    protected override Outcome Decide(Authority authority, Analysis analysis, Context context) => AnalysisRules.Decide(authority, analysis, this);
}

/// <summary>Says which perspectives, goals, focus areas and assignments build on a conclusion or proposal, in place of what was said.</summary>
public sealed record LinkConclusion(ItemId Analysis, ItemId Point, EquatableArray<GoalId> Goals = default) : AnalysisCommand(Analysis)
{
    protected override Outcome Decide(Authority authority, Analysis analysis, Context context) => AnalysisRules.Decide(authority, analysis, this, context);
}
