using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Documents;

/// <summary>A table of frames as a document of its own, and as the annex of the directive that it came with: <c>budgetramar-{frames}</c>.</summary>
public static class FramesDocument
{
    public const string Kind = "frames";
    private const string Prefix = "budgetramar-";

    public static string IdOf(FrameSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return $"{Prefix}{set.Id}";
    }

    public static FrameSet? Named(Authority authority, string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && authority.Economy.Sets.TryGetValue(new(id[Prefix.Length..]), out var set) ? set : null;

    public static DocumentTree? Find(Authority authority, string id, DateOnly today) => Named(authority, id) is { } set ? Of(authority, set, today) : null;

    /// <summary>The frames of the directive's own matter that begin with its year: those that are decided before proposed ones, else the latest.</summary>
    public static FrameSet? OfDirective(Authority authority, Directive directive) =>
        directive.Matter is { } matter && authority.Decisions.Matters.ContainsKey(matter)
            ? authority.Economy.Sets.Values.Where(s => s.Matter == matter && s.FirstYear == directive.Year).OrderBy(s => FrameQueries.ForceOf(authority, s, directive.Year)).ThenBy(s => s.Stamp.At).LastOrDefault()
            : null;

    internal static IEnumerable<Block> Annex(Authority authority, Directive directive) =>
        OfDirective(authority, directive) is { } set ? [new PageBreak(), .. FramesAnnex.Of(authority, set, $"Bilaga 1. {set.Name}", DayOf(authority, set)), .. ChangeBlocks.After(authority, set, DayOf(authority, set))] : [];

    private static DocumentTree Of(Authority authority, FrameSet set, DateOnly today)
    {
        var decision = FrameQueries.DecisionOf(authority, set);
        return new(
            DocumentTree.CurrentSchema, Kind, set.Name,
            [
                new("number", "Diarienummer", set.Matter is { } matter ? authority.Decisions.Matters.GetValueOrDefault(matter)?.DiaryNumber ?? "" : ""),
                new("decidingBody", "Beslutande organ", decision?.Body is { } body ? OrganisationQueries.NameOf(authority, body, decision.Day.AsEnd) : ""),
                new("decisionDate", "Beslutsdatum", decision?.Day.ToString() ?? ""),
                new("validityArea", "Gäller", $"{set.FirstYear}–{set.LastYear}, {(set.External ? "endast extern ram, " : "")}tkr"),
            ],
            [.. FramesAnnex.Of(authority, set, null, DayOf(authority, set)), .. ChangeBlocks.After(authority, set, DayOf(authority, set))],
            Contents: false);
    }

    /// <summary>Names are those of the day the table was decided or taken in.</summary>
    internal static DateOnly DayOf(Authority authority, FrameSet set) =>
        FrameQueries.DecisionOf(authority, set) is { } decision ? decision.Day.AsEnd : Days.InSweden(set.Stamp.At);
}
