using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Border;
using Styrbord.Timeline.Tests.Kit;

namespace Styrbord.Timeline.Tests;

public abstract class ImportSpecification(Func<Task<Place>> create) : Specification(create)
{
    private static readonly DateOnly May = new(2018, 5, 28);
    private static readonly DateOnly June = new(2018, 6, 11);

    private static readonly ImportedCommand[] Package =
        [new(May, new AddTo("a", 1)), new(May, new WriteText("Å", [])), new(June, new AddTo("a", 2))];

    [Fact]
    public async Task ImportAsync_IntoEmpty_EachAtEightOnItsDay()
    {
        var timeline = await StartAsync();
        (await timeline.ImportAsync("hash-of-package", Package, ct: Stop)).ShouldBe(new ImportResult.Imported(5, Written: true));
        var entries = await timeline.ReadAsync(0, 10, Stop);
        entries.Select(e => Days.InSweden(e.At)).ShouldBe([May, May, May, June, June]);
        entries.ShouldAllBe(e => e.Actor == Context.SystemActor && e.Stored > e.At);
        entries[2].Event.ShouldBeOfType<TextWritten>().Day.ShouldBe(May);
        DateTimeOffset.FromUnixTimeMilliseconds(entries[0].At).ToString("u").ShouldBe("2018-05-28 06:00:00Z");
    }

    [Fact]
    public async Task ImportAsync_SamePackageAgain_ChangesNothing()
    {
        var timeline = await StartAsync();
        await timeline.ImportAsync("p", Package, ct: Stop);
        (await timeline.ImportAsync("p", Package, ct: Stop)).ShouldBe(new ImportResult.AlreadyImported());
        (await timeline.ImportAsync("q", Package, ct: Stop)).ShouldBe(new ImportResult.NotEmpty());
        timeline.Current.Sequence.ShouldBe(5);
    }

    [Fact]
    public async Task ImportAsync_IntoAHistory_IsNotEmpty()
    {
        var timeline = await StartAsync();
        await timeline.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop);
        (await timeline.ImportAsync("p", Package, ct: Stop)).ShouldBe(new ImportResult.NotEmpty());
    }

    [Fact]
    public async Task ImportAsync_AnyRefusal_NothingWrittenAllNamed()
    {
        var timeline = await StartAsync();
        ImportedCommand[] package = [Package[0], new(May, new AddTo("b", -1)), new(May, new WriteText("\u202e", [])), Package[2]];
        var refused = (await timeline.ImportAsync("p", package, ct: Stop)).ShouldBeOfType<ImportResult.Refused>();
        refused.Problems.ShouldBe([new(1, new Required("amount")), new(2, new BadText("body", "bidi", 1))]);
        timeline.Current.Sequence.ShouldBe(0);
        (await timeline.ImportAsync("p", Package, ct: Stop)).ShouldBeOfType<ImportResult.Imported>();
    }

    [Fact]
    public async Task ImportAsync_DayGoesBackOrIsToCome_IsRefused()
    {
        var timeline = await StartAsync();
        var later = new DateOnly(2999, 1, 1);
        ImportedCommand[] package = [new(June, new AddTo("a", 1)), new(May, new AddTo("a", 1)), new(later, new AddTo("a", 1))];
        (await timeline.ImportAsync("p", package, ct: Stop)).ShouldBeOfType<ImportResult.Refused>().Problems
            .ShouldBe([new(1, new DayGoesBack(May, June)), new(2, new DayToCome(later))]);
    }

    [Fact]
    public async Task ImportAsync_Trial_WritesNothing()
    {
        var timeline = await StartAsync();
        (await timeline.ImportAsync("p", Package, trial: true, Stop)).ShouldBe(new ImportResult.Imported(5, Written: false));
        timeline.Current.Sequence.ShouldBe(0);
    }

    [Fact]
    public async Task ImportAsync_ThenCommands_GoOnAtTheClock()
    {
        var timeline = await StartAsync();
        await timeline.ImportAsync("p", Package, ct: Stop);
        await timeline.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop);
        timeline.Current.LastAt.ShouldBe(Clock.Now);
    }

    [Fact]
    public async Task AsOfAsync_Day_IsTheStateAfterItsLastEvent()
    {
        var timeline = await StartAsync();
        await timeline.ImportAsync("p", Package, ct: Stop);
        await timeline.ExecuteAsync(new AddTo("a", 10), "c1", "anna", Stop);
        (await timeline.AsOfAsync(May.AddDays(-1), Stop)).Sequence.ShouldBe(0);
        (await timeline.AsOfAsync(May, Stop)).Touched["a"].ShouldBe(1);
        (await timeline.AsOfAsync(June.AddDays(-1), Stop)).Sequence.ShouldBe(3);
        (await timeline.AsOfAsync(June, Stop)).Touched["a"].ShouldBe(3);
        (await timeline.AsOfAsync(new DateOnly(2018, 9, 12), Stop)).Sequence.ShouldBe(5);
        (await timeline.AsOfAsync(new DateOnly(2018, 9, 13), Stop)).ShouldBeSameAs(timeline.Current);
    }

    [Fact]
    public async Task AsOfAsync_AcrossCheckpoints_SameAsFromTheStart()
    {
        var timeline = await StartAsync();
        var days = Enumerable.Range(0, 6000).Select(i => new ImportedCommand(new DateOnly(2000, 1, 1).AddDays(i), new AddTo("a", 1)));
        await timeline.ImportAsync("p", days, ct: Stop);
        foreach (var seq in (long[])[1, 4999, 5000, 5001, 9999, 10001, 12000])
        {
            (await timeline.AsOfAsync(seq, Stop)).Sequence.ShouldBe(seq);
            (await timeline.AsOfAsync(seq, Stop)).Touched["a"].ShouldBe((seq + 1) / 2);
        }

        foreach (var day in (int[])[0, 2499, 2500, 2501, 5000])
        {
            (await timeline.AsOfAsync(new DateOnly(2000, 1, 1).AddDays(day), Stop)).Touched["a"].ShouldBe(day + 1);
        }
    }
}

public sealed class SqliteImportTests() : ImportSpecification(Sqlite);

public sealed class PostgresImportTests() : ImportSpecification(Postgres);
