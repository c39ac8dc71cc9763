using System.Text.Json.Serialization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Commissions;

public static class CommissionsFeature
{
    private static readonly Relation AtWhoseItIs = Relation.At<ReportCommission>(
        "own", (authority, asked) => authority.Commissions.Commissions.TryGetValue(asked.Commission, out var found) ? [found.To] : []);

    private static readonly Relation WhoseDecisionGives = Relation.At<GiveCommission>("deciding", (authority, asked) =>
        asked.Decision is { } id && authority.Decisions.Decisions.TryGetValue(id, out var decision)
            ? decision.Body is { } body ? [body] : []
            : MatterQueries.Deciding(authority, asked.Matter));

    private static readonly Relation WhoseDecisionDrops = Relation.At<DropCommission>("deciding", (authority, asked) => MatterQueries.Deciding(authority, asked.Matter));

    public static readonly Feature Feature = new("commissions", 4, CommissionsJson.Default,
        [
            Asks<GiveCommission>([Role.PlanningStrategist, Role.CommitteeSecretary], WhoseDecisionGives),
            Asks<ReportCommission>([Role.CommitteeSecretary, Role.HeadOfAdministration, Role.PlanningStrategist], AtWhoseItIs),
            Asks<DropCommission>([Role.PlanningStrategist, Role.CommitteeSecretary], WhoseDecisionDrops),
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
