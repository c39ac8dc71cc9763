using Shouldly;
using Styrbord.Architecture.Tests.Planted;
using Styrbord.Architecture.Tests.Scanning;
using Xunit;

namespace Styrbord.Architecture.Tests;

public sealed class PurityTests
{
    [Fact]
    public void Domain_EveryType_IsPure() => PurityRule.Violations(House.Domain.GetTypes()).ShouldBeEmpty();

    [Theory]
    [InlineData("DateTime.get_UtcNow")]
    [InlineData("DateTimeOffset.get_Now")]
    [InlineData("Guid.NewGuid")]
    [InlineData("Guid.CreateVersion7")]
    [InlineData("Random.get_Shared")]
    [InlineData("RandomNumberGenerator.Fill")]
    [InlineData("CultureInfo.get_CurrentCulture")]
    [InlineData("Console.WriteLine")]
    [InlineData("File.ReadAllText")]
    [InlineData("Environment.get_MachineName")]
    [InlineData("TimeProvider.get_System")]
    public void Planted_ReachOutside_IsReported(string member) =>
        PurityRule.Violations([typeof(Impure)]).ShouldContain(v => v.Contains($"({member})", StringComparison.Ordinal));

    [Fact]
    public void Planted_Iterator_IsNotReported() =>
        PurityRule.Violations(typeof(Iterates).GetNestedTypes(System.Reflection.BindingFlags.NonPublic).Append(typeof(Iterates))).ShouldBeEmpty();
}
