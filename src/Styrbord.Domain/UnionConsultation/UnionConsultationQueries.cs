using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.UnionConsultation;

/// <summary>A matter on a group's agenda of a calendar year, with how far it has come.</summary>
/// <param name="Consultation">Nothing while it is open: neither informed nor in dialogue.</param>
/// <param name="Decided">The first approval of such a matter, or nothing.</param>
public sealed record ConsultationTopic(UnionConsultationGroup Group, MatterKind Kind, int Year, Consultation? Consultation, FirstApproval? Decided)
{
    /// <summary>Decided before consultation had begun, or before any was registered: flagged .</summary>
    public bool DecidedWithout => Decided is { } decision && Consultation?.On(decision.Day.AsEnd, decision.Registered) is null;

    /// <summary>Consultation is dated before the decision, and was registered after it.</summary>
    public bool RegisteredAfter => DecidedWithout && Consultation?.On(Decided!.Day.AsEnd) is not null;
}

/// <summary>A group with its meetings of a calendar year.</summary>
/// <param name="Lacks">How many meetings are missing of those it has at least .</param>
/// <param name="Dated">Days that the year's calendar gives the group's consultation and on which no meeting is called; they count as meetings.</param>
public sealed record GroupYear(UnionConsultationGroup Group, string Name, ImmutableArray<ConsultationMeeting> Meetings, ImmutableArray<ConsultationTopic> Topics, int Lacks, ImmutableArray<DateOnly> Dated);

public static class UnionConsultationQueries
{
    private const string Topic = "consultation";

    /// <summary>The groups that are there some day of a calendar year.</summary>
    public static ImmutableArray<GroupYear> Of(Authority authority, int year) =>
    [
        .. authority.UnionConsultation.Groups.Values.Where(g => IsThere(g, year)).OrderBy(g => g.Validity.From?.AsStart ?? DateOnly.MinValue).ThenBy(g => g.Id)
            .Select(g => YearOf(authority, g, year)),
    ];

    /// <summary>What the process has to know of a meeting: the day it gives the step of consultation.</summary>
    internal static DayElsewhere DayOf(Authority authority, ConsultationMeeting meeting, Stamp stamp) =>
        new(meeting.Id, Topic, [meeting.Day], UnionConsultationRules.NameOf(authority, authority.UnionConsultation.Groups[meeting.Group]), [], meeting.Cancelled is not null, 0, stamp.At);

    private static GroupYear YearOf(Authority authority, UnionConsultationGroup group, int year)
    {
        var meetings = MeetingsOf(authority, group.Id, year);
        ImmutableArray<DateOnly> dated = [.. DatedFor(authority, group, year).Except(meetings.Where(m => m.Cancelled is null).Select(m => m.Day)).Order()];
        return new(group, UnionConsultationRules.NameOf(authority, group), meetings, TopicsOf(authority, group, year), Math.Max(0, group.PerYear - meetings.Count(m => m.Cancelled is null) - dated.Length), dated);
    }

    // a step that names no group is of any
    private static IEnumerable<DateOnly> DatedFor(Authority authority, UnionConsultationGroup group, int year) =>
        StepDates.OfTimetable(authority, year)
            .Where(g => authority.Process.Steps[g.Key] is var step && step.Topics.Contains(Topic, StringComparer.Ordinal)
                && (step.Responsible.All(p => p.Kind != PartyKind.Group) || step.Responsible.Any(p => p.Kind == PartyKind.Group && string.Equals(p.Id, group.Group.Value, StringComparison.Ordinal))))
            .SelectMany(g => g).Where(d => d.First == d.Last && d.First.Year == year && group.Validity.Holds(d.First)).Select(d => d.First).Distinct();

    /// <summary>What comes to a group in a calendar year: the report of the year before, premises and budget of the year after, other matters of the year.</summary>
    public static ImmutableArray<ConsultationTopic> TopicsOf(Authority authority, UnionConsultationGroup group, int year)
    {
        ArgumentNullException.ThrowIfNull(group);
        return [.. group.Matters.Select(kind => TopicOf(authority, group, kind, ConsultationGate.YearOf(kind, year)))];
    }

