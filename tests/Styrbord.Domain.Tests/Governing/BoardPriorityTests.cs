using Styrbord.Domain.Decisions;
using Styrbord.Domain.Governing;

namespace Styrbord.Domain.Tests.Governing;

public sealed class BoardPriorityTests
{
    private static readonly RecordPriorities Record = new(new("p1"), 2019, new("b"), new("budget"), [Health], [new("Behovsanalys äldre 2018", "/analyser"), new("Omvärldsanalys 2018")]);
    private static readonly Story Decided = WithDirective.On(2018, 9, 13).And(
        new OpenMatter(new("budget"), "2018/700", "Budget 2019", MatterKind.Budget, 2019), new OpenMatter(new("m"), "2018/701", "Prioriteringar 2019", MatterKind.Other, 2019),
        new AdoptDecision(new("b"), new("m"), OldBoard, new(2018, 9, 10), "70", DecisionStage.Adoption), new AdoptDecision(new("n"), new("m"), Hospital, new(2018, 9, 10), "7", DecisionStage.Adoption));

    [Fact, Requirement("R-287")]
    public void RecordPriorities_OfTheBoard_ReferToAnalysesGoalsAndBudget() =>
        Given(Decided).When(Record).ThenOne<PrioritiesRecorded>().Priority.ShouldSatisfyAllConditions(
            p => p.Goals.ShouldBe([Health]), p => p.Budget.ShouldBe(new MatterId("budget")), p => p.Grounds.Select(g => g.Title).ShouldBe(["Behovsanalys äldre 2018", "Omvärldsanalys 2018"]));

    [Fact, Requirement("R-287")]
    public void RecordPriorities_WithoutWhatTheyRestOn_IsRefused() =>
        Given(Decided).When(Record with { Decision = new("n"), Budget = new("m"), Goals = [], Grounds = [new("")] })
            .Then(new NotTheBoardsDecision(new("n")), new NotABudget(new("m")), new Required("goals"), new Required("grounds[0].title"));

    [Fact]
    public void RecordPriorities_WithAnUnsafeAddress_IsRefused() =>
        Given(Decided).When(Record with { Grounds = [new("Analys", "javascript:alert(1)")] }).Then(new BadLink("grounds[0].address"));

    [Fact]
    public void RecordPriorities_TheSameAgain_ChangesNothing() => Given(Decided, Record).When(Record).Events.ShouldBeEmpty();
}
