using Shouldly;
using Styrbord.Architecture.Tests.Scanning;
using Xunit;

namespace Styrbord.Architecture.Tests;

public sealed class WorkplaceTests
{
    [Fact]
    public void Files_OfTheRepository_SayNothingOfWhereTheyWereWritten() => House.Files()
        .Where(WorkplaceRule.Reads)
        .SelectMany(f => WorkplaceRule.Violations(f, House.Read(f)))
        .ShouldBeEmpty();

    [Fact]
    public void Planted_PathOrHost_IsReported()
    {
        WorkplaceRule.Violations("a.md", "see /wo" + "rk/main").ShouldHaveSingleItem();
        WorkplaceRule.Violations("a.json", "https://registry.npm" + "js.org/x").ShouldHaveSingleItem();
        WorkplaceRule.Violations("a.md", "framework/main").ShouldBeEmpty();
        WorkplaceRule.Reads("run").ShouldBeTrue();
    }
}
