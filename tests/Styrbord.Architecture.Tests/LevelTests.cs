using Shouldly;
using Styrbord.Architecture.Tests.Scanning;
using Xunit;

namespace Styrbord.Architecture.Tests;

public sealed class LevelTests
{
    private const string Planted = "Styrbord.Architecture.Tests.Planted";

    private static readonly string[] Found = [.. LevelRule.Violations(typeof(LevelTests).Assembly.GetTypes(), Planted)];

    [Fact]
    public void Domain_EveryFolder_UsesLowerLevelsOnly() =>
        LevelRule.Violations(House.Domain.GetTypes(), "Styrbord.Domain").ShouldBeEmpty();

    [Theory]
    [InlineData("Goals.NamesHigher", "Planted.Plans.PlanSlice")]
    [InlineData("Goals.NamesSameLevel", "Planted.Access.AccessSlice")]
    [InlineData("Goals.ReadsHigherSlice", "Planted.Plans.PlanSlice")]
    [InlineData("Goals.HidesInLambda", "Planted.Plans.PlanSlice")]
    [InlineData("Goals.HidesInAsync", "Planted.Plans.PlanSlice")]
    [InlineData("Goals.HidesInGeneric", "Planted.Plans.PlanSlice")]
    [InlineData("Goals.HidesInAttribute", "Planted.Plans.PlanSlice")]
    [InlineData("Goals.NamesModel", "Planted.Model")]
    [InlineData("Goals.AsksModel", "Planted.Model")]
    public void Planted_UseUpwardsOrSideways_IsReported(string from, string to) =>
        Found.ShouldContain(v => v.StartsWith($"{Planted}.{from}", StringComparison.Ordinal) && v.Contains(to, StringComparison.Ordinal));

    [Fact]
    public void Planted_TypeAtTheRoot_IsReported() =>
        Found.ShouldContain($"{Planted}.Stray stands at the root; only Authority and Model do");

    [Fact]
    public void Planted_FolderWithoutLevel_IsReported() =>
        Found.ShouldContain($"{Planted}.Elsewhere.Lost is in a folder without a level");

    [Theory]
    [InlineData("Plans.UsesLower")]
    [InlineData("Authority")]
    [InlineData("Goals.WritesByModel")]
    public void Planted_UseDownwards_IsNotReported(string from) =>
        Found.ShouldNotContain(v => v.StartsWith($"{Planted}.{from}.", StringComparison.Ordinal));
}
