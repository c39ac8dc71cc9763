using Shouldly;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.TestKit;
using Xunit;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Economy;

/// <summary>Another index value of a class is tried over all frames; nothing is written.</summary>
public sealed class IndexTrialsTests
{
    private static readonly Story Indexed = SomeFrames.Indexed.And(new RecordIndexRules([SomeFrames.OfDrift with { Rates = [new(2019, 240), new(2020, 240), new(2021, 240)] }]));

    private static FrameSet Set => Indexed.Authority.Economy.Sets[SomeFrames.Frames];

    [Fact]
    public void Trial_OfALaterYear_IsWhatTheScenarioWouldBe()
    {
        var scenario = Indexed.And(new RecordScenario(new("s"), SomeFrames.Frames, "3 %", ScenarioKind.OtherIndex, 2020, 300, Class: "Drift")).Authority.Economy.Scenarios[new("s")];

        IndexTrials.Of(Indexed, Set, "Drift", 300, 2020).Rows.ShouldBe(scenario.Rows);
    }

    [Fact]
    public void Trial_OfTheFirstYear_CountsBackwardsFromTheFrame()
    {
        // 1 000 and 30 are raised by 2,4 % already: × 2,6 ÷ 102,4
        IndexTrials.Of(Indexed, Set, "Drift", 500, 2019).Rows.Select(r => (r.Unit, r.AmountTkr)).ShouldBe([(PrimaryCareAdministration, 25L), (RegionalService, 1L)]);

        // the increase of pay is held centrally, so that the frame has nothing of it: 700 and 60 × 5 %
        IndexTrials.Of(Indexed, Set, "Personal", 500, 2019).Rows.Select(r => r.AmountTkr).ShouldBe([35L, 3L]);
    }

    [Fact]
    public void Trial_OfAFrameLoweredByAll_ChangesNothing()
    {
        var story = Indexed.And(new RecordIndexRules([SomeFrames.OfDrift with { Rates = [new(2019, -10_000)] }]));

        IndexTrials.Of(story, Set, "Drift", 500, 2019).Rows.ShouldBeEmpty();
    }

    [Fact]
    public void Judge_TellsEveryProblemAtOnce()
    {
        IndexTrials.Judge(Indexed, Set, "Drift", 500, 2019).ShouldBeEmpty();
        IndexTrials.Judge(Indexed, Set, "Okänt", 100_000, 2030).ShouldBe([new UnknownClass("class", "Okänt"), new RateOutOfRange("hundredths", 100_000), new YearNotInFrames("year", 2030)]);
        IndexTrials.Judge(Indexed, Set, " ", 500, 2019).ShouldBe([new Required("class")]);
    }
}
