using System.Collections.Immutable;
using System.Data.Common;
using System.Threading.Channels;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Running;

/// <summary>The one writer of a process: takes what waits, decides it in order, puts it on disk together, then answers.</summary>
internal sealed class Writer(Journal journal, TimelineOptions options, Present present)
{
    private const int MaxGroup = 256;
    private const int Attempts = 3;

    private readonly Channel<Pending> _queue = Channel.CreateBounded<Pending>(
        new BoundedChannelOptions(options.QueueLength) { SingleReader = true });

    public bool TryAdd(Pending pending) => _queue.Writer.TryWrite(pending);

    /// <summary>No more commands; those that wait are still answered.</summary>
    public void Close() => _queue.Writer.TryComplete();

    public async Task RunAsync()
    {
        while (await _queue.Reader.WaitToReadAsync())
        {
            var group = new List<Pending>();
            while (group.Count < MaxGroup && _queue.Reader.TryRead(out var pending))
            {
                group.Add(pending);
            }

            await present.AloneAsync(() => AnswerAsync(group), CancellationToken.None);
        }
    }

    private async Task AnswerAsync(List<Pending> group)
    {
        group.RemoveAll(Cancelled);
        for (var attempt = 1; group.Count > 0; attempt++)
        {
            try
            {
                await DecideAsync(group);
                group.ForEach(p => p.Tell());
                return;
            }
            catch (Exception lost) when (lost is DbException or TimeoutException or IOException && attempt < Attempts)
            {
                // also when the outcome of the commit is unknown: the next attempt looks every id up before it decides
                options.Fault(lost);
                journal.Database.Forget();
                await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt));
            }
            catch (Exception broken)
            {
                var failure = new JournalException("The commands could not be written; whether they were is told by asking again with the same ids.", broken);
                group.ForEach(p => p.Tell(failure));
                return;
            }
        }
    }

    private async Task DecideAsync(List<Pending> pending)
    {
        string[] ids = [.. pending.Select(p => p.Id).Distinct(StringComparer.Ordinal)];
        var (transaction, last, known) = await journal.Database.BeginGroupAsync(journal.Authority, ids, CancellationToken.None);
        await using var write = transaction;
        if (last > present.Position.State.Sequence && !await present.CatchUpAsync(write.Connection, write.Transaction, CancellationToken.None))
        {
            pending.ForEach(p => p.Decided = new CommandResult.Busy(BusyReason.ReadOnly));
            return;
        }

        var group = new Group(present.Position, journal.Authority, options.Vocabulary, () => journal.ServerNow);
        group.Know(known);
        pending.ForEach(p => p.Decided = Decide(write, group, p));
        if (!group.Batch.IsEmpty)
        {
            await journal.Database.AppendAsync(write, group.Batch, CancellationToken.None);
            await Withholding.RunAsync(journal.Database, write, group.Batch);
            await write.CommitAsync(CancellationToken.None);
            await PublishAsync(group);
        }
    }

    // a withheld text stands in every state that was folded with it: they are folded anew
    private async Task PublishAsync(Group group)
    {
        if (group.Batch.Withheld.Count == 0)
        {
            present.Publish(group.Position);
            return;
        }

        await using var connection = await journal.Database.OpenAsync(CancellationToken.None);
        await present.AnewAsync(connection, null, CancellationToken.None);
    }

    /// <summary>A command that throws fails alone.</summary>
    private object Decide(WriteTransaction write, Group group, Pending pending)
    {
        if (group.Earlier(pending) is { } earlier)
        {
            return earlier;
        }

        try
        {
            var state = group.Position.State;
            var at = Math.Max(options.Clock.GetUtcNow().ToUnixTimeMilliseconds(), state.LastAt);
            var context = Group.Context(Days.InSweden(at), at, pending.Actor, pending.Id);
            return Judge(write, group, pending, state, context);
        }
        catch (Exception bug)
        {
            return bug;
        }
    }

    private CommandResult Judge(WriteTransaction write, Group group, Pending pending, Authority state, Context context)
    {
        if (options.Access(state, pending.Command, context) is { } forbidden)
        {
            return new CommandResult.Forbidden(forbidden);
        }

        return options.Decide(state, pending.Command, context) switch
        {
            Accepted accepted when Withholding.Unknown(journal.Database, write, group.Batch, accepted.Events).ToImmutableArray() is { IsEmpty: false } unknown => new CommandResult.Refused(unknown),
            Accepted accepted => group.Accept(pending, accepted.Events, context.Now),
            Refused refused => new CommandResult.Refused(refused.Problems),
            var other => throw new InvalidOperationException($"Neither accepted nor refused: {other}"),
        };
    }

    private static bool Cancelled(Pending pending)
    {
        if (!pending.Cancelled.IsCancellationRequested)
        {
            return false;
        }

        pending.Tell(new OperationCanceledException(pending.Cancelled));
        return true;
    }
}
