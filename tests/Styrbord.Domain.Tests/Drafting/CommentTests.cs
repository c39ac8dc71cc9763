using Styrbord.Domain.Drafting;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Drafting;

public sealed class CommentTests
{
    private static readonly ItemId First = new("kommentar-1");
    private static readonly ItemId Reply = new("kommentar-2");
    private static readonly Story Said = WithRoles(Opened).As("sekreterare-npf").And(new WriteComment(Proposal, First, "vision", "Stämmer det här?", "handlaggare-npf"));
    private static readonly Story Answered = Said.As("handlaggare-npf").And(new WriteComment(Proposal, Reply, "vision", "Ja.", ReplyTo: First));

    [Fact, Requirement("R-113")]
    public void WriteComment_ToAPerson_StandsOpenWithItsReply()
    {
        var thread = DraftingQueries.CommentsOn(Answered, Proposal, "vision").ShouldHaveSingleItem();

        (thread.First.To, thread.First.Resolved, thread.Replies.ShouldHaveSingleItem().Text.Body).ShouldBe(("handlaggare-npf", false, "Ja."));
    }

    [Fact]
    public void WriteComment_Empty_IsRefused() => Given(Said).When(new WriteComment(Proposal, Reply, "vision", " ")).Then(new Required("text"));

    [Fact]
    public void WriteComment_ToAReaderInReplyToNothingAtNoPlace_GivesEveryProblem() =>
        Given(Said).When(new WriteComment(Proposal, Reply, "ingenstans", "x", "lasare", new("borta")))
            .Then(new NotFound("place", "ingenstans", "place"), new NotFound("comment", "borta", "replyTo"), new CannotWriteThere("lasare", "to"));

    [Fact, Requirement("R-113")]
    public void ResolveComment_ThenReopened_IsOpenAgain()
    {
        var resolved = Answered.And(new ResolveComment(Proposal, First));

        (OpenIn(resolved), OpenIn(resolved.And(new ReopenComment(Proposal, First)))).ShouldBe((false, true));
    }

    [Fact]
    public void ResolveComment_Resolved_ChangesNothing() => Given(Answered, new ResolveComment(Proposal, First)).When(new ResolveComment(Proposal, First)).ThenNothing();

    [Fact, Requirement("R-113")]
    public void Body_OfAPlanWithComments_IsWithoutThem()
    {
        static object Of(Story story) => PlanDocument.Body(story, story.Authority.Plans.Plans[Proposal], story.Authority.Plans.Plans[Proposal].Content, story.Today);

        Model.ToJson(Of(Answered)).ShouldBe(Model.ToJson(Of(Opened)));
    }

    private static bool OpenIn(Story story) => !story.Authority.Drafting.Of(Proposal).Comments[First].Resolved;
}
