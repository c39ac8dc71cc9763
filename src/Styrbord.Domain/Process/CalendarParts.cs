using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Process;

/// <summary>What the process feature says and tells of calendars and meetings.</summary>
internal static class CalendarParts
{
    public static readonly ImmutableArray<CommandRow> Commands =
    [
        Asks<OpenCalendar>([Role.PlanningStrategist], Relation.Anywhere),
        Asks<OpenCalendarFrom>([Role.PlanningStrategist], Relation.Anywhere),
        Asks<DateStep>([Role.PlanningStrategist], Relation.Anywhere),
        Asks<MoveEntry>([Role.PlanningStrategist], Relation.Anywhere),
        Asks<RemoveEntry>([Role.PlanningStrategist], Relation.Anywhere),
        Asks<ScheduleMeeting>([Role.PlanningStrategist, Role.CommitteeSecretary], Relation.At<ScheduleMeeting>("own", (_, asked) => [asked.Body])),
        Asks<ScheduleMeetings>([Role.PlanningStrategist], Relation.Anywhere),
        Asks<MoveMeeting>([Role.PlanningStrategist, Role.CommitteeSecretary], Relation.At<MoveMeeting>("own", (authority, asked) => BodyOf(authority, asked.Meeting))),
        Asks<CancelMeeting>([Role.PlanningStrategist, Role.CommitteeSecretary], Relation.At<CancelMeeting>("own", (authority, asked) => BodyOf(authority, asked.Meeting))),
        Asks<SetDeadline>([Role.PlanningStrategist], Relation.Anywhere),
    ];

    public static readonly ImmutableArray<EventRow> Events =
    [
        Tells<CalendarOpened>("process.calendar-opened"),
        Tells<CalendarFixed>("process.calendar-fixed"),
        Tells<StepDated>("process.step-dated"),
        Tells<EntryMoved>("process.entry-moved"),
        Tells<EntryRemoved>("process.entry-removed"),
        Tells<MeetingScheduled>("process.meeting-scheduled"),
        Tells<MeetingMoved>("process.meeting-moved"),
        Tells<MeetingCancelled>("process.meeting-cancelled"),
        Tells<DeadlineSet>("process.deadline-set"),
    ];

    private static IEnumerable<BodyId> BodyOf(Authority authority, ItemId meeting) =>
        MeetingQueries.Find(authority, meeting) is { } found ? [found.Meeting.Body] : [];
}

[JsonSerializable(typeof(OpenCalendar))]
[JsonSerializable(typeof(OpenCalendarFrom))]
[JsonSerializable(typeof(DateStep))]
[JsonSerializable(typeof(MoveEntry))]
[JsonSerializable(typeof(RemoveEntry))]
[JsonSerializable(typeof(ScheduleMeeting))]
[JsonSerializable(typeof(ScheduleMeetings))]
[JsonSerializable(typeof(CalledMeeting))]
[JsonSerializable(typeof(MoveMeeting))]
[JsonSerializable(typeof(CancelMeeting))]
[JsonSerializable(typeof(SetDeadline))]
[JsonSerializable(typeof(CalendarOpened))]
[JsonSerializable(typeof(CalendarFixed))]
[JsonSerializable(typeof(StepDated))]
[JsonSerializable(typeof(EntryMoved))]
[JsonSerializable(typeof(EntryRemoved))]
[JsonSerializable(typeof(MeetingScheduled))]
[JsonSerializable(typeof(MeetingMoved))]
[JsonSerializable(typeof(MeetingCancelled))]
[JsonSerializable(typeof(DeadlineSet))]
[JsonSerializable(typeof(EarlierDate))]
[JsonSerializable(typeof(EarlierDates))]
[JsonSerializable(typeof(YearCalendar))]
[JsonSerializable(typeof(DeadlineSetting))]
[JsonSerializable(typeof(SourceQuote))]
internal sealed partial class CalendarJson : JsonSerializerContext;
