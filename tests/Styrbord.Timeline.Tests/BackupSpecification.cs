using Shouldly;
using Styrbord.Timeline.Backups;
using Styrbord.Timeline.Store;
using Styrbord.Timeline.Tests.Kit;
using Styrbord.Timeline.Verify;

namespace Styrbord.Timeline.Tests;

public abstract class BackupSpecification(Func<Task<Place>> create) : Specification(create)
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("styrbord").FullName, "backup");

    private async Task<AuthorityTimeline> WrittenAsync(Journal journal)
    {
        var timeline = await StartAsync(journal);
        await timeline.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop);
        await timeline.ExecuteAsync(new WriteText("Å, \"ja\"\nnej", []), "c2", "anna", Stop);
        await timeline.ExecuteAsync(new WriteText("Bort", []), "c3", "anna", Stop);
        await timeline.ExecuteAsync(new AddTo("a", 2), "c4", "bo", Stop);
        await journal.Texts.WithholdAsync("c3/body", Stop);
        await journal.Blobs.PutAsync([0, 255, 7], Stop);
        await journal.Accounts.AddAsync(new Account { Id = "anna", Name = "A", SecurityStamp = "s" }, Stop);
        await journal.Drafts.PutAsync("anna", "k", "halvt", Stop);
        return timeline;
    }

    private async Task<(Verification Found, Journal Journal)> RestoredAsync(RestoreTill till = default)
    {
        var empty = new SqlitePlace();
        Keep(empty);
        var journal = Keep(await empty.OpenAsync());
        return (await journal.RestoreAsync(_file, Speech.All, till, Stop), journal);
    }

    [Fact]
    public async Task RestoreAsync_IntoTheOtherDatabase_EverythingIsThere()
    {
        var journal = await OpenAsync();
        var timeline = await WrittenAsync(journal);
        (await journal.BackupAsync(_file, Stop)).Head.ShouldBe(timeline.Head);
        var (found, restored) = await RestoredAsync();
        found.IsWhole.ShouldBeTrue();
        (found.Events, found.Head, found.Withheld).ShouldBe((6, timeline.Head, 1));
        (await StartAsync(restored)).Current.Touched["a"].ShouldBe(3);
        (await restored.Accounts.FindAsync("anna", Stop)).ShouldBe(await journal.Accounts.FindAsync("anna", Stop));
        (await restored.Drafts.GetAsync("anna", "k", Stop))!.Body.ShouldBe("halvt");
        (await restored.Blobs.GetAsync(Domain.Kernel.Hashes.Sha256([0, 255, 7]), Stop)).ShouldBe([0, 255, 7]);
        restored.Authority.ShouldBe(journal.Authority);
    }

    [Fact]
    public async Task RestoreAsync_FromSqlite_IntoThis()
    {
        var place = Keep(new SqlitePlace());
        var source = Keep(await place.OpenAsync());
        var written = await WrittenAsync(source);
        await source.BackupAsync(_file, Stop);
        var journal = await OpenAsync();
        (await journal.RestoreAsync(_file, Speech.All, ct: Stop)).IsWhole.ShouldBeTrue();
        var timeline = await StartAsync(journal);
        timeline.Head.ShouldBe(written.Head);
        (await timeline.ExecuteAsync(new AddTo("a", 2), "c4", "bo", Stop)).ShouldBe(new CommandResult.Accepted(5, 2, Repeated: true));
    }

    [Theory]
    [InlineData(6, 6)]
    [InlineData(5, 4)]
    [InlineData(4, 4)]
    [InlineData(1, 0)]
    public async Task RestoreAsync_TillAnEvent_EndsAtAWholeCommand(long till, long events)
    {
        var journal = await OpenAsync();
        var timeline = await WrittenAsync(journal);
        await journal.BackupAsync(_file, Stop);
        var (found, _) = await RestoredAsync(new RestoreTill(till, null));
        found.Faults.ShouldBeEmpty();
        found.Events.ShouldBe(events);
        found.Head.ShouldBe(events == 0 ? new string('0', 64) : (await timeline.ReadAsync(events - 1, 1, Stop))[0].Head);
    }

    [Fact]
    public async Task RestoreAsync_TillAnInstant_WhatWasStoredThen()
    {
        var journal = await OpenAsync();
        var timeline = await WrittenAsync(journal);
        await journal.BackupAsync(_file, Stop);
        var first = (await timeline.ReadAsync(0, 1, Stop))[0].Stored;
        (await RestoredAsync(new RestoreTill(null, first - 1))).Found.Events.ShouldBe(0);
    }

    [Fact]
    public async Task RestoreAsync_NotEmpty_IsRefused()
    {
        var journal = await OpenAsync();
        await WrittenAsync(journal);
        await journal.BackupAsync(_file, Stop);
        await Should.ThrowAsync<JournalException>(journal.RestoreAsync(_file, Speech.All, ct: Stop));
    }

    [Fact]
    public async Task RestoreAsync_FileCutShort_IsRefusedAndNothingKept()
    {
        var journal = await OpenAsync();
        await WrittenAsync(journal);
        await journal.BackupAsync(_file, Stop);
        await File.WriteAllBytesAsync(_file, (await File.ReadAllBytesAsync(_file, Stop))[..^40], Stop);
        await Should.ThrowAsync<JournalException>(RestoredAsync());
    }

    [Fact]
    public async Task RestoreAsync_ChangedJournal_SaysWhereAndKeepsNothing()
    {
        var journal = await OpenAsync();
        await WrittenAsync(journal);
        await Place.TamperAsync("update event set actor = 'eva' where seq = 2");
        await journal.BackupAsync(_file, Stop);
        var (found, target) = await RestoredAsync();
        found.Faults.ShouldContain(new JournalFault(JournalFaultKind.Chain, "2"));
        (await target.LastAsync(Stop)).ShouldBe(0);
        (await target.Accounts.AllAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task BackupAsync_WhileWriting_IsOneMoment()
    {
        var journal = await OpenAsync();
        var timeline = await StartAsync(journal);
        var writing = Task.WhenAll(Enumerable.Range(0, 300).Select(i => timeline.ExecuteAsync(new WriteText($"{i}", []), $"c{i}", "anna", Stop)));
        await timeline.WaitForAsync(1, TimeSpan.FromSeconds(20), Stop);
        var taken = await journal.BackupAsync(_file, Stop);
        await writing;
        var (found, _) = await RestoredAsync();
        found.Faults.ShouldBeEmpty();
        (found.Events, found.Head).ShouldBe((taken.Sequence, taken.Head));
    }
}

public sealed class SqliteBackupTests() : BackupSpecification(Sqlite);

public sealed class PostgresBackupTests() : BackupSpecification(Postgres);
