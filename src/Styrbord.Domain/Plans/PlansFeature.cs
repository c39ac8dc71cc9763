using System.Text.Json.Serialization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Plans;

public static class PlansFeature
{
    public static readonly Feature Feature = new("plans", 4, PlansJson.Default,
        [
            Asks<RecordTemplate>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<CopyTemplate>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RenameTemplate>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<WriteTemplateSection>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<MoveTemplateSection>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RemoveTemplateSection>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<DescribeMatter>([Role.PlanningStrategist, Role.CommitteeSecretary], OfMatter),
            Asks<ChangeIndicator>([Role.PlanningStrategist, Role.Controller, Role.CommitteeSecretary, Role.HeadOfAdministration], Relation.Anywhere),
            Asks<OpenText>([Role.PlanningStrategist, Role.CommitteeSecretary], Relation.At<OpenText>("own", (_, asked) => [asked.For])),
            Asks<WriteText>([Role.CommitteeSecretary, Role.HeadOfAdministration, Role.UnitManager, Role.Contributor, Role.PlanningStrategist], OwnText),
            Asks<LockText>([Role.CommitteeSecretary, Role.PlanningStrategist], OwnText),
            Asks<OpenPlan>([Role.PlanningStrategist, Role.CommitteeSecretary], Relation.At<OpenPlan>("preparing", (_, asked) => asked.PreparedBy)),
            Asks<OpenPlanFrom>([Role.PlanningStrategist, Role.CommitteeSecretary], Relation.At<OpenPlanFrom>("preparing", (authority, asked) => PlanCopying.PreparedBy(authority, asked))),
            Writes<ContinuePlan>(),
            Writes<WriteSection>(),
            Writes<DescribeGoal>(),
            Writes<AnswerAssignment>(),
            Writes<DirectAssignment>(),
            Writes<DeclareNotApplicable>(),
            Writes<WriteOwnFocusArea>(),
            Writes<MakeCommitment>(),
            Writes<RemoveItem>(),
            Writes<UseIndicator>(),
            Writes<WriteInitiative>(),
            Writes<WriteProcess>(),
            Writes<LinkDocument>(),
            Writes<DropIndicator>(),
            Writes<KeepPart>(),
            Writes<MovePart>(),
            Writes<SaveRevision>(),
            Asks<SubmitPlan>([Role.CommitteeSecretary, Role.PlanningStrategist], OwnOrPreparing, TurnRules.OwnTurn),
            Asks<HandOverPlan>([Role.CommitteeSecretary, Role.HeadOfAdministration, Role.PlanningStrategist], OwnOrPreparing, TurnRules.OwnTurn),
            Asks<AmendAtMeeting>([Role.CommitteeSecretary], Relation.At<AmendAtMeeting>("own", (_, asked) => [asked.Body])),
        ],
        [
            Tells<TemplateRecorded>("plans.template-recorded"),
            Tells<TemplateRenamed>("plans.template-renamed"),
            Tells<TemplateSectionWritten>("plans.template-section-written"),
            Tells<TemplateSectionMoved>("plans.template-section-moved"),
            Tells<TemplateSectionRemoved>("plans.template-section-removed"),
            Tells<TextOpened>("plans.text-opened"),
            Tells<TextWritten>("plans.text-written"),
            Tells<TextLocked>("plans.text-locked"),
            Tells<PlanOpened>("plans.plan-opened"),
            Tells<PlanCopied>("plans.plan-copied"),
            Tells<PlanContinued>("plans.plan-continued"),
            Tells<SectionWritten>("plans.section-written"),
            Tells<GoalDescribed>("plans.goal-described"),
            Tells<AssignmentAnswered>("plans.assignment-answered"),
            Tells<AssignmentDirectedOn>("plans.assignment-directed-on"),
            Tells<OwnFocusAreaWritten>("plans.own-focus-area-written"),
            Tells<CommitmentMade>("plans.commitment-made"),
            Tells<ItemRemoved>("plans.item-removed"),
            Tells<InitiativeWritten>("plans.initiative-written"),
            Tells<ProcessWritten>("plans.process-written"),
            Tells<DocumentLinked>("plans.document-linked"),
            Tells<IndicatorUsed>("plans.indicator-used"),
            Tells<IndicatorDropped>("plans.indicator-dropped"),
            Tells<PartKept>("plans.part-kept"),
            Tells<RevisionKept>("plans.revision-kept"),
            Tells<PlanHandedOver>("plans.plan-handed-over"),
            Tells<PlanAmended>("plans.plan-amended"),
        ]);

    /// <summary>The committee of the plan, or any body that prepares it.</summary>
    internal static Relation OwnOrPreparing => Relation.At<PlanCommand>("ownOrPreparing", (authority, asked) =>
        authority.Plans.Plans.TryGetValue(asked.Plan, out var plan) ? [plan.For, .. plan.PreparedBy] : Array.Empty<BodyId>());

