using System.Collections.Immutable;

namespace Styrbord.Domain.Kernel;

/// <summary>A file that somebody lays beside something. Its bytes are kept apart from the timeline, and are there before the command is accepted.</summary>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
/// <param name="Bytes">1 to <see cref="FileRules.MaxBytes"/>.</param>
public readonly record struct GivenFile(string Name, string Sha256, long Bytes);

/// <summary>Which files may be laid beside something.</summary>
public static class FileRules
{
    /// <summary>20 MB.</summary>
    public const long MaxBytes = 20 * 1024 * 1024;

    private const int NameLimit = 120;

    /// <summary>What anybody can open anywhere, and what holds no program.</summary>
    public static readonly ImmutableArray<string> Kinds = ["pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "csv", "txt", "png", "jpg", "jpeg"];

    /// <summary>Everything wrong with the file's name, size and hash.</summary>
    public static IEnumerable<Problem> Judge(GivenFile file) =>
    [
        .. Named(file.Name),
        .. file.Bytes is < 1 or > MaxBytes ? [new FileSize(file.Bytes, MaxBytes)] : Array.Empty<Problem>(),
        .. IsSum(file.Sha256) ? Array.Empty<Problem>() : [new NotFound("file", file.Sha256, "sha256")],
    ];

    private static IEnumerable<Problem> Named(string? name) =>
        string.IsNullOrWhiteSpace(name) ? [new Required("name")]
        : name.Length > NameLimit ? [new TooLong("name", name.Length, NameLimit)]
        : name.AsSpan().IndexOfAny('/', '\\', ':') >= 0 || name.Any(char.IsControl) || !Kinds.Contains(name[(name.LastIndexOf('.') + 1)..], StringComparer.OrdinalIgnoreCase) ? [new UnknownFileKind(name, string.Join(", ", Kinds))]
        : [];

    private static bool IsSum(string? sum) => sum is { Length: 64 } && sum.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}

/// <summary>A file of this kind is not taken in.</summary>
public sealed record UnknownFileKind(string Name, string Kinds) : Problem("kernel.unknown-file-kind", "name")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("kinds", Kinds));
}

/// <summary>The file is empty or too large. Sizes are in bytes.</summary>
public sealed record FileSize(long Bytes, long Limit) : Problem("kernel.file-size", "bytes")
{
    public override IReadOnlyDictionary<string, string> Data => With(("bytes", $"{Bytes}"), ("limit", $"{Limit / (1024 * 1024)}"));
}
