using Shouldly;
using Styrbord.Timeline.Tests.Kit;

namespace Styrbord.Timeline.Tests;

public abstract class JobsSpecification(Func<Task<Place>> create) : Specification(create)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task AddAsync_TheSameKeyAgain_IsOneJob()
    {
        var jobs = (await OpenAsync(Clock)).Jobs;

        (await jobs.AddAsync("brev", "anna|1", Stop)).ShouldBeTrue();
        (await jobs.AddAsync("brev", "anna|1", Stop)).ShouldBeFalse();

        (await jobs.KeysAsync("brev", Stop)).ShouldBe(["anna|1"]);
    }

    [Fact]
    public async Task ClaimAsync_WhileAnotherHasIt_IsNothing()
    {
        var jobs = (await OpenAsync(Clock)).Jobs;
        await jobs.AddAsync("brev", "anna|1", Stop);

        (await jobs.ClaimAsync("brev", Lease, Stop))!.Attempts.ShouldBe(1);
        (await jobs.ClaimAsync("brev", Lease, Stop)).ShouldBeNull();
        (await jobs.ClaimAsync("annat", Lease, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task ClaimAsync_ProcessDiedWithIt_IsClaimedAgainAfterTheLease()
    {
        await (await OpenAsync(Clock)).Jobs.AddAsync("brev", "anna|1", Stop);
        await (await OpenAsync(Clock)).Jobs.ClaimAsync("brev", Lease, Stop);
        Clock.Now += (long)Lease.TotalMilliseconds + 1;

        (await (await OpenAsync(Clock)).Jobs.ClaimAsync("brev", Lease, Stop))!.Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task DoneAsync_Ever_IsNeitherClaimedNorAddedAgain()
    {
        var jobs = (await OpenAsync(Clock)).Jobs;
        await jobs.AddAsync("brev", "anna|1", Stop);
        await jobs.DoneAsync((await jobs.ClaimAsync("brev", Lease, Stop))!.Id, ct: Stop);
        Clock.Now += (long)TimeSpan.FromDays(30).TotalMilliseconds;

        (await jobs.ClaimAsync("brev", Lease, Stop)).ShouldBeNull();
        (await jobs.AddAsync("brev", "anna|1", Stop)).ShouldBeFalse();
    }

    [Fact]
    public async Task DropAsync_Ever_MayBeAddedAgain()
    {
        var jobs = (await OpenAsync(Clock)).Jobs;
        await jobs.AddAsync("brev", "anna|1", Stop);
        await jobs.DropAsync((await jobs.ClaimAsync("brev", Lease, Stop))!.Id, Stop);

        (await jobs.AddAsync("brev", "anna|1", Stop)).ShouldBeTrue();
    }

    [Fact]
    public async Task LaterAsync_BeforeAndAfterTheWait_IsClaimedOnlyAfter()
    {
        var jobs = (await OpenAsync(Clock)).Jobs;
        await jobs.AddAsync("brev", "anna|1", Stop);
        await jobs.LaterAsync((await jobs.ClaimAsync("brev", Lease, Stop))!.Id, TimeSpan.FromMinutes(15), "nere", Stop);

        (await jobs.ClaimAsync("brev", Lease, Stop)).ShouldBeNull();
        Clock.Now += (long)TimeSpan.FromMinutes(15).TotalMilliseconds;
        (await jobs.ClaimAsync("brev", Lease, Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task ClaimAsync_ManyAtOnce_EachJobOnce()
    {
        var journal = await OpenAsync(Clock);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => journal.Jobs.AddAsync("brev", $"anna|{i}", Stop)));

        var claimed = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            var own = new List<string>();
            while (await journal.Jobs.ClaimAsync("brev", Lease, Stop) is { } job)
            {
                own.Add(job.Key);
            }

            return own;
        }));

        claimed.SelectMany(c => c).Distinct().Count().ShouldBe(claimed.Sum(c => c.Count));
    }

    [Fact]
    public async Task ForgetAsync_DoneLongAgo_IsGone()
    {
        var jobs = (await OpenAsync(Clock)).Jobs;
        await jobs.AddAsync("brev", "anna|1", Stop);
        await jobs.AddAsync("brev", "anna|2", Stop);
        await jobs.DoneAsync((await jobs.ClaimAsync("brev", Lease, Stop))!.Id, ct: Stop);
        Clock.Now += (long)TimeSpan.FromDays(500).TotalMilliseconds;

        await jobs.ForgetAsync(TimeSpan.FromDays(400), Stop);

        (await jobs.KeysAsync("brev", Stop)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task BackupAsync_WithAJobAndAChoice_KeepsBoth()
    {
        var journal = await OpenAsync();
        await StartAsync(journal);
        await journal.Jobs.AddAsync("brev", "anna|1", Stop);
        await journal.MailChoices.PutAsync(new MailChoice { Account = "anna", Address = "anna@example.org", Choice = "each", Stop = "hemlig" }, Stop);
        var file = Path.Combine(Directory.CreateTempSubdirectory("styrbord").FullName, "backup");
        await journal.BackupAsync(file, Stop);

        var restored = Keep(await Keep(new SqlitePlace()).OpenAsync());
        await restored.RestoreAsync(file, Speech.All, ct: Stop);

        (await restored.Jobs.AddAsync("brev", "anna|1", Stop)).ShouldBeFalse();
        (await restored.MailChoices.FindByStopAsync("hemlig", Stop)).ShouldBe(await journal.MailChoices.FindAsync("anna", Stop));
    }

    [Fact]
    public async Task PutAsync_AnotherChoice_KeepsTheSecret()
    {
        var choices = (await OpenAsync()).MailChoices;
        await choices.PutAsync(new MailChoice { Account = "anna", Address = "anna@example.org", Choice = "each", Stop = "hemlig" }, Stop);
        await choices.PutAsync(new MailChoice { Account = "anna", Address = "anna@example.com", Choice = "weekly", Stop = "annan" }, Stop);

        (await choices.AllAsync(Stop)).ShouldHaveSingleItem().ShouldBe(new MailChoice { Account = "anna", Address = "anna@example.com", Choice = "weekly", Stop = "hemlig" });
    }
}

public sealed class SqliteJobsTests() : JobsSpecification(Sqlite);

public sealed class PostgresJobsTests() : JobsSpecification(Postgres);
