using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>The days that the calendar gives a plan. What a step decides is known by its topics, which are the same in every version.</summary>
public static class PlanDays
{
    /// <summary>When the plan is decided in a stage, by one of its bodies or by the first of them; nothing while the calendar does not say.</summary>
    public static PartialDate? Of(Authority authority, Plan plan, DecisionStage stage, BodyId? body = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var meeting = stage == plan.Stage ? GapQueries.MeetingsOf(authority, plan).FirstOrDefault(e => body is null || e.Body == body) : null;
        return meeting?.Date ?? Of(authority, plan.Year, plan.For, body is { } one ? [one] : [.. plan.PreparedBy, plan.For], stage);
    }

    /// <summary>When one of <paramref name="bodies"/> decides the year's plan for <paramref name="coming"/> in a stage.</summary>
    public static PartialDate? Of(Authority authority, int year, BodyId coming, ImmutableArray<BodyId> bodies, DecisionStage stage) =>
        ProcessQueries.Timetable(authority, year)
            .Where(e => YearCalendars.KeepsEarlier(authority, e) && StageOf(authority, e) == stage && (e.ForBody is null || e.ForBody == coming)
                && StepOwners.Of(authority, e).Any(o => o.Body is { } owner && bodies.Contains(owner)))
            .Select(e => e.Until ?? e.Date).Cast<PartialDate?>().FirstOrDefault();

    /// <summary>The stage in which the bodies decide their plans at an entry; nothing if it is about something else.</summary>
    internal static DecisionStage? StageOf(Authority authority, TimetableEntry entry) =>
        entry is { Kind: TimetableKind.Decision, Step: { } id } && authority.Process.Steps.TryGetValue(id, out var step)
            ? step.Topics.Select(StageOf).FirstOrDefault(s => s is not null)
            : null;

    private static DecisionStage? StageOf(string topic) =>
        topic.StartsWith("input.", StringComparison.Ordinal) ? DecisionStage.Proposal
        : topic switch
        {
            "plan.decided" => DecisionStage.Final,
            "plan.confirmed" => DecisionStage.Confirmation,
            _ => null,
        };
}
