using System.Security.Cryptography;
using System.Text;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline.Running;

/// <summary>A command that waits for its turn.</summary>
internal sealed record Pending(string Id, string Actor, Command Command, byte[] Sha256, CancellationToken Cancelled)
{
    private readonly TaskCompletionSource<CommandResult> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<CommandResult> Answer => _answer.Task;

    /// <summary>What the writer will answer once the group is on disk.</summary>
    public object? Decided { get; set; }

    public void Tell() => Tell(Decided!);

    public void Tell(object answer)
    {
        if (answer is CommandResult result)
        {
            _answer.TrySetResult(result);
        }
        else
        {
            _answer.TrySetException((Exception)answer);
        }
    }

    /// <summary>A command known by its events only: no repeat of it can be told from another's.</summary>
    public static Pending Of(ImportedEvents happened, Vocabulary vocabulary) =>
        new(happened.Id, happened.Actor, new TakenIn(), Hash("events", [.. happened.Events.SelectMany(vocabulary.Write)]), default);

    /// <summary>What a repeat must agree with: the command's name and canonical content.</summary>
    public static byte[] Hash(string name, ReadOnlySpan<byte> json)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(name));
        hash.AppendData("\n"u8);
        hash.AppendData(json);
        return hash.GetHashAndReset();
    }
}

/// <summary>Stands for a command that was judged in another journal.</summary>
internal sealed record TakenIn : Command
{
    public override Outcome Decide(Authority authority, Context context) => throw new NotSupportedException();
}
