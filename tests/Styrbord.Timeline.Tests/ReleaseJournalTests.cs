using Shouldly;
using Xunit;

namespace Styrbord.Timeline.Tests;

/// <summary>The journal of every release, kept in tests/journals, still opens, verifies and folds to the state it had then.</summary>
public sealed class ReleaseJournalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("styrbord-release-").FullName;

    public static TheoryData<string> Releases() => [.. Directory.GetDirectories(Folder).Select(Path.GetFileName).OfType<string>()];

    private static string Folder
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (at is not null && !File.Exists(Path.Combine(at.FullName, "Styrbord.slnx")))
            {
                at = at.Parent;
            }

            return Path.Combine(at!.FullName, "tests", "journals");
        }
    }

    [Theory, MemberData(nameof(Releases))]
    public async Task Restore_JournalOfARelease_FoldsToItsState(string release)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var journal = await Journal.OpenSqliteAsync(Path.Combine(_folder, "release.db"), ct: stop);

        var verification = await journal.RestoreAsync(Path.Combine(Folder, release, "journal.backup"), Vocabulary.OfModel, ct: stop);

        verification.Faults.ShouldBeEmpty();
        await using var timeline = await AuthorityTimeline.StartAsync(journal, new() { Access = (_, _, _) => null }, stop);
        timeline.Current.StateHash().ShouldBe((await File.ReadAllTextAsync(Path.Combine(Folder, release, "state-hash"), stop)).Trim());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
