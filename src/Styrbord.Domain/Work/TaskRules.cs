using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

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
                .. entry is null || owner is null || StepDone.IsTold(authority, entry, owner) || authority.Decisions.Matters.GetValueOrDefault(asked.Matter) is not { } matter ? [] : Against(authority, entry, owner, matter, asked.Day),
                .. asked.Day > context.Today ? [new DayToCome($"{asked.Day:yyyy-MM-dd}")] : Array.Empty<Problem>(),
            ],
            () => authority.Work.Outcomes.GetValueOrDefault(StepDone.KeyOf(asked.Entry, owner!)) is { } said && (said.Matter, said.Day) == (asked.Matter, asked.Day)
                ? []
                : [new StepReported(new(asked.Entry, asked.Body, asked.Unit, asked.Matter, asked.Day, context.Stamp))]);
    }

    /// <summary>What stands against a step having been done in a matter.</summary>
    private static IEnumerable<Problem> Against(Authority authority, TimetableEntry entry, StepOwner owner, Matter matter, DateOnly day)
    {
        if (!StepMatters.Fits(authority, entry, matter))
        {
            var kinds = StepMatters.KindsOf(authority, entry).Select(k => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{k}"));
            return [new MatterOfAnotherStep(matter.DiaryNumber, string.Join(',', kinds), $"{entry.Year}")];
        }

        return entry.Kind == TimetableKind.Decision && owner.Body is { } body && !DecisionsQueries.In(authority, matter.Id).Any(d => (d.Body == body || d.Body == entry.Body) && d.Day.AsStart <= day)
            ? [new NotDecidedInMatter(matter.DiaryNumber, OrganisationQueries.NameOf(authority, entry.Body ?? body, day), $"{day:yyyy-MM-dd}")]
            : [];
    }
}

/// <summary>The matter is of another kind or another year than the step is done in.</summary>
/// <param name="Kinds">The kinds that the step is done in, by their words, with commas between; empty where any will do.</param>
public sealed record MatterOfAnotherStep(string Number, string Kinds, string Year) : Problem("work.matter-of-another-step", "matter")
{
    public override IReadOnlyDictionary<string, string> Data => With(("number", Number), ("kinds", Kinds), ("year", Year));
}

/// <summary>A step that is a decision stands in a matter in which the body has decided by the day.</summary>
public sealed record NotDecidedInMatter(string Number, string Body, string Day) : Problem("work.not-decided-in-matter", "matter")
{
    public override IReadOnlyDictionary<string, string> Data => With(("number", Number), ("body", Body), ("day", Day));
}

/// <summary>The task's role is not held by the one who asks.</summary>
public sealed record NotYourTask() : Problem("work.not-your-task");

/// <summary>Somebody else has the task.</summary>
public sealed record TaskIsTaken() : Problem("work.task-is-taken");

/// <summary>The step is done when its decision, plan or dialogue is recorded, not when somebody says so.</summary>
public sealed record ClosesByItself() : Problem("work.closes-by-itself");
