using Styrbord.Domain.Documents;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Goals;

public sealed class PriorityTests
{
    [Fact, Requirement("R-064")]
    public void PrioritiseGoals_OfTheYear_MarksThemInTheDirective()
    {
        var story = Given(Planning, new PrioritiseGoals(Directive2019, [Quality, Health]));

        story.Authority.Goals.Directives[Directive2019].Prioritises(Health).ShouldBeTrue();
        DirectiveDocument.Of(story, GoalsQueries.Tree(story, 2019)!, new(2018, 9, 1)).Body.Items.OfType<Paragraph>().Count(p => p.Text == "Prioriterat 2019").ShouldBe(2);
    }

    [Fact]
    public void PrioritiseGoals_ToldAgain_DoesNothing() =>
        Given(Planning, new PrioritiseGoals(Directive2019, [Quality, Health])).When(new PrioritiseGoals(Directive2019, [Health, Quality, Health])).ThenNothing();

    [Fact]
    public void PrioritiseGoals_None_TakesTheMarksAway() =>
        Given(Planning, new PrioritiseGoals(Directive2019, [Quality])).When(new PrioritiseGoals(Directive2019)).Then(a => a.StateHash().ShouldBe(Planning.Authority.StateHash()));

    [Fact]
    public void PrioritiseGoals_NotOfTheYear_IsRefused()
    {
        Given(Planning).When(new PrioritiseGoals(Directive2019, [EqualHealth])).Then(new NotFound("goal", EqualHealth.Value, "goals[0]"));
        Given(Planning).When(new PrioritiseGoals(new("x"), [Quality])).Then(new NotFound("directive", "x", "directive"));
    }

    [Fact]
    public void ReplaceGoals_OfAPrioritisedGoal_KeepsThePriority() =>
        Given(Planning, new PrioritiseGoals(Directive2019, [Quality]), new ReplaceGoals([Quality], 2019, "Skrivs om.", [new(new("Q2"), "2.1", "kvalitet")]))
            .Authority.Goals.Directives[Directive2019].Prioritised.ShouldBe([new GoalId("Q2")]);

    [Theory, Requirement("R-053")]
    [InlineData("2019-03")]
    [InlineData("2021-12-31")]
    public void PlanFocusAreaStart_WithinThePeriod_IsInTheDirective(string start)
    {
        var story = Given(Planning, new PlanFocusAreaStart(EqualHealth, PartialDate.Parse(start)));

        story.Authority.Goals.FocusAreas[EqualHealth].Start.ShouldBe(PartialDate.Parse(start));
        DirectiveDocument.Of(story, GoalsQueries.Tree(story, 2019)!, new(2018, 9, 1)).Body.Items.OfType<Paragraph>().ShouldContain(p => p.Text == $"Planerad start: {start}");
    }

    [Theory, Requirement("R-053")]
    [InlineData("2018-12")]
    [InlineData("2022-01")]
    public void PlanFocusAreaStart_OutsideThePeriod_IsRefused(string start) =>
        Given(Planning).When(new PlanFocusAreaStart(EqualHealth, PartialDate.Parse(start))).Then(new OutsidePlanningPeriod(start, 2019, 2021));

    [Fact]
    public void PlanFocusAreaStart_AgainOrTakenBack_SaysOnlyWhatIsNew()
    {
        var story = Given(Planning, new PlanFocusAreaStart(EqualHealth, new(2019, 3, null)));

        Given(story).When(new PlanFocusAreaStart(EqualHealth, new(2019, 3, null))).ThenNothing();
        Given(story, new PlanFocusAreaStart(EqualHealth)).Authority.Goals.FocusAreas[EqualHealth].Start.ShouldBeNull();
        Given(story).When(new PlanFocusAreaStart(new("x"))).Then(new NotFound("focusArea", "x", "focusArea"));
    }
}
