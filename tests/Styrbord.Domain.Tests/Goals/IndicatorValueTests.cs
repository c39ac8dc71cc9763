using Styrbord.Domain.Documents;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Goals;

public sealed class IndicatorValueTests
{
    [Theory, Requirement("R-043")]
    [InlineData("80", "80")]
    [InlineData(" 80 % ", "80")]
    [InlineData("80%", "80")]
    [InlineData("2.50", "2,50")]
    [InlineData("007", "7")]
    [InlineData("-1.6", "−1,6")]
    [InlineData("– 1,6", "−1,6")]
    [InlineData("310 000", "310000")]
    [InlineData("310\u00a0000,5", "310000,5")]
    [InlineData("Högst 3", "högst 3")]
    [InlineData("minst  1 200", "minst 1200")]
    public void Read_ANumberAsPeopleWriteIt_IsHeldInOneForm(string written, string held) => IndicatorValue.Read(written, "%").ShouldBe(held);

    [Theory, Requirement("R-043")]
    [InlineData("åttio")]
    [InlineData("80 dagar")]
    [InlineData("31 00")]
    [InlineData("1,2,3")]
    [InlineData("75–80")]
    [InlineData("högst")]
    [InlineData("1e3")]
    [InlineData("٣")]
    [InlineData("")]
    public void Read_NoNumber_IsNothing(string written) => IndicatorValue.Read(written, "%").ShouldBeNull();

    [Theory]
    [InlineData("80", "%", "80\u00a0%")]
    [InlineData("310000", "antal", "310\u00a0000")]
    [InlineData("högst 1200,25", "dagar", "högst 1\u00a0200,25\u00a0dagar")]
    [InlineData("−1234567", "", "−1\u00a0234\u00a0567")]
    [InlineData("åttio", "%", "åttio\u00a0%")]
    public void Shown_WithItsUnit_PartsThousands(string held, string unit, string shown) => IndicatorValue.Shown(held, unit).ShouldBe(shown);

    [Fact, Requirement("R-043")]
    public void UseIndicator_ValuesThatAreNoNumbers_NamesEachField() =>
        Given(Opened).When(new UseIndicator(Proposal, Indicator1, Health, "sjuttio", 2017, "åttio")).Then(new NoFigure("baseline", "sjuttio", "%"), new NoFigure("target", "åttio", "%"));

    [Fact]
    public void UseIndicator_SameNumberWrittenOtherwise_ChangesNothing() =>
        Given(Ready).When(new UseIndicator(Proposal, Indicator1, Health, "72 %", 2017, "075")).ThenNothing();

    [Fact, Requirement("R-046")]
    public void SetAssemblyIndicator_TargetThatIsNoNumber_IsRefused() =>
        Given(Opened).When(new SetAssemblyIndicator(Directive2019, Health, Indicator1, "åttio")).Then(new NoFigure("target", "åttio", "%"));

    [Fact]
    public void Fold_AnEarlierReleasesValueInWords_StaysAsItWasWritten()
    {
        var plan = Ready.Authority.Plans.Plans[Proposal];
        var odd = plan.Content.Indicators[Indicator1] with { Target = "åttio" };

        var after = Ready.Authority.After(Ready.Authority.Sequence + 1, Ready.Authority.LastAt, new IndicatorUsed(Proposal, odd, plan.Changed));

        after.Plans.Plans[Proposal].Content.Indicators[Indicator1].Target.ShouldBe("åttio");
        DocumentsQueries.Find(after, $"plan-{Proposal}", Ready.Today)!.Body.OfType<Table>().First().Rows[0].Items.ShouldContain("åttio\u00a0%");
    }
}
