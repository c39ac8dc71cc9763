using Shouldly;
using Styrbord.Timeline.Store;
using Styrbord.Timeline.Tests.Kit;

namespace Styrbord.Timeline.Tests;

public abstract class JournalSpecification(Func<Task<Place>> create) : Specification(create)
{
    [Fact]
    public async Task Open_Twice_SameAuthority() => (await OpenAsync()).Authority.ShouldBe((await OpenAsync()).Authority);

    [Fact]
    public async Task Open_NewerSchema_IsRefused()
    {
        await OpenAsync();
        await Place.TamperAsync("insert into schema_version (version, applied) values (999, 0)");
        (await Should.ThrowAsync<JournalException>(OpenAsync())).Message.ShouldContain("999");
    }

    [Fact]
    public async Task Open_ManyAtOnce_SchemaMadeOnce()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Place.OpenAsync(), Stop)));
        opened.Select(j => j.Authority).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
        foreach (var journal in opened)
        {
            await journal.DisposeAsync();
        }
    }

    [Fact]
    public async Task Drafts_PutGetDelete_ArePrivate()
    {
        var drafts = (await OpenAsync()).Drafts;
        await drafts.PutAsync("anna", "plan/1", "först", Stop);
        await drafts.PutAsync("anna", "plan/1", "sedan", Stop);
        (await drafts.GetAsync("anna", "plan/1", Stop))!.Body.ShouldBe("sedan");
        (await drafts.GetAsync("bo", "plan/1", Stop)).ShouldBeNull();
        await drafts.DeleteAsync("anna", "plan/1", Stop);
        (await drafts.GetAsync("anna", "plan/1", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Blobs_SameBytesTwice_KeptOnce()
    {
        var blobs = (await OpenAsync()).Blobs;
        var name = await blobs.PutAsync([1, 2, 3], Stop);
        (await blobs.PutAsync([1, 2, 3], Stop)).ShouldBe(name);
        (await blobs.GetAsync(name, Stop)).ShouldBe([1, 2, 3]);
        (await blobs.GetAsync("none", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Accounts_AddFindUpdate_AsGiven()
    {
        var accounts = (await OpenAsync()).Accounts;
        var account = new Account { Id = "strateg", Name = "Planeringsstrateg", SecurityStamp = "s1" };
        (await accounts.AddAsync(account, Stop)).ShouldBeTrue();
        (await accounts.AddAsync(account, Stop)).ShouldBeFalse();
        var locked = account with { PasswordHash = "h", FailedCount = 5, LockedUntil = 1_537_000_000_000, SecurityStamp = "s2" };
        (await accounts.UpdateAsync(locked, Stop)).ShouldBeTrue();
        (await accounts.FindAsync("strateg", Stop)).ShouldBe(locked);
        (await accounts.AllAsync(Stop)).ShouldBe([locked]);
        (await accounts.FindAsync("none", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Tokens_AddedAndTakenBack_FindTheirAccount()
    {
        var accounts = (await OpenAsync()).Accounts;
        await accounts.AddTokenAsync("strateg", "hemlig", Stop);
        (await accounts.AccountOfTokenAsync("hemlig", Stop)).ShouldBe("strateg");
        (await accounts.AccountOfTokenAsync("annan", Stop)).ShouldBeNull();
        await accounts.DeleteTokensAsync("strateg", Stop);
        (await accounts.AccountOfTokenAsync("hemlig", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Registers_ValuesAndKeys_AreKept()
    {
        var registers = (await OpenAsync()).Registers;
        (await registers.GetAsync("x", Stop)).ShouldBeNull();
        await registers.PutAsync("x", "1", Stop);
        await registers.PutAsync("x", "2", Stop);
        (await registers.GetAsync("x", Stop)).ShouldBe("2");
        await registers.PutSessionKeyAsync("k1", "<key/>", Stop);
        (await registers.SessionKeysAsync(Stop)).ShouldBe(["<key/>"]);
    }
}

public sealed class SqliteJournalTests() : JournalSpecification(Sqlite);

public sealed class PostgresJournalTests() : JournalSpecification(Postgres);
