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
        Given(Planning).When(Record with { Expected = [new(null, null), new(2020, 1), new(1900, 2)] }).Then(new Domain.Economy.YearNotInFrames("expected[2].year", 1900));
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

    [Fact, Requirement("R-184")]
    public void Quality_OfWhatIsReported_IsNotLoweredUntilItCounts()
    {
        var story = Given(Recorded, new ReportEffect(Digital, 2019, 350, "Bokslut", "71,9"));

        story.When(Record with { Level = "71" }).Then(new QualityIsBound("level"));
        story.When(Record with { Indicator = Indicator2, Level = "72" }).Then(new QualityIsBound("indicator"));
        story.When(Record with { Level = "72,0", Name = "Digitala återbesök" }).Then(after => Row(after).Judgement.ShouldBe(EffectJudgement.QualityFell));
        Given(Recorded).When(Record with { Level = "71" }).ThenAccepted();
    }

    [Fact]
    public void Rationalisation_MovedToAnotherCommittee_IsLetGoByOneAndTakenByTheOther()
    {
        var story = WithRoles(Recorded).And(AnAuthority.Grant("bada", Domain.Kernel.Role.CommitteeSecretary, Healthcare), new Domain.Access.GrantRole(new("roll-bada-2"), "bada", Domain.Kernel.Role.CommitteeSecretary, Culture, new DateOnly(2018, 1, 1)));
        var moved = Record with { Body = Culture };

        story.As("sekreterare-hsn").When(moved).ThenRefused<Domain.Access.NoAccess>().Bodies.ShouldContain(Culture.Value);
        story.As("sekreterare-kfn").When(moved).ThenRefused<Domain.Access.NoAccess>();
        story.As("bada").When(moved).ThenAccepted();
        story.As("sekreterare-hsn").When(Record with { Name = "Nytt namn" }).ThenAccepted();
    }

    [Fact]
    public void Rationalisation_ChangedSinceSeen_IsAConflictInWhatDiffers()
    {
        var seen = EfficiencyQueries.SeenOf(((Authority)Recorded).Efficiencies.Rationalisations[Digital]);
        var changed = Given(Recorded, Record with { Expected = [new(2019, 500), new(2020, 900)] });

        changed.When(Record with { Name = "Annat namn", Level = "72", Seen = seen }).Problems.OfType<Conflict>().Select(c => (c.At, c.Theirs)).ShouldBe([("name", "Digitala besök"), ("expected[0].amountTkr", "2019: 500 tkr; 2020: 900 tkr")]);
        Given(Recorded).When(Record with { Name = "Annat namn", Seen = seen }).ThenAccepted();
        Given(Recorded, Record with { Body = Culture }).When(Record with { Level = "72", Seen = seen }).Problems.OfType<Conflict>().ShouldHaveSingleItem().At.ShouldBe("body");
        var reported = Given(Recorded, new ReportEffect(Digital, 2019, 1, "x", "72"));
        var once = EfficiencyQueries.SeenOf(((Authority)reported).Efficiencies.Rationalisations[Digital].Of(2019));
        Given(reported, new ReportEffect(Digital, 2019, 1, "y", "72")).When(new ReportEffect(Digital, 2019, 2, "x", "72", once)).ThenRefused<Conflict>();
        Given(reported).When(new ReportEffect(Digital, 2019, 2, "x", "72", once)).ThenAccepted();
    }

    [Fact, Requirement("R-183")]
    public void Effects_OfAll_AreSummed()
    {
        var story = Given(Recorded, new ReportEffect(Digital, 2019, 350, "Bokslut", "71"), Record with { Id = new("annan"), Name = "Annan", Body = Culture, Expected = [new(2019, 100)] }, new ReportEffect(new("annan"), 2019, 80, "Bokslut", "72"));

        EfficiencyQueries.Total(story, 2019).ShouldBe(new(500, 430, 80, 1));
    }

    private static (EffectJudgement, long) Judged(ReportEffect report) => Row(Given(Recorded, report)) is var row ? (row.Judgement, row.CountedTkr) : default;

    private static EffectRow Row(Authority authority) => EfficiencyQueries.Of(authority, 2019).ShouldHaveSingleItem();
}
