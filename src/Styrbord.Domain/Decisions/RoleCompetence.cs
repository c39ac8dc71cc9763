using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.PoliticalRoles;

namespace Styrbord.Domain.Decisions;

/// <summary>Matters that the governance model gives to a political role are decided by the bodies that hold it .</summary>
public static class RoleCompetence
{
    /// <summary>The role that a kind of matter belongs to on a day, held by somebody; or nothing.</summary>
    public static PoliticalRole? RoleOf(Authority authority, MatterKind kind, DateOnly day) => PoliticalRolesQueries.Claiming(authority, MatterWords.Of(kind), day);

    internal static IEnumerable<Problem> Against(Authority authority, Matter matter, Body body, AdoptDecision asked) =>
        asked.Stage != DecisionStage.Preparation && RoleOf(authority, matter.Kind, asked.Day) is { } role && !PoliticalRolesQueries.IsHolder(authority, role, body, asked.Day)
            ? [new NotTheRolesHolder(body.NameOn(asked.Day), role.Name)]
            : [];
}

/// <summary>The matter belongs to a political role that the body does not hold .</summary>
public sealed record NotTheRolesHolder(string Name, string Role) : Problem("decisions.not-the-roles-holder", "body")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("role", Role));
}