    /// <summary>The bodies that decide in the matter, and those that write what is to be decided in it.</summary>
    private static Relation OfMatter => Relation.At<DescribeMatter>("deciding", (authority, asked) =>
    [
        .. MatterQueries.Deciding(authority, asked.Matter),
        .. authority.Plans.Plans.Values.Where(p => p.Matter == asked.Matter).SelectMany(p => p.PreparedBy.Prepend(p.For)),
        .. authority.Plans.Texts.Values.Where(t => t.Matter == asked.Matter).Select(t => t.For),
    ]);

    private static Relation OwnText => Relation.At<TextCommand>("own", (authority, asked) =>
        authority.Plans.Texts.TryGetValue(asked.Document, out var document) ? [document.For] : Array.Empty<BodyId>());

    private static CommandRow Writes<TCommand>()
        where TCommand : PlanCommand =>
        Asks<TCommand>([Role.CommitteeSecretary, Role.HeadOfAdministration, Role.UnitManager, Role.Contributor, Role.PlanningStrategist], OwnOrPreparing, TurnRules.OwnTurn);
}

[JsonSerializable(typeof(DescribeMatter))]
[JsonSerializable(typeof(ChangeIndicator))]
[JsonSerializable(typeof(MovePart))]
[JsonSerializable(typeof(RecordTemplate))]
[JsonSerializable(typeof(CopyTemplate))]
[JsonSerializable(typeof(RenameTemplate))]
[JsonSerializable(typeof(WriteTemplateSection))]
[JsonSerializable(typeof(MoveTemplateSection))]
[JsonSerializable(typeof(RemoveTemplateSection))]
[JsonSerializable(typeof(OpenText))]
[JsonSerializable(typeof(WriteText))]
[JsonSerializable(typeof(LockText))]
[JsonSerializable(typeof(TextOpened))]
[JsonSerializable(typeof(TextWritten))]
[JsonSerializable(typeof(TextLocked))]
[JsonSerializable(typeof(TextDocument))]
[JsonSerializable(typeof(OpenPlan))]
[JsonSerializable(typeof(OpenPlanFrom))]
[JsonSerializable(typeof(ContinuePlan))]
[JsonSerializable(typeof(WriteSection))]
[JsonSerializable(typeof(DescribeGoal))]
[JsonSerializable(typeof(AnswerAssignment))]
[JsonSerializable(typeof(DirectAssignment))]
[JsonSerializable(typeof(DeclareNotApplicable))]
[JsonSerializable(typeof(WriteOwnFocusArea))]
[JsonSerializable(typeof(MakeCommitment))]
[JsonSerializable(typeof(RemoveItem))]
[JsonSerializable(typeof(UseIndicator))]
[JsonSerializable(typeof(WriteInitiative))]
[JsonSerializable(typeof(WriteProcess))]
[JsonSerializable(typeof(LinkDocument))]
[JsonSerializable(typeof(DropIndicator))]
[JsonSerializable(typeof(KeepPart))]
[JsonSerializable(typeof(SaveRevision))]
[JsonSerializable(typeof(SubmitPlan))]
[JsonSerializable(typeof(HandOverPlan))]
[JsonSerializable(typeof(AmendAtMeeting))]
[JsonSerializable(typeof(ChangedWords))]
[JsonSerializable(typeof(PlanAmended))]
[JsonSerializable(typeof(AmendedPart))]
[JsonSerializable(typeof(TemplateRecorded))]
[JsonSerializable(typeof(TemplateRenamed))]
[JsonSerializable(typeof(TemplateSectionWritten))]
[JsonSerializable(typeof(TemplateSectionMoved))]
[JsonSerializable(typeof(TemplateSectionRemoved))]
[JsonSerializable(typeof(PlanOpened))]
[JsonSerializable(typeof(PlanCopied))]
[JsonSerializable(typeof(CopySource))]
[JsonSerializable(typeof(OriginPlan))]
[JsonSerializable(typeof(PlanContinued))]
[JsonSerializable(typeof(SectionWritten))]
[JsonSerializable(typeof(GoalDescribed))]
[JsonSerializable(typeof(AssignmentAnswered))]
[JsonSerializable(typeof(AssignmentDirectedOn))]
[JsonSerializable(typeof(OwnFocusAreaWritten))]
[JsonSerializable(typeof(CommitmentMade))]
[JsonSerializable(typeof(ItemRemoved))]
[JsonSerializable(typeof(IndicatorUsed))]
[JsonSerializable(typeof(InitiativeWritten))]
[JsonSerializable(typeof(ProcessWritten))]
[JsonSerializable(typeof(DocumentLinked))]
[JsonSerializable(typeof(GoalId))]
[JsonSerializable(typeof(IndicatorDropped))]
[JsonSerializable(typeof(PartKept))]
[JsonSerializable(typeof(RevisionKept))]
[JsonSerializable(typeof(PlanHandedOver))]
[JsonSerializable(typeof(TemplateSection))]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(string))]
internal sealed partial class PlansJson : JsonSerializerContext;
