using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Goals;

public sealed class IndicatorReviewTests
{
    private static readonly EquatableArray<IndicatorCriterion> All = [.. Enum.GetValues<IndicatorCriterion>()];
    private static readonly ItemId Waiting = new("vantetid");

    private static readonly Story Defined = Planning.And(new DefineIndicator(Waiting, "Väntetid", "dagar", IndicatorDirection.Decrease));

    [Fact, Requirement("R-045")]
    public void ReviewIndicator_AllFiveMet_IsAccepted() =>
        Given(Defined).When(new ReviewIndicator(Waiting, All, Accept: true)).Then(authority => authority.Goals.Reviews[Waiting].Accepted.ShouldBeTrue());

    [Fact, Requirement("R-045")]
    public void ReviewIndicator_AcceptedWithoutACriterion_IsRefused() =>
        Given(Defined).When(new ReviewIndicator(Waiting, [IndicatorCriterion.Clear], Accept: true)).Then(new CriteriaNotMet());

    [Fact, Requirement("R-045")]
    public void ReviewIndicator_Returned_AsksForAReason()
    {
        Given(Defined).When(new ReviewIndicator(Waiting, [])).Then(new Required("reason"));
        Given(Defined).When(new ReviewIndicator(Waiting, [IndicatorCriterion.Clear], Reason: "Källan saknas.")).Then(authority =>
            (authority.Goals.Reviews[Waiting].Accepted, authority.Goals.Reviews[Waiting].Reason?.Body).ShouldBe((false, "Källan saknas.")));
    }

    [Fact]
    public void ReviewIndicator_ThatIsNot_IsRefused() => Given(Defined).When(new ReviewIndicator(new("x"), All, Accept: true)).Then(new NotFound("indicator", "x", "indicator"));

    [Fact, Requirement("R-045")]
    public void NameIndicatorOwner_AndTakenAway_LeavesTheStateAsItWas()
    {
        var named = Defined.And(new NameIndicatorOwner(Waiting, "Chefläkaren"));

        named.Authority.Goals.Owners[Waiting].Name.ShouldBe("Chefläkaren");
        named.And(new NameIndicatorOwner(Waiting, "")).Authority.StateHash().ShouldBe(Defined.Authority.StateHash());
    }

    [Fact, Requirement("R-045")]
    public void ChangeIndicator_ReturnedToItsProposer_IsChangedAndAwaitsReview()
    {
        var returned = WithRoles(Planning).As("sekreterare-nbs").And(new DefineIndicator(Waiting, "Väntetid", "dagar", IndicatorDirection.Decrease))
            .As("strateg").And(new ReviewIndicator(Waiting, [IndicatorCriterion.Clear], Reason: "Källan saknas."));

        Given(returned.As("sekreterare-npf")).When(Changed).Then(new NotTheProposer("Väntetid"));
        Given(returned.As("sekreterare-nbs")).When(Changed).Then(authority => authority.ShouldSatisfyAllConditions(
            a => a.Goals.Indicators[Waiting].Source.ShouldBe("Väntetider i vården"), a => a.Goals.Reviews.ShouldNotContainKey(Waiting)));
    }

    [Fact, Requirement("R-045")]
    public void ChangeIndicator_Accepted_IsRefused() =>
        Given(Defined, new ReviewIndicator(Waiting, All, Accept: true)).When(Changed).Then(new IndicatorAccepted("Väntetid"));

    [Fact]
    public void ChangeIndicator_UnitWithValuesInPlans_Stays() =>
        Given(Ready).When(new ChangeIndicator(Indicator1, "Självskattad hälsa", "andra", IndicatorDirection.Increase)).ThenRefused<UnitInUse>();

    private static ChangeIndicator Changed => new(Waiting, "Väntetid till besök", "dagar", IndicatorDirection.Decrease, "Väntetider i vården");
}
