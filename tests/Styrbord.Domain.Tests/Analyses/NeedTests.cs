using Styrbord.Domain.Analyses;
using Styrbord.Domain.Goals;

namespace Styrbord.Domain.Tests.Analyses;

public sealed class NeedTests
{
    private static readonly ItemId Young = new("grupp-unga");
    private static readonly ItemId Travellers = new("grupp-resande");
    private static readonly ItemId Talk = new("behov-samtal");
    private static readonly ItemId Bus = new("behov-buss");
    private static readonly Story Needy = Planning.And(
        new RecordNeedGroup(Young, "Unga", "folkhälsa", 2019),
        new RecordNeedGroup(Travellers, "Resande utan bil", "kollektivtrafik", 2019),
        new RecordNeed(Talk, 2019, Young, "Någon att tala med"),
        new RecordNeed(Bus, 2019, Travellers, "En buss på kvällen"));

    [Fact, Requirement("R-263")]
    public void RankNeed_InAnyArea_PutsTheGreatestFirst()
    {
        var ranked = Needy.And(new RankNeed(Bus, 1, "Inget annat sätt att resa."), new RankNeed(Talk, 1, "Störst lidande."));

        AnalysesQueries.NeedsOf(ranked, 2019).Select(n => n.Id).ShouldBe([Talk, Bus]);
        AnalysesQueries.PlaceOf(ranked, ranked.Authority.Analyses.Needs[Bus]).ShouldBe(2);
        ranked.Authority.Analyses.Needs[Talk].Reason!.Body.ShouldBe("Störst lidande.");
        AnalysesQueries.NeedsOf(ranked.And(new DropNeed(Talk, "Mött.")), 2019).Select(n => n.Id).ShouldBe([Bus]);
    }

    [Fact, Requirement("R-263")]
    public void RankNeed_WithoutReasonOrOutOfReach_IsRefused()
    {
        Given(Needy).When(new RankNeed(Talk, 2, " ")).Then(new NoSuchPlace(2, 1), new Required("reason"));
        Given(Needy.And(new RankNeed(Talk, 1, "Störst."))).When(new RankNeed(Talk, 1, "Störst.")).ThenNothing();
    }

    [Fact]
    public void RankNeed_MovedByAnotherMeanwhile_IsAConflict()
    {
        var moved = Needy.And(new RankNeed(Bus, 1, "Först."), new RankNeed(Talk, 2, "Sedan."));

        Given(moved).When(new RankNeed(Talk, 1, "Först.", Seen: "")).ThenRefused<Conflict>().Theirs.ShouldBe("2");
    }

    [Fact]
    public void RankNeed_OthersOrReasonChangedMeanwhile_IsAConflict()
    {
        var ranked = Needy.And(new RankNeed(Bus, 1, "Först."), new RankNeed(Talk, 2, "Sedan."));
        var seen = AnalysesQueries.OrderMark(ranked, ranked.Authority.Analyses.Needs[Talk]);
        var asked = new RankNeed(Talk, 1, "Störst lidande.", "2", seen);

        Given(ranked).When(asked).ThenOne<NeedRanked>();
        Given(ranked, new RankNeed(Talk, 2, "Ett annat skäl.")).When(asked).ThenRefused<Conflict>().Theirs.ShouldBe("Ett annat skäl.");
        Given(ranked, new RecordNeed(new("tredje"), 2019, Young, "Ett tredje"), new RankNeed(new("tredje"), 3, "Sist.")).When(asked).ThenRefused<Conflict>();
    }

    [Fact, Requirement("R-269")]
    public void Thread_FromANeedOfPublicHealth_GoesFromAnalysisToTheMeasuresForEqualHealth()
    {
        var story = Needy.And(
            new RecordAnalysis(new("folkhalsa"), AnalysisKind.Needs, 2019, "Ungas hälsa", Young, Points: [new(new("s1"), PointKind.Conclusion, "Ensamheten ökar.")]),
            new LinkNeed(Talk, [new("s1")], [EqualHealth]));
        var need = story.Authority.Analyses.Needs[Talk];

        var measures = OriginQueries.AssignmentsFor(story, need);

        measures.ShouldNotBeEmpty();
        measures.ShouldAllBe(a => a.FocusArea == EqualHealth);
        OriginQueries.Behind(story, measures[0].Id).ShouldHaveSingleItem().Need!.Id.ShouldBe(Talk);
        OriginQueries.GroundOf(story, need).ShouldHaveSingleItem().Analysis.Group.ShouldBe(Young);
        story.Authority.Analyses.Groups[Young].Area.ShouldBe("folkhälsa");
    }

