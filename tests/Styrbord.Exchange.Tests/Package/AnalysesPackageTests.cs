using Shouldly;
using Styrbord.Exchange.Package;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

public sealed class AnalysesPackageTests : IDisposable
{
    private readonly PackageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Analyses_AreRecordedAndRankedInTheFilesOrder()
    {
        var goal = _folder.Read().Package!.Goals.Goals[0].Id.Id;
        _folder.Replace("package.yaml", "directive: directive.yaml", "directive: directive.yaml\n  analyses: analyses.yaml");
        _folder.Write("analyses.yaml", $"groups:\n  - id: unga\n    name: Unga\n    area: folkhälsa\n    from: 2019\nanalyses:\n  - id: a\n    kind: needs\n    year: 2019\n    title: Ungas hälsa\n    group: unga\n    local: Färre unga.\n    points:\n      - id: s\n        kind: conclusion\n        text: Ensamheten ökar.\nneeds:\n  - id: samtal\n    year: 2019\n    group: unga\n    name: Någon att tala med\n    buildsOn: [s]\n    goals: [{goal}]\n    reason: Störst.\n  - id: buss\n    year: 2019\n    group: unga\n    name: En buss\n    reason: Sedan.\n");

        var reading = _folder.Read();

        reading.Diagnostics.ShouldBeEmpty();
        var trial = PackageTrial.Run(PackageSteps.Of(reading.Package!), new byte[32], Sample.Instant);
        trial.Diagnostics.ShouldBeEmpty();
        trial.Authority.Analyses.Rankings[2019].Needs.Select(n => n.Value).ShouldBe(["samtal", "buss"]);
        _folder.Replace("analyses.yaml", "buildsOn: [s]", "buildsOn: [finns-inte]");
        _folder.Refused().Data["id"].ShouldBe("finns-inte");
    }
}
