using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Border;
using Styrbord.Timeline.Running;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline;

/// <summary>
/// The running timeline of an authority in this process: the present state, commands, states as of a day. One for each process;
/// several processes may share a PostgreSQL journal.
/// </summary>
public sealed class AuthorityTimeline : IAsyncDisposable
{
    private readonly Journal _journal;
    private readonly TimelineOptions _options;
    private readonly CommandBorder _border;
    private readonly EventReader _reader;
    private readonly Folding _folding;
    private readonly Present _present;
    private readonly Writer _writer;
    private readonly Follower _follower;
    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;
    private bool _disposed;

    private AuthorityTimeline(Journal journal, TimelineOptions options)
    {
        (_journal, _options) = (journal, options);
        _border = new CommandBorder(options.Vocabulary);
        _reader = new EventReader(journal, options.Vocabulary);
        _folding = new Folding(_reader, options.Vocabulary);
        _present = new Present(_folding);
        _writer = new Writer(journal, options, _present);
        _follower = new Follower(journal, options, _present);
    }

    /// <summary>The state after the last event this process knows. Never waits.</summary>
    public Authority Current => _present.Position.State;

    /// <summary>The head of the chain at <see cref="Current"/>'s sequence, lower-case hexadecimal.</summary>
    public string Head => Convert.ToHexStringLower(_present.Position.Head);

    /// <summary>Today in Stockholm by the authority's clock, which never goes back behind the last event.</summary>
    public DateOnly Today => Days.InSweden(Math.Max(_options.Clock.GetUtcNow().ToUnixTimeMilliseconds(), Current.LastAt));

    /// <summary>False when nothing has been heard from the database for two seconds: pages say of when they are, commands are refused.</summary>
    public bool HasDatabase => _follower.HasDatabase;

    /// <summary>When the database was last heard from, by the authority's clock, if it is silent; else nothing.</summary>
    public DateTimeOffset? SilentSince => HasDatabase ? null : _options.Clock.GetUtcNow() - _follower.Silence;

    /// <summary>Why this process only reads: the event of a newer program it met; else nothing.</summary>
    public string? ReadOnlyBecause => _present.Unknown is { } unknown ? $"{unknown.Type} {unknown.Version} ({unknown.Seq})" : null;

    /// <summary>Folds the whole journal, checking its chain, and starts writer and follower.</summary>
    public static async Task<AuthorityTimeline> StartAsync(Journal journal, TimelineOptions options, CancellationToken ct = default)
    {
        var timeline = new AuthorityTimeline(journal, options);
        await using (var connection = await journal.Database.OpenAsync(ct))
        {
            await timeline._present.CatchUpAsync(connection, null, ct);
        }

        timeline._running = Task.WhenAll(
            Task.Run(timeline._writer.RunAsync, CancellationToken.None),
            Task.Run(() => timeline._follower.RunAsync(timeline._stopping.Token), CancellationToken.None));
        return timeline;
    }

    /// <summary>
    /// Brings a command over the border, judges it and answers when it is on disk. Cancelling takes a waiting command back;
    /// one that is being written is still answered.
    /// </summary>
    /// <exception cref="JournalException">The database is lost and the outcome unknown: ask again with the same id.</exception>
    public Task<CommandResult> ExecuteAsync(CommandRequest request, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ExecuteAsync(_border.Read(request.Name, request.Json.Span), request.Name, request.Id, request.Actor, ct);
    }

    /// <summary>As above, for a command already made; its texts pass the border all the same.</summary>
    public Task<CommandResult> ExecuteAsync(Command command, string id, string actor, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        var name = command.GetType().Name;
        return ExecuteAsync(_border.Read(name, _options.Vocabulary.Write(command)), name, id, actor, ct);
    }

    /// <summary>As above, for a command made of a whole file: it may be larger than one that is sent, and is all or nothing like any other.</summary>
    public Task<CommandResult> ExecuteWholeAsync(Command command, string id, string actor, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        var name = command.GetType().Name;
        return ExecuteAsync(_border.Read(name, _options.Vocabulary.Write(command), CommandBorder.MaxWhole), name, id, actor, ct);
    }

    /// <summary>
    /// Runs a package's steps into an empty authority, each command at 08.00 of its day, all or nothing; access is not judged.
    /// </summary>
    /// <param name="package">The package's hash: the same package again changes nothing.</param>
    /// <param name="trial">Judges everything and writes nothing.</param>
    public Task<ImportResult> ImportAsync(
        string package, IEnumerable<ImportedStep> steps, bool trial = false, CancellationToken ct = default) =>
        ImportAsync(package, steps, stateHash: null, trial, ct);

