using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Plans;

public sealed class TurnTests
{
    private static readonly Story WithAdministration = WithRoles(Ready).As("sekreterare-npf").And(new HandOverPlan(Proposal, WritingParty.Administration));
    private static readonly WriteSection Writing = new(Proposal, "vision", "Nya ord.");

    [Fact, Requirement("R-113")]
    public void WriteSection_NobodysTurn_BothMay() =>
        WithRoles(Ready).As("handlaggare-npf").And(Writing).As("sekreterare-npf").And(Writing with { Text = "Andra ord." });

    [Fact, Requirement("R-113")]
    public void WriteSection_TheAdministrationsTurn_OnlyItWrites()
    {
        Given(WithAdministration.As("sekreterare-npf")).When(Writing).Then(new OtherPartysTurn(WritingParty.Administration));
        Given(WithAdministration.As("handlaggare-npf")).When(Writing).ThenAccepted();
    }

    [Fact, Requirement("R-113")]
    public void SubmitPlan_TheAdministrationsTurn_IsRefused() =>
        Given(WithAdministration.As("sekreterare-npf")).When(new SubmitPlan(Proposal, Content1, Motion)).Then(new OtherPartysTurn(WritingParty.Administration));

    [Fact]
    public void HandOverPlan_ByTheStrategist_TakesItFromEither() =>
        WithAdministration.As("strateg").And(new HandOverPlan(Proposal, WritingParty.Committee)).Authority.Plans.Plans[Proposal].Turn.ShouldBe(WritingParty.Committee);

    [Fact]
    public void HandOverPlan_ToWhomHasIt_ChangesNothing() =>
        Given(WithAdministration.As("strateg")).When(new HandOverPlan(Proposal, WritingParty.Administration)).ThenNothing();

    [Fact]
    public void HandOverPlan_UnknownPlan_IsRefused() =>
        Given(Ready).When(new HandOverPlan(new("okänd"), WritingParty.Committee)).Then(new NotFound("plan", "okänd", "plan"));
}
