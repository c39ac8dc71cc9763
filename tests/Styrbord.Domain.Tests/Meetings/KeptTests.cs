using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Meetings;

/// <summary>What is kept of a meeting is found there, whatever becomes of the calendar.</summary>
public sealed class KeptTests
{
    private static readonly DateOnly Day = new(2018, 9, 20);
    private static readonly ItemId Entry = new("tid-1"), Implied = MeetingQueries.IdOf(Hospital, Day), Meeting = new("mote-nbs-1"), RollCall = new("upprop");
    private static readonly MatterId Premises = new("arende-lokaler");
    private static readonly Story Matters = Locked.And(new OpenMatter(Premises, "2018/00050", "Nya lokaler", MatterKind.Other));

    private static readonly Story Dated = Matters.And(new RecordTimetableEntry(Entry, 2019, Day, TimetableKind.Decision, "förslag till verksamhetsplan", Hospital, ForBody: Healthcare));
    private static readonly Story Noticed = Dated.And(new WriteAgendaItem(Implied, RollCall, "Upprop"), new IssueNotice(Implied));
    private static readonly Story Held = Matters.And(new ScheduleMeeting(Meeting, Hospital, Day), new WriteAgendaItem(Meeting, RollCall, "Upprop")).On(2018, 9, 20);

    [Fact]
    public void ScheduleMeeting_WhereTheTimetableHasOne_TakesOverItsIdAndPapers()
    {
        var called = Noticed.And(new ScheduleMeeting(new("mote-nytt"), Hospital, Day, "13:00"));

        var at = Sittings.All(called, Hospital).ShouldHaveSingleItem();
        (at.Id, at.Implied, at.Meeting.Start, at.Meeting.Changes).ShouldBe((Implied, false, "13:00", 1));
        called.Authority.Meetings.Of(at.Id).Notice.ShouldNotBeNull();
    }

    [Fact]
    public void ScheduleMeetings_WhereTheTimetableHasOne_TakesOverItsId() =>
        Given(Dated).When(new ScheduleMeetings([new(new("mote-nytt"), Hospital, Day, "13:00")])).ThenOne<MeetingScheduled>().Meeting.Id.ShouldBe(Implied);

    [Fact]
    public void ScheduleMeeting_WhereADecisionIsMinuted_TakesOverItsMinutes()
    {
        var decided = Matters.On(2018, 9, 20).And(Adopted(Hospital, Content1, Day), new WriteAgendaItem(Implied, RollCall, "Upprop"), new WriteParagraph(Implied, RollCall, "Alla."));

        var called = decided.And(new ScheduleMeeting(new("mote-nytt"), Hospital, Day, "13:00"));

        Sittings.All(called, Hospital).ShouldHaveSingleItem().Id.ShouldBe(Implied);
        Points(called, Implied).Select(p => p.IsMinuted).ShouldBe([true, true]);
    }

    [Fact]
    public void ScheduleMeeting_OnAnotherDay_KeepsTheIdAsked() =>
        Given(Noticed).When(new ScheduleMeeting(new("mote-nytt"), Hospital, new(2018, 9, 27))).ThenOne<MeetingScheduled>().Meeting.Id.Value.ShouldBe("mote-nytt");

    [Fact]
    public void MoveEntry_AllThatAMeetingWithPapersFollowsFrom_IsRefused()
    {
        Given(Noticed).When(new MoveEntry(Entry, new DateOnly(2018, 9, 27))).Then(new MeetingHasPapers("2018-09-20"));
        Given(Noticed).When(new MoveEntry(Entry, Day, new DateOnly(2018, 9, 27))).Then(new MeetingHasPapers("2018-09-20"));
        Given(Dated).When(new MoveEntry(Entry, new DateOnly(2018, 9, 27))).ThenOne<MeetingMoved>();
        var two = Noticed.And(new RecordTimetableEntry(new("tid-2"), 2019, Day, TimetableKind.Decision, "delårsrapport", Hospital));
        Given(two).When(new MoveEntry(Entry, new DateOnly(2018, 9, 27))).ThenOne<EntryMoved>();
    }

