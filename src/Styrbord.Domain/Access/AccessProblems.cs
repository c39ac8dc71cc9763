using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Access;

/// <summary>The account is on leave then already.</summary>
public sealed record LeaveOverlaps(string From) : Problem("access.leave-overlaps", "from")
{
    public override IReadOnlyDictionary<string, string> Data => With(("from", From));
}

/// <summary>Nobody stands in for himself, and not while away himself.</summary>
public sealed record BadDeputy(string Deputy) : Problem("access.bad-deputy", "deputy")
{
    public override IReadOnlyDictionary<string, string> Data => With(("deputy", Deputy));
}

/// <summary>A party group is a role held at an assembly, with the group's name; other roles have none.</summary>
public sealed record BadGroup(string At) : Problem("access.bad-group", At);

/// <summary>Who works for the authority or audits it holds no party group's role at the same time, nor the other way round.</summary>
public sealed record GroupAndOffice(string Account) : Problem("access.group-and-office", "role")
{
    public override IReadOnlyDictionary<string, string> Data => With(("account", Account));
}

/// <summary>The account holds none of the roles the command asks for where it asks for them (HTTP 403).</summary>
/// <param name="Command">Name of the command.</param>
/// <param name="Roles">The roles that may, as words separated by comma.</param>
/// <param name="Bodies">Ids of the bodies where it must be held, or empty for anywhere.</param>
public sealed record NoAccess(string Command, string Roles, string Bodies) : Problem("access.no-access")
{
    public override IReadOnlyDictionary<string, string> Data => With(("command", Command), ("roles", Roles), ("bodies", Bodies));
}
