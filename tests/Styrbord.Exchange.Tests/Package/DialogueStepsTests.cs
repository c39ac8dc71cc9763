using Shouldly;
using Styrbord.Domain;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>Dialogues against the steps of the three process versions, as the sources have them.</summary>
public sealed class DialogueStepsTests
{
    private static readonly ItemId Id = new("dialog-1");
    private static readonly BodyId OldWorkingCommittee = new("lt-styrelsen-au"), WorkingCommittee = new("rb-styrelsen-au"), Board = new("rb-styrelsen"), OldHospital = new("lt-n-blekingesjukhuset"), Healthcare = new("rb-n-halso-sjukvard");

    private static readonly Story In2018 = Story.Beginning with { Authority = Sample.Authority, Today = new(2018, 9, 13) };

    [Fact, Requirement("R-243")]
    public void ClosingAndBudget_ByTheVersionOf2018_IsInMarchBetweenWorkingCommitteeAndPresidia() =>
        Step(In2018, DialogueKind.ClosingAndBudget, new(2018, 3, 12)).ShouldSatisfyAllConditions(
            s => s.Id.Value.ShouldBe("P18-U1b"), s => s.Time.Months.ShouldBe([3]), s => s.Responsible[0].Id.ShouldBe(OldWorkingCommittee.Value), s => s.BuildsOn.Select(b => b.Step?.Value).ShouldContain("P18-03"));

    [Fact, Requirement("R-243")]
    public void ClosingAndBudget_ByTheVersionOf2019_IsInMarch() =>
        Step(Following("2019", 2020), DialogueKind.ClosingAndBudget, new(2019, 3, 12)).ShouldSatisfyAllConditions(s => s.Id.Value.ShouldBe("P19-U1b"), s => s.Time.Months.ShouldBe([3]), s => s.Responsible[0].Id.ShouldBe(WorkingCommittee.Value));

    [Fact, Requirement("R-247")]
    public void InterimFollowUp_InBothVersions_IsInOctoberOnThePartYearClosings()
    {
        var old = Step(In2018, DialogueKind.InterimFollowUp, new(2018, 10, 9));
        (old.Id.Value, old.Time.Months[0]).ShouldBe(("P18-IK4b", 10));
        old.Sources.ShouldContain(s => s.Quote!.Contains("nedbrytning av de övergripande", StringComparison.Ordinal));

        var next = Step(Following("2019", 2020), DialogueKind.InterimFollowUp, new(2019, 10, 9));
        (next.Id.Value, next.Time.Months[0]).ShouldBe(("P19-U3b", 10));
        next.Sources.ShouldContain(s => s.Quote!.Contains("följa upp nämndernas delårsbokslut", StringComparison.Ordinal));
    }

    [Fact, Requirement("R-248")]
    public void Seminar_IsInApril2018AndInMarch2019()
    {
        Step(In2018, DialogueKind.Seminar, new(2018, 4, 16)).Time.Months.ShouldBe([4]);
        Step(Following("2019", 2020), DialogueKind.Seminar, new(2019, 3, 20)).Time.Months.ShouldBe([3]);
    }

    [Fact, Requirement("R-243", "R-247", "R-248")]
    public void IsOutside_AnotherMonth_IsSaid()
    {
        IsOutside(In2018, DialogueKind.Seminar, new(2018, 4, 25)).ShouldBeFalse();
        IsOutside(In2018, DialogueKind.Seminar, new(2018, 3, 25)).ShouldBeTrue();
        IsOutside(In2018, DialogueKind.InterimFollowUp, new(2018, 11, 1)).ShouldBeTrue();
        IsOutside(Following("2019", 2020), DialogueKind.ClosingAndBudget, new(2019, 4, 1)).ShouldBeTrue();
        IsOutside(In2018, DialogueKind.FollowUpMeeting, new(2018, 4, 1)).ShouldBeFalse();
    }

    [Fact, Requirement("R-250")]
    public void Planning_ByTheStyrmodell_IsInMarchBetweenBoardAndCommitteesAndGivesPriorities()
    {
        var story = Following("styrmodell", 2020).And(Call(DialogueKind.Planning, new(2019, 3, 5)) with { Host = Board });

        var step = DialogueSteps.Of(story, story.Authority.Dialogues.Dialogues[Id])!;

        (step.Id.Value, step.Time.Months[0], step.Responsible[0].Id, step.Responsible[1].Kind).ShouldBe(("PSM-02", 3, Board.Value, PartyKind.Committees));
        step.Document.ShouldBe("gemensamma politiska prioriteringar; underlag för inriktning per nämnd");
        DialogueSteps.ConditionFor(story, story.Authority.Dialogues.Dialogues[Id]).Select(s => s.Id.Value).ShouldContain("PSM-03a");
        DialogueSteps.IsOutside(story, story.Authority.Dialogues.Dialogues[Id]).ShouldBeFalse();
    }

    [Fact, Requirement("R-251")]
    public void LackingBeforeDirectives_UntilItHasADay_IsAConditionOfTheCommitteesDirectives()
    {
        DialogueSteps.LackingBeforeDirectives(In2018, 2019)!.Id.Value.ShouldBe("P18-08a");
        var undated = In2018.And(Call(DialogueKind.BeforeDirectives, new(2018, 5, 21)) with { Year = 2019, Days = [] });
        DialogueSteps.LackingBeforeDirectives(undated, 2019).ShouldNotBeNull();
        DialogueSteps.ConditionFor(undated, undated.Authority.Dialogues.Dialogues[Id]).Select(s => s.Title).ShouldContain("Nämnderna fastställer direktiv till verksamhetsplan");

        DialogueSteps.LackingBeforeDirectives(undated.And(new SetDialogueDays(Id, [new(2018, 5, 21)])), 2019).ShouldBeNull();
        DialogueSteps.LackingBeforeDirectives(Following("2019", 2020), 2020).ShouldBeNull("the version of 2019 does not ask for it");
    }

    private static Story Following(string version, int year) => In2018.And(new FollowProcessVersion(year, new(version)));

    private static CallDialogue Call(DialogueKind kind, DateOnly day) =>
        new(Id, kind, DialogueLevel.Political, day.Year + 1, day.Year < 2019 ? OldWorkingCommittee : WorkingCommittee, [day.Year < 2019 ? OldHospital : Healthcare], [day]);

    private static ProcessStep Step(Story story, DialogueKind kind, DateOnly day)
    {
        var called = story.And(Call(kind, day));
        return DialogueSteps.Of(called, called.Authority.Dialogues.Dialogues[Id])!;
    }

    private static bool IsOutside(Story story, DialogueKind kind, DateOnly day)
    {
        var called = story.And(Call(kind, day));
        return DialogueSteps.IsOutside(called, called.Authority.Dialogues.Dialogues[Id]);
    }
}
