using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Analyses;

public static class AnalysesFeature
{
    private static readonly Relation TakingPart = Relation.At<AnalysisCommand>(
        "takingPart",
        (authority, asked) => authority.Analyses.Analyses.TryGetValue(asked.Analysis, out var found) ? AnalysesQueries.Bodies(authority, found) : [],
        (authority, asked) => authority.Analyses.Analyses.TryGetValue(asked.Analysis, out var found) ? AnalysesQueries.Units(authority, found) : []);

    public static readonly Feature Feature = new("analyses", 4, AnalysesJson.Default,
        [
            Asks<RecordNeedGroup>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordAnalysis>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<ChangeAnalysis>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<DropAnalysis>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<WriteAnalysis>([Role.PlanningStrategist, Role.HeadOfAdministration, Role.Contributor], TakingPart),
            Asks<DrawConclusion>([Role.PlanningStrategist, Role.HeadOfAdministration, Role.Contributor], TakingPart),
            Asks<StrikeConclusion>([Role.PlanningStrategist, Role.HeadOfAdministration, Role.Contributor], TakingPart),
            Asks<LinkConclusion>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordNeed>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<DescribeNeed>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<LinkNeed>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RankNeed>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<DropNeed>([Role.PlanningStrategist], Relation.Anywhere),
        ],
        [
            Tells<NeedGroupRecorded>("analyses.need-group-recorded"),
            Tells<AnalysisRecorded>("analyses.analysis-recorded"),
            Tells<AnalysisRenamed>("analyses.analysis-renamed"),
            Tells<AnalysisDropped>("analyses.analysis-dropped"),
            Tells<AnalysisWritten>("analyses.analysis-written"),
            Tells<ConclusionDrawn>("analyses.conclusion-drawn"),
            Tells<ConclusionStruck>("analyses.conclusion-struck"),
            Tells<ConclusionLinked>("analyses.conclusion-linked"),
            Tells<NeedRecorded>("analyses.need-recorded"),
            Tells<NeedDescribed>("analyses.need-described"),
            Tells<NeedLinked>("analyses.need-linked"),
            Tells<NeedRanked>("analyses.need-ranked"),
            Tells<NeedDropped>("analyses.need-dropped"),
        ]);
}

[JsonSerializable(typeof(RecordNeedGroup))]
[JsonSerializable(typeof(RecordAnalysis))]
[JsonSerializable(typeof(WriteAnalysis))]
[JsonSerializable(typeof(DrawConclusion))]
[JsonSerializable(typeof(StrikeConclusion))]
[JsonSerializable(typeof(LinkConclusion))]
[JsonSerializable(typeof(RecordNeed))]
[JsonSerializable(typeof(DescribeNeed))]
[JsonSerializable(typeof(LinkNeed))]
[JsonSerializable(typeof(RankNeed))]
[JsonSerializable(typeof(DropNeed))]
[JsonSerializable(typeof(ChangeAnalysis))]
[JsonSerializable(typeof(DropAnalysis))]
[JsonSerializable(typeof(AnalysisRenamed))]
[JsonSerializable(typeof(AnalysisDropped))]
[JsonSerializable(typeof(NeedGroupRecorded))]
[JsonSerializable(typeof(AnalysisRecorded))]
[JsonSerializable(typeof(AnalysisWritten))]
[JsonSerializable(typeof(ConclusionDrawn))]
[JsonSerializable(typeof(ConclusionStruck))]
[JsonSerializable(typeof(ConclusionLinked))]
[JsonSerializable(typeof(NeedRecorded))]
[JsonSerializable(typeof(NeedDescribed))]
[JsonSerializable(typeof(NeedLinked))]
[JsonSerializable(typeof(NeedRanked))]
[JsonSerializable(typeof(NeedDropped))]
[JsonSerializable(typeof(PartText))]
[JsonSerializable(typeof(PointText))]
[JsonSerializable(typeof(AnalysisText))]
[JsonSerializable(typeof(AnalysisPoint))]
[JsonSerializable(typeof(NeedRanking))]
[JsonSerializable(typeof(SourceQuote))]
[JsonSerializable(typeof(UnitId))]
[JsonSerializable(typeof(GoalId))]
[JsonSerializable(typeof(ItemId))]
internal sealed partial class AnalysesJson : JsonSerializerContext;
