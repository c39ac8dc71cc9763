using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Work;

/// <param name="Key">The same as long as the task is there; what <c>TakeTask</c> takes.</param>
/// <param name="Mine">The asker's own to do; false for what waits for others.</param>
/// <param name="Owner">Account of whoever has it; nothing while nobody has taken it, or where it follows a role held by many.</param>
/// <param name="Unowned">Nobody has taken it since it came to others than those who had it.</param>
/// <param name="MayTake">Accounts that may take it.</param>
/// <param name="Address">Where it is done.</param>
internal sealed record TaskRow(
    string Key, TaskKind Kind, string Title, Role Role, string? Body, PartialDate? Due, bool Late, bool Mine, string? Owner, bool Unowned, IReadOnlyList<string> MayTake, string Address);

/// <summary>Tasks for programs.</summary>
internal static class TaskReads
{
    /// <summary>The asker's own and those waited for; with <paramref name="all"/> every task there is, of one body or of all.</summary>
    public static Task AllAsync(HttpContext http, bool? all, string? body)
    {
        var view = http.View();
        var roles = view.Account?.Roles ?? [];
        if (all == true && !LateTasks.MayBeSeen(roles))
        {
            return ApiProblems.WriteAsync(http, StatusCodes.Status403Forbidden, new NoAccess("tasks", "", ""));
        }

        var tasks = all == true ? TaskBoard.Of(view.Shown, view.Today).DistinctBy(t => t.What, StringComparer.Ordinal) : MyWorkQueries.Of(view.Shown, roles, view.Year, view.Today);
        return ApiJson.WriteAsync<IReadOnlyList<TaskRow>>(http, [.. tasks.Where(t => body is null || t.Body.Value == body).Select(t => Row(t, view))]);
    }

    private static TaskRow Row(WorkTask task, AuthorityView view) => new(
        task.Key, task.Kind, TaskWords.Title(task, view.Shown), task.Role, task.Body.Value, task.Due, task.IsLate(view.Today), task.MineToDo && task.Owner is not { Account: null, MayTake.IsEmpty: true } && IsFor(task, view),
        task.Owner?.Account, task.Owner is { IsUnowned: true }, task.Owner?.MayTake ?? [], TaskWords.Address(task, view.Shown, view.Year));

    private static bool IsFor(WorkTask task, AuthorityView view) =>
        task.Owner is not { } owner || (owner.Account is { } account ? account == view.Account?.Id : owner.MayTake.Contains(view.Account?.Id ?? "", StringComparer.Ordinal));
}
