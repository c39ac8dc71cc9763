using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.PoliticalRoles;

/// <summary>A role as it is to stand.</summary>
/// <param name="Holders">With the days they hold it.</param>
public sealed record RoleDescription(
    ItemId Id, string Name, string? Description = null, EquatableArray<RoleDuty> Duties = default, EquatableArray<RoleHolder> Holders = default, EquatableArray<SourceQuote> Sources = default);

/// <summary>Describes political roles with duties and holders; one already there is changed, the others stay.</summary>
public sealed record DescribePoliticalRoles(EquatableArray<RoleDescription> Roles) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PoliticalRolesRules.Decide(authority, this);
}

/// <summary>Gives a role to a body, or to each body of a level.</summary>
public sealed record AssignPoliticalRole(ItemId Role, DateOnly From, BodyId? Body = null, BodyLevel? Each = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PoliticalRolesRules.Decide(authority, this);
}

/// <summary>Sets the last day on which a body, or each body of a level, holds a role.</summary>
public sealed record EndPoliticalRole(ItemId Role, DateOnly To, BodyId? Body = null, BodyLevel? Each = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PoliticalRolesRules.Decide(authority, this);
}

/// <summary>Says that one elected person should not hold both roles.</summary>
public sealed record MarkRolesConflicting(ItemId One, ItemId Other, string Reason, string? Source = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PoliticalRolesRules.Decide(authority, this);
}

/// <summary>Takes back that two roles conflict.</summary>
public sealed record LiftRoleConflict(ItemId One, ItemId Other) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PoliticalRolesRules.Decide(authority, this);
}
