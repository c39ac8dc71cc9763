using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Commissions;

public static class CommissionsFeature
{
    private static readonly Relation AtWhoseItIs = Relation.At<ReportCommission>(
        "own", (authority, asked) => authority.Commissions.Commissions.TryGetValue(asked.Commission, out var found) ? [found.To] : []);

    public static readonly Feature Feature = new("commissions", 4, CommissionsJson.Default,
        [
            Asks<GiveCommission>([Role.PlanningStrategist, Role.CommitteeSecretary], Relation.Anywhere),
            Asks<ReportCommission>([Role.CommitteeSecretary, Role.HeadOfAdministration, Role.PlanningStrategist], AtWhoseItIs),
            Asks<DropCommission>([Role.PlanningStrategist, Role.CommitteeSecretary], Relation.Anywhere),
        ],
        [
            Tells<CommissionGiven>("commissions.commission-given"),
            Tells<CommissionReported>("commissions.commission-reported"),
            Tells<CommissionDropped>("commissions.commission-dropped"),
        ]);
}

[JsonSerializable(typeof(GiveCommission))]
[JsonSerializable(typeof(ReportCommission))]
[JsonSerializable(typeof(DropCommission))]
[JsonSerializable(typeof(CommissionGiven))]
[JsonSerializable(typeof(CommissionReported))]
[JsonSerializable(typeof(CommissionDropped))]
internal sealed partial class CommissionsJson : JsonSerializerContext;
