using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Tests.FrameChanges;

/// <summary>The right to redistribute that the adopted budget gives a board, and its limit.</summary>
public sealed class BoardRoomTests
{
    private const int Operations = 5;
    private const int ServiceOperations = 10;
    private static readonly MatterId Matter = new("arende-budget");
    private static readonly FixBudgetTerms Terms = new(2019, Matter, Assembly, SomeFrames.Frames, "Resultatet är minst 1 procent.", RedistributedBy: Board, RedistributedMostTkr: 100);

    [Fact]
    public void Redistribution_ByTheBoardWithinTheLimit_AddsUpOverTheYear()
    {
        var story = Adopted(Terms).And(Move("flytt-1", "rs-1", 60));
        var room = BoardRoom.Of(story, 2019, new(2019, 12, 31))!;

        (room.Number, room.UsedTkr, room.LeftTkr).ShouldBe((5, 60, 40));
        story.When(Move("flytt-2", "rs-2", 41)).Then(new OverBoardLimit("parts", "Regionstyrelsen får under 2019 flytta högst 100 tkr mellan nämndernas ramar.", 2019, 41, 40));
        BoardRoom.Of(story.And(Move("flytt-2", "rs-2", 40)), 2019, new(2019, 12, 31))!.LeftTkr.ShouldBe(0);
        story.When(Move("flytt-2", "rf", 500)).ThenOne<FramesChanged>().Change.By.ShouldBe(ChangeDecider.Assembly, "the limit is the board's");
        story.When(Move("flytt-2", "rs-2", 500) with { Year = 2020 }).Then(new FramesOnlyPlan(2020));
    }

    [Fact]
    public void Redistribution_WithoutARightInTheBudget_IsTheAssemblysWhateverWasSaidOfRights()
    {
        var story = Adopted(Terms with { RedistributedBy = null, RedistributedMostTkr = null }).And(new RecordChangeRights(SomeFrames.Frames, [new(FrameChangeKind.Redistribution, [ChangeDecider.Assembly, ChangeDecider.ExecutiveBoard])], DirectiveMatter));

        story.When(Move("flytt", "rs-1", 1)).Then(new BudgetGivesNoRight("matter", "Regionstyrelsen", 2019));
        story.When(Move("flytt", "rf", 1)).ThenAccepted();
    }

    [Fact]
    public void Redistribution_ByAnotherBoardOrBeforeTheBudget_IsRefused()
    {
        Adopted(Terms).When(Move("flytt", "gammal", 1)).Then(new BudgetGivesNoRight("matter", "Landstingsstyrelsen", 2019));
        Adopted(Terms).When(Move("flytt", "tidig", 1)).Then(new BudgetGivesNoRight("matter", "Regionstyrelsen", 2019));
    }

    [Fact]
    public void Redistribution_WithoutALimit_HasNoEnd() => BoardRoom.Of(Adopted(Terms with { RedistributedMostTkr = null }).And(Move("flytt", "rs-1", 900)), 2019, new(2019, 12, 31))!.LeftTkr.ShouldBeNull();

    [Fact]
    public void Supplement_OlderThanTheBudgetThatTheFramesStandIn_IsRefused() =>
        Adopted(Terms).When(new ChangeFrames(new("tillagg"), SomeFrames.Frames, FrameChangeKind.Supplement, 2019, "Skäl.", [new(Operations, 5)], new("tidig-rf"), "Överskott"))
            .Then(new DecisionNotAfter("matter", new(2018, 11, 20), new(2018, 11, 26)));

    private static ChangeFrames Move(string id, string matter, long tkr) =>
        new(new(id), SomeFrames.Frames, FrameChangeKind.Redistribution, 2019, "Skäl.", [new(Operations, -tkr), new(ServiceOperations, tkr)], new(matter));

    private static Story Adopted(FixBudgetTerms terms) => Decide(
        SomeFrames.Registered.On(2018, 11, 1).And(
            new OpenMatter(Matter, "2018/00100", "Regionplan med budget 2019", MatterKind.Budget, 2019), new RecordTaxRate(2019, "11,64", "Prognosen i april", null),
            new EnterPlanFigures(2019, [.. new[] { 2019, 2020, 2021 }.SelectMany(y => new GivenFigure[] { new("costs", y, -2_100), new("taxes", y, 2_121) })], "Underlag", new PartialDate(2018, 10, 20)),
            terms, new LockRegionalPlan(2019, new("budget-r1"))).On(2018, 11, 26).And(
            new AdoptDecision(new("ks"), Matter, OldBoard, new(2018, 11, 12), "90", DecisionStage.Preparation), new AdoptDecision(new("budget"), Matter, Assembly, new(2018, 11, 26), "120", DecisionStage.Adoption, Content: new("budget-r1"))).On(2019, 3, 1),
        ("rs-1", Board, new(2019, 2, 11)), ("rs-2", Board, new(2019, 2, 25)), ("rf", Assembly, new(2019, 2, 18)), ("gammal", OldBoard, new(2019, 2, 1)), ("tidig", Board, new(2018, 11, 20)), ("tidig-rf", Assembly, new(2018, 11, 20)));

    private static Story Decide(Story story, params (string Matter, BodyId Body, PartialDate Day)[] decisions) => decisions.Aggregate(story, (s, d) => s.And(
        new OpenMatter(new(d.Matter), $"2019/{Array.IndexOf(decisions, d) + 10:00000}", "Ramar", MatterKind.Other, 2019), new RecordDecision(new($"beslut-{d.Matter}"), new(d.Matter), d.Body, d.Day, DecisionStage.Adoption, Sources: [new("Protokoll", null, null)])));
}
