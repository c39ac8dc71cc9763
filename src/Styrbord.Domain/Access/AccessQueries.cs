using System.Collections.Concurrent;
using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Access;

public static class AccessQueries
{
    private static readonly Implied<AccessState, ILookup<string, RoleGrant>> ByAccount =
        new(state => state.Grants.Values.ToLookup(g => g.Account, StringComparer.Ordinal));

    private static readonly Implied<AccessState, ConcurrentDictionary<(string Account, DateOnly Day), string>> Classes = new(_ => []);

    /// <summary>The roles an account holds on a day.</summary>
    public static ImmutableArray<RoleGrant> GrantsOf(Authority authority, string account, DateOnly day) =>
        [.. ByAccount.Of(authority.Access)[account].Where(g => g.Holds(day))];

    /// <summary>The body whose secretary does a body's work: the whole one for a presidium, and for a working committee that has no secretary of its own now.</summary>
    public static BodyId ServedAt(Authority authority, BodyId body) =>
        authority.Organisation.Bodies.GetValueOrDefault(body) is { Parent: { } whole } part
        && (part.Level == BodyLevel.Presidium || (part.Level == BodyLevel.WorkingCommittee && !HasSecretary(authority, body))) ? whole : body;

    private static bool HasSecretary(Authority authority, BodyId body) =>
        authority.Access.Grants.Values.Any(g => g.Role == Role.CommitteeSecretary && g.Body == body && g.Holds(Days.InSweden(authority.LastAt)));

    /// <summary>The party groups that an account is in on a day.</summary>
    public static ImmutableArray<string> GroupsOf(Authority authority, string? account, DateOnly day) =>
        account is null ? [] : [.. GrantsOf(authority, account, day).Where(g => g.Role == Role.PartyGroup).Select(g => g.Group).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Whether the account is on leave on a day.</summary>
    public static bool IsAway(Authority authority, string account, DateOnly day) =>
        authority.Access.Leaves.Values.Any(l => l.Holds(day) && string.Equals(l.Account, account, StringComparison.Ordinal));

    /// <summary>The class of what a set of roles may see: equal sets, equal pages. Part of a page's ETag.</summary>
    public static string ClassOf(Authority authority, string account, DateOnly day) =>
        Classes.Of(authority.Access).GetOrAdd((account, day), static (asked, authority) => Classify(authority, asked.Account, asked.Day), authority);

    private static string Classify(Authority authority, string account, DateOnly day) =>
        Hashes.Abbreviated(Hashes.Sha256(string.Join(';', GrantsOf(authority, account, day)
            .Select(g => g.Unit is { } unit ? $"{g.Role}@{g.Body}/{unit}" : g.Group is { } group ? $"{g.Role}@{g.Body}#{group}" : $"{g.Role}@{g.Body}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))));
}
