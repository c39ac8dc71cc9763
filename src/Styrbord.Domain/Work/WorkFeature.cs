using System.Text.Json.Serialization;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Work;

/// <summary>Commands that look at everything; what happens is told by the features below.</summary>
public static class WorkFeature
{
    public static readonly Feature Feature = new("work", 7, WorkJson.Default,
        [
            Asks<ReplaceGoals>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<TakeInDirective>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<FixCalendar>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<DescribeBasis>([Role.PlanningStrategist], Relation.Anywhere),
        ],
        []);
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
internal sealed partial class WorkJson : JsonSerializerContext;
