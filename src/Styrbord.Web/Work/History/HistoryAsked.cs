using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;

namespace Styrbord.Web.Work.History;

/// <summary>What part of the timeline is asked for.</summary>
/// <param name="About">A plan's, matter's or body's id, or empty for all.</param>
/// <param name="Account">Whose doings, or empty for all.</param>
/// <param name="Before">Only events before this number.</param>
internal sealed record HistoryAsked(DateOnly? Day, string Account, string About, long? Before)
{
    public static HistoryAsked Of(string? day, string? account, string? about, string? before) => new(
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        account ?? "", about ?? "", long.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    public bool Fits(Authority before, Event happened, string actor) =>
        (Account.Length == 0 || string.Equals(Account, actor, StringComparison.Ordinal)) && (About.Length == 0 || EventSubjects.Of(before, happened).Contains(About, StringComparer.Ordinal));
}
