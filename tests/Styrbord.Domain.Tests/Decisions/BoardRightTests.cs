using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Tests.Decisions;

public sealed class BoardRightTests
{
    private static readonly ItemId Freeze = new("anstallningsstopp");
    private static readonly MatterId Matter = new("stopp");
    private static readonly DateOnly Day = new(2018, 9, 3);
    private const string Law = "6 kap. 8 § kommunallagen (2017:725)";

    private static readonly GrantBoardRight Grant = new(
        Freeze, OldBoard, OldAssembly, "Generellt anställningsstopp", [SubjectMatter.Economy, SubjectMatter.Staff], new(2018, 2, 19), "11", new(2018, 3, 1), new(2018, 12, 31), "Högst sex månader i taget.", [Hospital, Psychiatry]);

    private static readonly Story Open = WithBodies.On(2018, 9, 3).And(new OpenMatter(Matter, "2018/44", "Anställningsstopp", MatterKind.Other));
    private static readonly Story Granted = Open.And(Grant);
    private static readonly AdoptDecision Adopt = new(new("b"), Matter, OldBoard, Day, "90", DecisionStage.Adoption, Right: Freeze, Subject: SubjectMatter.Staff, Over: [Hospital]);

    [Fact, Requirement("R-284")]
    public void GrantBoardRight_ByTheAssembly_IsKeptWithItsLimits() =>
        Granted.Authority.Decisions.Delegated.Rights[Freeze].ShouldSatisfyAllConditions(
            r => r.Limits.ShouldBe("Högst sex månader i taget."), r => r.Over.ShouldBe([Hospital, Psychiatry]), r => r.Holds(new(2019, 1, 1)).ShouldBeFalse());

    [Fact, Requirement("R-284")]
    public void AdoptDecision_OverAnotherCommittee_NeedsTheRight()
    {
        Given(Open).When(Adopt with { Right = null }).Then(new BoardRightMissing("Landstingsstyrelsen"));
        Given(Granted).When(Adopt).ThenOne<DecisionAdopted>().Basis.ShouldBe(new DecisionBasis(null, Freeze, SubjectMatter.Staff, [Hospital]));
    }

    [Fact, Requirement("R-284")]
    public void AdoptDecision_OutsideTheLimitsOfTheRight_IsRefused()
    {
        var outside = new BoardRightElsewhere("Generellt anställningsstopp");
        Given(Granted).When(Adopt with { Over = [Hospital, PrimaryCare] }).Then(outside);
        Given(Granted).When(Adopt with { Subject = SubjectMatter.Environment }).Then(outside);
        Given(Granted).When(Adopt with { Day = new(2018, 2, 28) }).Then(outside);
        Given(Granted).When(Adopt with { Body = Psychiatry }).Then(outside);
        Given(Granted, new EndBoardRight(Freeze, new(2018, 8, 31))).When(Adopt).Then(outside);
    }

    [Theory, Requirement("R-285")]
    [InlineData(SubjectMatter.ExerciseOfAuthority)]
    [InlineData(SubjectMatter.ApplicationOfLaw)]
    [InlineData(SubjectMatter.Individuals)]
    public void GrantBoardRight_InWhatTheLawForbids_IsRefused(SubjectMatter subject) =>
        Given(Open).When(Grant with { Subjects = [SubjectMatter.Staff, subject] }).Then(new BoardRightForbidden("subjects[1]", Law));

    [Theory, Requirement("R-285")]
    [InlineData(SubjectMatter.ExerciseOfAuthority)]
    [InlineData(SubjectMatter.ApplicationOfLaw)]
    [InlineData(SubjectMatter.Individuals)]
    public void AdoptDecision_OverAnotherInWhatTheLawForbids_IsRefused(SubjectMatter subject) =>
        Given(Granted).When(Adopt with { Subject = subject }).Then(new BoardRightForbidden("subject", Law), new BoardRightElsewhere("Generellt anställningsstopp"));

