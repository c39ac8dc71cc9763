using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Access;

/// <summary>Gives an account a role at a body, or everywhere when no body is named.</summary>
/// <param name="Unit">An administration, to hold the role there and not at the body's others.</param>
public sealed record GrantRole(ItemId Id, string Account, Role Role, BodyId? Body, DateOnly From, DateOnly? To = null, UnitId? Unit = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => AccessRules.Decide(authority, this);
}

/// <summary>Sets the last day of a role.</summary>
public sealed record EndRole(ItemId Grant, DateOnly To) : Command
{
    public override Outcome Decide(Authority authority, Context context) => AccessRules.Decide(authority, this);
}
