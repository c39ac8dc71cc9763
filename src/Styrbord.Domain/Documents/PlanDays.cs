using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Documents;

/// <summary>The days that the calendar gives a plan. What a step decides is known by its topics, which are the same in every version.</summary>
public static class PlanDays
{
    /// <summary>When the plan is decided in a stage, by one of its bodies or by the first of them; nothing while the calendar does not say.</summary>
    public static PartialDate? Of(Authority authority, Plan plan, DecisionStage stage, BodyId? body = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var meeting = stage == plan.Stage ? MeetingsOf(authority, plan).FirstOrDefault(e => body is null || e.Body == body) : null;
        return meeting?.Date ?? Of(authority, plan.Year, plan.For, body is { } one ? [one] : [.. plan.PreparedBy, plan.For], stage);
    }

    /// <summary>When one of <paramref name="bodies"/> decides the year's plan for <paramref name="coming"/> in a stage.</summary>
    public static PartialDate? Of(Authority authority, int year, BodyId coming, ImmutableArray<BodyId> bodies, DecisionStage stage) =>
        ProcessQueries.Timetable(authority, year)
            .Where(e => YearCalendars.KeepsEarlier(authority, e) && StageOf(authority, e) == stage && (e.ForBody is null || e.ForBody == coming)
                && StepOwners.Of(authority, e).Any(o => o.Body is { } owner && bodies.Contains(owner)))
            .Select(e => e.Until ?? e.Date).Cast<PartialDate?>().FirstOrDefault();

    /// <summary>When the first plan for <paramref name="coming"/> is decided by those who prepare it or by itself, before any is opened; nothing while the calendar does not say.</summary>
    public static PartialDate? OfFirst(Authority authority, int year, BodyId coming)
    {
        ImmutableArray<BodyId> bodies = [coming, .. OrganisationQueries.PreparingFor(authority, coming)];
        return Of(authority, year, coming, bodies, DecisionStage.Proposal)
            ?? ProcessQueries.Timetable(authority, year).Where(e => YearCalendars.KeepsEarlier(authority, e) && e.ForBody == coming && IsProposal(authority, e)).Select(e => e.Until ?? e.Date).Cast<PartialDate?>().FirstOrDefault()
            ?? Of(authority, year, coming, bodies, DecisionStage.Final);
    }

    /// <summary>The meetings in the timetable at which a plan's bodies decide it.</summary>
    public static IEnumerable<TimetableEntry> MeetingsOf(Authority authority, Plan plan) =>
        ProcessQueries.Timetable(authority, plan.Year).Where(e =>
            e.Kind == TimetableKind.Decision && e.Body is { } body && plan.PreparedBy.Contains(body)
            && (StageOf(authority, e) ?? plan.Stage) == plan.Stage
            && (e.ForBody is null ? (StageOf(authority, e) is not null || IsProposal(authority, e)) && (body == plan.For || plan.Example) : e.ForBody == plan.For));

    /// <summary>A decision at which a body, by the entry's step or by who prepares plans for whom, decides its proposal; other decisions of the same body are not about plans.</summary>
    internal static bool IsProposal(Authority authority, TimetableEntry entry) =>
        entry is { Kind: TimetableKind.Decision, Body: { } body } && (StageOf(authority, entry) == DecisionStage.Proposal || authority.Organisation.Relations.Values.Any(r =>
            r.Kind == RelationKind.PreparesPlanFor && r.From.Contains(body) && r.To == entry.ForBody && r.Date == entry.Date));

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