    [Fact]
    public void MoveMeeting_ThatNobodyHasCalled_TakesItsPapersAlong()
    {
        var moved = Noticed.And(new MoveMeeting(Implied, new(2018, 9, 27)));

        var at = Sittings.All(moved, Hospital).ShouldHaveSingleItem();
        (at.Id, at.Day).ShouldBe((Implied, new DateOnly(2018, 9, 27)));
        Points(moved, at.Id).Select(p => p.Item.Id).ShouldContain(RollCall);
    }

    [Fact]
    public void MoveMeeting_OnItsDayWhenItHasBegun_IsRefused()
    {
        var begun = new MeetingHasBegun("2018-09-20");

        Given(Held, Adopted(Hospital, Content1, Day)).When(new MoveMeeting(Meeting, new(2018, 9, 27))).Then(begun);
        Given(Held, new WriteParagraph(Meeting, RollCall, "Alla.")).When(new MoveMeeting(Meeting, new(2018, 9, 27))).Then(begun);
        Given(Held, new WriteParagraph(Meeting, RollCall, "Alla.")).When(new CancelMeeting(Meeting, "Nej.")).Then(begun);
        Given(Held).When(new MoveMeeting(Meeting, new(2018, 9, 27))).ThenOne<MeetingMoved>();
    }

    [Fact]
    public void MoveMeeting_ToADayWhoseMinutesAreBegun_IsRefused()
    {
        var other = Matters.On(2018, 9, 20).And(Adopted(Hospital, Content1, Day), new WriteAgendaItem(Implied, RollCall, "Upprop"), new ScheduleMeeting(Meeting, Hospital, new(2018, 10, 18)));

        Given(other).When(new MoveMeeting(Meeting, Day)).ThenRefused<MeetingExists>();
    }

    [Fact]
    public void Agenda_OfAMeetingHeldWithoutNotice_StaysTheDayAfterAndWhenDecidedLater()
    {
        var twice = Held.And(new ScheduleMeeting(new("mote-nbs-2"), Hospital, new(2018, 10, 18)));

        Points(twice.On(2018, 9, 21), Meeting).Select(p => p.Item.Id.Value).ShouldBe(["upprop", HealthcareMatter.Value]);
        var later = twice.On(2018, 10, 18).And(Adopted(Hospital, Content1, new(2018, 10, 18)));
        Points(later, Meeting).Select(p => p.Item.Id.Value).ShouldBe(["upprop", HealthcareMatter.Value]);
        Points(later, Meeting)[1].ShouldSatisfyAllConditions(p => p.Decisions.ShouldBeEmpty(), p => p.Contents.Single().Id.ShouldBe(Content1));
    }

    [Fact]
    public void Agenda_ContentLockedAfterTheMeeting_NeverLayOnItsTable()
    {
        var later = Held.On(2018, 9, 25).And(new DescribeGoal(Proposal, Health, "Vi lade till en mening."), new SubmitPlan(Proposal, Content2, Motion));

        Points(later, Meeting)[1].Contents.Single().Id.ShouldBe(Content1);
    }

    [Fact]
    public void Agenda_WhatHasAFileOrAParagraph_StaysThoughItIsDueNoMore()
    {
        // decided by the one before it, the matter is due here no more
        var planned = Matters.And(new ScheduleMeeting(Meeting, Hospital, Day), new AttachAnnex(Meeting, new("b1"), new(HealthcareMatter.Value), "Karta.pdf", new string('a', 64), 10));
        var decided = planned.And(new ScheduleMeeting(new("extra"), Hospital, new(2018, 9, 19))).On(2018, 9, 19).And(Adopted(Hospital, Content1, new(2018, 9, 19)));

        Points(decided, Meeting).Single().Annexes.Single().Name.Body.ShouldBe("Karta.pdf");
        Given(planned).When(new TakeOffAgenda(Meeting, new(HealthcareMatter.Value))).ThenRefused<ItemHasPapers>();
    }

    private static ImmutableArray<AgendaPoint> Points(Story story, ItemId meeting) => AgendaQueries.Of(story, Sittings.Find(story, meeting)!, story.Today);
}
