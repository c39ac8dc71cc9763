using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class AnswerTests
{
    [Fact, Requirement("R-037", "R-039")]
    public void AnswerAssignment_ConfirmedWithText_IsAnswered() => State(Ready, ToAll).ShouldBe(AnswerState.Answered);

    [Fact, Requirement("R-039")]
    public void AnswerAssignment_WithoutText_IsUnansweredEvenIfConfirmed() => State(Ready.And(new AnswerAssignment(Proposal, ToAll, " ")), ToAll).ShouldBe(AnswerState.Unanswered);

    [Fact, Requirement("R-037")]
    public void AnswerAssignment_NotConfirmed_IsBegun() => State(Opened.And(new AnswerAssignment(Proposal, ToAll, "Utkast.", Confirmed: false)), ToAll).ShouldBe(AnswerState.Begun);

    [Fact]
    public void DeclareNotApplicable_WithReason_IsNotApplicable() => State(Ready, ToHealthcare).ShouldBe(AnswerState.NotApplicable);

    [Fact]
    public void DeclareNotApplicable_TakenBack_LeavesTheTextWritten()
    {
        var story = Ready.And(new DeclareNotApplicable(Proposal, ToAll, "Gäller inte."), new DeclareNotApplicable(Proposal, ToAll, ""));

        State(story, ToAll).ShouldBe(AnswerState.Answered);
    }

    [Fact]
    public void AnswerAssignment_AfterNotApplicable_TakesTheReasonAway() =>
        State(Ready.And(new AnswerAssignment(Proposal, ToHealthcare, "Vi inför besöken.")), ToHealthcare).ShouldBe(AnswerState.Answered);

    [Fact, Requirement("R-036")]
    public void AnswerAssignment_DirectedToAnotherBody_IsRefused() =>
        Given(Opened).When(new AnswerAssignment(Proposal, ToBoard, "Vi svarar ändå.")).Then(new NotAddressed("2.1.1a", "Hälso- och sjukvårdsnämnden"));

    [Fact]
    public void AnswerAssignment_Unknown_IsRefused() => Given(Opened).When(new AnswerAssignment(Proposal, new("x"), "Text.")).Then(new NotFound("assignment", "x", "assignment"));

    [Fact]
    public void AnswerAssignment_TextTooLong_IsRefused() =>
        Given(Opened).When(new AnswerAssignment(Proposal, ToAll, new string('a', 10_001))).Then(new TooLong("text", 10_001, 10_000));

    [Fact]
    public void AnswerAssignment_AsItStands_ChangesNothing() => Given(Ready).When(new AnswerAssignment(Proposal, ToAll, "Vi beaktar förslagen.")).ThenNothing();

    [Fact]
    public void DeclareNotApplicable_AsItStands_ChangesNothing() => Given(Ready).When(new DeclareNotApplicable(Proposal, ToHealthcare, "Besöken finns redan.")).ThenNothing();

    [Fact, Requirement("R-038")]
    public void DirectAssignment_ToOwnAdministrations_IsDirectedOn() =>
        Given(Ready).When(new DirectAssignment(Proposal, ToAll, [HospitalAdministration, Surgery]))
            .Then(authority => authority.Plans.Plans[Proposal].Content.Answers[ToAll].DirectedTo.ShouldBe([HospitalAdministration, Surgery]));

    [Fact, Requirement("R-038")]
    public void DirectAssignment_ToAnothersOrUnknownUnit_IsRefusedWithItsPlace() =>
        Given(Ready).When(new DirectAssignment(Proposal, ToAll, [HospitalAdministration, RegionalStaff, new("x")])).Then(new NotOwnUnit(RegionalStaff, "units[1]"), new NotFound("unit", "x", "units[2]"));

    [Fact, Requirement("R-038")]
    public void DirectAssignment_EmptyList_TakesItBackAndKeepsTheAnswer()
    {
        var story = Ready.And(new DirectAssignment(Proposal, ToAll, [Surgery]), new DirectAssignment(Proposal, ToAll, []));

        (story.Authority.Plans.Plans[Proposal].Content.Answers[ToAll].DirectedTo.Count, State(story, ToAll)).ShouldBe((0, AnswerState.Answered));
    }

    [Fact]
    public void DirectAssignment_AsItStands_ChangesNothing() =>
        Given(Ready, new DirectAssignment(Proposal, ToAll, [Surgery])).When(new DirectAssignment(Proposal, ToAll, [Surgery, Surgery])).ThenNothing();

    private static AnswerState State(Story story, GoalId assignment) => AnswerRules.Known(story.Authority.Plans.Plans[Proposal].Content, assignment).State;
}
