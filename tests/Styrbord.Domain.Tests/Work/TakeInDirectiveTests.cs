using Styrbord.Domain.Goals;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Work;

public sealed class TakeInDirectiveTests
{
    private static readonly ItemId Next = new("pd-2020");

    /// <summary>This year's directive told again for 2020, word for word.</summary>
    private static readonly TakeInDirective Alike = new(
        Next, 2020, "Planeringsdirektiv 2020",
        Perspectives: [new(Residents, "1", "Invånare och samhälle"), new(ProcessAndProduction, "2", "Process och produktion")],
        Goals:
        [
            new(Health, "1.1", "en god och jämlik hälsa", Residents, "Invånarna ska ha en god hälsa."), new(Quality, "2.1", "rätt kvalitet", ProcessAndProduction, "Kvaliteten ska vara rätt."),
            new(Sustainability, "2.2", "en hållbar verksamhet", ProcessAndProduction),
        ],
        FocusAreas: [new(EqualHealth, "1.1.1", "Jämlik hälsa", Health), new(Digitalisation, "2.1.1", "Digitalisering", Quality)],
        Assignments: [new(ToAll, "1.1.1a", EqualHealth, "Samtliga nämnder ska beakta förslagen.", ToAll: true), new(new("nytt"), "2.1.1a", Digitalisation, "Nämnden ska skynda.", Addressees: [Healthcare])],
        Addressees: [Board, Healthcare]);

    [Fact, Requirement("R-054")]
    public void TakeInDirective_Alike_KeepsEveryGoalAndDirectsItsAssignments()
    {
        var story = Given(Planning, Alike);

        story.Authority.Goals.Successions.ShouldBeEmpty();
        GoalsQueries.Tree(story, 2020)!.Assignments.Select(a => a.Id).ShouldBe([new("P1.M1.I1.U1-2020"), new("nytt")]);
        Preview(Alike).Count(t => t.As == TakenAs.Kept).ShouldBe(5);
    }

    [Fact, Requirement("R-054", "R-058")]
    public void TakeInDirective_WithOneReworded_HangsItsFocusAreasOnTheNewWording()
    {
        var told = Alike with { Goals = [Alike.Goals[0], Alike.Goals[1] with { Name = "rätt vård" }, Alike.Goals[2]] };

        var story = Given(Planning, told);

        GoalsQueries.Tree(story, 2020)!.Goals.Select(g => g.Goal.Name).ShouldBe(["en god och jämlik hälsa", "rätt vård", "en hållbar verksamhet"]);
        GoalsQueries.Tree(story, 2020)!.Assignments.Select(a => a.Number).ShouldBe(["1.1.1a", "2.1.1a"]);
        GoalsQueries.Tree(story, 2019)!.Goals.Select(g => g.Goal.Name).ShouldContain("rätt kvalitet");
        Preview(told).ShouldContain(new TakenThing(TakenAs.Reworded, "goal", "2.1 rätt vård", "2.1 rätt kvalitet"));
        story.Authority.Goals.Successions[0].Reason.Body.ShouldBe("Planeringsdirektiv 2020");
    }

    [Fact, Requirement("R-054")]
    public void TakeInDirective_WithoutAGoal_EndsIt()
    {
        var told = Alike with { Goals = [Alike.Goals[0], Alike.Goals[1]] };

        GoalsQueries.Tree(Given(Planning, told), 2020)!.Goals.Count().ShouldBe(2);
        Preview(told).ShouldContain(new TakenThing(TakenAs.Ended, "goal", "2.2 en hållbar verksamhet"));
    }

    [Fact, Requirement("R-054", "R-058")]
    public void TakeInDirective_WithGoalAndItsFocusAreaReworded_RewordsBoth()
    {
        var told = Alike with
        {
            Goals = [Alike.Goals[0], Alike.Goals[1] with { Name = "rätt vård" }, Alike.Goals[2]],
            FocusAreas = [Alike.FocusAreas[0], Alike.FocusAreas[1] with { Name = "Digital vård" }],
        };

        var goal = GoalsQueries.Tree(Given(Planning, told), 2020)!.Goals.Single(g => g.Goal.Number == "2.1");

        (goal.Goal.Name, goal.FocusAreas.ShouldHaveSingleItem().FocusArea.Name).ShouldBe(("rätt vård", "Digital vård"));
        Preview(told).Where(t => t.As == TakenAs.Reworded).Select(t => t.Name).ShouldBe(["2.1 rätt vård", "2.1.1 Digital vård"]);
    }

    [Fact, Requirement("R-054", "R-058")]
    public void TakeInDirective_WithAFocusAreaOfAnEndedGoalUnderAnother_MovesIt()
    {
        var told = Alike with { Goals = [Alike.Goals[0], Alike.Goals[2]], FocusAreas = [Alike.FocusAreas[0], new(Digitalisation, "2.2.1", "Digitalisering", Sustainability)] };

        var story = Given(Planning, told);

        var moved = GoalsQueries.Tree(story, 2020)!.Goals.Single(g => g.Goal.Id == Sustainability).FocusAreas.ShouldHaveSingleItem().FocusArea;
        SuccessionQueries.Series(story, moved.Id).ShouldBe([Digitalisation, moved.Id]);
        Preview(told).Where(t => t.As is TakenAs.Ended or TakenAs.Reworded).ShouldBe(
            [new(TakenAs.Ended, "goal", "2.1 rätt kvalitet"), new(TakenAs.Reworded, "focusArea", "2.2.1 Digitalisering", "2.1.1 Digitalisering")]);
    }

