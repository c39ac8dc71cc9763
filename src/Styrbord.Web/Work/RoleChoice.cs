using System.Collections.Immutable;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Shared.Components;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Work;

/// <summary>Which of one's roles the start page shows: <c>?roll=namndsekreterare-patientnamnden</c>.</summary>
internal static class RoleChoice
{
    /// <summary>The roles asked for; all when nothing or something else was asked.</summary>
    public static ImmutableArray<RoleGrant> Chosen(Authority authority, ImmutableArray<RoleGrant> roles, string? asked)
    {
        ImmutableArray<RoleGrant> chosen = [.. roles.Where(r => string.Equals(Word(authority, r), asked, StringComparison.Ordinal))];
        return chosen.IsEmpty ? roles : chosen;
    }

    public static IReadOnlyList<Link> Links(Authority authority, ImmutableArray<RoleGrant> roles, string? asked, DateOnly today)
    {
        var each = roles.DistinctBy(r => (r.Role, r.Body)).ToList();
        var one = each.Find(r => string.Equals(Word(authority, r), asked, StringComparison.Ordinal));
        return
        [
            new("Alla roller", "/", one is null),
            .. each.Select(r => new Link(Name(authority, r, today), "/?roll=" + Word(authority, r), r == one)),
        ];
    }

    private static string Word(Authority authority, RoleGrant grant) =>
        Slugs.Of(RoleWords.Of(grant.Role)) + (grant.Body is { } body && authority.Organisation.Bodies.TryGetValue(body, out var found) ? "-" + found.Slug : "");

    private static string Name(Authority authority, RoleGrant grant, DateOnly today) =>
        RoleWords.Of(grant.Role) + (grant.Body is { } body ? " " + (authority.Organisation.Bodies[body].Code ?? BodyWords.InSentence(OrganisationQueries.NameOf(authority, body, today))) : "");
}
