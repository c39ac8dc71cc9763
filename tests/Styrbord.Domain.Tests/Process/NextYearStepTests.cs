using Styrbord.Domain.Process;
using static Styrbord.Domain.Tests.Process.AVersion;
using static Styrbord.TestKit.AYearCalendar;

namespace Styrbord.Domain.Tests.Process;

/// <summary>"Senast i februari": what ends the planning is done in the year after the calendar's.</summary>
public sealed class NextYearStepTests
{
    private static readonly ItemId Plans = new("handlingsplaner"), Entry = new("d-handlingsplaner");
    private static readonly DateStep InTime = Dated("handlingsplaner", new(2021, 2, 15)), Late = Dated("handlingsplaner", new(2021, 3, 1));

    [Fact, Requirement("R-079", "R-080")]
    public void DateStep_OfTheYearAfter_ConcernsTheYearThatIsPlanned()
    {
        var dated = Given(Draft, InTime);

        dated.Authority.Process.Timetable[Entry].Year.ShouldBe(2021);
        WheelQueries.Open(dated, dated.Authority.Process.Calendars.Years[2020]).ShouldNotContain(s => s.Id == Plans);
        YearCalendars.Of(dated, 2020).Lines.ShouldContain(l => l.Entry.Id == Entry);
    }

    [Fact, Requirement("R-080")]
    public void DateStep_InTheCalendarsOwnYear_ConcernsTheYearThatRuns()
    {
        var dated = Given(Draft, Dated("handlingsplaner", new(2020, 2, 17)));

        dated.Authority.Process.Timetable[Entry].Year.ShouldBe(2020);
        WheelQueries.Open(dated, dated.Authority.Process.Calendars.Years[2020]).ShouldContain(s => s.Id == Plans);
    }

    [Fact]
    public void DateStep_BeforeTheTurnOfTheYear_IsEarlyAndOfTheSamePlanning() =>
        Given(Draft, Dated("handlingsplaner", new(2020, 12, 15))).Authority.Process.Timetable[Entry].Year.ShouldBe(2021);

    [Fact]
    public void DateStep_TwoYearsAfter_IsRefused() =>
        Given(Draft).When(Dated("handlingsplaner", new(2022, 2, 15))).Then(new OutsideYear("2022-02-15", "2020"));

    [Fact, Requirement("R-076", "R-079")]
    public void ProofReader_OfTheCalendar_JudgesItByItsLimitInTheYearAfter()
    {
        var story = Given(Draft, Rule(RuleKind.WithinMonths));

        ProofReader.OfCalendar(Given(story, InTime), 2020)!.Findings.ShouldBeEmpty();
        ProofReader.OfCalendar(Given(story, Late), 2020)!.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Code.ShouldBe("process.outside-months"), f => f.Step.ShouldBe(Plans), f => f.Limit.ShouldBe(new DateOnly(2021, 2, 28)));
    }

    [Fact, Requirement("R-081")]
    public void Wheel_OfTheYearAfter_HasItOnItsDay()
    {
        var after = Given(Draft, InTime, new OpenCalendar(2021, ProcessId));

        Of(after, 2021).Moments.Single(m => m.Id == Plans.Value).Days.ShouldBe([new(2021, 2, 15)]);
        Of(after, 2020).Moments.Single(m => m.Id == Plans.Value).Entries.ShouldBeEmpty();
        after.Authority.Process.Calendars.Years[2021].IsDraft.ShouldBeTrue();
    }

    [Fact]
    public void Feed_OfTheYearAfter_HasNothingOfADraft()
    {
        FeedEvents.Of(Given(Draft, InTime), 2021).ShouldBeEmpty();
        FeedEvents.Of(Given(Draft, InTime, CalendarTests.Matter, CalendarTests.Fix), 2021).ShouldHaveSingleItem().Day.ShouldBe(new(2021, 2, 15));
    }

    [Fact]
    public void RemoveEntry_OfTheYearAfter_IsOfTheDraftItWasDatedIn()
    {
        Given(Draft, InTime).When(new RemoveEntry(Entry)).ThenOne<EntryRemoved>();
        Given(Draft, InTime, CalendarTests.Matter, CalendarTests.Fix).When(new RemoveEntry(Entry)).Then(new CalendarIsFixed("2020"));
    }

    private static Wheel Of(Authority authority, int year) => WheelQueries.Of(authority, year, WheelQueries.VersionOf(authority, year));
}
