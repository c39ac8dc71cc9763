using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Access;

public static class AccessFeature
{
    public static readonly Feature Feature = new("access", 2, AccessJson.Default,
        [
            Asks<GrantRole>([Role.SystemAdministrator], Relation.Anywhere),
            Asks<EndRole>([Role.SystemAdministrator], Relation.Anywhere),
        ],
        [
            Tells<RoleGranted>("access.role-granted"),
            Tells<RoleEnded>("access.role-ended"),
        ]);
}

[JsonSerializable(typeof(GrantRole))]
[JsonSerializable(typeof(EndRole))]
[JsonSerializable(typeof(RoleGranted))]
[JsonSerializable(typeof(RoleEnded))]
internal sealed partial class AccessJson : JsonSerializerContext;
