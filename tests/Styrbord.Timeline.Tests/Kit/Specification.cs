using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline.Tests.Kit;

/// <summary>A test on a database of its own; each specification runs on both databases.</summary>
public abstract class Specification(Func<Task<Place>> create) : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> _opened = [];

    public static Func<Task<Place>> Sqlite => () => Task.FromResult<Place>(new SqlitePlace());

    public static Func<Task<Place>> Postgres => async () => await PostgresPlace.CreateAsync();

    protected Place Place { get; private set; } = null!;

    protected TestClock Clock { get; } = new();

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Place = await create();

    public async ValueTask DisposeAsync()
    {
        foreach (var opened in Enumerable.Reverse(_opened))
        {
            await opened.DisposeAsync();
        }

        if (Place is not null)
        {
            await Place.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected async Task<Journal> OpenAsync(TimeProvider? server = null) => Keep(await Place.OpenAsync(server));

    protected async Task<AuthorityTimeline> StartAsync(Journal? journal = null, Func<TimelineOptions, TimelineOptions>? with = null)
    {
        var options = new TimelineOptions { Access = Allow, Vocabulary = Speech.All, Clock = Clock };
        return Keep(await AuthorityTimeline.StartAsync(journal ?? await OpenAsync(), with?.Invoke(options) ?? options));
    }

    protected static Problem? Allow(Authority authority, Command command, Context context) => null;

    protected T Keep<T>(T opened)
        where T : IAsyncDisposable
    {
        _opened.Add(opened);
        return opened;
    }
}

/// <summary>A clock that stands until it is moved.</summary>
public sealed class TestClock : TimeProvider
{
    /// <summary>13 September 2018, 08.00 in Stockholm.</summary>
    public long Now { get; set; } = Days.MorningOf(new DateOnly(2018, 9, 13));

    /// <summary>Added to the running time by which waiting is measured.</summary>
    public TimeSpan Elapsed { get; set; }

    public override long GetTimestamp() => base.GetTimestamp() + (long)(Elapsed.TotalSeconds * TimestampFrequency);

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(Now);
}
