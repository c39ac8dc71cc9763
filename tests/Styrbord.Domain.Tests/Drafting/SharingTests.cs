using Styrbord.Domain.Drafting;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AJointPlan;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Drafting;

public sealed class SharingTests
{
    private const string Writer = "handlaggare-npf";
    private const string Secretary = "sekreterare-npf";
    private const string Place = "vision";
    private static readonly Story Shared = WithRoles(Opened).As(Secretary).And(new ShareOutPlace(Proposal, Place, Writer, new(2018, 9, 1)));
    private static readonly Story Ready = Shared.As(Writer).And(new WriteSection(Proposal, Place, "Vi tar hänsyn till visionen."), new MarkPlaceReady(Proposal, Place)).As(Secretary);

    [Fact, Requirement("R-113")]
    public void MyWork_OfTheSecretary_HasPlacesToApproveInThePlansOrder()
    {
        string[] places = [Quality.Value, Health.Value, Place];
        var story = WithRoles(Opened);
        foreach (var place in places)
        {
            story = story.As(Secretary).And(new ShareOutPlace(Proposal, place, Writer)).As(Writer).And(new MarkPlaceReady(Proposal, place));
        }

        MyWorkQueries.Of(story, Secretary, 2019, new(2018, 8, 21)).Where(t => t.Kind == TaskKind.ReviewPlace).Select(t => t.Place).ShouldBe(Enumerable.Reverse(places));
    }

    [Fact, Requirement("R-113")]
    public void ShareOutPlace_ToAContributor_IsGivenWithItsDay() => PlaceIn(Shared).ShouldSatisfyAllConditions(
        p => p.Account.ShouldBe(Writer), p => p.Due.ShouldBe(new DateOnly(2018, 9, 1)), p => p.State.ShouldBe(ShareState.Given));

    [Fact]
    public void ShareOutPlace_ToSomebodyWhoMayNotWriteThere_IsRefused() =>
        Given(Shared).When(new ShareOutPlace(Proposal, Place, "lasare")).Then(new CannotWriteThere("lasare", "account"));

    [Fact]
    public void ShareOutPlace_ThatThePlanDoesNotHave_IsRefused() =>
        Given(Shared).When(new ShareOutPlace(Proposal, "okänd", Writer)).Then(new NotFound("place", "okänd", "place"));

    [Fact]
    public void ShareOutPlace_Again_ChangesNothing() => Given(Shared).When(new ShareOutPlace(Proposal, Place, Writer, new(2018, 9, 1))).ThenNothing();

    [Fact]
    public void ShareOutPlace_ByAContributor_IsForbidden() =>
        Given(Shared.As(Writer)).When(new ShareOutPlace(Proposal, Place, Writer)).ThenRefused<Domain.Access.NoAccess>();

    [Fact, Requirement("R-113")]
    public void MarkPlaceReady_ByItsWriter_AwaitsApproval() => PlaceIn(Ready).State.ShouldBe(ShareState.Ready);

    [Fact]
    public void MarkPlaceReady_BySomebodyElse_IsRefused() =>
        Given(Shared).When(new MarkPlaceReady(Proposal, Place)).Then(new NotYours(Place, Writer));

    [Fact]
    public void MarkPlaceReady_GivenToNobody_IsRefused() =>
        Given(Shared.As(Writer)).When(new MarkPlaceReady(Proposal, Health.Value)).Then(new NotSharedOut(Health.Value));

    [Fact, Requirement("R-113")]
    public void ApprovePlace_Ready_IsApproved() => PlaceIn(Ready.And(new ApprovePlace(Proposal, Place))).State.ShouldBe(ShareState.Approved);

    [Fact]
    public void ApprovePlace_NotReady_IsRefused() => Given(Shared).When(new ApprovePlace(Proposal, Place)).Then(new NotReady(Place));

    [Fact, Requirement("R-113")]
    public void ReturnPlace_WithANote_GoesBackToItsWriterWithTheNote()
    {
        var place = PlaceIn(Ready.And(new ReturnPlace(Proposal, Place, "Nämn patienterna.")));

        (place.State, place.Note?.Body).ShouldBe((ShareState.Returned, "Nämn patienterna."));
    }

    [Fact]
    public void ReturnPlace_WithoutNote_IsRefused() => Given(Ready).When(new ReturnPlace(Proposal, Place, " ")).Then(new Required("note"));

    [Fact]
    public void IsChangedSince_WrittenInAfterApproval_IsSeen()
    {
        var approved = Ready.And(new ApprovePlace(Proposal, Place));
        var later = approved.On(2018, 8, 25).And(new WriteSection(Proposal, Place, "Helt omskrivet."));

        (DraftingQueries.IsChangedSince(PlanIn(approved), PlaceIn(approved)), DraftingQueries.IsChangedSince(PlanIn(later), PlaceIn(later))).ShouldBe((false, true));
    }

    [Fact]
    public void TakeBackPlace_GivenOut_IsNobodys() => Shared.And(new TakeBackPlace(Proposal, Place)).Authority.Drafting.Of(Proposal).Places.ShouldBeEmpty();

    private static SharedPlace PlaceIn(Story story) => story.Authority.Drafting.Of(Proposal).Places[Place];

    private static Plan PlanIn(Story story) => story.Authority.Plans.Plans[Proposal];
}
