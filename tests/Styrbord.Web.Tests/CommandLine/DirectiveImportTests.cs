using Shouldly;
using Styrbord.Domain.Goals;
using Styrbord.Host;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.CommandLine;

/// <summary>A package with next year's directive into the sample as it runs.</summary>
public sealed class DirectiveImportTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("styrbord-").FullName;
    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact, Requirement("R-054", "R-058", "R-063")]
    public async Task Import_NextYear_TellsWhatChangesAndTakesItInOnce()
    {
        Write(goals => goals.Replace("name: god tillgänglighet", "name: god tillgänglighet i hela länet", StringComparison.Ordinal));
        var before = Site.Timeline.Current.Sequence;

        var trial = await ImportAsync(trial: true);
        trial.Ok.ShouldBeTrue(string.Join('\n', trial.Lines));
        trial.Lines.ShouldContain("ändrat     målet 1.3 god tillgänglighet → 1.3 god tillgänglighet i hela länet");
        Site.Timeline.Current.Sequence.ShouldBe(before);

        (await ImportAsync(trial: false)).Ok.ShouldBeTrue();
        GoalsQueries.Tree(Site.Timeline.Current, 2020)!.ShouldSatisfyAllConditions(
            t => t.Assignments.Count().ShouldBe(34), t => t.Goals.Count().ShouldBe(11), t => t.Directive.Addressed.Count.ShouldBe(8), t => t.Goals.Count(g => g.Goal.Validity.From is not null).ShouldBe(1));

        var after = Site.Timeline.Current.Sequence;
        var again = await ImportAsync(trial: false);
        again.Lines.ShouldBe(["direktiv-2020 är redan inläst. Inget har ändrats."]);
        Site.Timeline.Current.Sequence.ShouldBe(after);
    }

    [Fact]
    public async Task Import_WithWhatMayNotComeIn_IsToldByFileAndLine()
    {
        Write(goals => "guidingTexts:\n  - kind: vision\n    text: [Ny vision.]\n    from: 2020-01\n" + goals);

        var refused = await ImportAsync(trial: false);

        refused.Ok.ShouldBeFalse();
        refused.Lines[0].ShouldBe("goals.yaml:2:5: Paketet innehåller vägledande texter, och myndigheten har redan innehåll. Ett paket med nästa års direktiv har bara mål, direktiv och benämningar. Ta bort resten.");
        refused.Lines[^1].ShouldBe("Inget har lästs in.");
    }

    [Fact]
    public async Task Import_WithATakenNumber_SaysAtWhichLine()
    {
        Write(goals => goals.Replace("  - id: P1.M3\n", "  - id: P1.M9\n    kind: strategicGoal\n    number: \"1.2\"\n    under: P1\n    name: nytt mål\n\n  - id: P1.M3\n", StringComparison.Ordinal));

        var refused = await ImportAsync(trial: true);

        refused.Lines[0].ShouldStartWith("goals.yaml:");
        refused.Lines[0].ShouldContain("Numret 1.2 används redan.");
        GoalsQueries.Tree(Site.Timeline.Current, 2020).ShouldBeNull();
    }

    [Fact]
    public async Task Import_AnotherStart_IsRefused()
    {
        var other = await PackageImport.RunAsync(Site.Journal, Site.Timeline, TestSite.FolderOf("tests", "packages", "exempelkommun-2026"), trial: false, TestContext.Current.CancellationToken);

        other.Ok.ShouldBeFalse();
        other.Lines.ShouldContain(l => l.Contains("myndigheten har redan innehåll", StringComparison.Ordinal));
    }

    private Task<Imported> ImportAsync(bool trial) => PackageImport.RunAsync(Site.Journal, Site.Timeline, _folder, trial, TestContext.Current.CancellationToken);

    private void Write(Func<string, string> goals)
    {
        foreach (var (path, text) in NextYearPackage.Files(goals))
        {
            File.WriteAllText(Path.Combine(_folder, path), text);
        }
    }
}
