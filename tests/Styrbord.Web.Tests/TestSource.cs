using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Tests;

/// <summary>A timeline in memory: the same rules, no database.</summary>
internal sealed class TestSource(AuthorityClock clock) : IAuthoritySource
{
    private readonly Lock _lock = new();
    private ImmutableArray<Authority> _states = [Authority.Empty];
    private readonly Dictionary<string, (string Body, Answer Answer)> _answers = new(StringComparer.Ordinal);

    public Authority Current => _states[^1];

    public bool IsBusy { get; set; }

    public Task<Authority> AtAsync(long sequence, CancellationToken cancel) => Task.FromResult(_states[(int)sequence]);

    public Task<Authority> BeforeAsync(long instant, CancellationToken cancel) =>
        Task.FromResult(_states.Last(s => s.Sequence == 0 || s.LastAt < instant));

    public Task<bool> WaitForAsync(long sequence, TimeSpan longest, CancellationToken cancel) => Task.FromResult(Current.Sequence >= sequence);

    public Task<Answer> ExecuteAsync(string name, ReadOnlyMemory<byte> json, string commandId, string account, CancellationToken cancel)
    {
        lock (_lock)
        {
            return Task.FromResult(Execute(name, json, commandId, account));
        }
    }

    public Answer System(Command command) => Run(Model.CommandsByType[command.GetType()], command, Context.SystemActor, Guid.CreateVersion7().ToString());

    private Answer Execute(string name, ReadOnlyMemory<byte> json, string commandId, string account)
    {
        if (IsBusy)
        {
            return new Busy();
        }

        if (!Model.Commands.TryGetValue(name, out var row))
        {
            return new NotDone([new Unknown(name)]);
        }

        try
        {
            return Run(row, Model.ReadCommand(row, json.Span), account, commandId);
        }
        catch (JsonException wrong)
        {
            return new NotDone([new WrongShape((wrong.Path ?? "").TrimStart('$', '.'))]);
        }
    }

    private Answer Run(CommandRow row, Command command, string account, string commandId)
    {
        var body = Convert.ToHexString(Model.ToJson(command));
        if (_answers.TryGetValue(commandId, out var earlier))
        {
            return string.Equals(earlier.Body, body, StringComparison.Ordinal) ? earlier.Answer : new NotDone([new SameId()]);
        }

        var context = new Context(clock.Today, clock.Now, account, commandId, RandomNumberGenerator.GetBytes(32));
        if (AccessRules.Judge(Current, row, command, context) is { } forbidden)
        {
            return new NotDone([forbidden]);
        }

        if (command.Decide(Current, context) is not Accepted accepted)
        {
            return new NotDone(((Refused)command.Decide(Current, context)).Problems);
        }

        foreach (var happened in accepted.Events)
        {
            _states = _states.Add(Current.After(Current.Sequence + 1, clock.Now, happened));
        }

        var answer = new Done(Current.Sequence);
        _answers[commandId] = (body, answer);
        return answer;
    }

    internal sealed record Unknown(string Name) : Problem("border.unknown-command");

    internal sealed record WrongShape(string At) : Problem("border.wrong-type", At);

    internal sealed record SameId() : Problem("timeline.same-id");
}
