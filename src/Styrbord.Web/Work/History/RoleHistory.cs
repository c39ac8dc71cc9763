using Styrbord.Domain;
using Styrbord.Domain.PoliticalRoles;
using Styrbord.Web.PoliticalRoles;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>Political roles in words.</summary>
internal static class RoleHistory
{
    public static HistoryWordsOf Of(Authority before, PoliticalRolesEvent happened) => happened switch
    {
        PoliticalRolesDescribed d => new($"beskrev {(d.Roles.Count == 1 ? "den politiska rollen" : "de politiska rollerna")} {Sv.List([.. d.Roles.Select(r => Sv.Uncapital(r.Name))])}", RoleText.Address),
        PoliticalRoleAssigned a => new($"gav rollen {RoleText.Name(before, a.Role)} till {RoleText.InSentence(before, a.Holder)} från {Sv.Date(a.Holder.Validity.From!.Value)}", RoleText.Address),
        PoliticalRoleEnded e => new($"avslutade rollen {RoleText.Name(before, e.Role)} för {RoleText.InSentence(before, e.Holder)} {Sv.Date(e.To)}", RoleText.Address),
        RolesMarkedConflicting m => new($"märkte rollerna {RoleText.Name(before, m.Conflict.One)} och {RoleText.Name(before, m.Conflict.Other)} som sådana som inte bör förenas", RoleText.Address),
        RoleConflictLifted l => new($"tog bort märkningen av rollerna {RoleText.Name(before, l.One)} och {RoleText.Name(before, l.Other)}", RoleText.Address),
        _ => throw new InvalidOperationException(happened.GetType().Name),
    };
}
