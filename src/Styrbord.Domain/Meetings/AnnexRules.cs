using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Meetings;

/// <summary>Which files may be laid beside the papers of a meeting.</summary>
public static class AnnexRules
{
    /// <summary>20 MB.</summary>
    public const long MaxBytes = 20 * 1024 * 1024;

    private const int NameLimit = 120;

    /// <summary>What a member can open anywhere, and what holds no program.</summary>
    public static readonly ImmutableArray<string> Kinds = ["pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "csv", "txt", "png", "jpg", "jpeg"];

    public static Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, AttachAnnex asked, Context context) =>
        Outcome.Of(
            [
                .. Ids.Judge("annex", asked.Id.Value, book.Annexes.Any(a => a.Id == asked.Id)),
                .. AgendaRules.Open(book),
                .. AgendaRules.IsOn(authority, at, asked.Item, context.Today) ? Array.Empty<Problem>() : [new NotOnAgenda(asked.Item)],
                .. Named(asked.Name),
                .. asked.Bytes is < 1 or > MaxBytes ? [new FileSize(asked.Bytes, MaxBytes)] : Array.Empty<Problem>(),
                .. IsSum(asked.Sha256) ? Array.Empty<Problem>() : [new NotFound("file", asked.Sha256, "sha256")],
            ],
            () => [new AnnexAttached(asked.Meeting, new(asked.Id, asked.Item, context.Seal("name", asked.Name), asked.Sha256, asked.Bytes, context.Stamp))]);

    public static Outcome Decide(MeetingBook book, RemoveAnnex asked, Context context) =>
        book.Annexes.FirstOrDefault(a => a.Id == asked.Annex) is not { } annex
            ? new NotFound("annex", asked.Annex.Value, "annex")
            : Outcome.Of(AgendaRules.Open(book), () => [new AnnexRemoved(asked.Meeting, annex.Id, annex.Item, context.Stamp)]);

    private static IEnumerable<Problem> Named(string? name) =>
        string.IsNullOrWhiteSpace(name) ? [new Required("name")]
        : name.Length > NameLimit ? [new TooLong("name", name.Length, NameLimit)]
        : name.AsSpan().IndexOfAny('/', '\\', ':') >= 0 || name.Any(char.IsControl) || !Kinds.Contains(name[(name.LastIndexOf('.') + 1)..], StringComparer.OrdinalIgnoreCase) ? [new UnknownFileKind(name, string.Join(", ", Kinds))]
        : [];

    private static bool IsSum(string? sum) => sum is { Length: 64 } && sum.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
