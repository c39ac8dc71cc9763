using Styrbord.Domain.ActionPlans;
using static Styrbord.TestKit.AnActionPlan;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.ActionPlans;

public sealed class GapTests
{
    [Fact, Requirement("R-050", "R-114")]
    public void Of_NoActivities_MissesEveryCommitmentAndAssignment() =>
        Gaps(InJanuary, HospitalAdministration).Missing.Select(m => m.Tie.Id).ShouldBe([ToAll.Value, ToBoardAndHealthcare.Value, Waiting.Value, Measuring.Value, OwnArea.Value], ignoreOrder: true);

    [Fact, Requirement("R-114")]
    public void Of_WithActivities_MissesWhatNobodyCarriesOut() =>
        Gaps(WithActivities, HospitalAdministration).ShouldSatisfyAllConditions(
            g => g.Covered.Select(t => t.Id).ShouldBe([ToBoardAndHealthcare.Value, Waiting.Value], ignoreOrder: true),
            g => g.Missing.Select(m => m.Tie.Id).ShouldBe([ToAll.Value, Measuring.Value, OwnArea.Value], ignoreOrder: true));

    [Fact]
    public void Of_TheCommitteesOtherAdministration_IsToldWhoHasIt() =>
        Gaps(WithActivities, PrimaryCareAdministration).TakenElsewhere.Single(t => t.Tie.Id == Waiting.Value).Elsewhere.ShouldBe([HospitalAdministration]);

    [Fact]
    public void Of_AssignmentDirectedHere_IsMissingThoughAnotherHasAnActivity()
    {
        var story = InJanuary.As("enhetschef").And(
            AddEvenings with { Administration = PrimaryCareAdministration, Responsible = PrimaryCareAdministration, Items = [], Goals = [ToBoardAndHealthcare] });

        Gaps(story, HospitalAdministration).Missing.Single(m => m.Tie.Id == ToBoardAndHealthcare.Value)
            .ShouldSatisfyAllConditions(m => m.Here.ShouldBeTrue(), m => m.Elsewhere.ShouldBe([PrimaryCareAdministration]));
    }

    [Fact]
    public void Of_AssignmentNotApplicable_IsNotAwaited() => Gaps(InJanuary, HospitalAdministration).Missing.ShouldNotContain(m => m.Tie.Id == ToHealthcare.Value);

    [Fact]
    public void Of_ActivityDropped_IsMissingAgain() =>
        Gaps(WithActivities.And(new DropActivity(Evenings, "Läkare saknas.")), HospitalAdministration).Missing.ShouldContain(m => m.Tie.Id == Waiting.Value);

    [Fact]
    public void Of_Year_ListsEveryAdministrationOfACommittee() =>
        ActionPlansQueries.Of(InJanuary, 2019).Select(l => l.Administration.Id).ShouldBe([PrimaryCareAdministration, HospitalAdministration, RegionalService, RegionalStaff], ignoreOrder: true);

    [Fact]
    public void Of_YearWithoutADirective_IsEmpty() => ActionPlansQueries.Of(InJanuary, 2021).ShouldBeEmpty();

    private static ActionPlanGaps Gaps(Authority authority, UnitId administration) => ActionPlansQueries.Of(authority, administration, 2019)!.Gaps;
}