    /// <summary>The agenda of a meeting: what was not closed before its day.</summary>
    public static ImmutableArray<ConsultationTopic> AgendaOf(Authority authority, ConsultationMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(meeting);
        return [.. TopicsOf(authority, authority.UnionConsultation.Groups[meeting.Group], meeting.Day.Year).Where(t => t.Consultation?.On(meeting.Day.AddDays(-1)) is not { Step: ConsultationStep.Closed })];
    }

    public static ImmutableArray<ConsultationMeeting> MeetingsOf(Authority authority, ItemId group, int year) =>
        [.. authority.UnionConsultation.Meetings.Values.Where(m => m.Group == group && m.Day.Year == year).OrderBy(m => m.Day).ThenBy(m => m.Id)];

    /// <summary>Consultation in a matter, or nothing when there has been none.</summary>
    public static Consultation? In(Authority authority, Matter matter, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(matter);
        return authority.UnionConsultation.Consultations.GetValueOrDefault(ConsultationGate.Key(matter.Kind, ConsultationGate.YearOf(matter, day)));
    }

    /// <summary>How far consultation had come when a decision was made, which nothing registered later changes. Of one taken in from a source, by its day.</summary>
    public static ConsultedStep? At(Authority authority, Matter matter, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return In(authority, matter, decision.Day.AsEnd)?.On(decision.Day.AsEnd, TakenQueries.RegisteredAt(decision));
    }

    /// <summary>The first decision of our own whose minutes tell of a step, or nothing.</summary>
    public static Decision? ToldIn(Authority authority, Consultation consultation, ConsultedStep step)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(consultation);
        ArgumentNullException.ThrowIfNull(step);
        return authority.Decisions.Decisions.Values.Where(d => !d.Recorded && d.Day.AsEnd >= step.Day && d.Stamp.At >= step.Stamp.At)
            .Where(d => authority.Decisions.Matters[d.Matter] is var matter && string.Equals(consultation.Key, ConsultationGate.Key(matter.Kind, ConsultationGate.YearOf(matter, d.Day.AsEnd)), StringComparison.Ordinal))
            .MinBy(d => d.Sequence);
    }

    /// <summary>The matters that consultation in a kind and a year may be about: one that says no year may be of any.</summary>
    public static ImmutableArray<MatterId> MattersOf(Authority authority, MatterKind kind, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return [.. authority.Decisions.Matters.Values.Where(m => m.Kind == kind && (m.Year ?? year) == year).Select(m => m.Id)];
    }

    /// <summary>The matters that a step of consultation may tell of: the one it names, else all that it may be about.</summary>
    public static ImmutableArray<MatterId> MattersOf(Authority authority, MatterKind kind, int year, ConsultedStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Matter is { } matter ? [matter] : MattersOf(authority, kind, year);
    }

    /// <summary>The group to which a matter belongs on a day, or nothing when it needs no consultation.</summary>
    public static UnionConsultationGroup? GroupFor(Authority authority, Matter matter, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(matter);
        return authority.Decisions.Consultation.Need(matter.Kind, day) is { } need ? authority.UnionConsultation.Groups.GetValueOrDefault(need.Id) : null;
    }

    /// <summary>A meeting that has been with nothing recorded of what was on its agenda.</summary>
    public static ImmutableArray<ConsultationMeeting> Unrecorded(Authority authority, DateOnly today) =>
    [
        .. authority.UnionConsultation.Meetings.Values.Where(m => m.Cancelled is null && m.Day < today)
            .Where(m => AgendaOf(authority, m) is { IsEmpty: false } agenda && agenda.All(t => t.Consultation is null || t.Consultation.Steps.All(s => s.Day < m.Day))).OrderBy(m => m.Day),
    ];

    private static bool IsThere(UnionConsultationGroup group, int year) =>
        (group.Validity.From is not { } from || from.AsStart.Year <= year) && (group.Validity.To is not { } to || to.AsEnd.Year >= year);

    private static ConsultationTopic TopicOf(Authority authority, UnionConsultationGroup group, MatterKind kind, int year) => new(
        group, kind, year, authority.UnionConsultation.Consultations.GetValueOrDefault(ConsultationGate.Key(kind, year)),
        TakenQueries.First(authority, (matter, day) => matter.Kind == kind && ConsultationGate.YearOf(matter, day) == year));
}
