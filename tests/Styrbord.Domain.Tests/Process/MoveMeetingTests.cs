using Styrbord.Domain.Access;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using static Styrbord.TestKit.AYearCalendar;

namespace Styrbord.Domain.Tests.Process;

public sealed class MoveMeetingTests
{
    private static readonly DateOnly Today = new(2018, 9, 13);
    private static readonly MoveMeeting AWeekLater = new(BoardMeeting, new(2018, 11, 19), "Ledamöter på kurs", "2018-11-12");

    [Fact, Requirement("R-075")]
    public void Consequences_TheBoardAWeekLater_AreItsDaysTheNoticeOfTheAssemblyAndNothingElse()
    {
        var moved = MoveConsequences.Of(Autumn, BoardMeeting, new(2018, 11, 19), Today)!;

        moved.Steps.Select(e => e.Id).ShouldBe([BoardEntry]);
        moved.Deadlines.ShouldBe(
        [
            new(DeadlineKind.Preparation, new(2018, 10, 29), new(2018, 11, 5), Passed: false),
            new(DeadlineKind.SendOut, new(2018, 11, 5), new(2018, 11, 12), Passed: false),
        ]);
        var next = moved.Following.ShouldHaveSingleItem();
        (next.Entry.Id, next.Deadline.Kind, next.Deadline.Day, next.DaysLeft).ShouldBe((AssemblyEntry, DeadlineKind.Notice, new(2018, 11, 19), 0));
        moved.Feed.Select(f => $"{f.Before!.Id} {f.Before.Day:MM-dd} {f.After!.Day:MM-dd}").ShouldBe(
            [$"{BoardMeeting}.Preparation 10-29 11-05", $"{BoardMeeting}.SendOut 11-05 11-12", $"{BoardMeeting} 11-12 11-19"]);
        moved.DayOff.ShouldBeFalse();
        moved.Problems.ShouldBeEmpty();
    }