    [Fact, Requirement("R-270")]
    public void LinkNeed_ToAnAssignment_IsReadBothWays()
    {
        var story = Needy.And(new LinkNeed(Talk, Goals: [ToBoardAndHealthcare]));

        OriginQueries.AssignmentsFor(story, story.Authority.Analyses.Needs[Talk]).ShouldHaveSingleItem().Id.ShouldBe(ToBoardAndHealthcare);
        OriginQueries.Behind(story, ToBoardAndHealthcare).ShouldHaveSingleItem().Need!.Id.ShouldBe(Talk);
        OriginQueries.Behind(story, ToAll).ShouldBeEmpty();
        OriginQueries.Around(story, Health).ShouldHaveSingleItem().At.ShouldBe(ToBoardAndHealthcare);
    }

    [Fact, Requirement("R-262", "R-270")]
    public void NeedGaps_TellNeedsUnansweredAndPrioritiesWithoutNeed()
    {
        var story = Needy.And(new PrioritiseGoals(Directive2019, [Health, Quality]), new LinkNeed(Talk, Goals: [Health]));

        var gaps = NeedGaps.Of(story, 2019);

        gaps.Unanswered.ShouldHaveSingleItem().Id.ShouldBe(Bus);
        gaps.WithoutAssignment.ShouldHaveSingleItem().Id.ShouldBe(Talk);
        gaps.Unfounded.ShouldHaveSingleItem().Id.ShouldBe(Quality);
        NeedGaps.Of(story.And(new LinkNeed(Talk, Goals: [EqualHealth])), 2019).WithoutAssignment.ShouldBeEmpty();
    }

    [Fact]
    public void NeedGaps_AnsweredOnlyByAnotherYearsAssignment_IsUnanswered()
    {
        var later = new ItemId("senare");
        var story = Needy.And(new RecordNeed(later, 2021, Young, "Någon att tala med på kvällen"), new LinkNeed(later, Goals: [ToHealthcare]));

        OriginQueries.AssignmentsFor(story, story.Authority.Analyses.Needs[later]).ShouldBeEmpty();
        NeedGaps.Of(story, 2021).Unanswered.ShouldHaveSingleItem().Id.ShouldBe(later);
    }

    [Fact]
    public void NeedGaps_AnsweredOnlyByAWithdrawnAssignment_IsUnanswered()
    {
        var story = Needy.And(new LinkNeed(Bus, Goals: [ToHealthcare]));
        NeedGaps.Of(story, 2019).Unanswered.ShouldHaveSingleItem().Id.ShouldBe(Talk);

        var withdrawn = story.And(new WithdrawAssignment(ToHealthcare, "Utgår."));

        NeedGaps.Of(withdrawn, 2019).Unanswered.Length.ShouldBe(2);
        OriginQueries.AssignmentsFor(withdrawn, withdrawn.Authority.Analyses.Needs[Bus]).ShouldBeEmpty();
    }

    [Fact, Requirement("R-262")]
    public void Behind_AGoalWithAnotherWording_KeepsWhatLedToTheFirst()
    {
        var story = Needy.And(new LinkNeed(Talk, Goals: [Health])).On(2019, 5, 1).And(new RecordGoal(new("P1.M9"), "1.9", Residents, "en bättre hälsa", ValidFrom: new(2020, 1, 1)), new SucceedGoal([Health], [new("P1.M9")], 2020, "Omformulerat."));

        OriginQueries.Behind(story, new("P1.M9")).ShouldHaveSingleItem().Need!.Id.ShouldBe(Talk);
    }

    [Fact]
    public void RecordNeed_WithUnknownThings_TellsAllAtOnce() =>
        Given(Needy).When(new RecordNeed(Talk, 2018, Young, "", BuildsOn: [new("x")], Goals: [new("y")])).Then(
            new AlreadyExists("need", "behov-samtal"), new Required("name"), new GroupNotPrioritised("Unga", 2018), new NotFound("conclusion", "x", "buildsOn[0]"), new NotFound("goal", "y", "goals[0]"));

    [Fact]
    public void LinkNeed_Dropped_IsRefused() =>
        Given(Needy.And(new DropNeed(Talk, "Mött."))).When(new LinkNeed(Talk)).Then(new NeedIsDropped("Någon att tala med"));
}
