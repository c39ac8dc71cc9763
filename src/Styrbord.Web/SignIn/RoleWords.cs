using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
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
        _ => "Läsare",
    };

    /// <summary>Role, body and last day: <c>Nämndsekreterare, Patientnämnden</c>.</summary>
    public static string Of(RoleGrant grant, Authority authority, DateOnly today) =>
        Of(grant.Role)
        + (grant.Body is { } body ? ", " + (authority.Sequence >= 0 ? body.Value : "") : "")
        + (grant.To is { } to && to.Year < 9000 ? $", till och med {Sv.Date(to)}" : today.Year < 0 ? "" : "");
}
