using System.Collections.Immutable;
using Dapper;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Border;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Running;

/// <summary>What is to be taken in.</summary>
/// <param name="Package">The package's hash.</param>
/// <param name="StateHash">Of the state the steps must end in, if it is known.</param>
internal sealed record Asked(string Package, IEnumerable<ImportedStep> Steps, string? StateHash, bool Trial);

/// <summary>Runs a package's steps on the days they belong to, into an empty authority, in one transaction.</summary>
internal sealed class Import(Journal journal, TimelineOptions options, CommandBorder border, Present present)
{
    public const string Register = "package";

    private const int MaxProblems = 200;
    private const int FlushAt = 5000;

    public async Task<ImportResult> RunAsync(Asked asked, CancellationToken ct)
    {
        await using var write = await journal.Database.BeginWriteAsync(ct);
        var earlier = await write.Connection.ExecuteScalarAsync<string>(
            journal.Database.Sql["registers.getRegister"], new { name = Register }, write.Transaction);
        if (string.Equals(earlier, asked.Package, StringComparison.Ordinal))
        {
            return new ImportResult.AlreadyImported();
        }

        if (await EventLog.LastAsync(journal.Database, journal.Authority, write.Connection, write.Transaction) is not null)
        {
            return new ImportResult.NotEmpty();
        }

        var group = new Group(Position.Start, journal.Authority, options.Vocabulary, () => journal.ServerNow);
        var problems = await DecideAllAsync(write, group, asked, ct);
        if (problems.Count > 0)
        {
            return new ImportResult.Refused([.. problems]);
        }

        if (asked.StateHash is { } expected && group.Position.State.StateHash() is var hash && !string.Equals(hash, expected, StringComparison.Ordinal))
        {
            return new ImportResult.OtherState(hash);
        }

        if (!asked.Trial)
        {
            await journal.Database.AppendAsync(write, group.Batch, ct);
            await Withholding.RunAsync(journal.Database, write, group.Batch);
            await write.Connection.ExecuteAsync(
                journal.Database.Sql["registers.putRegister"], new { name = Register, value = asked.Package }, write.Transaction);
            await write.CommitAsync(ct);
            if (group.Batch.Events.Count == group.Position.State.Sequence && group.Batch.Withheld.Count == 0)
            {
                present.Publish(group.Position);
            }
        }

        return new ImportResult.Imported(group.Position.State.Sequence, Written: !asked.Trial);
    }

    private async Task<List<ImportProblem>> DecideAllAsync(
        WriteTransaction write, Group group, Asked asked, CancellationToken ct)
    {
        var problems = new List<ImportProblem>();
        var index = 0;
        foreach (var step in asked.Steps)
        {
            ct.ThrowIfCancellationRequested();
            var found = step switch
            {
                ImportedCommand command => Decide(group, asked.Package, index, command),
                ImportedEvents happened => TakeIn(group, happened),
                _ => throw new InvalidOperationException(step.GetType().Name),
            };
            problems.AddRange(found.Select(p => new ImportProblem(index, p)));
            if (problems.Count >= MaxProblems)
            {
                break;
            }

            if (group.Batch.Events.Count >= FlushAt)
            {
                await journal.Database.AppendAsync(write, group.Batch, ct);
                await Withholding.RunAsync(journal.Database, write, group.Batch);
                group.Batch.Clear();
            }

            index++;
        }

        return problems;
    }

    private ImmutableArray<Problem> Decide(Group group, string package, int index, ImportedCommand asked)
    {
        var at = Days.MorningOf(asked.Day);
        if (OutOfTime(group, at) is { } problem)
        {
            return [problem];
        }

        var name = asked.Command.GetType().Name;
        var entered = border.Read(name, options.Vocabulary.Write(asked.Command));
        if (entered.Command is null)
        {
            return entered.Problems;
        }

        // the ids follow from the package, so that they are the same wherever it is read in
        var pending = new Pending(
            $"import.{package[..Math.Min(12, package.Length)]}.{index}", asked.Actor, entered.Command, Pending.Hash(name, entered.Json), default);
        var context = Group.Context(asked.Day, at, asked.Actor, pending.Id);
        switch (entered.Command.Decide(group.Position.State, context))
        {
            case Accepted accepted:
                return group.Accept(pending, accepted.Events, at) is CommandResult.Refused tooLarge ? tooLarge.Problems : [];
            case Refused refused:
                return refused.Problems;
            default:
                throw new InvalidOperationException("Neither accepted nor refused.");
        }
    }

    private ImmutableArray<Problem> TakeIn(Group group, ImportedEvents happened)
    {
        if (OutOfTime(group, happened.At) is { } problem)
        {
            return [problem];
        }

        var pending = Pending.Of(happened, options.Vocabulary);
        if (!CommandIds.IsValid(happened.Id) || group.Earlier(pending) is not null)
        {
            return [new BadCommandId()];
        }

        try
        {
            return group.Accept(pending, happened.Events, happened.At) is CommandResult.Refused tooLarge ? tooLarge.Problems : [];
        }
        catch (Exception unfit) when (unfit is not OperationCanceledException)
        {
            // an event never fails on what Decide has checked; these come from a file that somebody may have changed
            return [new EventDoesNotFit(options.Vocabulary.NameOf(happened.Events[^1]).Name)];
        }
    }

    private Problem? OutOfTime(Group group, long at)
    {
        var (last, day) = (group.Position.State.LastAt, Days.InSweden(at));
        return at < last ? new DayGoesBack(day, Days.InSweden(last)) : at > Math.Max(journal.ServerNow, Days.MorningOf(Days.InSweden(journal.ServerNow))) ? new DayToCome(day) : null;
    }

    /// <summary>Alone; a long history, and one with a text withheld, is then taken in as any other process would.</summary>
    public async Task<ImportResult> RunAloneAsync(Asked asked, CancellationToken ct)
    {
        ImportResult? result = null;
        await present.AloneAsync(
            async () =>
            {
                result = await RunAsync(asked, ct);
                await using var connection = await journal.Database.OpenAsync(CancellationToken.None);
                await present.CatchUpAsync(connection, null, CancellationToken.None);
            },
            ct);
        return result!;
    }
}
