using System.Security.Cryptography;
using System.Text;
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
