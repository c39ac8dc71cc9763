using Styrbord.Domain.Access;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AnAuthority;
using static Styrbord.TestKit.AYearCalendar;

namespace Styrbord.Domain.Tests.Work;

/// <summary>What is to be done before a meeting is a task by its last day, and closes with the notice.</summary>
public sealed class NoticeTaskTests
{
    private static readonly ItemId AssemblyMeeting = MeetingQueries.IdOf(Assembly, new(2018, 11, 26));
    private static readonly DateOnly November = new(2018, 11, 5);

    [Fact]
    public void Of_MeetingsToCome_AreDueByNoticeSendOutAndPreparation() =>
        Tasks(Autumn, November).ShouldBe(
            [(TaskKind.PrepareMeeting, OldBoard, new(2018, 10, 29)), (TaskKind.IssueNotice, OldBoard, new(2018, 11, 5)), (TaskKind.IssueNotice, Assembly, new(2018, 11, 19))], ignoreOrder: true);

    [Fact]
    public void Of_MeetingFarAhead_IsNobodysYet() => Tasks(Autumn, new(2018, 9, 13)).ShouldBeEmpty();

    [Fact]
    public void Of_CommitteeThatPreparesForNobody_HasOneTask() =>
        Tasks(WithBodies.On(2018, 9, 3).And(new ScheduleMeeting(new("m"), Hospital, new(2018, 9, 20))), new(2018, 9, 3)).ShouldBe([(TaskKind.IssueNotice, Hospital, new(2018, 9, 13))]);

    [Fact]
    public void Of_NoticeIssued_ClosesUntilTheMeetingIsMoved()
    {
        var called = Autumn.On(2018, 11, 5).And(new WriteAgendaItem(AssemblyMeeting, new("upprop"), "Upprop"), new IssueNotice(AssemblyMeeting));
        Tasks(called, November).ShouldNotContain(t => t.Body == Assembly);

        var moved = called.And(new MoveMeeting(AssemblyMeeting, new(2018, 12, 3)));

        Tasks(moved, new(2018, 11, 12)).ShouldContain((TaskKind.IssueNotice, Assembly, new DateOnly(2018, 11, 26)));
    }

    [Fact]
    public void Of_NoticeOfWhatWasPrepared_ClosesItsPreparationToo()
    {
        var called = Autumn.On(2018, 11, 5).And(new WriteAgendaItem(BoardMeeting, new("upprop"), "Upprop"), new IssueNotice(BoardMeeting));

        Tasks(called, November).ShouldNotContain(t => t.Body == OldBoard);
    }

    [Fact]
    public void Of_CancelledMeeting_AsksNothing() =>
        Tasks(Autumn.And(new CancelMeeting(AssemblyMeeting, "Flyttat till nästa år.")), November).ShouldNotContain(t => t.Body == Assembly);

    [Fact]
    public void Of_DraftCalendar_IsNobodysWork() =>
        Tasks(Draft.And(Dated("budget", new DateOnly(2020, 11, 23), Assembly)), new(2020, 11, 10)).ShouldBeEmpty();

    [Fact]
    public void LateOf_TheAssemblysNotice_IsJudgedByTheWeekOfTheLaw()
    {
        NoticeQueries.LateOf(Issued(19), At(Autumn), new(2018, 11, 19)).ShouldBeNull();
        NoticeQueries.LateOf(Issued(20), At(Autumn), new(2018, 11, 20)).ShouldBe(new LateNotice(new(2018, 11, 19), "KL 5:13", new(2018, 11, 20)));
        NoticeQueries.LateOf(Autumn, At(Autumn), new(2018, 11, 20)).ShouldBe(new LateNotice(new(2018, 11, 19), "KL 5:13", null));
        NoticeQueries.LateOf(Autumn, At(Autumn), new(2018, 11, 27)).ShouldBeNull("nothing is known of a notice of a meeting that has been");
        NoticeQueries.LateOf(Autumn, MeetingQueries.Find(Autumn, BoardMeeting)!, new(2018, 11, 12)).ShouldBeNull("the days of a board's papers are its own");
    }

    [Fact]
    public void ScheduleMeeting_AnAssemblyWhoseNoticeIsLate_IsRefusedByLaw()
    {
        Given(Autumn.On(2018, 11, 20)).When(new ScheduleMeeting(new("extra"), Assembly, new(2018, 11, 23))).Then(new NoticePassed("2018-11-16", "KL 5:13", "day"));
        Given(Autumn.On(2018, 11, 20)).When(new ScheduleMeetings([new(new("extra"), Assembly, new(2018, 11, 23))])).Then(new NoticePassed("2018-11-16", "KL 5:13", "meetings[0].day"));
    }

    [Fact]
    public void ScheduleMeeting_ThatStandsInTheCalendarOrHasBeen_IsOnlyTold()
    {
        Given(Autumn.On(2018, 11, 20)).When(new ScheduleMeeting(AssemblyMeeting, Assembly, new(2018, 11, 26), "10:00")).ThenOne<MeetingScheduled>();
        Given(Autumn.On(2018, 11, 20)).When(new ScheduleMeeting(new("forra"), Assembly, new(2018, 11, 19))).ThenOne<MeetingScheduled>();
    }

    [Fact]
    public void StepOwners_OfAWorkingCommittee_AreItsBoardsUntilItHasASecretary()
    {
        var dated = WithBodies.And(new RecordTimetableEntry(new("au"), 2019, new DateOnly(2018, 8, 29), TimetableKind.Preparation, "förslag till plan", OldBoardWorkingCommittee));
        OwnerOf(dated).ShouldBe(OldBoard);

        OwnerOf(dated.And(new GrantRole(new("roll-au"), "sekreterare-au", Role.CommitteeSecretary, OldBoardWorkingCommittee, new(2018, 1, 1)))).ShouldBe(OldBoardWorkingCommittee);
    }

    private static BodyId OwnerOf(Authority authority) => StepOwners.Of(authority, authority.Process.Timetable[new("au")]).ShouldHaveSingleItem().Body!.Value;

    private static Story Issued(int day) => Autumn.On(2018, 11, day).And(new WriteAgendaItem(AssemblyMeeting, new("upprop"), "Upprop"), new IssueNotice(AssemblyMeeting));

    private static MeetingOnDay At(Authority authority) => MeetingQueries.Find(authority, AssemblyMeeting)!;

    private static IEnumerable<(TaskKind Kind, BodyId Body, DateOnly Due)> Tasks(Authority authority, DateOnly day) =>
        TaskBoard.Of(authority, day).Where(t => t.Kind is TaskKind.IssueNotice or TaskKind.PrepareMeeting).Select(t => (t.Kind, t.Body, t.Due!.Value.AsEnd));
}
