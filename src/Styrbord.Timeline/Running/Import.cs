using System.Collections.Immutable;
using Dapper;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Border;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Running;

/// <summary>Runs a package's commands on the days they belong to, into an empty authority, in one transaction.</summary>
internal sealed class Import(Journal journal, TimelineOptions options, CommandBorder border, Present present)
{
    public const string Register = "package";

    private const int MaxProblems = 200;
    private const int FlushAt = 5000;

    public async Task<ImportResult> RunAsync(string package, IEnumerable<ImportedCommand> commands, bool trial, CancellationToken ct)
    {
        await using var write = await journal.Database.BeginWriteAsync(ct);
        var earlier = await write.Connection.ExecuteScalarAsync<string>(
            journal.Database.Sql["registers.getRegister"], new { name = Register }, write.Transaction);
        if (string.Equals(earlier, package, StringComparison.Ordinal))
        {
            return new ImportResult.AlreadyImported();
        }

        if (await EventLog.LastAsync(journal.Database, journal.Authority, write.Connection, write.Transaction) is not null)
        {
            return new ImportResult.NotEmpty();
        }

        var group = new Group(Position.Start, journal.Authority, options.Vocabulary, () => journal.ServerNow);
        var problems = await DecideAllAsync(write, group, package, commands, ct);
        if (problems.Count > 0)
        {
            return new ImportResult.Refused([.. problems]);
        }

        if (!trial)
        {
            await journal.Database.AppendAsync(write, group.Batch, ct);
            await write.Connection.ExecuteAsync(
                journal.Database.Sql["registers.putRegister"], new { name = Register, value = package }, write.Transaction);
            await write.CommitAsync(ct);
        }

        return new ImportResult.Imported(group.Position.State.Sequence, Written: !trial);
    }

    private async Task<List<ImportProblem>> DecideAllAsync(
        WriteTransaction write, Group group, string package, IEnumerable<ImportedCommand> commands, CancellationToken ct)
    {
        var problems = new List<ImportProblem>();
        var today = Days.InSweden(journal.ServerNow);
        var (index, before) = (0, DateOnly.MinValue);
        foreach (var command in commands)
        {
            ct.ThrowIfCancellationRequested();
            problems.AddRange(Decide(group, package, index, command, before, today).Select(p => new ImportProblem(index, p)));
            if (problems.Count >= MaxProblems)
            {
                break;
            }

            if (group.Batch.Events.Count >= FlushAt)
            {
                await journal.Database.AppendAsync(write, group.Batch, ct);
                group.Batch.Clear();
            }

            (index, before) = (index + 1, command.Day);
        }

        return problems;
    }

    private ImmutableArray<Problem> Decide(Group group, string package, int index, ImportedCommand asked, DateOnly before, DateOnly today)
    {
        if (asked.Day < before || asked.Day > today)
        {
            return [asked.Day < before ? new DayGoesBack(asked.Day, before) : new DayToCome(asked.Day)];
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
        var at = Days.MorningOf(asked.Day);
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

    /// <summary>Alone, and then takes in what was written as any other process would.</summary>
    public async Task<ImportResult> RunAloneAsync(string package, IEnumerable<ImportedCommand> commands, bool trial, CancellationToken ct)
    {
        ImportResult? result = null;
        await present.AloneAsync(
            async () =>
            {
                result = await RunAsync(package, commands, trial, ct);
                await using var connection = await journal.Database.OpenAsync(CancellationToken.None);
                await present.CatchUpAsync(connection, null, CancellationToken.None);
            },
            ct);
        return result!;
    }
}
