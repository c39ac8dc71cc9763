using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Tests.Kit;
using Styrbord.Timeline.Verify;

namespace Styrbord.Timeline.Tests;

public abstract class WithholdingSpecification(Func<Task<Place>> create) : Specification(create)
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task ExecuteAsync_AnEventThatWithholds_EmptiesTheTextInEveryState()
    {
        var journal = await OpenAsync();
        var timeline = await StartAsync(journal);
        var other = await StartAsync(journal);
        await timeline.ExecuteAsync(new WriteText("Hemligt", []), "c1", "anna", Stop);
        await timeline.ExecuteAsync(new AddTo("a", 1), "c2", "anna", Stop);
        (await other.WaitForAsync(3, Long, Stop)).ShouldBeTrue();
        other.Current.Touched.ShouldContainKey("text Hemligt");

        (await timeline.ExecuteAsync(new Empty("c1/body"), "c3", "anna", Stop)).ShouldBe(new CommandResult.Accepted(4, 1, Repeated: false));

        timeline.Current.Touched.Keys.ShouldNotContain("text Hemligt");
        timeline.Current.Touched.ShouldContainKey("text -");
        (await timeline.AsOfAsync(1, Stop)).Touched.ShouldContainKey("text -");
        (await other.WaitForAsync(4, Long, Stop)).ShouldBeTrue();
        other.Current.Touched.Keys.ShouldNotContain("text Hemligt");
        (await timeline.ExecuteAsync(new AddTo("a", 1), "c4", "anna", Stop)).ShouldBeOfType<CommandResult.Accepted>();
    }

    [Fact]
    public async Task VerifyAsync_AWithheldText_CountsItWithTheEventThatOrderedIt()
    {
        var journal = await OpenAsync();
        var timeline = await StartAsync(journal);
        await timeline.ExecuteAsync(new WriteText("Hemligt", []), "c1", "anna", Stop);
        await timeline.ExecuteAsync(new WriteText("Annat", []), "c2", "anna", Stop);
        await timeline.ExecuteAsync(new Empty("c1/body"), "c3", "anna", Stop);
        await journal.Texts.WithholdAsync("c2/body", Stop);

        var found = await journal.VerifyAsync(Speech.All, ct: Stop);

        found.Faults.ShouldBeEmpty();
        found.Removed.Order().ShouldBe([("c1/body", 3), ("c2/body", null)]);
    }

    [Fact]
    public async Task VerifyAsync_AWithheldTextPutBack_IsNamed()
    {
        var journal = await OpenAsync();
        var timeline = await StartAsync(journal);
        await timeline.ExecuteAsync(new WriteText("Hemligt", []), "c1", "anna", Stop);
        await timeline.ExecuteAsync(new Empty("c1/body"), "c2", "anna", Stop);
        await Place.TamperAsync("update text set body = 'Hemligt', salt = x'00' where id = 'c1/body'".Replace("x'00'", this is PostgresWithholdingTests ? "'\\x00'" : "x'00'", StringComparison.Ordinal));

        (await journal.VerifyAsync(Speech.All, ct: Stop)).Faults.ShouldContain(new JournalFault(JournalFaultKind.Text, "c1/body"));
    }

    [Fact]
    public async Task ExecuteAsync_FilesKeptOfIt_AreThrownAway()
    {
        var journal = await OpenAsync();
        var timeline = await StartAsync(journal);
        await timeline.ExecuteAsync(new WriteText("Hemligt", []), "c1", "anna", Stop);
        var (gone, shared) = (await journal.Blobs.PutAsync([1], Stop), await journal.Blobs.PutAsync([2], Stop));
        await journal.Registers.AddAsync("pdf/x/1", gone, Stop);
        await journal.Registers.AddAsync("pdf/x/2", shared, Stop);
        await journal.Registers.AddAsync("pdf/xy/1", shared, Stop);

        await timeline.ExecuteAsync(new Empty("c1/body"), "c2", "anna", Stop);

        (await journal.Blobs.GetAsync(gone, Stop)).ShouldBeNull();
        (await journal.Blobs.GetAsync(shared, Stop)).ShouldBe([2]);
        (await journal.Registers.GetAsync("pdf/x/1", Stop)).ShouldBeNull();
        (await journal.Registers.GetAsync("pdf/xy/1", Stop)).ShouldBe(shared);
    }

    [Fact]
    public async Task ExecuteAsync_TextThatIsNowhere_IsRefused()
    {
        var timeline = await StartAsync(await OpenAsync());

        var refused = (await timeline.ExecuteAsync(new Empty("c9/body"), "c1", "anna", Stop)).ShouldBeOfType<CommandResult.Refused>();

        refused.Problems.ShouldBe([new NotFound("text", "c9/body", "text")]);
        timeline.Current.Sequence.ShouldBe(0);
    }
}

public sealed class SqliteWithholdingTests() : WithholdingSpecification(Sqlite);

public sealed class PostgresWithholdingTests() : WithholdingSpecification(Postgres);
