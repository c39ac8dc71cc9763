using Shouldly;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Faults;
using Styrbord.Timeline.Tests.Kit;

namespace Styrbord.Timeline.Tests;

/// <summary>The domain's own commands, access and events through the journal.</summary>
public abstract class RealCommandsSpecification(Func<Task<Place>> create) : Specification(create)
{
    private static TimelineOptions Real(TimelineOptions options) => options with { Vocabulary = Vocabulary.OfModel, Access = Model.Judge };

    private async Task<AuthorityTimeline> WrittenAsync(Journal journal)
    {
        var timeline = await StartAsync(journal, Real);
        var random = new Random(1);
        await Task.WhenAll(Enumerable.Range(0, 300).Select(i => timeline.ExecuteAsync(Writing.Any($"{i}", random), $"c{i}", Context.SystemActor, Stop)));
        return timeline;
    }

    [Fact]
    public async Task StartAsync_AfterRealCommands_SameStateHash()
    {
        var journal = await OpenAsync();
        var written = await WrittenAsync(journal);
        var again = await StartAsync(await OpenAsync(), Real);
        again.Current.StateHash().ShouldBe(written.Current.StateHash());
        (await journal.VerifyAsync(Vocabulary.OfModel, ct: Stop)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task RestoreAsync_IntoSqlite_SameStateHash()
    {
        var journal = await OpenAsync();
        var written = await WrittenAsync(journal);
        var place = Keep(new SqlitePlace());
        var file = $"{place.File}.backup";
        await journal.BackupAsync(file, Stop);
        var restored = Keep(await place.OpenAsync());
        (await restored.RestoreAsync(file, Vocabulary.OfModel, ct: Stop)).IsWhole.ShouldBeTrue();
        (await StartAsync(restored, Real)).Current.StateHash().ShouldBe(written.Current.StateHash());
    }

    [Fact]
    public async Task ExecuteAsync_EventOverSixtyFourKilobytes_IsRefusedAndLeavesNothing()
    {
        var timeline = await StartAsync(with: Real);
        var large = new RecordGroup(new("g"), "Grupp", "officials", Tasks: [.. Enumerable.Repeat(new string('å', 1_000), 40)]);
        var answer = await timeline.ExecuteAsync(large, "c1", Context.SystemActor, Stop);
        answer.ShouldBeOfType<CommandResult.Refused>().Problems.ShouldHaveSingleItem().Code.ShouldBe("border.too-large");
        timeline.Current.Sequence.ShouldBe(0);
    }

    [Fact]
    public async Task ExecuteAsync_AccountWithoutRole_IsForbidden() =>
        (await (await StartAsync(with: Real)).ExecuteAsync(Writing.Any("x", new Random(2)), "c1", "anna", Stop))
            .ShouldBeOfType<CommandResult.Forbidden>();
}

public sealed class SqliteRealCommandsTests() : RealCommandsSpecification(Sqlite);

public sealed class PostgresRealCommandsTests() : RealCommandsSpecification(Postgres);
