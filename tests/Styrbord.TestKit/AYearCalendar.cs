using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.TestKit;

/// <summary>
/// A small process version of nine steps from seminar in March to action plans in February, and the autumn of 2018 as a directive's
/// timetable gives it: the board prepares the budget on 12 November, the assembly decides it on the 26th.
/// </summary>
public static class AYearCalendar
{
    public static readonly ItemId ProcessId = new("v1");
    public static readonly ItemId BoardEntry = new("tidplan-styrelsen");
    public static readonly ItemId AssemblyEntry = new("tidplan-fullmaktige");
    public static readonly ItemId CommitteesEntry = new("tidplan-namnder");
    public static readonly ItemId BoardMeeting = MeetingQueries.IdOf(OldBoard, new(2018, 11, 12));

    public static readonly RecordProcessVersion Steps = new(
        new(ProcessId, "Planeringsprocess", "19-1", null, null, false, null, null, [], [], [], [], [], []),
        [
            Step("seminarium", "Politiskt seminarium", StepKind.Dialogue, 3, [new(PartyKind.NotStated)]),
            Step("direktiv-bereds", "Planeringsdirektiv bereds", StepKind.Preparation, 4, [Of(Board)], "seminarium"),
            Step("direktiv", "Planeringsdirektiv beslutas", StepKind.Decision, 5, [Of(Assembly)], "direktiv-bereds"),
            Step("underlag", "Underlag till budgetberedningen", StepKind.Decision, 8, [new(PartyKind.Committees)], "direktiv"),
            Step("beredning", "Plan- och budgetberedning", StepKind.Preparation, 9, [Of(Board)], "underlag"),
            Step("forslag", "Förslag till budget", StepKind.Preparation, null, [Of(Board)], "beredning"),
            Step("budget", "Budgeten beslutas", StepKind.Decision, 11, [Of(Assembly)], "forslag"),
            Step("planer", "Verksamhetsplaner beslutas", StepKind.Decision, 12, [new(PartyKind.Committees)], "budget"),
            Step("handlingsplaner", "Handlingsplaner", StepKind.Report, 2, [new(PartyKind.Administrations)], "planer") with { Level = StepLevel.Officials, Time = new(MonthRule.Latest, [2], null, 1, null, "senast i februari") },
        ]);

    public static readonly Story Autumn = WithBodies.On(2018, 9, 13).And(
        new RecordTimetableEntry(BoardEntry, 2019, new DateOnly(2018, 11, 12), TimetableKind.Decision, "regionplan med budget", OldBoard),
        new RecordTimetableEntry(AssemblyEntry, 2019, new DateOnly(2018, 11, 26), TimetableKind.Decision, "regionplan med budget", Assembly),
        new RecordTimetableEntry(CommitteesEntry, 2019, new PartialDate(2018, 12, null), TimetableKind.Decision, "verksamhetsplaner", BodyAsWritten: "Nämnder"));

    /// <summary>A calendar of 2020 as a draft.</summary>
    public static readonly Story Draft = WithBodies.On(2019, 11, 4).And(Steps, new OpenCalendar(2020, ProcessId));

    public static DateStep Dated(string step, PartialDate date, BodyId? body = null) => new(new($"d-{step}"), 2020, new(step), date, null, body);

    private static StepParty Of(BodyId body) => new(PartyKind.Body, body.Value);

    private static ProcessStep Step(string id, string title, StepKind kind, int? month, EquatableArray<StepParty> by, string? after = null) => new(
        new(id), ProcessId, 1, title, StepPhase.Planning, null, StepLevel.Political, StepYear.Coming, kind,
        month is { } one ? new(MonthRule.In, [one], null, 0, null, $"månad {one}") : new(MonthRule.None, [], null, 0, null, "efter beredningen"),
        by, id, after is null ? [] : [new StepInput(new(after), null)], [], [id], null, false, null, null, null, []);
}
