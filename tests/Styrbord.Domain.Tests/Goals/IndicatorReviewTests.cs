using Styrbord.Domain.Goals;
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
}