    [Fact, Requirement("R-140")]
    public void AdoptDecision_SettlingADisagreement_RestsOnTheRegisteredRight()
    {
        var settling = Grant with { Id = new("oenighet"), What = "När två nämnder är oense", Subjects = [SubjectMatter.Disagreement], Over = [] };
        var asked = Adopt with { Right = settling.Id, Subject = SubjectMatter.Disagreement, Over = [Hospital, PrimaryCare] };

        Given(Open).When(asked).Then(new NotFound("right", "oenighet", "right"));
        Given(Open, settling).When(asked with { Over = [Hospital] }).Then(new DisagreementOfTwo());
        Given(Open, settling).When(asked).ThenOne<DecisionAdopted>().Basis!.Over.ShouldBe([Hospital, PrimaryCare]);
    }

    [Fact, Requirement("R-140")]
    public void AdoptDecision_SettlingAJointPlan_DecidesInTheCommitteesPlace()
    {
        var settling = new GrantBoardRight(new("oenighet"), OldBoard, OldAssembly, "När två nämnder är oense", [SubjectMatter.Disagreement], new(2018, 2, 19), "11", new(2018, 3, 1));
        var apart = AJointPlan.Submitted(by: [PrimaryCare]).On(2018, 9, 24).And(AJointPlan.Adopted(Hospital, AJointPlan.Content1, new(2018, 9, 20), DecisionOutcome.Rejected), settling);
        var asked = AJointPlan.Adopted(OldBoard, AJointPlan.Content1, new(2018, 9, 24)) with { Right = settling.Id, Subject = SubjectMatter.Disagreement, Over = [Hospital, PrimaryCare, Psychiatry] };

        Given(apart).When(asked with { Over = [Hospital, PrimaryCare] }).ThenRefused<NotAmongDeciders>();
        Given(apart).When(asked with { Right = null, Subject = null, Over = [] }).ThenRefused<NotAmongDeciders>();
        var settled = apart.And(asked);

        var standing = DecisionsQueries.StandingOf(settled, settled.Authority.Decisions.Contents[AJointPlan.Content1].Subject, DecisionStage.Proposal)!;
        standing.AllAlike.ShouldBeTrue();
        standing.Bodies.ShouldAllBe(b => b.Decision!.Body == OldBoard);
    }

    [Fact]
    public void AdoptDecision_SettlingWithOneCommitteeTwice_IsRefused() =>
        Given(Open, Grant with { Subjects = [SubjectMatter.Disagreement] }).When(Adopt with { Subject = SubjectMatter.Disagreement, Over = [Hospital, Hospital] }).Then(new DisagreementOfTwo());

    [Fact]
    public void GrantBoardRight_BeforeItsDecisionOrBeforeTheAct_IsRefused()
    {
        Given(Open).When(Grant with { ValidFrom = new(2018, 2, 1) }).Then(new ValidBeforeDecided(new(2018, 2, 19)));
        Given(Open).When(Grant with { DecidedOn = new(2017, 11, 20), ValidFrom = new(2017, 12, 1) }).Then(new BoardRightBeforeLaw(new(2018, 1, 1), Law));
    }

    [Fact]
    public void EndBoardRight_ALaterDay_DoesNotMakeItLonger() =>
        Given(Granted).When(new EndBoardRight(Freeze, new(2019, 6, 30))).Then(new CannotBeProlonged(new(2018, 12, 31)));

    [Fact]
    public void GrantBoardRight_ToACommitteeOrByAnother_IsRefused() =>
        Given(Open).When(Grant with { Board = Hospital, GivenBy = OldBoard, Subjects = [] })
            .Then(new NotForBoard("board", "Nämnden för sjukhuset"), new NotForBoard("givenBy", "Landstingsstyrelsen"), new Required("subjects"));

    [Fact]
    public void AdoptDecision_WithRightAlone_AsksForTheRest() =>
        Given(Granted).When(Adopt with { Subject = null, Over = [] }).Then(new Required("over"), new Required("subject"));
}
