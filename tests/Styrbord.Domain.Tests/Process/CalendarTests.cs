using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AYearCalendar;

namespace Styrbord.Domain.Tests.Process;

public sealed class CalendarTests
{
    internal static readonly OpenMatter Matter = new(new("arende-kalender"), "2019/77", "Kalender 2020", MatterKind.Other, 2020);
    internal static readonly FixCalendar Fix = new(2020, new("arende-kalender"), new(2019, 11, 4));

    private static Story Whole => Draft.And(
        Dated("seminarium", new(2020, 3, 17)), Dated("direktiv-bereds", new(2020, 4, 14), Board), Dated("direktiv", new(2020, 5, 25), Assembly), Dated("underlag", new PartialDate(2020, 8, null)),
        Dated("beredning", new(2020, 9, 14), Board), Dated("budget", new(2020, 11, 23), Assembly), Dated("planer", new PartialDate(2020, 12, null)), Dated("handlingsplaner", new PartialDate(2021, 2, null)));

    [Fact, Requirement("R-075")]
    public void OpenCalendar_OfAVersion_WaitsForTheDatesOfItsSteps() =>
        WheelQueries.Open(Draft, Draft.Authority.Process.Calendars.Years[2020]).Select(s => s.Id.Value)
            .ShouldBe(["seminarium", "direktiv-bereds", "direktiv", "underlag", "beredning", "budget", "planer", "handlingsplaner"]);

    [Fact, Requirement("R-075")]
    public void FixCalendar_WithEveryStepDated_HasNoOpenDates()
    {
        var after = Given(Whole, Matter, new FixCalendar(2020, new("arende-kalender"), new(2019, 11, 4)));

        var calendar = after.Authority.Process.Calendars.Years[2020];
        calendar.Fixed.ShouldBe(new CalendarFixing(new("arende-kalender"), new(2019, 11, 4)));
        WheelQueries.Open(after, calendar).ShouldBeEmpty();
    }

    [Fact, Requirement("R-078")]
    public void DateStep_ADayAMonthOrASpan_IsKeptAsItIs()
    {
        var after = Given(Draft, Dated("budget", new(2020, 11, 23), Assembly), Dated("underlag", new PartialDate(2020, 8, null)), Dated("planer", new PartialDate(2020, 11, null)) with { Until = new PartialDate(2020, 12, null) });

        YearCalendars.Of(after, 2020).Lines.Select(l => $"{l.Entry.Date} {l.Entry.Until}").ShouldBe(["2020-08 ", "2020-11-23 ", "2020-11 2020-12"]);
    }

    [Fact, Requirement("R-080")]
    public void DateStep_WhatItConcerns_IsTheYearTheStepSays() =>
        Given(Draft, Dated("budget", new(2020, 11, 23), Assembly)).Authority.Process.Timetable[new("d-budget")].Year.ShouldBe(2021);

    [Fact]
    public void DateStep_InAnotherYear_IsRefused() => Given(Draft).When(Dated("budget", new(2021, 11, 22))).Then(new OutsideYear("2021-11-22", "2020"));

    [Fact]
    public void DateStep_OfNoStepOfTheVersion_IsRefused() => Given(Draft).When(Dated("ingen", new(2020, 11, 23))).Then(new NotFound("step", "ingen", "step"));

    [Fact]
    public void DateStep_WithoutACalendar_IsRefused() => Given(WithBodies, Steps).When(Dated("budget", new(2020, 11, 23))).Then(new NotFound("calendar", "2020", "year"));

    [Fact]
    public void DateStep_ByABodyThatIsGone_IsRefused() =>
        Given(Draft).When(Dated("beredning", new(2020, 9, 14), OldBoard)).Then(new BodyNotActing(OldBoard, "Landstingsstyrelsen", new(2020, 9, 14), "body"));

    [Fact]
    public void OpenCalendar_OfAnUnknownVersion_IsRefused() => Given(WithBodies).When(new OpenCalendar(2020, new("ingen"))).Then(new NotFound("processVersion", "ingen", "version"));

    [Fact, Requirement("R-073")]
    public void OpenCalendar_OfAYearThatFollowsNone_LetsTheYearItPlansFollowTheVersion()
    {
        Draft.Authority.Process.Followed[2021].Version.ShouldBe(ProcessId);
        Given(WithBodies, Steps, new CopyProcessVersion(ProcessId, new("v2"), "Annan"), new FollowProcessVersion(2021, new("v2"))).When(new OpenCalendar(2020, ProcessId)).Then(new OtherVersionFollowed("2021", "v2"));
    }

    [Fact]
    public void OpenCalendar_OverDatesDecidedElsewhere_IsNoDraftAndHidesNothing()
    {
        var after = Given(Autumn, Steps, new OpenCalendar(2018, ProcessId));

        after.Authority.Process.Calendars.Years[2018].IsDraft.ShouldBeFalse();
        FeedEvents.Of(after, 2018).ShouldBe(FeedEvents.Of(Autumn, 2018));
    }

    [Fact]
    public void OpenCalendar_Twice_IsRefused() => Given(Draft).When(new OpenCalendar(2020, ProcessId)).Then(new CalendarExists("2020"));

