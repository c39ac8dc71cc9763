using Shouldly;
using Styrbord.Architecture.Tests.Scanning;
using Xunit;

namespace Styrbord.Architecture.Tests;

public sealed class SizeTests
{
    [Fact]
    public void Files_OfCode_AreWithinTheirCap() => new[] { "src", "tests", "bench" }
        .SelectMany(folder => House.Files(folder, ".cs", ".razor", ".ts", ".css"))
        .SelectMany(f => SizeRule.OfFile(f, House.Read(f)))
        .ShouldBeEmpty();

    [Fact]
    public void Methods_OfSource_AreWithinTheirCap() =>
        House.Assemblies.SelectMany(a => SizeRule.OfMethods(Methods.In(a.Location))).ShouldBeEmpty();

    [Fact]
    public void Planted_LongFile_IsReported()
    {
        SizeRule.OfFile("a.cs", Lines(400)).ShouldBeEmpty();
        SizeRule.OfFile("a.cs", Lines(401)).ShouldBe(["a.cs: 401 lines, at most 400"]);
        SizeRule.OfFile("a.razor", Lines(121)).ShouldBe(["a.razor: 121 lines, at most 120"]);
        SizeRule.OfFile("a.razor", $"<p>\n@code {{\n{Lines(50)}}}\n").ShouldBeEmpty();
        SizeRule.OfFile("a.razor", $"<p>\n@code {{\n{Lines(51)}}}\n").ShouldBe(["a.razor @code: 51 lines, at most 50"]);
    }

    [Fact]
    public void Planted_LongMethod_IsReported() =>
        SizeRule.OfMethods(Methods.In(typeof(SizeTests).Assembly.Location)).ShouldHaveSingleItem().ShouldStartWith("LongMethod.Count in LongMethod.cs: 6");

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("    x\n", count));
}