    /// <summary>As above, but only if the steps end in the state whose hash is told.</summary>
    public Task<ImportResult> ImportAsync(
        string package, IEnumerable<ImportedStep> steps, string? stateHash, bool trial, CancellationToken ct = default) =>
        new Import(_journal, _options, _border, _present).RunAloneAsync(new(package, steps, stateHash, trial), ct);

    /// <summary>Waits until this process has seen an event. False if it took longer.</summary>
    public async Task<bool> WaitForAsync(long seq, TimeSpan timeout, CancellationToken ct = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(timeout);
        while (true)
        {
            var moved = _present.Moved;
            if (Current.Sequence >= seq)
            {
                return true;
            }

            try
            {
                await moved.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException) when (!ct.IsCancellationRequested)
            {
                return Current.Sequence >= seq;
            }
        }
    }

    /// <summary>The state after event number <paramref name="seq"/>.</summary>
    public async ValueTask<Authority> AsOfAsync(long seq, CancellationToken ct = default)
    {
        var current = Current;
        var from = _present.CheckpointAt(seq);
        return seq >= current.Sequence ? current : from.Sequence == seq ? from : await FoldAsync(from, seq, ct);
    }

    /// <summary>The state after the last event before midnight after the day, in Stockholm.</summary>
    public ValueTask<Authority> AsOfAsync(DateOnly day, CancellationToken ct = default) => BeforeAsync(Days.EndOf(day), ct);

    /// <summary>The state after the last event that holds before an instant, milliseconds UTC.</summary>
    public async ValueTask<Authority> BeforeAsync(long end, CancellationToken ct = default)
    {
        var current = Current;
        if (current.LastAt < end)
        {
            return current;
        }

        var (from, until) = _present.SpanBefore(end);
        await using var connection = await _journal.Database.OpenAsync(ct);
        var seq = await EventLog.LastBeforeAsync(_journal.Database, _journal.Authority, connection, from.Sequence, until, end);
        return seq is null ? from : await FoldAsync(from, seq.Value, ct);
    }

    /// <summary>The timeline itself: at most <paramref name="limit"/> events after a number, with their texts as they are now.</summary>
    public async Task<IReadOnlyList<TimelineEntry>> ReadAsync(long after, int limit, CancellationToken ct = default)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        var until = Math.Min(Current.Sequence, after + Math.Min(limit, EventLog.Chunk));
        var chunk = await _reader.ReadAsync(connection, null, after, until, null, ct);
        return [.. chunk.Events.Select(e => new TimelineEntry(
            e.Row.Seq, e.Row.Type, e.Row.CommandId, e.Row.At, e.Row.Stored, e.Row.Actor, Convert.ToHexStringLower(e.Row.Head), e.Happened))];
    }

    /// <summary>Answers what waits, then stops. The journal stays open: it belongs to whoever opened it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, true))
        {
            return;
        }

        _writer.Close();
        await _stopping.CancelAsync();
        await _running;
        _stopping.Dispose();
        _present.Dispose();
    }

    private async Task<Authority> FoldAsync(Authority from, long until, CancellationToken ct)
    {
        await using var connection = await _journal.Database.OpenAsync(ct);
        return (await _folding.AdvanceAsync(connection, null, new Position(from, []), until, check: false, null, ct)).Position.State;
    }

    private Task<CommandResult> ExecuteAsync(Entered entered, string name, string id, string actor, CancellationToken ct)
    {
        if (!CommandIds.IsValid(id))
        {
            return Answer(new CommandResult.Refused([new BadCommandId()]));
        }

        if (entered.Command is null)
        {
            return Answer(new CommandResult.Refused(entered.Problems));
        }

        if (!HasDatabase || ReadOnlyBecause is not null)
        {
            return Answer(new CommandResult.Busy(HasDatabase ? BusyReason.ReadOnly : BusyReason.NoDatabase));
        }

        var pending = new Pending(id, actor, entered.Command, Pending.Hash(name, entered.Json), ct);
        return _writer.TryAdd(pending) ? pending.Answer : Answer(new CommandResult.Busy(BusyReason.QueueFull));
    }

    private static Task<CommandResult> Answer(CommandResult result) => Task.FromResult(result);
}
