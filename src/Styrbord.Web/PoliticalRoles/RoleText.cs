using Styrbord.Domain;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.PoliticalRoles;
using Styrbord.Web.Shared;
using Styrbord.Web.Work;

namespace Styrbord.Web.PoliticalRoles;

/// <summary>Political roles in words.</summary>
internal static class RoleText
{
    public const string Address = "/roller";

    public static string Each(BodyLevel level) => level switch
    {
        BodyLevel.Assembly => "fullmäktige",
        BodyLevel.ExecutiveBoard => "styrelsen",
        BodyLevel.Committee => "respektive nämnd",
        BodyLevel.WorkingCommittee => "respektive utskott",
        _ => "respektive presidium",
    };

    public static string Holder(Authority authority, RoleHolder holder, DateOnly day) =>
        holder.Body is { } body ? OrganisationQueries.NameOf(authority, body, day) : Sv.Capital(Each(holder.Each!.Value));

    public static string InSentence(Authority authority, RoleHolder holder) =>
        holder.Body is { } body && authority.Organisation.Bodies.TryGetValue(body, out var found) ? BodyWords.InSentence(found.Names[^1].Name) : Each(holder.Each ?? BodyLevel.Committee);

    /// <summary>When it is held, where it is not for good.</summary>
    public static string Span(RoleHolder holder) => (holder.Validity.From, holder.Validity.To) switch
    {
        (null, null) => "",
        ({ } from, null) => $"från {Sv.Date(from)}",
        (null, { } to) => $"till och med {Sv.Date(to)}",
        ({ } from, { } to) => $"{Sv.Date(from)} – {Sv.Date(to)}",
    };

    public static string Name(Authority authority, Domain.Kernel.ItemId role) => authority.PoliticalRoles.Roles.TryGetValue(role, out var found) ? Sv.Uncapital(found.Name) : role.Value;
}
