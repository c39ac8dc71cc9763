using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.PoliticalRoles;
using Styrbord.Domain.Work;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.PoliticalRoles;

/// <param name="Conflicts">Pairs of roles that one person should not hold.</param>
/// <param name="Found">Elected persons who do on the day.</param>
/// <param name="Priorities">What boards have put first, with what it rests on.</param>
internal sealed record PoliticalRolesAnswer(DateOnly Date, IReadOnlyList<PoliticalRoleRow> Roles, IReadOnlyList<RoleConflict> Conflicts, IReadOnlyList<ConflictRow> Found, IReadOnlyList<PriorityRow> Priorities);

/// <param name="Decision">The board's decision.</param>
internal sealed record PriorityRow(string Id, int Year, string Decision, string Budget, IReadOnlyList<string> Goals, IReadOnlyList<PriorityGround> Grounds);

/// <param name="Holders">The bodies of the day; none means not assigned.</param>
internal sealed record PoliticalRoleRow(string Id, string Name, string? Description, bool Assigned, IReadOnlyList<DutyRow> Duties, IReadOnlyList<string> Holders);

internal sealed record DutyRow(string Id, string Text, bool Delegable, IReadOnlyList<string> Matters);

internal sealed record ConflictRow(string Name, string RoleOne, string BodyOne, string RoleOther, string BodyOther, string Reason, string? Source);

internal static class RoleReads
{
    public static Task AllAsync(HttpContext http, DateOnly? date)
    {
        var view = http.View();
        var (shown, day) = (view.Shown, date ?? view.Today);
        return ApiJson.WriteAsync(http, new PoliticalRolesAnswer(
            day,
            [.. PoliticalRolesQueries.All(shown).Select(r => new PoliticalRoleRow(
                r.Id.Value, r.Name, r.Description, PoliticalRolesQueries.IsAssigned(shown, r, day), [.. r.Duties.Select(d => new DutyRow(d.Id.Value, d.Text, d.Delegable, [.. d.Matters]))],
                [.. PoliticalRolesQueries.HoldersOn(shown, r, day).Select(b => b.Id.Value)]))],
            [.. shown.PoliticalRoles.Conflicts.Values],
            [.. RoleConflicts.On(shown, day).Select(c => new ConflictRow(c.Name, c.RoleOfOne.Id.Value, c.One.Body.Value, c.RoleOfOther.Id.Value, c.Other.Body.Value, c.Conflict.Reason, c.Conflict.Source))],
            [.. shown.Governing.Priorities.Values.OrderByDescending(p => p.Year).Select(p => new PriorityRow(p.Id.Value, p.Year, p.Decision.Value, p.Budget.Value, [.. p.Goals.Select(g => g.Value)], [.. p.Grounds]))]));
    }
}
