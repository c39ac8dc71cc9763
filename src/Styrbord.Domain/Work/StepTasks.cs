using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Styrbord.Domain.Access;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>What the year's process gives somebody to do: each step that the calendar dates, for each of those who are to do it.</summary>
public static class StepTasks
{
    /// <summary>How many working days before its date a step is there to be done.</summary>
    public const int Ahead = 30;

    // asked for every role there is
    private static readonly ConditionalWeakTable<Authority, ConcurrentDictionary<DateOnly, ImmutableArray<(WorkTask Task, StepOwner Owner)>>> Known = [];

    // older than so, nobody is helped by being told
    private const int DaysBack = 365;

    /// <summary>Every dated step that is not done, for each of its owners, however far ahead.</summary>
    public static ImmutableArray<WorkTask> All(Authority authority, DateOnly today) =>
        [.. Standing(authority, today).SelectMany(e => StepOwners.Of(authority, e).Where(o => IsOpen(authority, e, o)).Select(o => TaskOf(e, o)))];

    /// <summary>The day from which the entry is somebody's to do.</summary>
    public static DateOnly ComesUp(PartialDate date) => date.AsStart > DateOnly.MinValue.AddDays(DaysBack) ? WorkingDays.Before(date.AsStart, Ahead) : date.AsStart;

    /// <summary>The entry of the timetable and the administration that a task is about; nothing if it is about no step, or the entry is gone.</summary>
    public static (TimetableEntry Entry, UnitId? Unit)? EntryOf(Authority authority, WorkTask task) =>
        task is { Kind: TaskKind.HandleStep, Place: { } place } && place.Split('/') is var parts && authority.Process.Timetable.TryGetValue(new(parts[0]), out var entry)
            ? (entry, parts.Length > 1 ? new UnitId(parts[1]) : null)
            : null;

    /// <summary>Whether a step closes only when somebody says in which matter it was done; else what it brings about closes it.</summary>
    public static bool IsReported(Authority authority, TimetableEntry entry, StepOwner owner) => !StepDone.IsTold(authority, entry, owner);

    /// <summary>The step is not done, but a plan that is there has the tasks that lead to it.</summary>
    public static bool IsCovered(Authority authority, TimetableEntry entry, StepOwner owner) => StepDone.IsCovered(authority, entry, owner);

    private static bool IsOpen(Authority authority, TimetableEntry entry, StepOwner owner) => !StepDone.Is(authority, entry, owner) && !StepDone.IsCovered(authority, entry, owner);

    internal static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role, DateOnly today) =>
        from open in Known.GetOrCreateValue(authority).GetOrAdd(today, static (day, state) => Open(state, day), authority)
        where open.Owner.Role == role.Role && TaskOwners.Counts(authority, role, open.Owner.Body, open.Owner.Unit, today)
        select open.Task;

    private static ImmutableArray<(WorkTask Task, StepOwner Owner)> Open(Authority authority, DateOnly today) =>
        [.. Standing(authority, today).Where(e => ComesUp(e.Date) <= today).SelectMany(e => StepOwners.Of(authority, e).Where(o => IsOpen(authority, e, o)).Select(o => (TaskOf(e, o), o)))];

    private static WorkTask TaskOf(TimetableEntry entry, StepOwner owner) =>
        new(TaskKind.HandleStep, owner.Role, owner.Body ?? default, entry.Until ?? entry.Date, false, null, null, [], true, owner.Unit is { } unit ? $"{entry.Id}/{unit}" : entry.Id.Value);

    // a draft is nobody's work yet; what only tells of something is none
    private static IEnumerable<TimetableEntry> Standing(Authority authority, DateOnly today) =>
        authority.Process.Timetable.Values.Where(e => e.InTimetable && (e.Until ?? e.Date).AsEnd.DayNumber >= today.DayNumber - DaysBack && YearCalendars.KeepsEarlier(authority, e));
}
