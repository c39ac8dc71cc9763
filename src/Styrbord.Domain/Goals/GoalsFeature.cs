using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Goals;

public static class GoalsFeature
{
    public static readonly Feature Feature = new("goals", 2, GoalsJson.Default,
        [
            Asks<RecordGuidingText>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordPerspective>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordGoal>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordFocusArea>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<OpenDirective>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<WriteDirectiveSection>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<DirectAssignmentTo>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<ConfirmAddressees>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<SupportGoals>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<SucceedGoal>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<PrioritiseGoals>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<PlanFocusAreaStart>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<OpenDirectiveFrom>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<WithdrawAssignment>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<DefineIndicator>([Role.PlanningStrategist, Role.Controller, Role.CommitteeSecretary, Role.HeadOfAdministration], Relation.Anywhere),
            Asks<ReviewIndicator>([Role.PlanningStrategist, Role.Controller], Relation.Anywhere),
            Asks<NameIndicatorOwner>([Role.PlanningStrategist, Role.Controller], Relation.Anywhere),
            Asks<SetAssemblyIndicator>([Role.PlanningStrategist, Role.Controller], Relation.Anywhere),
        ],
        [
            Tells<GuidingTextRecorded>("goals.guiding-text-recorded"),
            Tells<PerspectiveRecorded>("goals.perspective-recorded"),
            Tells<GoalRecorded>("goals.goal-recorded"),
            Tells<FocusAreaRecorded>("goals.focus-area-recorded"),
            Tells<AssignmentDirected>("goals.assignment-directed"),
            Tells<DirectiveOpened>("goals.directive-opened"),
            Tells<DirectiveSectionWritten>("goals.directive-section-written"),
            Tells<AddresseesConfirmed>("goals.addressees-confirmed"),
            Tells<GoalSupported>("goals.goal-supported"),
            Tells<GoalSucceeded>("goals.goal-succeeded"),
            Tells<AssignmentMoved>("goals.assignment-moved"),
            Tells<AssignmentWithdrawn>("goals.assignment-withdrawn"),
            Tells<GoalsPrioritised>("goals.goals-prioritised"),
            Tells<FocusAreaStartPlanned>("goals.focus-area-start-planned"),
            Tells<IndicatorDefined>("goals.indicator-defined"),
            Tells<IndicatorChanged>("goals.indicator-changed"),
            Tells<IndicatorReviewed>("goals.indicator-reviewed"),
            Tells<IndicatorOwnerNamed>("goals.indicator-owner-named"),
            Tells<AssemblyIndicatorSet>("goals.assembly-indicator-set"),
        ]);
}

[JsonSerializable(typeof(RecordGuidingText))]
[JsonSerializable(typeof(RecordPerspective))]
[JsonSerializable(typeof(RecordGoal))]
[JsonSerializable(typeof(RecordFocusArea))]
[JsonSerializable(typeof(DirectAssignmentTo))]
[JsonSerializable(typeof(OpenDirective))]
[JsonSerializable(typeof(WriteDirectiveSection))]
[JsonSerializable(typeof(ConfirmAddressees))]
[JsonSerializable(typeof(SupportGoals))]
[JsonSerializable(typeof(SucceedGoal))]
[JsonSerializable(typeof(PrioritiseGoals))]
[JsonSerializable(typeof(PlanFocusAreaStart))]
[JsonSerializable(typeof(OpenDirectiveFrom))]
[JsonSerializable(typeof(KeptAssignment))]
[JsonSerializable(typeof(GoalsPrioritised))]
[JsonSerializable(typeof(FocusAreaStartPlanned))]
[JsonSerializable(typeof(WithdrawAssignment))]
[JsonSerializable(typeof(AssignmentMoved))]
[JsonSerializable(typeof(AssignmentWithdrawn))]
[JsonSerializable(typeof(DefineIndicator))]
[JsonSerializable(typeof(ReviewIndicator))]
[JsonSerializable(typeof(NameIndicatorOwner))]
[JsonSerializable(typeof(IndicatorChanged))]
[JsonSerializable(typeof(IndicatorReviewed))]
[JsonSerializable(typeof(IndicatorOwnerNamed))]
[JsonSerializable(typeof(IndicatorCriterion))]
[JsonSerializable(typeof(SetAssemblyIndicator))]
[JsonSerializable(typeof(GuidingTextRecorded))]
[JsonSerializable(typeof(PerspectiveRecorded))]
[JsonSerializable(typeof(GoalRecorded))]
[JsonSerializable(typeof(FocusAreaRecorded))]
[JsonSerializable(typeof(AssignmentDirected))]
[JsonSerializable(typeof(DirectiveOpened))]
[JsonSerializable(typeof(DirectiveSectionWritten))]
[JsonSerializable(typeof(AddresseesConfirmed))]
[JsonSerializable(typeof(GoalSupported))]
[JsonSerializable(typeof(GoalSucceeded))]
[JsonSerializable(typeof(IndicatorDefined))]
[JsonSerializable(typeof(AssemblyIndicatorSet))]
[JsonSerializable(typeof(Directive))]
[JsonSerializable(typeof(OtherName))]
[JsonSerializable(typeof(SourceQuote))]
[JsonSerializable(typeof(string))]
internal sealed partial class GoalsJson : JsonSerializerContext;
