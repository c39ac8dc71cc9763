using Styrbord.Domain.Process;
using static Styrbord.TestKit.AYearCalendar;

namespace Styrbord.Domain.Tests.Process;

public sealed class WheelTests
{
    private static Story Followed => Draft;

    private static Wheel Of(Authority authority, int year) => WheelQueries.Of(authority, year, WheelQueries.VersionOf(authority, year));

    [Fact, Requirement("R-081")]
    public void Of_AVersion_DrawsEachStepWithAMonthInTheYearsOrder() =>
        Of(Followed, 2020).Moments.Select(m => $"{m.From} {m.Id}").ShouldBe(
        [
            "2020-02 handlingsplaner", "2020-03 seminarium", "2020-04 direktiv-bereds", "2020-05 direktiv", "2020-08 underlag", "2020-09 beredning", "2020-11 budget", "2020-12 planer",
        ]);

    [Fact, Requirement("R-081")]
    public void Of_AVersion_SaysWhatHasNoMonth() => Of(Followed, 2020).Undated.Select(s => s.Id.Value).ShouldBe(["forslag"]);

    [Fact, Requirement("R-082")]
    public void Of_AVersion_PutsPoliticalStepsAndOfficialsOnTheirRings()
    {
        var moments = Of(Followed, 2020).Moments.ToDictionary(m => m.Id, m => m.Rings);

        moments["direktiv"].ShouldBe([WheelRing.Assembly]);
        moments["beredning"].ShouldBe([WheelRing.Board]);
        moments["underlag"].ShouldBe([WheelRing.Committees]);
        moments["seminarium"].ShouldBe([WheelRing.Board, WheelRing.Committees]);
        moments["handlingsplaner"].ShouldBe([WheelRing.Administration]);
    }

    [Fact, Requirement("R-075")]
    public void Of_ADatedStep_TakesTheCalendarsDayBeforeTheVersionsMonth()
    {
        var wheel = Of(Given(Followed, Dated("budget", new(2020, 11, 23), Assembly)), 2020);

        var budget = wheel.Moments.Single(m => m.Id == "budget");
        (budget.From, budget.To).ShouldBe((new PartialDate(2020, 11, 23), new PartialDate(2020, 11, 23)));
        budget.Days.ShouldBe([new(2020, 11, 23)]);
    }

    [Fact, Requirement("R-079")]
    public void Of_AStepAtTheLatest_IsPastOnlyWhenTheMonthIsOver()
    {
        var plans = Of(Followed, 2020).Moments.Single(m => m.Id == "handlingsplaner");

        plans.Latest.ShouldBeTrue();
        plans.IsPast(new(2020, 2, 29)).ShouldBeFalse();
        plans.IsPast(new(2020, 3, 1)).ShouldBeTrue();
    }

    [Fact, Requirement("R-073")]
    public void Of_AVersionTheYearDoesNotFollow_ShowsItsMonthsAlone()
    {
        var story = Given(Followed, Dated("budget", new(2020, 11, 23), Assembly));

        var wheel = WheelQueries.Of(story, 2019, story.Authority.Process.Versions[ProcessId]);

        wheel.Dated.ShouldBeFalse();
        wheel.Moments.ShouldAllBe(m => m.Entries.IsEmpty);
    }

    [Fact]
    public void Of_AYearWithoutVersion_DrawsItsTimetable() =>
        Of(Autumn, 2018).Moments.Select(m => $"{m.From} {m.Rings[0]}").ShouldBe(["2018-11-12 Board", "2018-11-26 Assembly", "2018-12 Committees"]);
}
