using System.Xml.Linq;
using Shouldly;
using Styrbord.Architecture.Tests.Planted.Process;
using Styrbord.Architecture.Tests.Scanning;
using Xunit;

namespace Styrbord.Architecture.Tests;

public sealed class ProblemTests
{
    [Fact]
    public void Problems_EveryCode_HasItsSwedishSentenceAndRemedy()
    {
        var files = House.Files("src", "Problems.sv.resx").ToList();
        Assert.SkipWhen(files.Count == 0, "the Swedish texts of problems are not written yet");

        var texts = ProblemRule.Texts(files.Select(f => XDocument.Load(House.PathOf(f))));

        ProblemRule.Violations([.. ProblemRule.All(House.Assemblies.SelectMany(a => a.GetTypes()))], texts).ShouldBeEmpty();
    }

    [Fact]
    public void Planted_TextMissingOrWrong_IsReported()
    {
        var problems = ProblemRule.All([typeof(StepTooLate)]).ToList();

        ProblemRule.Violations(problems, new Dictionary<string, string>()).ShouldBe(["process.step-too-late has no Swedish text"]);
        ProblemRule.Violations(problems, new Dictionary<string, string> { ["process.step-too-late"] = "För sent: {day}, inte {when}.", ["process.step-too-late.mend"] = "Välj en tidigare dag." })
            .ShouldBe(["process.step-too-late asks for {when}, which the problem does not carry"]);
        ProblemRule.Violations(problems, new Dictionary<string, string> { ["process.step-too-late"] = "För sent: {day}." })
            .ShouldBe(["process.step-too-late does not say how to mend it"]);
        ProblemRule.Violations(problems, new Dictionary<string, string> { ["process.step-too-late"] = "För sent: {day}.", ["process.step-too-late.mend"] = "Välj en tidigare dag." })
            .ShouldBeEmpty();
    }
}
