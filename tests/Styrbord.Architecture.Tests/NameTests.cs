using Shouldly;
using Styrbord.Architecture.Tests.Scanning;
using Xunit;

namespace Styrbord.Architecture.Tests;

public sealed class NameTests
{
    [Fact]
    public void Types_OfSource_HaveNamesThatSay() => NameRule.Violations(House.Assemblies.SelectMany(a => a.GetTypes())).ShouldBeEmpty();

    [Fact]
    public void Planted_EmptyNames_AreReported() =>
        NameRule.Violations([typeof(PlanManager), typeof(PlanDto), typeof(TextUtils), typeof(PlanService<>), typeof(PlanBase), typeof(Database), typeof(ServiceLevel)])
            .Select(n => n.Split('+')[1]).ShouldBe(["PlanManager", "PlanDto", "TextUtils", "PlanService`1", "PlanBase"]);

    private abstract class PlanManager;

    private abstract class PlanDto;

    private abstract class TextUtils;

    private abstract class PlanService<T>;

    private abstract class PlanBase;

    private abstract class Database;

    private abstract class ServiceLevel;
}
