using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Tests.Access;

public sealed class AccessTests
{
    private static readonly Story Writing = WithRoles(AJointPlan.Ready);
    private static readonly Story Deciding = WithRoles(AJointPlan.Locked).On(2018, 9, 19);
    private static readonly WriteSection Write = new(AJointPlan.Proposal, "vision", "Ny text.");

    [Theory]
    [InlineData("sekreterare-nbs")]
    [InlineData("sekreterare-npf")]
    [InlineData("sekreterare-nph")]
    [InlineData("sekreterare-hsn")]
    [InlineData("handlaggare-npf")]
    [InlineData("strateg")]
    public void WriteSection_OfThePlansOwnOrAPreparingBody_IsAccepted(string account) => Given(Writing.As(account)).When(Write).ThenOne<SectionWritten>();

    [Theory]
    [InlineData("sekreterare-kfn")]
    [InlineData("lasare")]
    [InlineData("administrator")]
    [InlineData("okand")]
    public void WriteSection_OfAnotherBodyOrWithoutTheRole_IsRefused(string account) =>
        Given(Writing.As(account)).When(Write).Then(new NoAccess("WriteSection", "committeeSecretary, headOfAdministration, unitManager, contributor, planningStrategist", "hsn, nbs, npf, nph"));

    [Theory]
    [InlineData("sekreterare-nbs")]
    [InlineData("sekreterare-npf")]
    [InlineData("sekreterare-nph")]
    public void SubmitPlan_BySecretaryOfAnyPreparingBody_IsAccepted(string account) =>
        Given(Writing.As(account)).When(new SubmitPlan(AJointPlan.Proposal, AJointPlan.Content1, AJointPlan.Motion)).ThenEvents(typeof(RevisionKept), typeof(ContentFrozen));

    [Fact]
    public void SubmitPlan_ByAContributor_IsRefused() =>
        Given(Writing.As("handlaggare-npf")).When(new SubmitPlan(AJointPlan.Proposal, AJointPlan.Content1, AJointPlan.Motion)).ThenRefused<NoAccess>();

    [Fact]
    public void AdoptDecision_ByTheBodysOwnSecretary_IsAccepted() =>
        Given(Deciding.As("sekreterare-nph")).When(AJointPlan.Adopted(Psychiatry, AJointPlan.Content1, new(2018, 9, 19))).ThenOne<DecisionAdopted>();

    [Theory]
    [InlineData("sekreterare-npf")]
    [InlineData("strateg")]
    public void AdoptDecision_ByAnother_IsRefused(string account) =>
        Given(Deciding.As(account)).When(AJointPlan.Adopted(Psychiatry, AJointPlan.Content1, new(2018, 9, 19))).Then(new NoAccess("AdoptDecision", "committeeSecretary", "nph"));

    [Fact]
    public void ApproveMinutes_ByAnothersSecretary_IsRefused() =>
        Given(WithRoles(AJointPlan.Decided).As("sekreterare-npf")).When(new ApproveMinutes(new("beslut-nbs-vp-hsn-r1-20"), new(2018, 9, 20))).ThenRefused<NoAccess>();

    [Fact]
    public void Judge_PlanThatDoesNotExist_IsRefusedForThoseHeldAtBodies() =>
        Given(Writing.As("sekreterare-nbs")).When(Write with { Plan = new("okand") }).ThenRefused<NoAccess>();

    [Fact]
    public void EndRole_FromTheNextDay_IsRefused()
    {
        var ended = Writing.And(new EndRole(new("roll-sekreterare-nbs"), new(2018, 8, 20)));

        Given(ended.On(2018, 8, 20).As("sekreterare-nbs")).When(Write).ThenOne<SectionWritten>();
        Given(ended.On(2018, 8, 21).As("sekreterare-nbs")).When(Write).ThenRefused<NoAccess>();
    }

    [Fact]
    public void GrantRole_FromALaterDay_IsRefusedBefore()
    {
        var granted = AJointPlan.Ready.And(new GrantRole(new("g"), "ny", Role.CommitteeSecretary, Hospital, new(2018, 9, 1)));

        Given(granted.On(2018, 8, 31).As("ny")).When(Write).ThenRefused<NoAccess>();
        Given(granted.On(2018, 9, 1).As("ny")).When(Write).ThenOne<SectionWritten>();
    }

    [Fact]
    public void GrantRole_EverythingWrong_GivesEveryProblemAtOnce() =>
        Given(WithBodies).When(new GrantRole(new(""), "fel konto", Role.Reader, new BodyId("x"), new(2019, 1, 1), new DateOnly(2018, 1, 1)))
            .Then(new BadId("id", ""), new BadId("account", "fel konto"), new NotFound("body", "x", "body"), new EndsBeforeStart("to"));

    [Fact]
    public void EndRole_BeforeItBegan_IsRefused() =>
        Given(Writing).When(new EndRole(new("roll-lasare"), new(2017, 12, 31))).Then(new EndsBeforeStart("to"));

    [Fact]
    public void EndRole_Unknown_IsRefused() => Given(Writing).When(new EndRole(new("x"), new(2019, 1, 1))).Then(new NotFound("role", "x", "grant"));

    [Fact]
    public void EndRole_OnTheDayItAlreadyEnds_ChangesNothing() =>
        Given(Writing, new EndRole(new("roll-lasare"), new(2018, 12, 31))).When(new EndRole(new("roll-lasare"), new(2018, 12, 31))).ThenNothing();

    [Fact]
    public void May_WhatThePageOffers_IsWhatTheWriterAllows()
    {
        Model.May(Writing, "sekreterare-nbs", new(2018, 8, 20), Write).ShouldBeTrue();
        Model.May(Writing, "sekreterare-kfn", new(2018, 8, 20), Write).ShouldBeFalse();
    }

    [Fact]
    public void ClassOf_SameRolesAtSameBodies_IsTheSame()
    {
        var story = Writing.And(Grant("annan-lasare", Role.Reader, null));

        AccessQueries.ClassOf(story, "lasare", story.Today).ShouldBe(AccessQueries.ClassOf(story, "annan-lasare", story.Today));
        AccessQueries.ClassOf(story, "lasare", story.Today).ShouldNotBe(AccessQueries.ClassOf(story, "strateg", story.Today));
    }
}
