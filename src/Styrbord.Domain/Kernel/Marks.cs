namespace Styrbord.Domain.Kernel;

/// <summary>What a form was filled from, as one mark to be sent back: what another has written meanwhile is never lost unseen.</summary>
public static class Marks
{
    /// <summary>The mark of every field that the form shows or replaces; empty where there was nothing.</summary>
    /// <param name="fields">Each by its name in the command; nothing where there is nothing to replace.</param>
    public static string Of(IEnumerable<(string At, string Text)>? fields) => fields is null ? "" : Hashes.Sha256(string.Join('\n', fields.Select(f => $"{f.At}={f.Text}")))[..16];

    /// <summary>A conflict for each field that differs, when what is to be replaced is not what the sender saw.</summary>
    /// <param name="seen">The mark as it was sent back; nothing from a sender that replaces whatever there is.</param>
    /// <param name="now">What there is now, or nothing.</param>
    /// <param name="by">Who wrote it and when.</param>
    /// <param name="digits">What may be sent instead of the mark by a sender that saw the amount alone; it is then that amount that must be as it was.</param>
    public static IEnumerable<Problem> Overtaken(string? seen, IReadOnlyCollection<(string At, string Text)>? now, IReadOnlyCollection<(string At, string Text)> mine, Stamp by, params string[] digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        if (seen is null || string.Equals(seen, Of(now), StringComparison.Ordinal) || (now is not null && digits.Contains(seen, StringComparer.Ordinal)))
        {
            return [];
        }

        string Theirs(string at) => now?.FirstOrDefault(f => string.Equals(f.At, at, StringComparison.Ordinal)).Text ?? "";
        return mine.Where(f => !string.Equals(Theirs(f.At), f.Text, StringComparison.Ordinal)).Select(f => new Conflict(f.At, Theirs(f.At), f.Text, by.By ?? "", by.At));
    }
}
