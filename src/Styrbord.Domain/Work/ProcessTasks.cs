using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>What the process itself asks of those who lead it: a draft calendar to be dated and fixed, a version whose revision has no day.</summary>
internal static class ProcessTasks
{
    public static IEnumerable<WorkTask> Of(Authority authority, DateOnly today) =>
    [
        .. authority.Process.Calendars.Years.Values.Where(c => c.IsDraft && c.Year >= today.Year)
            .Select(c => Task(WheelQueries.Open(authority, c).IsEmpty ? TaskKind.FixCalendar : TaskKind.DateSteps, null, $"{c.Year}")),
        .. authority.Process.Followed.Values.Where(f => f.Year >= today.Year).Select(f => f.Version).Distinct()
            .Select(v => authority.Process.Versions[v]).Where(v => IsToRevise(authority, v, today)).Select(v => Task(TaskKind.ReviewProcess, null, v.Id.Value)),
    ];

    /// <summary>Only words say when, the year in which it must be done is here, and the planning year it is revised for follows no version yet .</summary>
    public static bool IsToRevise(Authority authority, ProcessVersion version, DateOnly today) =>
        version.Revision is { Date: null, PlanningYear: { } year } && year - 2 <= today.Year && !authority.Process.Followed.ContainsKey(year)
        && !authority.Process.Reviews.Values.Any(r => r.Version == version.Id && r.TakenInto is not null);

    private static WorkTask Task(TaskKind kind, PartialDate? due, string place) => new(kind, Role.PlanningStrategist, default, due, false, null, null, [], true, place);
}