    [Fact, Requirement("R-075")]
    public void MoveMeeting_WithWhatItTakesUp_MovesTheTimetableAndKeepsTheOldDayVisible()
    {
        var after = Given(Autumn).When(AWeekLater).ThenAccepted();

        after.Authority.Process.Timetable[BoardEntry].Date.ShouldBe(new PartialDate(2018, 11, 19));
        YearCalendars.EarlierOf(after, BoardEntry).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            e => e.Date.ShouldBe(new PartialDate(2018, 11, 12)), e => e.Reason!.Body.ShouldBe("Ledamöter på kurs"));
        var meeting = MeetingQueries.Find(after, BoardMeeting)!;
        (meeting.Day, meeting.Implied, meeting.Meeting.Changes, meeting.Meeting.Earlier.Count).ShouldBe((new(2018, 11, 19), false, 1, 1));
        MeetingQueries.Of(after, 2018, OldBoard).Length.ShouldBe(1);
        CalendarQueries.MeetingsFrom(after, new(2018, 11, 1)).ShouldBe(new MeetingSpan(new(2018, 11, 19), new(2018, 11, 19)));
    }

    [Theory, Requirement("R-075")]
    [InlineData(false, "2019-01-14", null)]
    [InlineData(true, null, 2019)]
    public void Consequences_IntoTheNextYear_AreReadInBothYearsFeeds(bool drafted, string? day, int? awaits)
    {
        var year = Given(Autumn, new ScheduleMeeting(new("december"), Assembly, new(2018, 12, 17)));
        var story = drafted ? Given(year, Steps, new OpenCalendar(2019, ProcessId)) : year;

        var moved = MoveConsequences.Of(story, new("december"), new(2019, 1, 14), Today)!.Feed.Single(f => (f.Before ?? f.After)!.Id == "december");

        ($"{moved.After?.Day:yyyy-MM-dd}", moved.AwaitsCalendar).ShouldBe((day ?? "", awaits));
    }

    [Fact]
    public void MoveMeeting_WhatIsForetold_IsWhatHappens()
    {
        var foretold = MoveConsequences.Of(Autumn, BoardMeeting, new(2018, 11, 19), Today)!.Feed.Select(f => (f.After!.Id, f.After.Day));
        var after = Given(Autumn).When(AWeekLater).ThenAccepted();

        FeedEvents.Of(after, 2018).Where(e => e.Changes > 0).Select(e => (e.Id, e.Day)).ShouldBe(foretold, ignoreOrder: true);
    }

    [Fact]
    public void MoveMeeting_SeenBeforeAnotherMovedIt_IsAConflict()
    {
        var moved = Given(Autumn, new MoveMeeting(BoardMeeting, new(2018, 11, 14)));

        var conflict = moved.When(AWeekLater).ThenRefused<Conflict>();

        (conflict.Theirs, conflict.Mine).ShouldBe(("2018-11-14", "2018-11-19"));
    }

    [Fact, Requirement("R-077")]
    public void MoveMeeting_TheAssemblyBeforeTheBoard_IsRefused() =>
        Given(Autumn).When(new MoveMeeting(MeetingQueries.IdOf(Assembly, new(2018, 11, 26)), new(2018, 11, 8)))
            .Then(new BeforeSame("regionplan med budget", "Regionfullmäktige", "Landstingsstyrelsen", "2018-11-12", "to"));

    [Fact, Requirement("R-077")]
    public void MoveMeeting_TheBoardAfterTheAssembly_IsRefused() =>
        Given(Autumn).When(new MoveMeeting(BoardMeeting, new(2018, 11, 27))).Then(new AfterSame("regionplan med budget", "Landstingsstyrelsen", "Regionfullmäktige", "2018-11-26", "to"));

    [Fact]
    public void MoveMeeting_AnAssemblyWhoseNoticeIsLate_IsRefusedByLaw() =>
        Given(Autumn.On(2018, 11, 20)).When(new MoveMeeting(MeetingQueries.IdOf(Assembly, new(2018, 11, 26)), new(2018, 11, 23)))
            .Then(new NoticePassed("2018-11-16", "KL 5:13", "to"));

    [Fact]
    public void Consequences_ADayWhosePapersAreLate_SayThatTheDayHasPassed() =>
        MoveConsequences.Of(Autumn, BoardMeeting, new(2018, 9, 20), Today)!.Deadlines.Select(d => (d.Kind, d.Passed))
            .ShouldBe([(DeadlineKind.Preparation, true), (DeadlineKind.SendOut, false)]);

    [Fact]
    public void Consequences_ASaturday_SayThatItIsADayOff() => MoveConsequences.Of(Autumn, BoardMeeting, new(2018, 11, 17), Today)!.DayOff.ShouldBeTrue();

    [Fact]
    public void MoveMeeting_ToWhereTheBodyAlreadyMeets_IsRefused() =>
        Given(Autumn, new ScheduleMeeting(new("extra"), OldBoard, new(2018, 11, 19))).When(AWeekLater).Then(new MeetingExists("Landstingsstyrelsen", "2018-11-19", "to"));

    [Fact]
    public void MoveMeeting_ToWhenTheBodyIsGone_IsRefused() =>
        Given(Autumn, new MoveMeeting(MeetingQueries.IdOf(Assembly, new(2018, 11, 26)), new(2019, 2, 11)))
            .When(new MoveMeeting(BoardMeeting, new(2019, 1, 14))).Then(new BodyNotActing(OldBoard, "Landstingsstyrelsen", new(2019, 1, 14), "to"));

    [Fact]
    public void MoveMeeting_ThatHasBeen_IsRefused() =>
        Given(Autumn.On(2018, 11, 13)).When(new MoveMeeting(BoardMeeting, new(2018, 11, 19))).Then(new MeetingHasBeen("2018-11-12"));

    [Fact]
    public void MoveMeeting_Unknown_IsRefused() => Given(Autumn).When(new MoveMeeting(new("ingen"), new(2018, 11, 19))).Then(new NotFound("meeting", "ingen", "meeting"));

    [Fact]
    public void MoveMeeting_ToTheSameDay_IsNothing() => Given(Autumn).When(new MoveMeeting(BoardMeeting, new(2018, 11, 12))).ThenNothing();

    [Fact]
    public void CancelMeeting_WhatItWasToTakeUp_KeepsItsMonthAndTheOldDay()
    {
        var after = Given(Autumn, new CancelMeeting(BoardMeeting, "Ej beslutsför", "2018-11-12"));

        after.Authority.Process.Timetable[BoardEntry].Date.ShouldBe(new PartialDate(2018, 11, null));
        MeetingQueries.Find(after, BoardMeeting)!.Meeting.Cancelled.ShouldBeTrue();
        FeedEvents.Of(after, 2018).Where(e => e.Id.StartsWith($"{BoardMeeting}", StringComparison.Ordinal)).ShouldAllBe(e => e.Cancelled);
        after.When(AWeekLater with { Seen = null }).Then(new MeetingIsCancelled("2018-11-12"));
    }

    [Fact]
    public void MoveMeeting_ByAnotherCommitteesSecretary_IsRefused() =>
        Given(WithRoles(Autumn).As("sekreterare-hsn")).When(AWeekLater).ThenRefused<NoAccess>();

    [Fact, Requirement("R-075")]
    public void Consequences_ADayOutsideTheStepsMonth_ShowTheFindingThatAppearsAndTheOneThatGoes()
    {
        var dated = Given(Draft, AVersion.Rule(RuleKind.WithinMonths), Dated("budget", new(2020, 11, 23), Assembly));
        var late = Given(dated, new MoveEntry(new("d-budget"), new(2020, 12, 7)));

        var away = MoveConsequences.Of(dated, MeetingQueries.IdOf(Assembly, new(2020, 11, 23)), new(2020, 12, 7), new(2019, 11, 4))!;
        var back = MoveConsequences.Of(late, MeetingQueries.IdOf(Assembly, new(2020, 12, 7)), new(2020, 11, 30), new(2019, 11, 4))!;

        (away.Appearing.Select(f => f.Code).ShouldHaveSingleItem(), away.Disappearing.Length).ShouldBe(("process.outside-months", 0));
        (back.Appearing.Length, back.Disappearing.Select(f => f.Code).ShouldHaveSingleItem()).ShouldBe((0, "process.outside-months"));
    }

    [Fact]
    public void Consequences_AFindingOnAnotherDay_IsNewOnlyIfItWasAcceptedForTheOld()
    {
        var late = Given(Draft, AVersion.Rule(RuleKind.WithinMonths), Dated("budget", new(2020, 12, 7), Assembly));
        var accepted = Given(late, new AcceptFinding(ProofReader.OfCalendar(late, 2020)!.Findings[0].Key, "Inget sammanträde i november", Calendar: 2020));

        Moved(late).Appearing.ShouldBeEmpty();
        Moved(accepted).Appearing.ShouldHaveSingleItem();

        static MoveConsequences Moved(Authority authority) => MoveConsequences.Of(authority, MeetingQueries.IdOf(Assembly, new(2020, 12, 7)), new(2020, 12, 14), new(2019, 11, 4))!;
    }

    [Fact]
    public void ScheduleMeeting_HoursOfOneThatFollowsFromTheTimetable_ChangeTheSameEvent()
    {
        var after = Given(Autumn, new ScheduleMeeting(BoardMeeting, OldBoard, new(2018, 11, 12), "13:00", "16:00"));

        var now = FeedEvents.Of(after, 2018).Single(e => e.Id == BoardMeeting.Value);
        (now.Changes, now.ChangedAt > FeedEvents.Of(Autumn, 2018).Single(e => e.Id == BoardMeeting.Value).ChangedAt).ShouldBe((1, true));
    }

    [Fact]
    public void ScheduleMeetings_TheSameEventOnAnotherDay_IsMoved()
    {
        var first = new CalledMeeting(new("m1"), OldBoard, new(2018, 11, 5), "13:00", Uid: "a@b");
        var after = Given(Autumn, new ScheduleMeetings([first]), new ScheduleMeetings([first with { Day = new(2018, 11, 6), Start = "09:00" }]));

        var meeting = MeetingQueries.Find(after, first.Id)!.Meeting;
        (meeting.Day, meeting.Start, meeting.Changes, meeting.Earlier.Count).ShouldBe((new(2018, 11, 6), "09:00", 1, 1));
        Given(after).When(new ScheduleMeetings([first with { Day = new(2018, 9, 3) }])).Then(new DayHasBeen("2018-09-03", "meetings[0].day"));
    }

    [Fact, Requirement("R-075")]
    public void ScheduleMeetings_WhatTheOtherCalendarHasCalledOff_IsCalledOff()
    {
        var off = new CalledMeeting(new("m1"), OldBoard, new(2018, 11, 5), Uid: "a@b", Cancelled: true);
        var called = Given(Autumn, new ScheduleMeetings([off with { Cancelled = false }]));

        MeetingQueries.Find(Given(called, new ScheduleMeetings([off])), off.Id)!.Meeting.Cancelled.ShouldBeTrue();
        Given(called.On(2018, 11, 6)).When(new ScheduleMeetings([off])).Then(new MeetingHasBeen("2018-11-05"));
        Given(Autumn).When(new ScheduleMeetings([off])).Then(new NotFound("meeting", "m1", "meetings[0].id"));
    }

    [Fact]
    public void ScheduleMeetings_AKnownMeetingByAnotherEvent_IsTaken() =>
        Given(Autumn, new ScheduleMeetings([new(new("m1"), OldBoard, new(2018, 11, 5), Uid: "a@b")])).When(new ScheduleMeetings([new(new("m1"), OldBoard, new(2018, 11, 6), Uid: "c@d")]))
            .Then(new AlreadyExists("meeting", "m1", "meetings[0].id"));
}
