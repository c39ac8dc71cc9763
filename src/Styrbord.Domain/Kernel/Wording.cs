namespace Styrbord.Domain.Kernel;

/// <summary>What holds of every text that is written: filled, not too long, and not written over unseen.</summary>
public static class Wording
{
    /// <param name="text">What is written.</param>
    /// <param name="at">The field.</param>
    /// <param name="limit">Most characters (UTF-16 units).</param>
    public static IEnumerable<Problem> Filled(string? text, string at, int limit) => string.IsNullOrWhiteSpace(text) ? [new Required(at)] : Fits(text, at, limit);

    public static IEnumerable<Problem> Fits(string? text, string at, int limit) => text is { Length: var length } && length > limit ? [new TooLong(at, length, limit)] : [];

    /// <summary>Whether the text already reads so; white space alone is no text.</summary>
    public static bool Same(TextRef? now, string? text) => string.Equals(now?.Body ?? "", string.IsNullOrWhiteSpace(text) ? "" : text, StringComparison.Ordinal);

    /// <summary>A conflict if the text is no longer the one the writer saw. Nothing told means: write regardless (imports).</summary>
    /// <param name="now">The text as it is.</param>
    /// <param name="stamp">Who wrote it.</param>
    /// <param name="seen">Hash of the text that the writer saw; empty if there was none.</param>
    /// <param name="mine">What the writer wants.</param>
    /// <param name="at">The field.</param>
    public static IEnumerable<Problem> Changed(TextRef? now, Stamp? stamp, string? seen, string mine, string at) =>
        seen is null || string.Equals(seen, now?.Hash ?? "", StringComparison.Ordinal) || Same(now, mine)
            ? []
            : [new Conflict(at, now?.Body ?? "", mine, stamp?.By ?? "", stamp?.At ?? 0)];
}
