using Shouldly;
using Styrbord.Faults;

namespace Styrbord.Timeline.Tests.Faults;

/// <summary>The short form of <c>tests/faults</c>: the same trials, fewer rounds.</summary>
public abstract class FaultSpecification(Func<TrialStore> create) : IAsyncLifetime
{
    private TrialStore? _store;

    private TrialStore Store => _store!;

    public ValueTask InitializeAsync()
    {
        _store = create();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await (_store?.RemoveAsync() ?? Task.CompletedTask);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Kill9_TenTimesWhileWriting_NothingAcknowledgedIsLostOrHalf()
    {
        var figures = await Kill9.RunAsync(Store, kills: 10);
        figures.Acknowledged.ShouldBeGreaterThan(10);
        (figures.Lost, figures.Faults).ShouldBe((0, 0));
    }

    [Fact]
    public async Task LostUpdate_TwentyEditorsOfOneText_EveryEditCounts()
    {
        var figures = await LostUpdate.RunAsync(Store, editors: 20, edits: 10, seeing: true);
        (figures.Lost, figures.Dumb).ShouldBe((0, 0));
        figures.Conflicts.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task LostUpdate_WithoutWhatWasSeen_LosesEdits() =>
        (await LostUpdate.RunAsync(Store, editors: 2, edits: 100, seeing: false)).Lost.ShouldBeGreaterThan(0);
}

public sealed class SqliteFaultTests() : FaultSpecification(TrialStore.Sqlite);

public sealed class PostgresFaultTests() : FaultSpecification(Required)
{
    private static TrialStore Required()
    {
        if (!TrialStore.HasPostgres)
        {
            Assert.Skip($"{TrialStore.Variable} saknas");
        }

        return TrialStore.Postgres();
    }
}
