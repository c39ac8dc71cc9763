using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Access;

/// <summary>Who may what: one table, built from the features' rows; no command runs without passing it.</summary>
public static class AccessRules
{
    /// <summary>Nothing if the account may, else what is missing. The actor "system" (imports and jobs) passes.</summary>
    public static Problem? Judge(Authority authority, CommandRow row, Command command, Context context)
    {
        if (string.Equals(context.Actor, Context.SystemActor, StringComparison.Ordinal))
        {
            return null;
        }

        var grants = AccessQueries.GrantsOf(authority, context.Actor, context.Today);
        ImmutableArray<RoleGrant> counting = [.. Counting(authority, grants, row, command)];
        return counting.IsEmpty ? No(row.At.Bodies)
            : !HoldsAlso(authority, grants, row, command) ? No(row.At.Also)
            : Against(authority, row, command, counting);

        NoAccess No(Func<Authority, Command, IEnumerable<BodyId>>? at) => new(row.Name, string.Join(", ", row.By.Select(Word)), at is null ? "" : string.Join(", ", at(authority, command).Distinct().Select(b => b.Value)));
    }

    /// <summary>Whether some of <paramref name="roles"/> lets its holder ask <paramref name="command"/>: a page offers only what may be done.</summary>
    public static bool May(Authority authority, IEnumerable<RoleGrant> roles, CommandRow row, Command command)
    {
        ArgumentNullException.ThrowIfNull(row);
        ImmutableArray<RoleGrant> counting = [.. Counting(authority, roles, row, command)];
        return !counting.IsEmpty && HoldsAlso(authority, roles, row, command) && Against(authority, row, command, counting) is null;
    }

    /// <summary>The roles that the row asks for, held where it asks.</summary>
    private static IEnumerable<RoleGrant> Counting(Authority authority, IEnumerable<RoleGrant> roles, CommandRow row, Command command)
    {
        var at = row.At.Bodies?.Invoke(authority, command).ToHashSet();
        var within = row.At.Units?.Invoke(authority, command).ToHashSet();
        return roles.Where(g => row.By.Contains(g.Role) && (at is null || (g.Body is { } body ? at.Contains(body) : !row.At.OnlyThere)) && (within is null || g.Unit is not { } unit || within.Contains(unit)));
    }

    private static bool HoldsAlso(Authority authority, IEnumerable<RoleGrant> roles, CommandRow row, Command command) =>
        row.At.Also?.Invoke(authority, command).ToHashSet() is not { Count: > 0 } at || roles.Any(g => row.By.Contains(g.Role) && (g.Body is not { } body || at.Contains(body)));

    /// <summary>What the state of the thing has against every one of the roles; nothing if one of them may.</summary>
    private static Problem? Against(Authority authority, CommandRow row, Command command, ImmutableArray<RoleGrant> counting)
    {
        if (row.While is not { } condition)
        {
            return null;
        }

        ImmutableArray<Problem?> against = [.. counting.Select(g => condition.Judge(authority, command, g.Role))];
        return against.Contains(null) ? null : against[0];
    }

    public static Outcome Decide(Authority authority, GrantRole asked) =>
        Outcome.Of(
            [
                .. Ids.Judge("role", asked.Id.Value, authority.Access.Grants.ContainsKey(asked.Id)),
                .. Ids.IsValid(asked.Account) ? Array.Empty<Problem>() : [new BadId("account", asked.Account)],
                .. OrganisationRules.MissingBody(authority.Organisation, asked.Body, "body"),
                .. asked.Unit is { } unit && !authority.Organisation.Units.ContainsKey(unit) ? [new NotFound("unit", unit.Value, "unit")] : Array.Empty<Problem>(),
                .. asked is { Unit: not null, Body: null } ? [new Required("body")] : Array.Empty<Problem>(),
                .. asked.To < asked.From ? [new EndsBeforeStart("to")] : Array.Empty<Problem>(),
                .. Group(authority, asked),
            ],
            () => [new RoleGranted(new(asked.Id, asked.Account, asked.Role, asked.Body, asked.From, asked.To, asked.Unit, asked.Role == Role.PartyGroup ? asked.Group!.Trim() : null))]);

    // a group's work is hidden from all who work for the authority, so nobody is both
    private static IEnumerable<Problem> Group(Authority authority, GrantRole asked)
    {
        const int longest = 100;
        var isGroup = asked.Role == Role.PartyGroup;
        var meant = authority.Access.Grants.Values.Where(g => string.Equals(g.Account, asked.Account, StringComparison.Ordinal) && !(g.To < asked.From) && !(asked.To < g.From));
        return
        [
            .. isGroup ? asked.Group?.Trim().Length is null or 0 or > longest ? [new BadGroup("group")] : Array.Empty<Problem>() : !string.IsNullOrEmpty(asked.Group) ? [new BadGroup("group")] : [],
            .. isGroup && !(asked.Body is { } body && authority.Organisation.Bodies.TryGetValue(body, out var at) && at.Level == BodyLevel.Assembly) ? [new BadGroup("body")] : Array.Empty<Problem>(),
            .. (isGroup && meant.Any(g => IsOffice(g.Role))) || (IsOffice(asked.Role) && meant.Any(g => g.Role == Role.PartyGroup)) ? [new GroupAndOffice(asked.Account)] : Array.Empty<Problem>(),
        ];
    }

    internal static bool IsOffice(Role role) => role is not (Role.PartyGroup or Role.ElectedRepresentative or Role.Reader);

    public static Outcome Decide(Authority authority, EndRole asked) =>
        authority.Access.Grants.GetValueOrDefault(asked.Grant) switch
        {
            null => new NotFound("role", asked.Grant.Value, "grant"),
            var grant when asked.To < grant.From => new EndsBeforeStart("to"),
            { To: { } to } when to == asked.To => new Accepted([]),
            _ => new RoleEnded(asked.Grant, asked.To),
        };

    private static string Word(Role role) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(role.ToString());
}
