using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.ActionPlans;

public static class ActionPlansFeature
{
    public static readonly Feature Feature = new("actionPlans", 5, ActionPlansJson.Default,
        [
            Asks<AddActivity>(Writers, OfPlan),
            Asks<ChangeActivity>(Writers, OfActivity),
            Asks<ReportActivity>(Writers, OfActivity),
            Asks<DropActivity>([Role.HeadOfAdministration, Role.UnitManager, Role.PlanningStrategist], OfActivity),
            Asks<LinkIndividualGoals>([Role.HeadOfAdministration, Role.UnitManager], OfActivity),
            Asks<UnlinkIndividualGoals>([Role.HeadOfAdministration, Role.UnitManager], OfActivity),
            Asks<WriteActionPlanSection>(Writers, OfPlan),
            Asks<FixActionPlan>([Role.HeadOfAdministration], OfPlan),
            Asks<DeliverActionPlan>([Role.HeadOfAdministration], OfPlan),
            Asks<ReceiveActionPlan>([Role.CommitteeSecretary], OfPlan),
        ],
        [
            Tells<ActivityAdded>("actionPlans.activity-added"),
            Tells<ActivityChanged>("actionPlans.activity-changed"),
            Tells<ActivityReported>("actionPlans.activity-reported"),
            Tells<ActivityDropped>("actionPlans.activity-dropped"),
            Tells<IndividualGoalsLinked>("actionPlans.individual-goals-linked"),
            Tells<IndividualGoalsUnlinked>("actionPlans.individual-goals-unlinked"),
            Tells<ActionPlanSectionWritten>("actionPlans.action-plan-section-written"),
            Tells<ActionPlanFixed>("actionPlans.action-plan-fixed"),
            Tells<ActionPlanDelivered>("actionPlans.action-plan-delivered"),
            Tells<ActionPlanReceived>("actionPlans.action-plan-received"),
        ]);

    private static System.Collections.Immutable.ImmutableArray<Role> Writers => [Role.HeadOfAdministration, Role.UnitManager, Role.Contributor, Role.PlanningStrategist];

    /// <summary>The committee of the administration, or any body that prepares its plan; a role held at an administration counts in its own plan.</summary>
    private static Relation OfPlan => Relation.At<ActionPlanCommand>(
        "ownAdministration", (authority, asked) => Administrations.BodiesOf(authority, asked.Administration), (authority, asked) => Administrations.Within(authority, asked.Administration));

    private static Relation OfActivity => Relation.At<ActivityCommand>(
        "ownAdministration", (authority, asked) => On(authority, asked) is { } unit ? Administrations.BodiesOf(authority, unit) : [], (authority, asked) => On(authority, asked) is { } unit ? Administrations.Within(authority, unit) : []);

    private static UnitId? On(Authority authority, ActivityCommand asked) => authority.ActionPlans.Activities.TryGetValue(asked.Activity, out var activity) ? activity.Administration : null;
}

[JsonSerializable(typeof(AddActivity))]
[JsonSerializable(typeof(ChangeActivity))]
[JsonSerializable(typeof(ReportActivity))]
[JsonSerializable(typeof(DropActivity))]
[JsonSerializable(typeof(LinkIndividualGoals))]
[JsonSerializable(typeof(UnlinkIndividualGoals))]
[JsonSerializable(typeof(WriteActionPlanSection))]
[JsonSerializable(typeof(FixActionPlan))]
[JsonSerializable(typeof(DeliverActionPlan))]
[JsonSerializable(typeof(ReceiveActionPlan))]
[JsonSerializable(typeof(ActivityAdded))]
[JsonSerializable(typeof(ActivityChanged))]
[JsonSerializable(typeof(ActivityReported))]
[JsonSerializable(typeof(ActivityDropped))]
[JsonSerializable(typeof(IndividualGoalsLinked))]
[JsonSerializable(typeof(IndividualGoalsUnlinked))]
[JsonSerializable(typeof(ActionPlanSectionWritten))]
[JsonSerializable(typeof(ActionPlanFixed))]
[JsonSerializable(typeof(ActionPlanDelivered))]
[JsonSerializable(typeof(ActionPlanReceived))]
[JsonSerializable(typeof(IndividualGoals))]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActionPlan))]
internal sealed partial class ActionPlansJson : JsonSerializerContext;
