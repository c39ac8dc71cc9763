using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>Taking a task, giving it back, and saying where a step was done.</summary>
public static class TaskRules
{
    public static Outcome Decide(Authority authority, TakeTask asked, Context context) =>
        TaskBoard.Of(authority, context.Today).FirstOrDefault(t => string.Equals(t.Key, asked.Task, StringComparison.Ordinal)) switch
        {
            null => new NotFound("task", asked.Task, "task"),
            { Owner: { Account: { } account } } when string.Equals(account, context.Actor, StringComparison.Ordinal) => new Accepted([]),
            { Owner: { } owner } when !owner.MayTake.Contains(context.Actor, StringComparer.Ordinal) => new NotYourTask(),
            { Owner: { Account: not null } } => new TaskIsTaken(),
            { Owner: null } => new NotYourTask(),
            _ => new TaskTaken(new(asked.Task, context.Actor, context.Stamp)),
        };

    public static Outcome Decide(Authority authority, ReturnTask asked, Context context) =>
        (authority.Work.Taken.GetValueOrDefault(asked.Task) ?? authority.Work.Taken.GetValueOrDefault(asked.Task[..Math.Max(0, asked.Task.LastIndexOf('/'))])) is { } taken && string.Equals(taken.Account, context.Actor, StringComparison.Ordinal)
            ? new TaskReturned(taken.Task)
            : new NotFound("task", asked.Task, "task");

    public static Outcome Decide(Authority authority, ReportStep asked, Context context)
    {
        var entry = authority.Process.Timetable.GetValueOrDefault(asked.Entry);
        var owner = entry is null ? null : StepOwners.Of(authority, entry).FirstOrDefault(o => (o.Body, o.Unit) == (asked.Body, asked.Unit));
        return Outcome.Of(
            [
                .. entry is null ? [new NotFound("timetableEntry", asked.Entry.Value, "entry")] : owner is null ? [new NotYourTask()] : StepDone.IsTold(authority, entry, owner) ? [new ClosesByItself()] : Array.Empty<Problem>(),
                .. string.IsNullOrEmpty(asked.Matter.Value) ? [new Required("matter")] : authority.Decisions.Matters.ContainsKey(asked.Matter) ? Array.Empty<Problem>() : [new NotFound("matter", asked.Matter.Value, "matter")],
                .. asked.Day > context.Today ? [new DayToCome($"{asked.Day:yyyy-MM-dd}")] : Array.Empty<Problem>(),
            ],
            () => authority.Work.Outcomes.GetValueOrDefault(StepDone.KeyOf(asked.Entry, owner!)) is { } said && (said.Matter, said.Day) == (asked.Matter, asked.Day)
                ? []
                : [new StepReported(new(asked.Entry, asked.Body, asked.Unit, asked.Matter, asked.Day, context.Stamp))]);
    }
}

/// <summary>The task's role is not held by the one who asks.</summary>
public sealed record NotYourTask() : Problem("work.not-your-task");

/// <summary>Somebody else has the task.</summary>
public sealed record TaskIsTaken() : Problem("work.task-is-taken");

/// <summary>The step is done when its decision, plan or dialogue is recorded, not when somebody says so.</summary>
public sealed record ClosesByItself() : Problem("work.closes-by-itself");
