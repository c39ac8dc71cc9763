using Styrbord.Domain.Access;
using Styrbord.Domain.Commissions;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Commissions;

public sealed class CommissionTests
{
    private static readonly ItemId Id = new("uppdrag-1");
    private static readonly GiveCommission Give = new(Id, Healthcare, "Utred köerna och återkom.", HealthcareMatter, Due: new(2018, 10, 1), Unit: HospitalAdministration);
    private static readonly Story Given1 = Planning.On(2018, 9, 3).And(Give);

    [Fact, Requirement("R-034", "R-036")]
    public void GiveCommission_ByADecision_StandsUntilItIsReported()
    {
        CommissionsQueries.Of(Given1, Healthcare).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            c => c.State.ShouldBe(CommissionState.Open), c => c.Given.ShouldBe(new(2018, 9, 3)), c => c.IsLate(new(2018, 10, 1)).ShouldBeFalse(), c => c.IsLate(new(2018, 10, 2)).ShouldBeTrue());
        CommissionsQueries.Of(Given1, Dental).ShouldBeEmpty();

        var reported = Given1.On(2018, 10, 5).And(new ReportCommission(Id, "Köerna är utredda."));
        reported.Authority.Commissions.Commissions[Id].ShouldSatisfyAllConditions(
            c => c.State.ShouldBe(CommissionState.Reported), c => c.Ending!.Body.ShouldBe("Köerna är utredda."), c => c.EndedOn.ShouldBe(new(2018, 10, 5)), c => c.IsLate(new(2019, 1, 1)).ShouldBeFalse());
    }

    [Fact]
    public void DropCommission_ByADecision_EndsItWithItsReason() =>
        Given(Given1, new DropCommission(Id, DirectiveMatter, "Ersatt av direktivet.")).Authority.Commissions.Commissions[Id].ShouldSatisfyAllConditions(
            c => c.State.ShouldBe(CommissionState.Dropped), c => c.EndedIn.ShouldBe(DirectiveMatter));

    [Fact]
    public void ReportOrDrop_AnEndedOne_IsRefused()
    {
        var ended = Given(Given1, new ReportCommission(Id, "Klart."));

        Given(ended).When(new ReportCommission(Id, "Igen.")).Then(new CommissionEnded("2018-09-03"));
        Given(ended).When(new DropCommission(Id, DirectiveMatter, "Nej.")).Then(new CommissionEnded("2018-09-03"));
        Given(Given1).When(new ReportCommission(new("x"), "")).Then(new NotFound("commission", "x", "commission"), new Required("text"));
    }

    [Fact]
    public void GiveCommission_WithEverythingWrong_SaysAllOfIt() =>
        Given(Planning).When(new GiveCommission(Id, new("x"), "", new("m"), new("b"), HospitalAdministration, new(2018, 1, 1))).Then(
            new NotFound("body", "x", "to"), new Required("text"), new NotFound("matter", "m", "matter"), new NotFound("decision", "b", "decision"),
            new NotFound("unit", HospitalAdministration.Value, "unit"), new DuePassed("2018-01-01"));

    [Fact]
    public void GiveCommission_ByADecisionOfAnotherMatter_IsRefused()
    {
        var decision = AJointPlan.Decided.Authority.Decisions.Decisions.Keys.First();

        Given(AJointPlan.Decided).When(Give with { Matter = DirectiveMatter, Decision = decision }).Then(new DecisionElsewhere(decision));
    }

    [Fact]
    public void ReportCommission_ByAnotherCommitteesSecretary_IsRefused() =>
        Given(WithRoles(Given1).As("sekreterare-nbs")).When(new ReportCommission(Id, "Klart.")).ThenRefused<NoAccess>();

    [Fact]
    public void GiveCommission_BySecretaries_IsForThoseWhoseDecisionGivesIt()
    {
        var decided = WithRoles(AJointPlan.Decided).And(Grant("sekreterare-ls", Role.CommitteeSecretary, OldBoard));
        var decision = decided.Authority.Decisions.Decisions.Values.First(d => d.Body == Hospital).Id;

        Given(decided.As("sekreterare-nbs")).When(Give with { Decision = decision }).ThenOne<CommissionGiven>();
        Given(decided.As("sekreterare-npf")).When(Give with { Decision = decision }).ThenRefused<NoAccess>();
        Given(decided.As("sekreterare-npf")).When(Give).ThenOne<CommissionGiven>();
        Given(decided.As("sekreterare-kfn")).When(Give).ThenRefused<NoAccess>();
        Given(decided.As("sekreterare-ls")).When(Give with { Matter = DirectiveMatter }).ThenOne<CommissionGiven>();
        Given(decided.As("strateg")).When(Give).ThenOne<CommissionGiven>();
    }

    [Fact]
    public void DropCommission_BySecretaries_IsForThoseWhoDecideInTheMatter()
    {
        var given = WithRoles(AJointPlan.Decided).And(Give);

        Given(given.As("sekreterare-kfn")).When(new DropCommission(Id, HealthcareMatter, "Nej.")).ThenRefused<NoAccess>();
        Given(given.As("sekreterare-nph")).When(new DropCommission(Id, HealthcareMatter, "Ersatt.")).ThenOne<CommissionDropped>();
    }

    [Fact, Requirement("R-036")]
    public void MyWork_OfTheSecretary_HasWhatIsToBeReported()
    {
        var tasks = MyWorkQueries.Of(WithRoles(Given1), "sekreterare-hsn", 2019, new(2018, 10, 2));

        tasks.Single(t => t.Kind == TaskKind.ReportCommission).ShouldSatisfyAllConditions(t => t.IsLate(new(2018, 10, 2)).ShouldBeTrue(), t => t.Place.ShouldBe(Id.Value));
    }

    [Fact]
    public void Search_TheWordsOfACommission_FindsIt() =>
        SearchQueries.Of(Given1, "köerna").Best.ShouldContain(f => f.Kind == FoundKind.Commission && f.Id == Id.Value);
}
