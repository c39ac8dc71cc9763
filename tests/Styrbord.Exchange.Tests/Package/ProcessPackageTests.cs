using Shouldly;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>Process versions in a package that are wrong, told at the line where it stands.</summary>
public sealed class ProcessPackageTests : IDisposable
{
    private readonly PackageFolder _folder = new();

    public ProcessPackageTests()
    {
        _folder.Replace("package.yaml", "  directive: directive.yaml", "  directive: directive.yaml\n  processVersions: [process.yaml]");
        _folder.Write("process.yaml", """
            id: '2018'
            name: Process
            steps:
              - id: S1
                title: Direktiv
                phase: planning
                kind: decision
                months: [2]
                day: 28
                when: den 28 februari
                responsible: [styrelsen]
              - id: S2
                title: Underlag
                phase: planning
                kind: decision
                when: senare
                responsible: [committees]
                buildsOn: [S1]
            """);
    }

    [Fact]
    public void Read_SoundVersion_IsTakenIn() => _folder.Read().Package.ShouldNotBeNull().ProcessVersions.Single().Steps.Length.ShouldBe(2);

    [Fact]
    public void Read_UnknownBody_IsToldWithItsLineAndTheWordsThereAre()
    {
        _folder.Replace("process.yaml", "[styrelsen]", "[trafiknamnden]");

        var told = _folder.Refused();

        (told.Code, told.File, told.Line).ShouldBe(("package.unknown-party", "process.yaml", 11));
        told.Remedy.ShouldContain("committees");
    }

    [Fact]
    public void Read_ThirtyFirstOfFebruary_IsTold()
    {
        _folder.Replace("process.yaml", "day: 28", "day: 31");

        var told = _folder.Refused();

        (told.Code, told.Line).ShouldBe(("package.no-such-day", 4));
        told.Message.ShouldContain("dagen 31 i månad 2");
    }

    [Fact]
    public void Read_StepsInARing_AreToldWithTheRing()
    {
        _folder.Replace("process.yaml", "    responsible: [styrelsen]", "    responsible: [styrelsen]\n    buildsOn: [S2]");

        var told = _folder.Refused();

        (told.Code, told.Line).ShouldBe(("package.step-cycle", 4));
        told.Message.ShouldContain("S1 → S2 → S1");
    }

    [Fact]
    public void Read_StepThatIsNot_IsTold()
    {
        _folder.Replace("process.yaml", "buildsOn: [S1]", "buildsOn: [S9]");

        (_folder.Refused() is { Code: "package.unknown-step", Line: 18 }).ShouldBeTrue();
    }

    [Fact]
    public void Read_MonthsOutOfOrder_AreTold()
    {
        _folder.Replace("process.yaml", "months: [2]\n    day: 28", "months: [13, 2]");

        _folder.Refused().Code.ShouldBe("package.bad-months");
    }

    public void Dispose() => _folder.Dispose();
}
