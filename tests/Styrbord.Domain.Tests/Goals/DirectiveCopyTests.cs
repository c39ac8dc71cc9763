using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Goals;

public sealed class DirectiveCopyTests
{
    private static readonly ItemId Next = new("pd-2020");
    private static readonly OpenDirectiveFrom Asked = new(Next, Directive2019, 2020, "Planeringsdirektiv 2020", Addressees: [Board, Healthcare]);

    [Fact, Requirement("R-032", "R-034", "R-063")]
    public void OpenDirectiveFrom_AsItWas_TakesEveryAssignmentToTheNewYear()
    {
        var story = Given(Planning, Asked);

        var tree = GoalsQueries.Tree(story, 2020)!;
        tree.Assignments.Select(a => (a.Number, a.Text.Body)).ShouldBe(GoalsQueries.Tree(story, 2019)!.Assignments.Select(a => (a.Number, a.Text.Body)));
        tree.Directive.Addressed.ShouldBe([Board, Healthcare]);
        PlansQueries.CoverageOf(story, 2020)!.Pairs.Length.ShouldBe(6);
        PlansQueries.CoverageOf(story, 2019)!.Pairs.Length.ShouldBe(8);
    }

    [Fact]
    public void OpenDirectiveFrom_AlongChangedGoals_HangsOnWhatCameAfter()
    {
        var story = Given(Planning, new ReplaceGoals([Quality], 2020, "Skrivs om.", [new(new("Q2"), "2.5", "kvalitet")]), Asked);

        GoalsQueries.Tree(story, 2020)!.Assignments.Select(a => a.Number).ShouldBe(["1.1.1a", "1.1.1b", "2.5.1a", "2.5.1b"]);
    }

    [Fact]
    public void Of_AnEndedGoal_LeavesItsAssignments()
    {
        Authority authority = Given(Planning, new ReplaceGoals([Quality], 2020, "Nått."));

        var copy = DirectiveCopying.Of(authority, authority.Goals.Directives[Directive2019], 2020);
        copy.Left.Select(a => a.Number).ShouldBe(["2.1.1a", "2.1.1b"]);
        copy.Following.Select(f => f.Number).ShouldBe(["1.1.1a", "1.1.1b"]);
    }

    [Fact]
    public void OpenDirectiveFrom_WithSomeReworded_KeepsTheOthersWordForWord()
    {
        var story = Given(Planning, Asked with { Assignments = [new(ToAll, "Samtliga nämnder ska göra mer."), new(ToBoard, Dropped: true), new(ToHealthcare)] });

        GoalsQueries.Tree(story, 2020)!.Assignments.Select(a => a.Text.Body).ShouldBe(["Samtliga nämnder ska göra mer.", "Nämnden ska införa digitala besök."]);
        story.Authority.Goals.Assignments[new("P2.M1.I1.U2-2020")].Text.ShouldBe(story.Authority.Goals.Assignments[ToHealthcare].Text);
    }

    [Fact]
    public void OpenDirectiveFrom_TakesPrioritiesAndIndicatorsAlong()
    {
        var story = Given(Planning, new PrioritiseGoals(Directive2019, [Quality]), new SetAssemblyIndicator(Directive2019, Quality, Indicator2, "högst 3"), Asked);

        story.Authority.Goals.Directives[Next].Prioritises(Quality).ShouldBeTrue();
        story.Authority.Goals.AssemblyIndicators.ShouldContain(new AssemblyIndicator(Next, Quality, Indicator2, "högst 3"));
    }

    [Fact]
    public void OpenDirectiveFrom_WithEverythingWrong_SaysAllOfIt() =>
        Given(Planning).When(Asked with { Assignments = [new(new("x")), new(ToAll, " ")], Addressees = [Hospital] })
            .Then(new NotFound("assignment", "x", "assignments[0].from"), new Required("assignments[1].text"), new NotAddressable(Hospital, "Nämnden för sjukhuset", "addressees[0]"));

    [Fact]
    public void OpenDirectiveFrom_OfAYearThatHasOneOrEarlier_IsRefused()
    {
        Given(Planning).When(Asked with { Year = 2019 }).Then(new YearHasDirective(2019));
        Given(Planning).When(Asked with { Year = 2018, Addressees = [] }).Then(new NotAnEarlierDirective(Directive2019, 2018));
        Given(Planning).When(Asked with { From = new("x") }).Then(new NotFound("directive", "x", "from"));
    }
}
