using System.Text.Json.Serialization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Meetings;

/// <summary>Why something stands on an agenda.</summary>
[JsonConverter(typeof(WordConverter<DueReason>))]
public enum DueReason
{
    /// <summary>The secretary put it on.</summary>
    PutOn,

    /// <summary>It was decided at the meeting.</summary>
    Decided,

    /// <summary>The timetable says that the body takes it up on the day.</summary>
    Timetable,

    /// <summary>It is submitted, and this is the body's next meeting.</summary>
    Submitted,

    /// <summary>It was tabled or referred back, and this is the body's next meeting.</summary>
    Returned,

    /// <summary>An urgent decision awaits its report (Local Government Act 6:40).</summary>
    Urgent,
}

/// <summary>The matters that a body has to take up, and at which of its meetings.</summary>
internal static class DueMatters
{
    /// <summary>The matters due at a meeting, each with the first reason that holds.</summary>
    public static IEnumerable<(MatterId Matter, DueReason Why)> At(Authority authority, MeetingOnDay at, DateOnly today)
    {
        var body = at.Meeting.Body;
        var asOf = at.AsOf(today);
        var decided = Sittings.DecisionsAt(authority, at).Select(d => (d.Matter, DueReason.Decided));
        var dated = Dated(authority, at).Select(m => (m, DueReason.Timetable));
        var isNext = Sittings.Next(authority, body, asOf)?.Id == at.Id && !(at.Day < today && MinutesQueries.IsFromSource(authority, at));
        var waiting = isNext ? Awaiting(authority, body, at.Day).Where(m => !IsDatedLater(authority, m.Matter, at, asOf)) : [];
        return decided.Concat(dated).Concat(waiting).DistinctBy(m => m.Item1);
    }

    /// <summary>The body's latest decision of a step that was taken by a day, or nothing.</summary>
    public static Decision? LastBy(BodyStanding own, DateOnly day) =>
        own.Decision is { } latest && latest.Day.AsEnd <= day ? latest : own.Earlier.LastOrDefault(d => d.Day.AsEnd <= day);

    /// <summary>The day by which an agenda is judged: a meeting that has been by its own, so that what lay on the table stays there.</summary>
    public static DateOnly AsOf(this MeetingOnDay at, DateOnly today) => at.Day < today ? at.Day : today;

    /// <summary>The matters that the timetable has the body decide or prepare on the day, until it has.</summary>
    private static IEnumerable<MatterId> Dated(Authority authority, MeetingOnDay at) =>
        DatedPlans(authority, at).Concat(
            from entry in at.Entries
            where entry.Kind is TimetableKind.Decision or TimetableKind.Preparation
            from matter in StepMatters.Of(authority, entry)
            where !HasApprovedSince(authority, matter, entry, at)
            select matter.Id);

    private static IEnumerable<MatterId> DatedPlans(Authority authority, MeetingOnDay at) =>
        from entry in at.Entries
        where entry.Kind == TimetableKind.Decision
        from plan in authority.Plans.Plans.Values
        where plan.Year == entry.Year && plan.PreparedBy.Contains(at.Meeting.Body) && (IsByTopic(authority, entry, plan) || (plan.Stage == DecisionStage.Proposal && IsFor(authority, entry, plan)))
        where !HasApproved(authority, plan.Id.Value, plan.Stage, at)
        select plan.Matter;

    /// <summary>Content locked by a day that the body had not decided then, or had put off.</summary>
    private static IEnumerable<(MatterId Matter, DueReason Why)> Awaiting(Authority authority, BodyId body, DateOnly day) =>
        from step in authority.Decisions.Contents.Values.GroupBy(c => (c.Subject, c.Stage))
        where step.Any(c => c.MustDecide.Contains(body)) && step.Any(c => ContentRules.LockedOn(c) <= day)
        let standing = DecisionsQueries.StandingOf(authority, step.Key.Subject, step.Key.Stage)
        let own = standing!.Bodies.FirstOrDefault(b => b.Body == body)
        where own is not null
        let last = LastBy(own, day)
        where last is null || (last.Outcome != DecisionOutcome.Rejected && (!last.IsApproval || (last == own.Decision && own.Likeness != Likeness.Alike)))
        select (step.First().Matter, last is null ? DueReason.Submitted : DueReason.Returned);

    private static bool IsDatedLater(Authority authority, MatterId matter, MeetingOnDay at, DateOnly today) =>
        Sittings.All(authority, at.Meeting.Body).Any(m => m.Id != at.Id && !m.Meeting.Cancelled && m.Day >= today && Dated(authority, m).Contains(matter));

    private static bool HasApproved(Authority authority, string subject, DecisionStage stage, MeetingOnDay at) =>
        DecisionsQueries.StandingOf(authority, subject, stage)?.Bodies.Any(b => b.Body == at.Meeting.Body && LastBy(b, at.Day) is { IsApproval: true, Content: not null }) == true;

    // a body may have the matter on several dated days: the tax rate in October, the budget in November
    private static bool HasApprovedSince(Authority authority, Matter matter, TimetableEntry entry, MeetingOnDay at)
    {
        var approved = authority.Decisions.Decisions.Values.Where(d => d.Matter == matter.Id && d.Body == at.Meeting.Body && d.IsApproval && d.Day.AsEnd < at.Day).ToList();
        return approved.Count > 0 && authority.Process.Timetable.Values.Where(e => e.Body == entry.Body && e.Date.AsStart < entry.Date.AsStart && StepMatters.Of(authority, e).Any(m => m.Id == matter.Id))
            .Select(e => e.Date.AsEnd).DefaultIfEmpty(DateOnly.MinValue).Max() is var last && approved.Exists(d => d.Day.AsStart > last);
    }

    // a dated step says what is done with plans, not for which coming body
    private static bool IsByTopic(Authority authority, TimetableEntry entry, Plan plan) =>
        entry.ForBody is null && plan.For == entry.Body && StepMatters.TopicsOf(authority, entry).Any(t => plan.Stage switch
        {
            DecisionStage.Proposal => t.StartsWith("input.", StringComparison.Ordinal),
            DecisionStage.Final => string.Equals(t, "plan.decided", StringComparison.Ordinal),
            _ => string.Equals(t, "plan.confirmed", StringComparison.Ordinal),
        });

    // an entry that names no coming body is about the body's own plan, or one that no source names
    private static bool IsFor(Authority authority, TimetableEntry entry, Plan plan) =>
        entry.ForBody is { } coming ? coming == plan.For
        : (plan.For == entry.Body || plan.Example) && authority.Organisation.Relations.Values.Any(r =>
            r.Kind == Organisation.RelationKind.PreparesPlanFor && r.From.Contains(entry.Body!.Value) && r.To is null && r.Date == entry.Date);
}
