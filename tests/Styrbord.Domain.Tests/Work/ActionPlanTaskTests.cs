using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AnActionPlan;

namespace Styrbord.Domain.Tests.Work;

public sealed class ActionPlanTaskTests
{
    [Fact]
    public void Of_UnitManagerLongBeforeTheEnd_HasNothing() => Tasks(Begun, "enhetschef", new(2019, 8, 31)).ShouldBeEmpty();

    [Fact]
    public void Of_UnitManagerWhenTheEndIsNear_IsAskedHowItGoes() =>
        Tasks(Begun, "enhetschef", new(2019, 9, 1)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            t => t.Kind.ShouldBe(TaskKind.ReportActivity), t => t.Place.ShouldBe(Evenings.Value), t => t.Due.ShouldBe(new PartialDate(2019, 9, 15)));

    [Fact]
    public void Of_ReportedWhenTheEndWasNear_IsNotAskedAgainBeforeTheEnd() =>
        Tasks(Begun.On(2019, 9, 2).And(new ReportActivity(Evenings, ActivityProgress.UnderWay, "Klart i tid.")), "enhetschef", new(2019, 9, 15)).ShouldBeEmpty();

    [Fact]
    public void Of_ContributorAfterTheEnd_HasItLate() => Tasks(Begun, "handlaggare", new(2019, 9, 16)).ShouldHaveSingleItem().IsLate(new(2019, 9, 16)).ShouldBeTrue();

    [Fact]
    public void Of_NotBegunAfterItsStart_IsAskedFor() => Tasks(WithActivities, "enhetschef", new(2019, 3, 1)).ShouldHaveSingleItem().Due.ShouldBe(new PartialDate(2019, 2, null));

    [Fact, Requirement("R-079")]
    public void Of_HeadAfterTheFinalPlan_HasThePlanToFixInFebruary() =>
        Tasks(InJanuary, "forvaltningschef", new(2019, 1, 14)).Where(t => t.Place == HospitalAdministration.Value).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(t => t.Kind.ShouldBe(TaskKind.FixActionPlan), t => t.Due.ShouldBe(new PartialDate(2019, 2, null)), t => t.IsLate(new(2019, 3, 1)).ShouldBeTrue());

    [Fact]
    public void Of_HeadBeforeTheFinalPlan_HasNothing() => Tasks(WithRoles(AJointPlan.Decided).And(Grant("forvaltningschef", Role.HeadOfAdministration, Healthcare)), "forvaltningschef", new(2018, 10, 1))
        .ShouldNotContain(t => t.Kind == TaskKind.FixActionPlan);

    [Fact]
    public void Of_HeadOfAFixedPlan_HasItToDeliver() =>
        Tasks(Fixed, "forvaltningschef", new(2019, 2, 11)).Single(t => t.Place == HospitalAdministration.Value).Kind.ShouldBe(TaskKind.DeliverActionPlan);

    [Theory, Requirement("R-115")]
    [InlineData("sekreterare-hsn")]
    [InlineData("ledamot")]
    public void Of_TheCommittee_HasTheDeliveredPlanAsInformation(string account) =>
        Tasks(Delivered, account, new(2019, 2, 12)).Single(t => t.Kind == TaskKind.ReceiveActionPlan).ShouldSatisfyAllConditions(t => t.Due.ShouldBeNull(), t => t.Place.ShouldBe(HospitalAdministration.Value));

    [Fact, Requirement("R-115")]
    public void Of_TheCommitteeThatHasTakenPart_HasNothing() =>
        Tasks(Delivered.On(2019, 2, 26).As("sekreterare-hsn").And(new ReceiveActionPlan(HospitalAdministration, 2019, new(2019, 2, 26))), "sekreterare-hsn", new(2019, 2, 27))
            .ShouldNotContain(t => t.Kind == TaskKind.ReceiveActionPlan);

    private static readonly Story Begun = WithActivities.On(2019, 3, 1).And(new ReportActivity(Evenings, ActivityProgress.UnderWay), new ReportActivity(Visits, ActivityProgress.UnderWay));

    private static System.Collections.Immutable.ImmutableArray<WorkTask> Tasks(Authority authority, string account, DateOnly day) => MyWorkQueries.Of(authority, account, 2019, day);
}
