using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Decisions;

public sealed class MatterTextTests
{
    private static readonly DescribeMatter Considered = new(HealthcareMatter, MatterTextKind.Sustainability, "Planen minskar resandet i tjänsten.");

    [Fact, Requirement("R-139")]
    public void DescribeMatter_Sustainability_StandsOnTheMatterAndOnDecisionsRegisteredAfter()
    {
        var story = Locked.And(Considered).On(2018, 9, 19).And(Adopted(Hospital, Content1, new(2018, 9, 19)));

        story.Authority.Decisions.Matters[HealthcareMatter].Sustainability!.Body.ShouldBe(Considered.Text);
        story.Authority.Decisions.Decisions[new("beslut-nbs-vp-hsn-r1-19")].Sustainability!.Body.ShouldBe(Considered.Text);
    }

    [Fact, Requirement("R-139")]
    public void DescribeMatter_AfterTheDecision_LeavesWhatTheDecisionSaid()
    {
        var story = Locked.And(Considered).On(2018, 9, 19).And(Adopted(Hospital, Content1, new(2018, 9, 19))).And(Considered with { Text = "Något annat." });

        story.Authority.Decisions.Decisions[new("beslut-nbs-vp-hsn-r1-19")].Sustainability!.Body.ShouldBe(Considered.Text);
    }

    [Fact]
    public void DescribeMatter_Summary_IsATextOfItsOwn()
    {
        var matter = Locked.And(new DescribeMatter(HealthcareMatter, MatterTextKind.Summary, "Tre nämnder lämnar en gemensam plan.")).Authority.Decisions.Matters[HealthcareMatter];

        (matter.Summary!.Body, matter.Sustainability).ShouldBe(("Tre nämnder lämnar en gemensam plan.", null));
    }

    [Fact]
    public void DescribeMatter_Empty_TakesItAway() => Given(Locked, Considered).When(Considered with { Text = " " }).Then(a => a.Decisions.Matters[HealthcareMatter].Sustainability.ShouldBeNull());

    [Fact]
    public void DescribeMatter_AsItWas_IsNothing() => Given(Locked, Considered).When(Considered).ThenNothing();

    [Fact]
    public void DescribeMatter_ChangedSinceSeen_IsAConflict() =>
        Given(WithRoles(Locked).As("sekreterare-nbs"), Considered).As("strateg").When(Considered with { Text = "Mitt.", Seen = "" }).ThenRefused<Conflict>()
            .ShouldSatisfyAllConditions(c => c.Theirs.ShouldBe(Considered.Text), c => c.By.ShouldBe("sekreterare-nbs"), c => c.When.ShouldBeGreaterThan(0));

    [Theory]
    [InlineData("sekreterare-npf", true)]
    [InlineData("sekreterare-hsn", true)]
    [InlineData("sekreterare-kfn", false)]
    [InlineData("handlaggare-npf", false)]
    public void DescribeMatter_BySecretaries_IsForThoseWhoWriteOrDecideInIt(string account, bool may) =>
        Model.May(WithRoles(Locked), account, new(2018, 9, 18), Considered).ShouldBe(may);

    [Fact]
    public void DescribeMatter_UnknownMatter_IsRefused() => Given(Locked).When(Considered with { Matter = new("x") }).Then(new NotFound("matter", "x", "matter"));
}
