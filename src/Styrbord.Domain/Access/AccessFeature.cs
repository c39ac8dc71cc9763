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
            Asks<RecordLeave>([Role.SystemAdministrator], Relation.Anywhere),
            Asks<EndLeave>([Role.SystemAdministrator], Relation.Anywhere),
        ],
        [
            Tells<RoleGranted>("access.role-granted"),
            Tells<RoleEnded>("access.role-ended"),
            Tells<LeaveRecorded>("access.leave-recorded"),
            Tells<LeaveEnded>("access.leave-ended"),
        ]);
}

[JsonSerializable(typeof(GrantRole))]
[JsonSerializable(typeof(EndRole))]
[JsonSerializable(typeof(RoleGranted))]
[JsonSerializable(typeof(RoleEnded))]
[JsonSerializable(typeof(RecordLeave))]
[JsonSerializable(typeof(EndLeave))]
[JsonSerializable(typeof(LeaveRecorded))]
[JsonSerializable(typeof(LeaveEnded))]
internal sealed partial class AccessJson : JsonSerializerContext;
