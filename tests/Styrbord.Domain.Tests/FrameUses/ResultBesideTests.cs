using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.FrameUses;
using static Styrbord.TestKit.SomeFrames;

namespace Styrbord.Domain.Tests.FrameUses;

/// <summary>The frames and the surplus target beside the result.</summary>
public sealed class ResultBesideTests
{
    [Fact, Requirement("R-170")]
    public void Forecasts_TakenIntoTheFrames_StandBesideTheDeficitOfEachYear()
    {
        Authority authority = Given(Registered).And(
            new EnterPlanFigures(2019, [new("taxes", 2019, 2_000), new("costs", 2019, -2_030), new("taxes", 2020, 2_000), new("costs", 2020, -1_990)], "Budget", new(2018, 11, 26)),
            new RecordFrameCauses(Frames, [new(new("prognos"), "Prognos per mars", CauseKind.Forecast, Healthcare, [new(2019, 30), new(2020, -10)], BaseYear: 2018, Sources: [new("Kvartalsrapport", null, null)], AsOf: new PartialDate(2018, 3, null))]));
        var (plan, set) = (authority.FinancialPlans.Plans[2019], authority.Economy.Sets[Frames]);

        ResultBeside.Forecasts(authority, set).ShouldHaveSingleItem().AsOf.ShouldBe(new PartialDate(2018, 3, null));
        plan.Years.Select(y => ResultBeside.Of(authority, plan, y)).Select(r => (r.ForecastsTkr, r.DeficitTkr)).ShouldBe([(30, 30), (20, 0), (20, null)]);
    }

    [Fact, Requirement("R-198")]
    public void Result_StandsBesideFramesAndTarget()
    {
        var matter = new MatterId("arende-tillagg");
        Authority authority = Given(Registered.On(2019, 3, 1).And(
            new OpenMatter(matter, "2019/00010", "Tilläggsanslag", MatterKind.Other, 2019), new RecordDecision(new("beslut-tillagg"), matter, Assembly, new PartialDate(2019, 2, 11), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)])), new SetFinanceSettings(new(ResultTarget: 100)))
            .And(
                new EnterPlanFigures(2019, [new("taxes", 2019, 2_000), new("grants", 2019, 200), new("costs", 2019, -2_180), new("taxes", 2020, 2_000), new("costs", 2020, -1_980)], "Budget", new(2018, 11, 26)),
                new ChangeFrames(new("tillagg"), Frames, FrameChangeKind.Supplement, 2019, "Skäl.", [new(5, 40)], matter, "Årets överskott"));
        var plan = authority.FinancialPlans.Plans[2019];

        var rows = plan.Years.Select(y => ResultBeside.Of(authority, plan, y)).ToList();

        (rows[0].FramesTkr, rows[0].CurrentTkr, rows[0].ResultTkr, rows[0].Meets).ShouldBe((2_101, 2_141, 20, false));
        (rows[1].FramesTkr, rows[1].CurrentTkr, rows[1].ResultTkr, rows[1].Meets).ShouldBe((2_134, 2_134, 20, true));
        (rows[2].FramesTkr, rows[2].ResultTkr, rows[2].Meets).ShouldBe((2_165, null, null));
    }
}
