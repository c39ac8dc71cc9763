using System.Security.Cryptography;
using System.Text;

namespace Styrbord.Domain.Kernel;

/// <summary>Everything a decision may know besides the state: today, now, who asks, and material for salts drawn at the border.</summary>
/// <param name="Today">The day in Europe/Stockholm.</param>
/// <param name="Now">Milliseconds UTC since 1970.</param>
/// <param name="Actor">The account that asks; <see cref="SystemActor"/> only for imports and jobs.</param>
/// <param name="CommandId">The caller's id of this command (Idempotency-Key).</param>
/// <param name="Seed">32 random bytes drawn at the border; never stored. Salts of texts are derived from it.</param>
public sealed record Context(DateOnly Today, long Now, string Actor, string CommandId, ReadOnlyMemory<byte> Seed)
{
    public const string SystemActor = "system";

    /// <summary>Who and when, to be kept in the event.</summary>
    public Stamp Stamp => new(Actor, Now);

    /// <summary>Seals a text under this command: id from command id and field, salt derived from the seed.</summary>
    public TextRef Seal(string field, string body)
    {
        ArgumentNullException.ThrowIfNull(field);
        var salt = HMACSHA256.HashData(Seed.Span, Encoding.UTF8.GetBytes(field));
        return TextRef.Seal($"{CommandId}/{field}", salt, body);
    }

    /// <summary>As <see cref="Seal"/>, but nothing for a text that is missing or only white space.</summary>
    public TextRef? SealOrNothing(string field, string? body) =>
        string.IsNullOrWhiteSpace(body) ? null : Seal(field, body);
}

/// <summary>Who did it (account id) and when (milliseconds UTC).</summary>
public readonly record struct Stamp(string By, long At);
