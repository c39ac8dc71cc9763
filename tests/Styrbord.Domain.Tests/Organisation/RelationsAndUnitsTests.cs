using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Tests.Organisation;

public sealed class RelationsAndUnitsTests
{
    [Fact, Requirement("R-005")]
    public void RelateBodies_SeveralForOneAndOneForSeveral_AreFoundFromBothEnds()
    {
        OrganisationQueries.PreparingFor(WithBodies, Healthcare).ShouldBe([Hospital, PrimaryCare, Psychiatry]);
        OrganisationQueries.RelationsOf(WithBodies, PrimaryCare).Select(r => r.To).ShouldBe([Healthcare, Dental], ignoreOrder: true);
    }

    [Theory, Requirement("R-005")]
    [InlineData(RelationKind.PreparesPlanFor)]
    [InlineData(RelationKind.ReplacedBy)]
    [InlineData(RelationKind.ActivityMovesTo)]
    public void RelateBodies_AnyKind_KeepsKindAndDate(RelationKind kind) =>
        Given(WithBodies).When(new RelateBodies(new("r9"), kind, [Hospital], Healthcare, new PartialDate(2019, 1, null)))
            .Then(authority => (authority.Organisation.Relations[new("r9")].Kind, authority.Organisation.Relations[new("r9")].Date).ShouldBe((kind, new PartialDate(2019, 1, null))));

    [Fact, Requirement("R-006")]
    public void RelateBodies_ActivitiesOfTwoOrganisations_MakeUpOneNewCommittee()
    {
        var story = WithBodies.And(
            new RelateBodies(new("r9"), RelationKind.ActivityMovesTo, [Culture], CultureAndLearning, new PartialDate(2019, 1, null), "kultur och fritid"),
            new RelateBodies(new("r10"), RelationKind.ActivityMovesTo, [FolkHighSchool], CultureAndLearning, new PartialDate(2019, 1, null), "folkhögskolan"));

        var moved = OrganisationQueries.RelationsOf(story, CultureAndLearning).Where(r => r.Kind == RelationKind.ActivityMovesTo).SelectMany(r => r.From);

        moved.Select(b => story.Authority.Organisation.Bodies[b].Organisation).ShouldBe([OldRegion, CountyCouncil], ignoreOrder: true);
    }

    [Fact, Requirement("R-007")]
    public void OpenPlan_OneOldCommitteeForTwoNewOnes_GivesTwoPlans() =>
        Given(AJointPlan.Opened)
            .When(new OpenPlan(new("vp-tvn"), 2019, Dental, DecisionStage.Proposal, [PrimaryCare], GroupTemplate, HealthcareMatter))
            .Then(authority => authority.Plans.Plans.Values.Where(p => p.PreparedBy.Contains(PrimaryCare)).Select(p => p.For).ShouldBe([Healthcare, Dental]));

    [Fact]
    public void RelateBodies_UnknownBodies_AreRefusedWithTheirPlaces() =>
        Given(WithBodies).When(new RelateBodies(new("r9"), RelationKind.ReplacedBy, [Hospital, new("x")], new BodyId("y"), new PartialDate(2019, 1, 1)))
            .Then(new NotFound("body", "x", "from[1]"), new NotFound("body", "y", "to"));

    [Fact]
    public void RelateBodies_FromNobody_IsRefused() =>
        Given(WithBodies).When(new RelateBodies(new("r9"), RelationKind.ReplacedBy, [], Healthcare, new PartialDate(2019, 1, 1))).Then(new Required("from"));

    [Fact, Requirement("R-009")]
    public void UnitsOf_ABoard_GivesTheUnitsItIsCommitteeFor()
    {
        OrganisationQueries.UnitsOf(WithBodies, Board, new(2019, 1, 1)).Select(u => u.Id).ShouldBe([RegionalService, RegionalStaff]);
        WithBodies.Authority.Organisation.Bodies[Board].IsCommitteeLike.ShouldBeTrue();
    }

    [Fact, Requirement("R-009")]
    public void OpenPlan_ForABoardAsCommittee_IsAccepted() =>
        Given(Planning).When(new OpenPlan(new("vp-rs"), 2019, Board, DecisionStage.Proposal, [OldBoard], GroupTemplate, HealthcareMatter)).ThenOne<PlanOpened>();

    [Fact, Requirement("R-010")]
    public void RecordUnit_SeveralAdministrationsWithUnits_StandBelowOneCommittee()
    {
        OrganisationQueries.UnitsOf(WithBodies, Healthcare, new(2019, 1, 1)).Select(u => u.Id).ShouldBe([PrimaryCareAdministration, HospitalAdministration]);
        OrganisationQueries.UnitsBelow(WithBodies, HospitalAdministration, new(2019, 1, 1)).Select(u => u.Id).ShouldBe([Surgery]);
    }

    [Fact]
    public void RecordUnit_BelowItself_IsRefused() =>
        Given(WithBodies).When(new RecordUnit(new("u"), "enhet", "Enhet", Parent: new UnitId("u"))).Then(new UnitBelowItself(new("u")));

    [Fact]
    public void RecordUnit_BelowUnknownOfUnknown_GivesBothProblems() =>
        Given(WithBodies).When(new RecordUnit(new("u"), "enhet", "Enhet", new BodyId("x"), new UnitId("y"))).Then(new NotFound("body", "x", "body"), new NotFound("unit", "y", "parent"));

    [Fact, Requirement("R-013")]
    public void RecordBody_WorkingCommitteeAndPresidium_ArePartsOfABody() =>
        Given(WithBodies).When(new RecordBody(new("nbs-presidium"), BodyLevel.Presidium, "Presidiet", Parent: Hospital)).Then(authority =>
        {
            authority.Organisation.Bodies[new("nbs-presidium")].Parent.ShouldBe(Hospital);
            authority.Organisation.Bodies[OldBoardWorkingCommittee].Parent.ShouldBe(OldBoard);
        });

    [Fact, Requirement("R-013")]
    public void AdoptDecision_ByAWorkingCommitteeInWhatIsDelegated_IsAccepted() =>
        Given(WithBodies.On(2018, 9, 1), new OpenMatter(new("m"), "2018/9", "Remiss", MatterKind.Other), new DelegateRight(new("d"), OldBoard, "Remisser", new(2018, 1, 15), "8", new(2018, 1, 15), To: OldBoardWorkingCommittee))
            .When(new AdoptDecision(new("b"), new("m"), OldBoardWorkingCommittee, new(2018, 8, 29), "12", DecisionStage.Adoption, Delegation: new("d"))).ThenOne<DecisionAdopted>();

    [Fact]
    public void RecordGroup_WithTasks_IsKept() =>
        Given(WithBodies).When(new RecordGroup(new("g"), "Ledningsgruppen", "officials", Tasks: ["bereda"])).Then(authority => authority.Organisation.Groups[new("g")].Tasks.ShouldBe(["bereda"]));
}
