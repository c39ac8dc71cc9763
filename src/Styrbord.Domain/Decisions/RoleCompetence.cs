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
        asked.Stage != DecisionStage.Preparation && !Competence.IsByVersion(authority, matter, body.Id) && RoleOf(authority, matter.Kind, asked.Day) is { } role
        && !PoliticalRolesQueries.IsHolder(authority, role, body, asked.Day) && !ByDelegation(authority, role, asked)
            ? [new NotTheRolesHolder(body.NameOn(asked.Day), role.Name)]
            : [];

    /// <summary>The role's duty that keeps a kind of matter for its holder, when the body holds the role and may not hand the duty on; or nothing.</summary>
    internal static PoliticalRole? Keeping(Authority authority, MatterKind kind, Body body, DateOnly day)
    {
        var word = MatterWords.Of(kind);
        return PoliticalRolesQueries.RolesOf(authority, body, day).FirstOrDefault(r => r.Duties.Any(d => !d.Delegable && d.Matters.Contains(word, StringComparer.Ordinal)));
    }

    // what the holder has handed on the other decides in its place; whether it may be handed on the delegation itself is judged by
    private static bool ByDelegation(Authority authority, PoliticalRole role, AdoptDecision asked) =>
        asked.Delegation is { } id && authority.Decisions.Delegated.Delegations.TryGetValue(id, out var delegation)
        && PoliticalRolesQueries.IsHolder(authority, role, authority.Organisation.Bodies[delegation.From], asked.Day);
}

/// <summary>The matter, or the duty, belongs to a political role that the body does not hold .</summary>
public sealed record NotTheRolesHolder(string Name, string Role, string At = "body") : Problem("decisions.not-the-roles-holder", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("role", Role));
}

/// <summary>The body's political role keeps the kind of matter for the body itself .</summary>
public sealed record KeptByRole(string At, string Name, string Role) : Problem("decisions.kept-by-role", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("role", Role));
}
