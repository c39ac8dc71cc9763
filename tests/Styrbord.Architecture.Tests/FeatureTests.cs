using System.Collections.Immutable;
using Shouldly;
using Styrbord.Architecture.Tests.Planted.Process;
using Styrbord.Architecture.Tests.Scanning;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Architecture.Tests;

public sealed class FeatureTests
{
    private static readonly Type[] PlantedTypes = [typeof(StartStep), typeof(StepStarted), typeof(StepNoted)];

    private static readonly Feature Whole = new("process", 2, KernelJson.Default,
        [Feature.Asks<StartStep>([Role.Controller], Relation.Anywhere)],
        [Feature.Tells<StepStarted>("process.step-started"), Feature.Tells<StepNoted>("process.step-noted")]);

    [Fact]
    public void Model_EveryCommandAndEvent_IsListedOnce() => FeatureRule.NotListedOnce(House.Domain.GetTypes(), Model.Features).ShouldBeEmpty();

    [Fact]
    public void Model_EveryCommand_HasItsAccessRow() => FeatureRule.WithoutAccess(Model.Features).ShouldBeEmpty();

    [Fact]
    public void Model_EveryName_FollowsItsType() => FeatureRule.Misnamed(Model.Features).ShouldBeEmpty();

    [Fact]
    public void Events_WithTexts_NameThemAll() => FeatureRule.LosesTexts(Model.EventsByType.Keys).ShouldBeEmpty();

    [Fact]
    public void Planted_WholeFeature_IsNotReported()
    {
        FeatureRule.NotListedOnce(PlantedTypes, [Whole]).ShouldBeEmpty();
        FeatureRule.WithoutAccess([Whole]).ShouldBeEmpty();
        FeatureRule.Misnamed([Whole]).ShouldBeEmpty();
    }

    [Fact]
    public void Planted_ForgottenOrRepeated_IsReported()
    {
        FeatureRule.NotListedOnce(PlantedTypes, [Whole with { Commands = [] }]).ShouldBe(["StartStep is listed 0 times"]);
        FeatureRule.NotListedOnce(PlantedTypes, [Whole, Whole with { Commands = [], Events = Whole.Events.RemoveAt(1) }]).ShouldBe(["StepStarted is listed 2 times"]);
    }

    [Fact]
    public void Planted_CommandForNobody_IsReported() =>
        FeatureRule.WithoutAccess([Whole with { Commands = [Feature.Asks<StartStep>(ImmutableArray<Role>.Empty, Relation.Anywhere)] }])
            .ShouldBe(["StartStep has no row in the access table"]);

    [Fact]
    public void Planted_WrongName_IsReported()
    {
        FeatureRule.Misnamed([Whole with { Commands = [], Events = [Feature.Tells<StepStarted>("process.started")] }]).ShouldBe(["StepStarted is called process.started"]);
        FeatureRule.Misnamed([Whole with { Level = 3, Events = [] }]).ShouldBe(["StartStep is listed by process at level 3"]);
        FeatureRule.Misnamed([Whole, Whole with { Commands = [] }]).ShouldContain("process.step-started version 1 stands twice");
    }

    [Fact]
    public void Planted_LostText_IsReported()
    {
        var found = FeatureRule.LosesTexts([typeof(StepStarted), typeof(StepNoted)]).ToList();

        found.Count.ShouldBe(2);
        found.ShouldAllBe(v => v.StartsWith("StepNoted does not name its text", StringComparison.Ordinal));
    }
}