    [Fact, Requirement("R-075")]
    public void MoveEntry_InADraft_LeavesNoTrace_AndAfterFixingTheOldDateStays()
    {
        var draft = Given(Draft, Matter, Dated("budget", new(2020, 11, 23), Assembly), new MoveEntry(new("d-budget"), new(2020, 11, 24)));
        YearCalendars.EarlierOf(draft, new("d-budget")).ShouldBeEmpty();
        FeedEvents.Of(draft, 2020).ShouldBeEmpty();

        var after = Given(draft, new FixCalendar(2020, new("arende-kalender"), new(2019, 11, 4)), new MoveEntry(new("d-budget"), new(2020, 11, 30), Reason: "Lokal saknas", Seen: "2020-11-24"));

        YearCalendars.EarlierOf(after, new("d-budget")).Select(e => e.Date).ShouldBe([new PartialDate(2020, 11, 24)]);
        FeedEvents.Of(after, 2020).ShouldContain(e => e.Kind == FeedKind.Meeting && e.Body == Assembly && e.Day == new DateOnly(2020, 11, 30));
    }

    [Fact]
    public void MoveEntry_SeenWithAnotherDate_IsAConflict() =>
        Given(Whole).When(new MoveEntry(new("d-budget"), new(2020, 11, 30), Seen: "2020-11-16")).ThenRefused<Conflict>().Theirs.ShouldBe("2020-11-23");

    [Fact]
    public void RemoveEntry_OfAFixedCalendar_IsRefused() =>
        Given(Whole, Matter, new FixCalendar(2020, new("arende-kalender"), new(2019, 11, 4))).When(new RemoveEntry(new("d-budget"))).Then(new CalendarIsFixed("2020"));

    [Fact]
    public void RemoveEntry_OfADraft_OpensTheStepAgain() =>
        WheelQueries.Open(Given(Whole, new RemoveEntry(new("d-budget"))), Draft.Authority.Process.Calendars.Years[2020]).ShouldHaveSingleItem().Id.Value.ShouldBe("budget");

    [Fact]
    public void FixCalendar_InAnUnknownMatter_IsRefused() =>
        Given(Draft).When(new FixCalendar(2020, new("ingen"), new(2019, 11, 4))).Then(new NotFound("matter", "ingen", "matter"));

    [Fact]
    public void FixCalendar_Tomorrow_IsRefused() =>
        Given(Draft, Matter).When(new FixCalendar(2020, new("arende-kalender"), new(2019, 11, 5))).Then(new DayToCome("2019-11-05"));

    [Fact, Requirement("R-077")]
    public void MoveMeeting_TheBoardsPreparationAfterTheAssembly_IsRefusedThroughTheStepsWithoutDate() =>
        Given(Whole).When(new MoveMeeting(MeetingQueries.IdOf(Board, new(2020, 9, 14)), new(2020, 11, 30)))
            .Then(new AfterFollowing("Plan- och budgetberedning", "Budgeten beslutas", "2020-11-23", "to"));

    [Fact, Requirement("R-075")]
    public void OpenCalendarFrom_AnotherYear_KeepsWeekdaysAndAvoidsDaysOff()
    {
        var after = Given(Whole, new ScheduleMeeting(new("extra"), Board, new(2020, 5, 4), "13:00", "16:00", "Sessionssalen"), new OpenCalendarFrom(2021, 2020, ProcessId));

        var entries = YearCalendars.Entries(after, 2021).ToDictionary(e => e.Step!.Value.Value, e => e.Date);
        entries["budget"].ShouldBe(new PartialDate(2021, 11, 29));
        entries["planer"].ShouldBe(new PartialDate(2021, 12, null));
        entries.Values.Where(d => !d.IsMonth).ShouldAllBe(d => WorkingDays.IsOne(d.AsStart));
        MeetingQueries.Of(after, 2021, Board).ShouldContain(m => m.Day == new DateOnly(2021, 5, 10) && m.Meeting.Start == "13:00" && m.Meeting.Place == "Sessionssalen");
    }

    [Fact]
    public void OpenCalendarFrom_AYearWithoutDates_IsRefused() => Given(WithBodies, Steps).When(new OpenCalendarFrom(2021, 2020, ProcessId)).Then(new NotFound("calendar", "2020", "from"));

    [Fact]
    public void ScheduleMeeting_WithABadHour_IsRefused() =>
        Given(WithBodies).When(new ScheduleMeeting(new("m1"), OldBoard, new(2018, 11, 5), "13.00")).Then(new BadHour("13.00", "start"));

    [Fact]
    public void ScheduleMeeting_ThatEndsBeforeItStarts_IsRefused() =>
        Given(WithBodies).When(new ScheduleMeeting(new("m1"), OldBoard, new(2018, 11, 5), "13:00", "12:00")).Then(new EndsBeforeStart("end"));

    [Fact]
    public void ScheduleMeetings_WithOneThatCannotBe_CallsNone() =>
        Given(WithBodies).When(new ScheduleMeetings([new(new("m1"), OldBoard, new(2018, 11, 5)), new(new("m2"), OldBoard, new(2018, 11, 5)), new(new("m3"), new("ingen"), new(2018, 11, 6))]))
            .Then(new MeetingExists("Landstingsstyrelsen", "2018-11-05", "meetings[1].day"), new NotFound("body", "ingen", "meetings[2].body"));

    [Fact]
    public void SetDeadline_BelowTheLaw_IsRefused() =>
        Given(WithBodies).When(new SetDeadline(DeadlineKind.Notice, BodyLevel.Assembly, 6, DayCount.CalendarDays)).Then(new DeadlineBelowLaw("7", "KL 5:13"));

    [Fact]
    public void SetDeadline_OfOnesOwn_ChangesTheDaysBeforeEveryMeeting()
    {
        var after = Given(Autumn, new SetDeadline(DeadlineKind.SendOut, BodyLevel.ExecutiveBoard, 8));

        DeadlineQueries.Of(after, BoardMeeting, OldBoard, new(2018, 11, 12)).Single(d => d.Kind == DeadlineKind.SendOut).Day.ShouldBe(new(2018, 10, 31));
    }
}
