using Styrbord.Domain.Access;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Work;

public sealed class WorkListTests
{
    private static readonly Story Meetings = WithRoles(Opened).And(
        Meeting("t1", Hospital, Healthcare, new(2018, 9, 19)), Meeting("t2", Psychiatry, Healthcare, new(2018, 9, 20)), Meeting("t3", OldBoard, null, new(2018, 11, 12)));

    [Fact, Requirement("R-036")]
    public void Of_SecretaryBeforeTheMeeting_HasThePlanBeforeIt()
    {
        var work = List("sekreterare-nbs", new(2018, 9, 13));

        work.Late.ShouldHaveSingleItem().Kind.ShouldBe(TaskKind.IssueNotice, "the members are not called, and the last day for it has passed");
        (work.BeforeMeetings.Length, work.Later.Length).ShouldBe((1, 0));
        work.Meetings.ShouldBe(new MeetingSpan(new(2018, 9, 19), new(2018, 9, 20)));
        work.BeforeMeetings[0].Kind.ShouldBe(TaskKind.CompletePlan);
    }

    [Fact]
    public void Of_SecretaryAfterTheMeeting_IsLate()
    {
        var work = List("sekreterare-nbs", new(2018, 9, 21));

        work.Late.ShouldHaveSingleItem().Kind.ShouldBe(TaskKind.CompletePlan);
        work.Waiting.ShouldBe(1);
    }

    [Fact]
    public void Of_Strategist_WaitsForOthersToComplete()
    {
        var work = List("strateg", new(2018, 9, 13));

        work.Awaited.ShouldHaveSingleItem().Body.ShouldBe(Healthcare);
        work.Later.ShouldAllBe(t => t.Kind == TaskKind.OpenPlan);
    }

    [Fact]
    public void Of_Reader_HasNothing() => List("lasare", new(2018, 9, 13)).IsEmpty.ShouldBeTrue();

    [Fact]
    public void MeetingsFrom_DaysInARow_AreOneSpan() =>
        CalendarQueries.MeetingsFrom(Meetings, new(2018, 9, 20)).ShouldBe(new MeetingSpan(new(2018, 9, 20), new(2018, 9, 20)));

    [Fact]
    public void MeetingsFrom_NoneLeft_IsNothing() => CalendarQueries.MeetingsFrom(Meetings, new(2018, 11, 13)).ShouldBeNull();

    [Fact, Requirement("R-132")]
    public void Of_Proposals_AreTheMeetingsThatDecidePlans()
    {
        var proposals = ProposalQueries.Of(Meetings.And(Relate("p1", Hospital, new(2018, 9, 19)), Relate("p2", Psychiatry, new(2018, 9, 20))), 2019, new(2018, 9, 13));

        proposals.Meetings.Select(m => (m.Entry.Body, m.For, m.Plan?.Id)).ShouldBe([(Hospital, Healthcare, Proposal), (Psychiatry, Healthcare, Proposal)]);
        (proposals.Decided, proposals.AllImmediate).ShouldBe((0, true));
    }

    internal static RecordTimetableEntry Meeting(string id, BodyId body, BodyId? forBody, DateOnly day) =>
        new(new(id), 2019, day, TimetableKind.Decision, "förslag till verksamhetsplan", body, ForBody: forBody);

    private static RelateBodies Relate(string id, BodyId body, DateOnly day) =>
        new(new(id), RelationKind.PreparesPlanFor, [body], Healthcare, day);

    private static WorkList List(string account, DateOnly day) =>
        WorkListQueries.Of(Meetings, AccessQueries.GrantsOf(Meetings, account, day), 2019, day);
}
