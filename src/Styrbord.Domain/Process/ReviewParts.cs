using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Process;

/// <summary>What the process feature says and tells of its own annual review.</summary>
internal static class ReviewParts
{
    public static readonly ImmutableArray<CommandRow> Commands =
    [
        Asks<OpenProcessReview>([Role.PlanningStrategist], Relation.Anywhere),
        Asks<WriteReview>([Role.PlanningStrategist], Relation.Anywhere),
        Asks<ProposeProcessChange>([Role.PlanningStrategist], Relation.Anywhere),
        Asks<WithdrawProcessChange>([Role.PlanningStrategist], Relation.Anywhere),
        Asks<CloseReview>([Role.PlanningStrategist], Relation.Anywhere),
        Asks<TakeInProposals>([Role.PlanningStrategist], Relation.Anywhere),
        Asks<AdoptProcessVersion>([Role.PlanningStrategist], Relation.Anywhere),
    ];

    public static readonly ImmutableArray<EventRow> Events =
    [
        Tells<ProcessReviewOpened>("process.process-review-opened"),
        Tells<ReviewWritten>("process.review-written"),
        Tells<ProcessChangeProposed>("process.process-change-proposed"),
        Tells<ProcessChangeWithdrawn>("process.process-change-withdrawn"),
        Tells<ReviewClosed>("process.review-closed"),
        Tells<ProposalsTakenIn>("process.proposals-taken-in"),
    ];
}

[JsonSerializable(typeof(OpenProcessReview))]
[JsonSerializable(typeof(WriteReview))]
[JsonSerializable(typeof(ProposeProcessChange))]
[JsonSerializable(typeof(WithdrawProcessChange))]
[JsonSerializable(typeof(TakeInProposals))]
[JsonSerializable(typeof(AdoptProcessVersion))]
[JsonSerializable(typeof(CloseReview))]
[JsonSerializable(typeof(ReviewClosed))]
[JsonSerializable(typeof(ProcessReviewOpened))]
[JsonSerializable(typeof(ReviewWritten))]
[JsonSerializable(typeof(ProcessChangeProposed))]
[JsonSerializable(typeof(ProcessChangeWithdrawn))]
[JsonSerializable(typeof(ProposalsTakenIn))]
[JsonSerializable(typeof(ChangeProposal))]
[JsonSerializable(typeof(int))]
internal sealed partial class ReviewJson : JsonSerializerContext;
