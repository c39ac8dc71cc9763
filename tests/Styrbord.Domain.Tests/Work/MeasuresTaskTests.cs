using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Work;

/// <summary>A plan of measures is a matter with its last day: a task until the assembly has adopted it.</summary>
public sealed class MeasuresTaskTests
{
    private static readonly MatterId Matter = new("arende-atgarder");
    private static readonly Story Carried = WithDirective.And(
        new CarryDeficit(2017, 61_800, 2020, "Bokslut 2017"), new OpenMatter(Matter, "2018/00300", "Åtgärdsplan", MatterKind.Other, 2018), new GrantRole(new("r-c"), "controller", Role.Controller, null, new(2018, 1, 1)));

    [Fact, Requirement("R-191")]
    public void Deficit_WithoutMatter_IsATaskByTheBudgetOfItsLastYear()
    {
        var task = Tasks(Carried).ShouldHaveSingleItem();

        (task.Due, task.Begun, task.Place).ShouldBe((new PartialDate(2019, 11, 30), false, "2017"));
        task.IsLate(new(2019, 12, 1)).ShouldBeTrue();
    }

    [Fact, Requirement("R-191")]
    public void Deficit_WithItsMatter_IsATaskUntilTheAssemblyHasDecided()
    {
        var named = Carried.And(new NameMeasures(2017, Matter));

        Tasks(named).ShouldHaveSingleItem().Begun.ShouldBeTrue();
        Tasks(named.And(new RecordDecision(new("b"), Matter, OldAssembly, new DateOnly(2018, 6, 11), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]))).ShouldBeEmpty();
    }

    [Fact]
    public void Deficit_Restored_IsNoTask() =>
        Tasks(Carried.And(new RecordYearResult(2018, ResultStage.Closing, new(61_800), "Årsredovisning", new PartialDate(2019, 2, 1)))).ShouldBeEmpty();

    private static ImmutableArray<WorkTask> Tasks(Story story) => [.. MyWorkQueries.Of(story, "controller", 2019, new(2018, 9, 18)).Where(t => t.Kind == TaskKind.AdoptMeasures)];
}
