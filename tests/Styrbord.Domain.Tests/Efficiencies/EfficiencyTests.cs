using Styrbord.Domain.Efficiencies;

namespace Styrbord.Domain.Tests.Efficiencies;

/// <summary>Rationalisations: lower cost counts only while the quality is kept.</summary>
public sealed class EfficiencyTests
{
    private static readonly ItemId Digital = new("digitala-besok");
    private static readonly RecordRationalisation Record = new(
        Digital, Healthcare, "Digitala besök", "Var tredje återbesök blir digitalt.", "De som saknar e-legitimation får vänta; en kvot av tider hålls för dem.", "Återbesök på mottagning fasas ut och sköterskorna flyttar till telefon.", Indicator1, "72 %",
        [new(2019, 400), new(2020, 900)]);

    private static readonly Story Recorded = Planning.And(Record);

    [Fact, Requirement("R-183")]
    public void Effect_ExpectedAndRealised_StandsPerCommitteeAndYear()
    {
        var story = Given(Recorded, new ReportEffect(Digital, 2019, 350, "Bokslut", "72,5"));

        EfficiencyQueries.ByCommittee(story, 2019).ShouldBe([new(Healthcare, 400, 350, 350)]);
        EfficiencyQueries.ByCommittee(story, 2020).ShouldBe([new(Healthcare, 900, 0, 0)]);
        EfficiencyQueries.Of(story, 2021).ShouldBeEmpty();
    }

    [Fact, Requirement("R-184")]
    public void Effect_WithQualityDown_IsNotCounted()
    {
        Judged(new ReportEffect(Digital, 2019, 350, "Bokslut", "71,9")).ShouldBe((EffectJudgement.QualityFell, 0));
        Judged(new ReportEffect(Digital, 2019, 350, "Bokslut", "72")).ShouldBe((EffectJudgement.Counted, 350));
        Judged(new ReportEffect(Digital, 2019, 350, "Bokslut")).ShouldBe((EffectJudgement.QualityUnknown, 0));
        Judged(new ReportEffect(Digital, 2019, -20, "Bokslut", "80")).ShouldBe((EffectJudgement.CostNotLower, -20));
    }

    [Fact, Requirement("R-184")]
    public void Effect_OfAnIndicatorThatShallFall_IsJudgedTheOtherWay()
    {
        var story = Given(Planning, Record with { Indicator = Indicator2, Level = "12" });

        Row(Given(story, new ReportEffect(Digital, 2019, 5, "x", "12"))).Judgement.ShouldBe(EffectJudgement.Counted);
        Row(Given(story, new ReportEffect(Digital, 2019, 5, "x", "13"))).Judgement.ShouldBe(EffectJudgement.QualityFell);
    }

    [Fact, Requirement("R-137", "R-185")]
    public void Rationalisation_WithoutNegativeEffectsOrWhatIsPhasedOut_IsRefused()
    {
        Given(Planning).When(Record with { Negative = " " }).Then(new Required("negative"));
        Given(Planning).When(Record with { PhasedOut = "" }).Then(new Required("phasedOut"));
        ((Authority)Recorded).Efficiencies.Rationalisations[Digital].Negative.Body.ShouldBe(Record.Negative);
    }

    [Fact]
    public void Rationalisation_WithBadFigures_IsRefused()
    {
        Given(Planning).When(Record with { Level = "högst 3" }).Then(new BadQuality("level", "högst 3"));
        Given(Planning).When(Record with { Indicator = new("ingen") }).Then(new NotFound("indicator", "ingen", "indicator"));
        Given(Planning).When(Record with { Expected = [] }).Then(new BadEffects("expected"));
        Given(Planning).When(Record with { Expected = [new(2019, 1), new(2019, 2)] }).Then(new BadEffects("expected"));
        Given(Recorded).When(new ReportEffect(Digital, 2019, long.MaxValue, "x")).Then(new EffectOutOfRange("amountTkr", long.MaxValue));
        Given(Recorded, new ReportEffect(Digital, 2019, 1, "x")).When(new ReportEffect(Digital, 2019, 2, "x", Seen: "")).ThenRefused<Conflict>();
    }

    [Fact]
    public void Rationalisation_GivenUp_IsNotCounted()
    {
        var story = Given(Recorded, new ReportEffect(Digital, 2019, 350, "Bokslut", "80"), new DropRationalisation(Digital, "Blev inte av."));

        EfficiencyQueries.Of(story, 2019).ShouldBeEmpty();
        story.When(new ReportEffect(Digital, 2019, 1, "x")).Then(new AlreadyDropped("id"));
    }

    [Fact]
    public void Rationalisation_OfAnotherCommittee_IsNotForItsSecretary()
    {
        var story = WithRoles(Recorded).As("sekreterare-kfn");

        story.When(new ReportEffect(Digital, 2019, 1, "x")).ThenRefused<Domain.Access.NoAccess>();
        story.As("sekreterare-hsn").When(new ReportEffect(Digital, 2019, 1, "x")).ThenAccepted();
    }

    private static (EffectJudgement, long) Judged(ReportEffect report) => Row(Given(Recorded, report)) is var row ? (row.Judgement, row.CountedTkr) : default;

    private static EffectRow Row(Authority authority) => EfficiencyQueries.Of(authority, 2019).ShouldHaveSingleItem();
}