    [Fact, Requirement("R-054")]
    public void TakeInDirective_WithoutAFocusAreaOfARewordedGoal_EndsIt()
    {
        var told = Alike with { Goals = [Alike.Goals[0], Alike.Goals[1] with { Name = "rätt vård" }, Alike.Goals[2]], FocusAreas = [Alike.FocusAreas[0]], Assignments = [Alike.Assignments[0]] };

        GoalsQueries.Tree(Given(Planning, told), 2020)!.Goals.Single(g => g.Goal.Number == "2.1").FocusAreas.ShouldBeEmpty();
        Preview(told).ShouldContain(new TakenThing(TakenAs.Ended, "focusArea", "2.1.1 Digitalisering"));
    }

    [Fact, Requirement("R-054")]
    public void TakeInDirective_WithNumbersExchangedAndANewGoalFirst_TakesEach()
    {
        var told = Alike with
        {
            Goals =
            [
                Alike.Goals[0], new(new("P2.M9"), "2.1", "snabb vård", ProcessAndProduction), Alike.Goals[2] with { Number = "2.2", Name = "en varaktig verksamhet" },
                Alike.Goals[1] with { Number = "2.3" },
            ],
            FocusAreas = [Alike.FocusAreas[0], Alike.FocusAreas[1] with { Number = "2.3.1" }],
            Assignments = [Alike.Assignments[0]],
        };

        GoalsQueries.Tree(Given(Planning, told), 2020)!.Goals.Where(g => g.Goal.Perspective == ProcessAndProduction).Select(g => $"{g.Goal.Number} {g.Goal.Name} {string.Join(' ', g.FocusAreas.Select(f => f.FocusArea.Number))}".Trim())
            .ShouldBe(["2.1 snabb vård", "2.2 en varaktig verksamhet", "2.3 rätt kvalitet 2.3.1"], ignoreOrder: true);
    }

    [Fact]
    public void TakeInDirective_WithAFocusAreaLeftUnderAnEndedGoal_IsRefusedAtItsPlace() =>
        Given(Planning).When(Alike with { Goals = [Alike.Goals[0], Alike.Goals[2]], Assignments = [Alike.Assignments[0]] }).Then(new NotValidThen(Quality, 2020, "focusAreas[1].under"));

    [Fact]
    public void TakeInDirective_WithNewGoalFocusAreaAndTerm_AddsThem()
    {
        var told = Alike with
        {
            Goals = [.. Alike.Goals, new(new("P2.M3"), "2.3", "snabb vård", ProcessAndProduction)],
            FocusAreas = [.. Alike.FocusAreas, new(new("P2.M3.I1"), "2.3.1", "Köer", new("P2.M3"))],
            Terms = [new("operationalPlan", "nämndplan", "nämndplaner")],
        };

        var story = Given(Planning, told);

        GoalsQueries.Tree(story, 2020)!.Goals.Single(g => g.Goal.Number == "2.3").FocusAreas.ShouldHaveSingleItem();
        OrganisationQueries.Term(story, "operationalPlan", new(2020, 1, 1), "").ShouldBe("nämndplan");
        OrganisationQueries.Term(story, "operationalPlan", new(2019, 1, 1), "verksamhetsplan").ShouldBe("verksamhetsplan");
    }

    [Fact]
    public void TakeInDirective_Texts_HaveIdsOfTheirOwn()
    {
        var texts = Given(Planning).When(Alike with { Sections = [new("a", "A", "Ett."), new("b", "B", "Två.")] }).Events.SelectMany(e => e.Texts).ToList();

        texts.Select(t => t.Id).Distinct().Count().ShouldBe(texts.Count);
    }

    [Fact]
    public void TakeInDirective_WithEverythingWrong_SaysAllOfItAtItsPlace() =>
        Given(Planning).When(Alike with
        {
            Perspectives = [new(Residents, "1", "Medborgare")],
            FocusAreas = [Alike.FocusAreas[0], Alike.FocusAreas[1], new(new("i9"), "1.1.1", "Ny", Health)],
            Assignments = [new(new("nytt"), "2.1.1a", Digitalisation, "")],
        }).Problems.Select(p => (p.Code, p.Path)).ShouldBe(
        [
            ("work.perspective-differs", "perspectives[0]"), ("goals.number-taken", "focusAreas[2].number"), ("kernel.required", "assignments[0].text"), ("goals.no-addressee", "assignments[0].addressees"),
        ]);

    [Fact]
    public void TakeInDirective_OfAYearThatHasCome_IsRefused()
    {
        Given(Planning).When(Alike with { Year = 2019 }).Then(new NotTheNextYear(2019, 2019));
        Given(Planning, Alike).When(Alike).Then(new NotTheNextYear(2020, 2020));
        Given(Planning).When(Alike with { Year = 3000 }).Then(new YearOutOfRange(3000));
    }

    private static System.Collections.Immutable.ImmutableArray<TakenThing> Preview(TakeInDirective told) =>
        DirectiveTaking.Of(Planning, told, new(new(2019, 6, 1), 0, Context.SystemActor, "prov", new byte[32])).Things;
}
