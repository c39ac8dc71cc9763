using Styrbord.Domain.Process;
using static Styrbord.TestKit.AYearCalendar;

namespace Styrbord.Domain.Tests.Process;

/// <summary>One date is moved under the same conditions as the meeting it is taken up at.</summary>
public sealed class MoveEntryTests
{
    private static readonly DateOnly BoardDay = new(2018, 11, 12);

    [Fact, Requirement("R-077")]
    public void MoveEntry_TheBoardAfterTheAssembly_IsRefused() =>
        Given(Autumn).When(new MoveEntry(BoardEntry, new(2018, 11, 27)))
            .Then(new AfterSame("regionplan med budget", "Landstingsstyrelsen", "Regionfullmäktige", "2018-11-26", "date"));

    [Fact, Requirement("R-077")]
    public void MoveEntry_TheAssemblyToAMonthBeforeTheBoard_IsRefused() =>
        Given(Autumn).When(new MoveEntry(AssemblyEntry, new PartialDate(2018, 10, null)))
            .Then(new BeforeSame("regionplan med budget", "Regionfullmäktige", "Landstingsstyrelsen", "2018-11-12", "date"));

    [Fact]
    public void MoveEntry_ToTheMonthOfTheOther_IsPossible() =>
        Given(Autumn).When(new MoveEntry(AssemblyEntry, new PartialDate(2018, 11, null))).ThenAccepted().Authority.Process.Timetable[AssemblyEntry].Date.IsMonth.ShouldBeTrue();

    [Fact, Requirement("R-075")]
    public void MoveEntry_AllThatAMeetingFollowsFrom_MovesTheMeetingInEverybodysCalendar()
    {
        var after = Given(Autumn, new MoveEntry(BoardEntry, new(2018, 11, 19), Reason: "Ledamöter på kurs"));

        var told = FeedEvents.Of(after, 2018).Single(e => e.Kind == FeedKind.Meeting && e.Body == OldBoard);
        (told.Id, told.Day, told.Changes, told.Cancelled).ShouldBe((BoardMeeting.Value, new(2018, 11, 19), 1, false));
        told.Earlier.ShouldHaveSingleItem().Date.ShouldBe(new PartialDate(2018, 11, 12));
    }

    [Fact, Requirement("R-075")]
    public void MoveEntry_ToAMonth_CallsItsMeetingOff()
    {
        var after = Given(Autumn, new MoveEntry(BoardEntry, new PartialDate(2018, 11, null)));

        FeedEvents.Of(after, 2018).Single(e => e.Id == BoardMeeting.Value).Cancelled.ShouldBeTrue();
    }

    [Fact]
    public void MoveEntry_ToWhereTheBodyAlreadyMeets_IsTakenUpThereAndItsOwnMeetingIsCalledOff()
    {
        var after = Given(Autumn, new ScheduleMeeting(new("extra"), OldBoard, new(2018, 11, 19)), new MoveEntry(BoardEntry, new(2018, 11, 19)));

        MeetingQueries.Find(after, new("extra"))!.Entries.ShouldHaveSingleItem().Id.ShouldBe(BoardEntry);
        MeetingQueries.Find(after, BoardMeeting)!.Meeting.Cancelled.ShouldBeTrue();
    }

    [Fact]
    public void MoveEntry_OneOfSeveralThatAMeetingFollowsFrom_LeavesTheMeeting()
    {
        var after = Given(Autumn, new RecordTimetableEntry(new("tid-2"), 2018, BoardDay, TimetableKind.Decision, "delårsrapport", OldBoard), new MoveEntry(BoardEntry, new(2018, 11, 19)));

        MeetingQueries.Find(after, BoardMeeting)!.Entries.ShouldHaveSingleItem().Id.Value.ShouldBe("tid-2");
    }

    [Fact]
    public void MoveEntry_ThatHasBeen_IsRefused() =>
        Given(Autumn.On(2018, 11, 13)).When(new MoveEntry(BoardEntry, new(2018, 11, 19))).Then(new MeetingHasBeen("2018-11-12", "entry"));

    [Fact]
    public void MoveEntry_ToADayThatHasBeen_IsRefused() =>
        Given(Autumn).When(new MoveEntry(BoardEntry, new(2018, 9, 12))).Then(new DayHasBeen("2018-09-12", "date"));

    [Fact]
    public void MoveEntry_AnAssemblyWhoseNoticeIsLate_IsRefusedByLaw() =>
        Given(Autumn.On(2018, 11, 12)).When(new MoveEntry(AssemblyEntry, new(2018, 11, 16))).Then(new NoticePassed("2018-11-09", "KL 5:13", "date"));

    [Fact]
    public void MoveEntry_OnlyItsLastDay_IsNoMoveOfItsMeeting() =>
        Given(Autumn.On(2018, 11, 13)).When(new MoveEntry(BoardEntry, BoardDay, new PartialDate(2018, 11, 14))).ThenOne<EntryMoved>();

    [Fact]
    public void MoveEntry_InADraft_MayBeOfADayThatHasBeen() =>
        Given(Draft.On(2020, 4, 1), Dated("seminarium", new(2020, 3, 17)), Dated("direktiv-bereds", new(2020, 3, 30), Board)).When(new MoveEntry(new("d-direktiv-bereds"), new(2020, 3, 31))).ThenOne<EntryMoved>();
}
