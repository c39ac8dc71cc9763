using Styrbord.Domain.Decisions;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Decisions;

/// <summary>Reservations, notes, votes and disqualification in the minutes of a decision (KL 5:65–69, 6:35).</summary>
public sealed class ProceedingTests
{
    private static readonly ItemId Paragraph = new("beslut-nbs-vp-hsn-r1-20");
    private static readonly CountVotes Vote = new(Paragraph, new("rost"), "Ja för förslaget, nej för ändringsyrkandet", 8, 5, 0, 13);

    [Theory]
    [InlineData(ProceedingKind.Reservation, "Till förmån för eget yrkande.")]
    [InlineData(ProceedingKind.Reservation, null)]
    [InlineData(ProceedingKind.MinutesNote, "Vi hade velat se en tidigare start.")]
    [InlineData(ProceedingKind.Disqualification, "6 kap. 28 § kommunallagen")]
    public void EnterInMinutes_OfEachKind_StandsOnTheDecisionInOrder(ProceedingKind kind, string? text)
    {
        var story = Decided.And(new EnterInMinutes(Paragraph, new("u1"), kind, "Oppositionen", text), new EnterInMinutes(Paragraph, new("u2"), ProceedingKind.Reservation, "Ett annat parti"));

        var entered = ProceedingRules.Of(story.Authority.Decisions.Decisions[Paragraph]);
        entered.Select(p => p.Id.Value).ShouldBe(["u1", "u2"]);
        (entered[0].Kind, entered[0].Who!.Body, entered[0].Text?.Body).ShouldBe((kind, "Oppositionen", text));
    }

    [Fact]
    public void EnterInMinutes_WhoAndWords_AreTextsThatCanBeWithheld()
    {
        var entered = Given(Decided).When(new EnterInMinutes(Paragraph, new("u1"), ProceedingKind.Reservation, "Oppositionen", "Skäl.")).ThenOne<ProceedingEntered>();

        entered.Texts.Select(t => t.Body).ShouldBe(["Oppositionen", "Skäl."]);
        System.Text.Encoding.UTF8.GetString(Model.ToJson(entered)).ShouldNotContain("Oppositionen");
    }

    [Fact]
    public void EnterInMinutes_NoteWithoutWordsAndNobody_GivesBothProblems() =>
        Given(Decided).When(new EnterInMinutes(Paragraph, new("u1"), ProceedingKind.MinutesNote, "", " ")).Then(new Required("who"), new Required("text"));

    [Fact]
    public void EnterInMinutes_AVoteWithoutCounts_IsRefused() => Given(Decided).When(new EnterInMinutes(Paragraph, new("u1"), ProceedingKind.Vote, "Alla")).Then(new NotFound("proceeding", "vote", "kind"));

    [Fact]
    public void EnterInMinutes_AfterTheMinutesAreApproved_IsRefused() =>
        Given(Decided, new ApproveMinutes(Paragraph, new(2018, 9, 20))).When(new EnterInMinutes(Paragraph, new("u1"), ProceedingKind.Reservation, "Oppositionen")).Then(new MinutesClosed(new(2018, 9, 20)));

    [Fact]
    public void EnterInMinutes_UnknownDecision_IsRefused() =>
        Given(Decided).When(new EnterInMinutes(new("x"), new("u1"), ProceedingKind.Reservation, "Oppositionen")).Then(new NotFound("decision", "x", "decision"));

    [Fact]
    public void EnterInMinutes_IdTaken_IsRefused() =>
        Given(Decided, Vote).When(new EnterInMinutes(Paragraph, new("rost"), ProceedingKind.Reservation, "Oppositionen")).Then(new AlreadyExists("proceeding", "rost"));

    [Fact]
    public void CountVotes_ThatAddUp_StandOnTheDecision() =>
        Given(Decided).When(Vote).ThenOne<ProceedingEntered>().Proceeding.Votes.ShouldBe(new VoteCount(8, 5, 0, 13));

    [Fact]
    public void CountVotes_ThatDoNotAddUp_IsRefused() => Given(Decided).When(Vote with { Present = 15 }).Then(new VotesDoNotAddUp(13, 15));

    [Fact]
    public void CountVotes_TieWithoutCastingVote_IsRefused() => Given(Decided).When(Vote with { Yes = 6, No = 6, Abstained = 1 }).Then(new CastingVoteMissing(6));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void CountVotes_TieWithCastingVote_IsCarriedByIt(bool yes) =>
        Given(Decided).When(Vote with { Yes = 6, No = 6, Abstained = 1, CastingYes = yes }).ThenOne<ProceedingEntered>().Proceeding.Votes!.Carried.ShouldBe(yes);

    [Fact]
    public void CountVotes_CastingVoteWithoutTie_IsRefused() => Given(Decided).When(Vote with { CastingYes = true }).Then(new NoTie());

    [Theory]
    [InlineData(-1, 14)]
    [InlineData(501, -488)]
    public void CountVotes_ImpossibleCounts_AreRefused(int yes, int no) =>
        Given(Decided).When(Vote with { Yes = yes, No = no, Present = 13 }).Problems.ShouldContain(p => p is CountOutside);

    [Fact]
    public void StrikeFromMinutes_BeforeApproval_TakesTheEntryOut()
    {
        var story = Decided.And(Vote, new StrikeFromMinutes(Paragraph, new("rost")));

        story.Authority.Decisions.Decisions[Paragraph].Proceedings.ShouldBeNull();
        story.Authority.StateHash().ShouldBe(Decided.Authority.StateHash());
    }

    [Fact]
    public void StrikeFromMinutes_UnknownEntry_IsRefused() => Given(Decided).When(new StrikeFromMinutes(Paragraph, new("x"))).Then(new NotFound("proceeding", "x", "id"));
}
