using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Placements;

public static class PlacementsFeature
{
    public static readonly Feature Feature = new("placements", 5, PlacementsJson.Default,
        [
            Asks<RecordPlacementPolicy>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordHoldings>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
        ],
        [
            Tells<PlacementPolicyRecorded>("placements.placement-policy-recorded"),
            Tells<HoldingsRecorded>("placements.holdings-recorded"),
        ]);
}

[JsonSerializable(typeof(RecordPlacementPolicy))]
[JsonSerializable(typeof(RecordHoldings))]
[JsonSerializable(typeof(GivenLimit))]
[JsonSerializable(typeof(GivenHolding))]
[JsonSerializable(typeof(PlacementPolicyRecorded))]
[JsonSerializable(typeof(HoldingsRecorded))]
[JsonSerializable(typeof(PlacementPolicy))]
[JsonSerializable(typeof(PlacementLimit))]
[JsonSerializable(typeof(Holdings))]
[JsonSerializable(typeof(Holding))]
internal sealed partial class PlacementsJson : JsonSerializerContext;
