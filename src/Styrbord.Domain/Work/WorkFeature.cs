using System.Text.Json.Serialization;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Work;

/// <summary>Commands that look at everything, and who has taken what; what else happens is told by the features below.</summary>
public static class WorkFeature
{
    public static readonly Feature Feature = new("work", 9, WorkJson.Default,
        [
            Asks<ReplaceGoals>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<TakeInDirective>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<FixCalendar>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<DescribeBasis>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<TakeTask>([Role.PlanningStrategist, Role.CommitteeSecretary, Role.HeadOfAdministration], Relation.Anywhere),
            Asks<ReturnTask>([Role.PlanningStrategist, Role.CommitteeSecretary, Role.HeadOfAdministration], Relation.Anywhere),
            Asks<ReportStep>([Role.PlanningStrategist, Role.CommitteeSecretary, Role.HeadOfAdministration], Relation.At<ReportStep>("own", DoneBy)),
        ],
        [
            Tells<TaskTaken>("work.task-taken"),
            Tells<TaskReturned>("work.task-returned"),
            Tells<StepReported>("work.step-reported"),
        ]);

    private static IEnumerable<BodyId> DoneBy(Authority authority, ReportStep asked) =>
        asked.Unit is { } unit ? ActionPlans.Administrations.BodiesOf(authority, unit)
        : asked.Body is { } body ? Organisation.OrganisationQueries.ActingFor(authority, body, Days.InSweden(authority.LastAt)).Prepend(body)
        : [];
}

[JsonSerializable(typeof(ReplaceGoals))]
[JsonSerializable(typeof(NewGoal))]
[JsonSerializable(typeof(Follow))]
[JsonSerializable(typeof(TakeInDirective))]
[JsonSerializable(typeof(ToldGoal))]
[JsonSerializable(typeof(ToldAssignment))]
[JsonSerializable(typeof(ToldSection))]
[JsonSerializable(typeof(ToldTerm))]
[JsonSerializable(typeof(FixCalendar))]
[JsonSerializable(typeof(DescribeBasis))]
[JsonSerializable(typeof(TakeTask))]
[JsonSerializable(typeof(ReturnTask))]
[JsonSerializable(typeof(ReportStep))]
[JsonSerializable(typeof(TaskTaken))]
[JsonSerializable(typeof(TaskReturned))]
[JsonSerializable(typeof(StepReported))]
[JsonSerializable(typeof(StepOutcome))]
internal sealed partial class WorkJson : JsonSerializerContext;
