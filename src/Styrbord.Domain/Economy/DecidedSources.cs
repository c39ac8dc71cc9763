using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>Which documents tell of what the assembly has decided: only they stand for a decision that is not here itself.</summary>
internal static class DecidedSources
{
    /// <summary>
    /// Whether the document is the one that decided frames were adopted with, or a decision of the assembly by the day, told by its id or its
    /// matter's diary number, or by the title of the matter, of its directive or of what was locked in it.
    /// </summary>
    public static bool Has(Authority authority, FrameSet set, SourceQuote source, DateOnly day) =>
        !string.IsNullOrWhiteSpace(source.Document)
        && ((FrameQueries.StageOf(authority, set) == FrameStage.Decided && set.Sources.Any(s => IsSame(s.Document, source.Document)))
            || authority.Decisions.Matters.Values.Any(m => DecisionsQueries.AssemblyAdoptionIn(authority, m.Id) is { } adopted && adopted.Day.AsStart <= day && Names(authority, m, adopted).Any(n => IsSame(n, source.Document))));

    private static IEnumerable<string> Names(Authority authority, Matter matter, Decision adopted) =>
    [
        adopted.Id.Value, matter.DiaryNumber, matter.Title, .. authority.Goals.Directives.Values.Where(d => d.Matter == matter.Id).Select(d => d.Title),
        .. adopted.Content is { } content && authority.Decisions.Contents.TryGetValue(content, out var locked) ? [locked.Title] : Array.Empty<string>(),
    ];

    private static bool IsSame(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
