using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.PoliticalRoles;

/// <summary>The body does not hold the role.</summary>
public sealed record NotAHolder(string Role) : Problem("politicalRoles.not-a-holder", "body")
{
    public override IReadOnlyDictionary<string, string> Data => With(("role", Role));
}

/// <summary>A role cannot conflict with itself.</summary>
public sealed record ConflictsWithItself() : Problem("politicalRoles.conflicts-with-itself", "other");
