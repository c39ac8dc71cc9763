using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.PoliticalRoles;

public static class PoliticalRolesFeature
{
    public static readonly Feature Feature = new("politicalRoles", 2, PoliticalRolesJson.Default,
        [
            Asks<DescribePoliticalRoles>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<AssignPoliticalRole>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<EndPoliticalRole>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<MarkRolesConflicting>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<LiftRoleConflict>([Role.PlanningStrategist], Relation.Anywhere),
        ],
        [
            Tells<PoliticalRolesDescribed>("politicalRoles.political-roles-described"),
            Tells<PoliticalRoleAssigned>("politicalRoles.political-role-assigned"),
            Tells<PoliticalRoleEnded>("politicalRoles.political-role-ended"),
            Tells<RolesMarkedConflicting>("politicalRoles.roles-marked-conflicting"),
            Tells<RoleConflictLifted>("politicalRoles.role-conflict-lifted"),
        ]);
}

[JsonSerializable(typeof(DescribePoliticalRoles))]
[JsonSerializable(typeof(AssignPoliticalRole))]
[JsonSerializable(typeof(EndPoliticalRole))]
[JsonSerializable(typeof(MarkRolesConflicting))]
[JsonSerializable(typeof(LiftRoleConflict))]
[JsonSerializable(typeof(PoliticalRolesDescribed))]
[JsonSerializable(typeof(PoliticalRoleAssigned))]
[JsonSerializable(typeof(PoliticalRoleEnded))]
[JsonSerializable(typeof(RolesMarkedConflicting))]
[JsonSerializable(typeof(RoleConflictLifted))]
[JsonSerializable(typeof(RoleDescription))]
[JsonSerializable(typeof(PoliticalRole))]
[JsonSerializable(typeof(RoleDuty))]
[JsonSerializable(typeof(RoleHolder))]
[JsonSerializable(typeof(SourceQuote))]
[JsonSerializable(typeof(string))]
internal sealed partial class PoliticalRolesJson : JsonSerializerContext;
