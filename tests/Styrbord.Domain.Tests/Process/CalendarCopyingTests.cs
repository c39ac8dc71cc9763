using Styrbord.Domain.Process;
using static Styrbord.TestKit.AYearCalendar;

namespace Styrbord.Domain.Tests.Process;

public sealed class CalendarCopyingTests
{
    private static readonly ItemId Next = new("v2");

    [Fact]
    public void OpenCalendarFrom_SeveralDatesOfOneStep_TakesThemAll()
    {
        var after = Given(Draft, Dated("seminarium", new(2020, 3, 3)), Again("seminarium", new(2020, 3, 17)), Again("seminarium", new(2020, 3, 24)), new OpenCalendarFrom(2021, 2020, ProcessId));

        YearCalendars.Entries(after, 2021).Select(e => $"{e.Id} {e.Date}").ShouldBe(["k2021-seminarium 2021-03-09", "k2021-seminarium-2 2021-03-23", "k2021-seminarium-3 2021-03-30"]);
    }

    [Fact]
    public void OpenCalendarFrom_TheLastDaysOfAMonth_StaysInTheMonth()
    {
        var after = Given(Draft, Dated("budget", new(2020, 11, 30), Assembly), new OpenCalendarFrom(2021, 2020, ProcessId));

        YearCalendars.Entries(after, 2021).ShouldHaveSingleItem().Date.ShouldBe(new PartialDate(2021, 11, 29));
    }

    [Fact]
    public void OpenCalendarFrom_TwoDaysThatWouldBecomeOne_KeepsBoth()
    {
        var after = Given(Draft, Dated("budget", new(2020, 11, 23), Assembly), Again("budget", new(2020, 11, 30), Assembly), new OpenCalendarFrom(2021, 2020, ProcessId));

        YearCalendars.Entries(after, 2021).Select(e => e.Date.AsStart).ShouldBe([new(2021, 11, 29), new(2021, 11, 30)]);
    }

    [Fact]
    public void OpenCalendarFrom_TwoMeetingsThatWouldBecomeOne_KeepsBoth()
    {
        var after = Given(Draft, new ScheduleMeeting(new("m1"), Board, new(2020, 11, 23)), new ScheduleMeeting(new("m2"), Board, new(2020, 11, 30)), new OpenCalendarFrom(2021, 2020, ProcessId));

        MeetingQueries.Of(after, 2021, Board).Select(m => m.Day).ShouldBe([new(2021, 11, 29), new(2021, 11, 30)]);
    }

    [Fact]
    public void OpenCalendarFrom_WhatEndsThePlanning_GoesToTheYearAfterTheNew()
    {
        var after = Given(Draft, Dated("handlingsplaner", new(2021, 2, 15)), new OpenCalendarFrom(2021, 2020, ProcessId));

        YearCalendars.Entries(after, 2022).ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Date.ShouldBe(new PartialDate(2022, 2, 14)), e => e.Year.ShouldBe(2022));
        YearCalendars.Entries(after, 2021).ShouldHaveSingleItem().Id.ShouldBe(new ItemId("d-handlingsplaner"));
    }

    [Fact, Requirement("R-075")]
    public void OpenCalendarFrom_AnotherVersion_FindsTheStepByWhatItIsFirstAbout()
    {
        var other = Steps with { Version = Steps.Version with { Id = Next }, Steps = [Step("ny-plan", "planer", "budget"), Step("ny-budget", "budget")] };
        var after = Given(Draft, Dated("budget", new(2020, 11, 23), Assembly), other, new OpenCalendarFrom(2021, 2020, Next));

        YearCalendars.Entries(after, 2021).ShouldHaveSingleItem().Step.ShouldBe(new ItemId("ny-budget"));
    }

    private static DateStep Again(string step, PartialDate date, BodyId? body = null) => Dated(step, date, body) with { Id = new($"igen-{step}-{date}") };

    private static ProcessStep Step(string id, params string[] topics) => Steps.Steps[6] with { Id = new(id), BuildsOn = [], Topics = topics.ToEquatableArray() };
}
