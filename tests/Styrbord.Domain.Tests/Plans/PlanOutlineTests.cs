using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class PlanOutlineTests
{
    [Fact, Requirement("R-031")]
    public void Outline_OfANewPlan_HoldsEveryGoalOfTheDirective()
    {
        var outline = Of(Opened);

        outline.Goals.Select(g => g.Goal.Number).ShouldBe(["1.1", "2.1", "2.2"]);
        outline.Goals.ShouldAllBe(g => g.State == PlaceState.Missing);
    }

    [Fact]
    public void Places_OfAPlan_ComeInTheDocumentsOrder() =>
        Of(Opened).Places.Where(p => Of(Opened).GoalNumbered("1.1")!.Goal.Id.Value == p || p == "vision").ShouldBe(["vision", $"{Health}"]);

    [Fact, Requirement("R-036")]
    public void Outline_Assignments_AreThoseDirectedToTheCommittee() =>
        Of(Opened).Goals.SelectMany(g => g.Assignments).Select(a => a.Id).ShouldBe([ToAll, ToBoardAndHealthcare, ToHealthcare]);

    [Fact]
    public void Outline_Ready_IsCompleteButForWhatMayBeEmpty()
    {
        var outline = Of(Ready);

        outline.Answered.ShouldBe(3);
        outline.Goals.ShouldAllBe(g => g.State == PlaceState.Complete);
        outline.SectionNamed("vision")!.State.ShouldBe(PlaceState.Complete);
        outline.SectionNamed("samverkan")!.State.ShouldBe(PlaceState.Empty);
    }

    [Fact, Requirement("R-037")]
    public void Outline_AnswerNotConfirmed_IsBegun() =>
        Of(Ready.And(new AnswerAssignment(Proposal, ToAll, "Vi beaktar förslagen.", Confirmed: false))).GoalNumbered("1.1")!.State.ShouldBe(PlaceState.Begun);

    [Fact, Requirement("R-031", "R-037", "R-042", "R-043")]
    public void Place_OfEveryMissingThing_IsAPageAndAPlaceOnIt()
    {
        var story = Opened.And(new UseIndicator(Proposal, Indicator1, Health));
        var places = SubmissionRules.WhatIsMissing(story, story.Authority.Plans.Plans[Proposal]).Select(m => PlanPlaces.Of(story, m)).ToList();

        places.ShouldBe(
        [
            new("vision", ""),
            new("1.1", "malet"), new("1.1", "uppdrag-1.1.1a"), new("1.1", "uppdrag-1.1.1b"), new("1.1", "indikator-ind-1"),
            new("2.1", "malet"), new("2.1", "uppdrag-2.1.1b"), new("2.1", "indikatorer"),
            new("2.2", "malet"), new("2.2", "indikatorer"),
        ]);
    }

    [Fact]
    public void Requirements_OfANewPlan_CountWhatIsDone()
    {
        var requirements = PlanRequirements.Of(Opened, Plan(Opened));

        requirements.Select(r => (r.Kind, r.Done, r.Of)).ShouldBe(
            [(RequirementKind.Answers, 0, 3), (RequirementKind.Indicators, 0, 3), (RequirementKind.GoalTexts, 0, 3), (RequirementKind.Section, 0, 1)]);
    }

    [Fact]
    public void Requirements_WhatRemains_StandsFirst()
    {
        var story = Ready.And(new DropIndicator(Proposal, Indicator3));
        var requirements = PlanRequirements.Of(story, Plan(story));

        requirements[0].ShouldSatisfyAllConditions(r => r.Kind.ShouldBe(RequirementKind.Indicators), r => r.Done.ShouldBe(2), r => r.State.ShouldBe(PlaceState.Missing));
        requirements.Skip(1).ShouldAllBe(r => r.Missing.IsEmpty && r.State == PlaceState.Complete);
    }

    [Fact, Requirement("R-099")]
    public void Requirements_OptionalSectionTooLong_Remains()
    {
        var story = Ready.And(new WriteSection(Proposal, "samverkan", new string('a', 101)));

        PlanRequirements.Of(story, Plan(story))[0].Section!.Id.ShouldBe("samverkan");
        PlanPlaces.Of(story, PlanRequirements.Of(story, Plan(story))[0].Missing[0]).Key.ShouldBe("samverkan");
    }

    private static Plan Plan(Story story) => story.Authority.Plans.Plans[Proposal];

    private static PlanOutline Of(Story story) => PlanOutlines.Of(story, Plan(story));
}
