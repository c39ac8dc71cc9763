using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.CommandLine;

/// <summary>The whole way out and in again, by the verbs of the command line.</summary>
public sealed class ExportTests : IAsyncDisposable
{
    private const string Day = "2030-01-01";
    private readonly Bench _bench = new();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Export_OfTheSample_ImportedGivesTheSameStateOnSqlite() => await RoundTripAsync(_bench.Sqlite("a"), _bench.Sqlite("b"));

    [Fact]
    public async Task Export_FromSqlite_ImportedGivesTheSameStateOnPostgres() => await RoundTripAsync(_bench.Sqlite("a"), await _bench.PostgresAsync());

    [Theory]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(17)]
    public async Task Export_AfterRandomCommands_ImportedGivesTheSameStateOnBothDatabases(int seed)
    {
        await RandomAuthority.WriteAsync(_bench.Path("a"), seed, commands: 150);
        await DoneAsync(["export", _bench.Path("ut"), .. _bench.Sqlite("a")]);
        var state = await DoneAsync(["replay", "--till", Day, .. _bench.Sqlite("a")]);
        foreach (var to in (string[][])[_bench.Sqlite("b"), .. await _bench.PostgresIfThereAsync()])
        {
            await DoneAsync(["import", _bench.Path("ut"), .. to]);
            await DoneAsync(["verify", .. to]);
            (await DoneAsync(["replay", "--till", Day, .. to])).ShouldBe(state);
        }
    }

    [Fact]
    public async Task Export_Twice_GivesTheSameBytes()
    {
        await DoneAsync(["import", Bench.Sample, .. _bench.Sqlite("a")]);
        await DoneAsync(["export", _bench.Path("ut"), .. _bench.Sqlite("a")]);
        await DoneAsync(["export", _bench.Path("ut2"), .. _bench.Sqlite("a")]);

        var files = Files(_bench.Path("ut"));
        files.ShouldContain("history/2018-09.yaml");
        Files(_bench.Path("ut2")).ShouldBe(files);
        files.ShouldAllBe(f => File.ReadAllBytes(_bench.Path("ut", f)).SequenceEqual(File.ReadAllBytes(_bench.Path("ut2", f))));
    }

    [Fact]
    public async Task Export_OfAnImportedExport_GivesTheSameBytes()
    {
        await RoundTripAsync(_bench.Sqlite("a"), _bench.Sqlite("b"));
        await DoneAsync(["export", _bench.Path("ut2"), .. _bench.Sqlite("b")]);

        Files(_bench.Path("ut")).ShouldAllBe(f => File.ReadAllBytes(_bench.Path("ut", f)).SequenceEqual(File.ReadAllBytes(_bench.Path("ut2", f))));
    }

    [Fact]
    public async Task Export_IntoAFolderWithFiles_IsRefusedAndLeavesItAlone()
    {
        await DoneAsync(["import", Bench.Sample, .. _bench.Sqlite("a")]);
        Directory.CreateDirectory(_bench.Path("ut"));
        await File.WriteAllTextAsync(_bench.Path("ut", "min.txt"), "min", TestContext.Current.CancellationToken);

        await RefusedAsync("är inte tom", ["export", _bench.Path("ut"), .. _bench.Sqlite("a")]);

        Files(_bench.Path("ut")).ShouldBe(["min.txt"]);
    }

    [Fact]
    public async Task Export_BrokenPath_IsRefusedAndNothingIsWritten()
    {
        await DoneAsync(["import", Bench.Sample, .. _bench.Sqlite("a")]);
        await File.WriteAllTextAsync(_bench.Path("fil"), "", TestContext.Current.CancellationToken);

        await RefusedAsync("finns inte", ["export", _bench.Path("borta", "ut"), .. _bench.Sqlite("a")]);
        await RefusedAsync("Ange en ny eller tom mapp", ["export", "", .. _bench.Sqlite("a")]);
        await RefusedAsync("är en fil", ["export", _bench.Path("fil"), .. _bench.Sqlite("a")]);
        await RefusedAsync("går inte att skriva", ["export", _bench.Path($"{new string('x', 250)}"), .. _bench.Sqlite("a")]);
        Directory.GetDirectories(_bench.Root).ShouldBe([_bench.Path("a")]);
    }

    [Fact]
    public async Task Export_NoDatabase_IsRefusedAndMakesNone()
    {
        await RefusedAsync("Det finns ingen databas", ["export", _bench.Path("ut"), .. _bench.Sqlite("a")]);

        Directory.GetFileSystemEntries(_bench.Root).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_OfAnExportSomebodyChanged_IsRefused()
    {
        await DoneAsync(["import", Bench.Sample, .. _bench.Sqlite("a")]);
        await DoneAsync(["export", _bench.Path("ut"), .. _bench.Sqlite("a")]);
        var file = _bench.Path("ut", "history", "2018-09.yaml");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, text.Replace("confirmed: false", "confirmed: true", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        await RefusedAsync("ett annat läge", ["import", _bench.Path("ut"), .. _bench.Sqlite("b")]);
        File.Exists(_bench.Path("b", "styrbord.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task AccountAdd_AccountOfAnImportedExport_GetsItsPasswordOnce()
    {
        await RandomAuthority.WriteAsync(_bench.Path("a"), seed: 5, commands: 1, account: "sekreterare-nbs");
        await DoneAsync(["export", _bench.Path("ut"), .. _bench.Sqlite("a")]);
        await DoneAsync(["import", _bench.Path("ut"), .. _bench.Sqlite("b")]);
        string[] add = ["account", "add", "sekreterare-nbs", "--name", "Sekreterare", .. _bench.Sqlite("b")];

        (await Bench.RunAsync(new StringReader("ett långt lösenord\n"), add)).Exit.ShouldBe(0);
        (await Bench.RunAsync(new StringReader("ett annat lösenord\n"), add)).Exit.ShouldBe(1);
    }

    private async Task RoundTripAsync(string[] from, string[] to)
    {
        await DoneAsync(["import", Bench.Sample, .. from]);
        await DoneAsync(["export", _bench.Path("ut"), .. from]);
        await DoneAsync(["import", _bench.Path("ut"), .. to]);
        await DoneAsync(["verify", .. to]);
        foreach (var day in (string[])["2018-06-11", "2018-08-31", Day])
        {
            (await DoneAsync(["replay", "--till", day, .. to])).ShouldBe(await DoneAsync(["replay", "--till", day, .. from]));
        }
    }

    private static string[] Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)];

    private static async Task<string> DoneAsync(string[] args)
    {
        var (exit, output, error) = await Bench.RunAsync(args);
        exit.ShouldBe(0, error);
        return output;
    }

    private static async Task RefusedAsync(string sentence, string[] args)
    {
        var (exit, output, error) = await Bench.RunAsync(args);
        (exit, output).ShouldBe((1, ""));
        error.ShouldContain(sentence);
    }
}
