using Shouldly;
using Styrbord.Timeline.Tests.Kit;

namespace Styrbord.Timeline.Tests;

public abstract class FeedKeysSpecification(Func<Task<Place>> create) : Specification(create)
{
    private const string Secret = "hemlig-adress";

    [Fact]
    public async Task FindAsync_TheSecret_OpensWhatItWasMadeFor()
    {
        var journal = await OpenAsync();
        await journal.FeedKeys.AddAsync("k1", "anna", "body", "rs", Secret, Stop);

        var found = (await journal.FeedKeys.FindAsync(Secret, Stop))!;

        (found.Id, found.Account, found.Scope, found.Target).ShouldBe(("k1", "anna", "body", "rs"));
        (await journal.FeedKeys.FindAsync("annan", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task WithdrawAsync_OnesOwn_OpensNothingMore()
    {
        var journal = await OpenAsync();
        await journal.FeedKeys.AddAsync("k1", "anna", "mine", "", Secret, Stop);

        (await journal.FeedKeys.WithdrawAsync("k1", "bo", Stop)).ShouldBeFalse();
        (await journal.FeedKeys.FindAsync(Secret, Stop)).ShouldNotBeNull();
        (await journal.FeedKeys.WithdrawAsync("k1", "anna", Stop)).ShouldBeTrue();

        (await journal.FeedKeys.FindAsync(Secret, Stop)).ShouldBeNull();
        (await journal.FeedKeys.OfAsync("anna", Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task UpdateAsync_AnotherPassword_EndsTheAddressesOfTheAccountAndNoOthers()
    {
        var journal = await OpenAsync();
        var anna = new Account { Id = "anna", Name = "Anna", SecurityStamp = "ett" };
        await journal.Accounts.AddAsync(anna, Stop);
        await journal.Accounts.AddAsync(anna with { Id = "bo" }, Stop);
        await journal.FeedKeys.AddAsync("k1", "anna", "mine", "", Secret, Stop);
        await journal.FeedKeys.AddAsync("k2", "bo", "mine", "", "annan", Stop);

        await journal.Accounts.UpdateAsync(anna with { FailedCount = 1 }, Stop);
        (await journal.FeedKeys.FindAsync(Secret, Stop)).ShouldNotBeNull();
        await journal.Accounts.UpdateAsync(anna with { SecurityStamp = "två" }, Stop);

        (await journal.FeedKeys.FindAsync(Secret, Stop)).ShouldBeNull();
        (await journal.FeedKeys.FindAsync("annan", Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task BackupAsync_WithAnAddress_KeepsItWithoutTheSecret()
    {
        var journal = await OpenAsync();
        await StartAsync(journal);
        await journal.FeedKeys.AddAsync("k1", "anna", "mine", "", Secret, Stop);
        var file = Path.Combine(Directory.CreateTempSubdirectory("styrbord").FullName, "backup");
        await journal.BackupAsync(file, Stop);

        var empty = Keep(new SqlitePlace());
        var restored = Keep(await empty.OpenAsync());
        await restored.RestoreAsync(file, Speech.All, ct: Stop);

        (await restored.FeedKeys.FindAsync(Secret, Stop)).ShouldBe(await journal.FeedKeys.FindAsync(Secret, Stop));
    }
}

public sealed class SqliteFeedKeysTests() : FeedKeysSpecification(Sqlite);

public sealed class PostgresFeedKeysTests() : FeedKeysSpecification(Postgres);
