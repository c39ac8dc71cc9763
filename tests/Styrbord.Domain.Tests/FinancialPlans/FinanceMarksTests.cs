using Styrbord.Domain.FinancialPlans;

namespace Styrbord.Domain.Tests.FinancialPlans;

/// <summary>What a form was filled from is sent back with it: what another has changed since is a conflict, field by field.</summary>
public sealed class FinanceMarksTests
{
    [Fact]
    public void SetFinanceSettings_FromAFormFilledBeforeAnother_IsAConflict()
    {
        var seen = FinanceMarks.SeenOf(FinanceSettings.Standard);
        var story = Given(WithDirective, new SetFinanceSettings(new(ResultTarget: 200), seen));

        story.When(new SetFinanceSettings(new(ExemptionFirst: true, ResultTarget: 200), seen)).ThenRefused<Conflict>().ShouldSatisfyAllConditions(c => c.At.ShouldBe("settings.exemptionFirst"), c => c.By.ShouldBe(Context.SystemActor), c => c.When.ShouldBeGreaterThan(0));
        story.When(new SetFinanceSettings(new(ResultTarget: 200))).ThenNothing();
        story.When(new SetFinanceSettings(new(), TargetPercent: "2 %")).ThenNothing();
        story.When(new SetFinanceSettings(new(), TargetPercent: "2,125")).Then(new BadPercent("targetPercent"));
        story.And(new SetFinanceSettings(new(ResultTarget: 200), TargetPercent: "")).Authority.FinancialPlans.Settings.ResultTarget.ShouldBeNull();
        Given(story, new SetFinanceSettings(FinanceSettings.Standard)).Authority.FinancialPlans.Content().ShouldNotContain(c => c is FinanceSettings);
    }

    [Fact]
    public void SeenAsDigits_FromASenderThatKnowsTheAmountAlone_IsTakenUntilTheAmountIsAnother()
    {
        var rate = WithDirective.And(new RecordTaxRate(2030, "11,64", "Prognos"));
        rate.When(new RecordTaxRate(2030, "12", "Prognos", Seen: "11,64")).ThenOne<TaxRateRecorded>();
        rate.When(new RecordTaxRate(2030, "12", "Prognos", Seen: "1164")).ThenOne<TaxRateRecorded>();
        rate.When(new RecordTaxRate(2030, "12", "Prognos", Seen: "1100")).ThenRefused<Conflict>().Theirs.ShouldBe("11,64");
        var carried = WithDirective.And(new CarryDeficit(2030, 700, 2033, "Bokslut"));
        carried.When(new CarryDeficit(2030, 800, 2033, "Bokslut", Seen: "700")).ThenOne<DeficitCarried>();
        carried.When(new CarryDeficit(2030, 800, 2033, "Bokslut", Seen: "600")).ThenRefused<Conflict>();
        WithDirective.When(new CarryDeficit(2030, 800, 2033, "Bokslut", Seen: "700")).Problems.Select(p => ((Conflict)p).At).ShouldBe(["amountTkr", "lastYear", "source"], "there is nothing of which it can be the amount");
        var closed = WithDirective.And(Closing(9_000));
        closed.When(Closing(9_100) with { Seen = "9000" }).ThenOne<YearResultRecorded>();
        closed.When(Closing(9_100) with { Seen = "8000" }).ThenRefused<Conflict>();
    }

    private static RecordYearResult Closing(long result) => new(2024, ResultStage.Closing, new(result), "Årsredovisning", new PartialDate(2019, 2, 20));
}
