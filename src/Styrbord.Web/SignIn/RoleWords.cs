using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Shared;

namespace Styrbord.Web.SignIn;

/// <summary>Roles in words.</summary>
internal static class RoleWords
{
    public static string Of(Role role) => role switch
    {
        Role.SystemAdministrator => "Systemadministratör",
        Role.PlanningStrategist => "Planeringsstrateg",
        Role.Controller => "Controller",
        Role.CommitteeSecretary => "Nämndsekreterare",
        Role.HeadOfAdministration => "Förvaltningschef",
        Role.UnitManager => "Enhetschef",
        Role.Contributor => "Handläggare",
        Role.ElectedRepresentative => "Förtroendevald",
        Role.Auditor => "Revisor",
        Role.PartyGroup => "Partigrupp",
        _ => "Läsare",
    };

    /// <summary>Role, body and last day: <c>Nämndsekreterare, Patientnämnden</c>.</summary>
    public static string Of(RoleGrant grant, Authority authority, DateOnly today) =>
        Of(grant.Role) + (grant.Group is { } group ? $" {group}" : "")
        + (grant.Unit is { } unit ? ", " + OrganisationQueries.NameOf(authority, unit, today) : "")
        + (grant.Body is { } body ? ", " + OrganisationQueries.NameOf(authority, body, today) : "")
        + (grant.To is { } to ? $", till och med {Sv.Date(to)}" : "");
}
