using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Access;

/// <summary>Gives an account a role at a body, or everywhere when no body is named.</summary>
/// <param name="Unit">An administration, to hold the role there and not at the body's others.</param>
/// <param name="Group">The party group's name, 1 to 100 characters; only and always with the role of a party group.</param>
public sealed record GrantRole(ItemId Id, string Account, Role Role, BodyId? Body, DateOnly From, DateOnly? To = null, UnitId? Unit = null, string? Group = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => AccessRules.Decide(authority, this);
}

/// <summary>Says that an account is away; its deputy holds the same roles for the time.</summary>
/// <param name="To">The last day, if it is known.</param>
/// <param name="Deputy">An account; nobody stands in when it is left out.</param>
public sealed record RecordLeave(ItemId Id, string Account, DateOnly From, DateOnly? To = null, string? Deputy = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => LeaveRules.Decide(authority, this);
}

/// <summary>Sets the last day of a leave, and of the deputy's roles with it.</summary>
public sealed record EndLeave(ItemId Leave, DateOnly To) : Command
{
    public override Outcome Decide(Authority authority, Context context) => LeaveRules.Decide(authority, this);
}

/// <summary>Sets the last day of a role.</summary>
public sealed record EndRole(ItemId Grant, DateOnly To) : Command
{
    public override Outcome Decide(Authority authority, Context context) => AccessRules.Decide(authority, this);
}
