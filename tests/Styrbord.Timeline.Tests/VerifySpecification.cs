using Shouldly;
using Styrbord.Timeline.Tests.Kit;
using Styrbord.Timeline.Verify;

namespace Styrbord.Timeline.Tests;

public abstract class VerifySpecification(Func<Task<Place>> create) : Specification(create)
{
    private async Task<Journal> WrittenAsync()
    {
        var journal = await OpenAsync();
        await using var timeline = await StartAsync(journal);
        await timeline.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop);
        await timeline.ExecuteAsync(new WriteText("En text", []), "c2", "anna", Stop);
        await timeline.ExecuteAsync(new AddTo("a", 2), "c3", "bo", Stop);
        await journal.Blobs.PutAsync([1, 2, 3], Stop);
        return journal;
    }

    private async Task<JournalFault[]> FaultsAfterAsync(string sql)
    {
        var journal = await WrittenAsync();
        await Place.TamperAsync(sql);
        return [.. (await journal.VerifyAsync(Speech.All, ct: Stop)).Faults];
    }

    [Fact]
    public async Task VerifyAsync_AsWritten_IsWhole()
    {
        var found = await (await WrittenAsync()).VerifyAsync(Speech.All, ct: Stop);
        found.Faults.ShouldBeEmpty();
        (found.Events, found.Commands, found.Texts, found.Withheld, found.Blobs).ShouldBe((5, 3, 1, 0, 1));
    }

    [Fact]
    public async Task VerifyAsync_OneByteOfAPayload_NamesTheEvent() =>
        (await FaultsAfterAsync(Place is SqlitePlace
            ? "update event set payload = cast(replace(cast(payload as text), '\"amount\":2', '\"amount\":3') as blob) where seq = 4"
            : "update event set payload = convert_to(replace(convert_from(payload, 'UTF8'), '\"amount\":2', '\"amount\":3'), 'UTF8') where seq = 4"))
            .ShouldBe([new(JournalFaultKind.Chain, "4")]);

    [Theory]
    [InlineData("actor = 'eva'")]
    [InlineData("at = at + 1")]
    [InlineData("stored = stored + 1")]
    [InlineData("idx = 7")]
    public async Task VerifyAsync_ChangedEnvelope_NamesTheEvent(string set) =>
        (await FaultsAfterAsync($"update event set {set} where seq = 3")).ShouldContain(new JournalFault(JournalFaultKind.Chain, "3"));

    [Fact]
    public async Task VerifyAsync_OneByteOfAText_NamesTheText() =>
        (await FaultsAfterAsync("update text set body = 'En taxt'")).ShouldBe([new(JournalFaultKind.Text, "c2/body")]);

    [Fact]
    public async Task VerifyAsync_TextGone_NamesTheText() =>
        (await FaultsAfterAsync("delete from text")).ShouldBe([new(JournalFaultKind.Text, "c2/body")]);

    [Fact]
    public async Task VerifyAsync_TextOfNoEvent_NamesTheText() =>
        (await FaultsAfterAsync("insert into text (id, seq, salt, body) values ('c9/x', 99, null, 'x')")).ShouldBe([new(JournalFaultKind.Text, "c9/x")]);

    [Fact]
    public async Task VerifyAsync_EventGone_NamesTheGap()
    {
        var faults = await FaultsAfterAsync("delete from event where seq = 3");
        faults.ShouldContain(new JournalFault(JournalFaultKind.Gap, "3"));
        faults.ShouldContain(new JournalFault(JournalFaultKind.Chain, "4"));
        faults.ShouldContain(new JournalFault(JournalFaultKind.Command, "c2"));
    }

    [Fact]
    public async Task VerifyAsync_CommandGone_NamesIt() =>
        (await FaultsAfterAsync("delete from command where id = 'c3'")).ShouldBe([new(JournalFaultKind.Command, "c3")]);

    [Fact]
    public async Task VerifyAsync_BlobChanged_IsNamed() =>
        (await FaultsAfterAsync(Place is SqlitePlace ? "update blob set bytes = x'010204'" : "update blob set bytes = '\\x010204'"))
            .ShouldHaveSingleItem().Kind.ShouldBe(JournalFaultKind.Blob);

    [Fact]
    public async Task VerifyAsync_TailCutOff_IsFoundAgainstAKeptHead()
    {
        var journal = await WrittenAsync();
        var head = (await journal.VerifyAsync(Speech.All, ct: Stop)).Head;
        await Place.TamperAsync("delete from event where seq > 3");
        await Place.TamperAsync("delete from command where id = 'c3'");
        (await journal.VerifyAsync(Speech.All, ct: Stop)).Faults.ShouldBeEmpty();
        (await journal.VerifyAsync(Speech.All, (5, head), Stop)).Faults.ShouldBe([new(JournalFaultKind.KeptHead, "5")]);
    }

    [Fact]
    public async Task VerifyAsync_EventOfANewerProgram_IsNamed()
    {
        var found = await (await WrittenAsync()).VerifyAsync(Speech.Older, ct: Stop);
        found.Faults.ShouldContain(new JournalFault(JournalFaultKind.Unknown, "3"));
    }

    [Fact]
    public async Task WithholdAsync_AText_EmptiesItAndKeepsTheChainWhole()
    {
        var journal = await WrittenAsync();
        (await journal.Texts.WithholdAsync("c2/body", Stop)).ShouldBeTrue();
        var found = await journal.VerifyAsync(Speech.All, ct: Stop);
        found.Faults.ShouldBeEmpty();
        (found.Texts, found.Withheld).ShouldBe((1, 1));
        (await journal.Texts.GetAsync("c2/body", Stop)).ShouldBeNull();
        (await StartAsync(journal)).Current.Touched.ShouldContainKey("text -");
    }

    [Fact]
    public async Task StartAsync_BrokenChain_IsRefused()
    {
        var journal = await WrittenAsync();
        await Place.TamperAsync("update event set actor = 'eva' where seq = 2");
        (await Should.ThrowAsync<JournalException>(StartAsync(journal))).Message.ShouldContain("event 2");
    }
}

public sealed class SqliteVerifyTests() : VerifySpecification(Sqlite);

public sealed class PostgresVerifyTests() : VerifySpecification(Postgres);
