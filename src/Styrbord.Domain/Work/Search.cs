using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Work;

/// <summary>What kind of thing was found. The order is that of the page.</summary>
public enum FoundKind
{
    Perspective,
    Goal,
    FocusArea,
    Assignment,

    /// <summary>A section of a planning directive.</summary>
    DirectiveSection,
    Indicator,

    /// <summary>Something a committee has written in a plan.</summary>
    PlanText,

    /// <summary>What an administration does, in its action plan.</summary>
    Activity,

    /// <summary>A section of an action plan; its id is that of the administration, its place names year and section.</summary>
    ActionPlanText,
    Matter,
    Body,
    Unit,
    Group,
    GoverningDocument,

    /// <summary>An assignment outside the directive.</summary>
    Commission,

    /// <summary>A section of planning premises, a committee's directive or budget input.</summary>
    TextSection,
    /// <summary>A dialogue, with what was asked, answered and concluded.</summary>
    Dialogue,

    /// <summary>An analysis of needs, of the world around or of results, with its conclusions and proposals.</summary>
    Analysis,
    Need,
    /// <summary>A table of frames, with its indices and causes by name.</summary>
    Frames,

    /// <summary>An agreement on an internal service.</summary>
    Trade,

    /// <summary>A rationalisation with what it does, harms and phases out.</summary>
    Rationalisation,

    /// <summary>A body's meeting, with what it takes up.</summary>
    Meeting,

    /// <summary>A step of a process version.</summary>
    ProcessStep,

    /// <summary>A committee's internal budget, by its units and what is said of its cells.</summary>
    Budget,

    /// <summary>Growth funds of a year, with what they are used for.</summary>
    GrowthFund,
}

/// <summary>A piece of the words around what was found.</summary>
/// <param name="Hit">It answers the question.</param>
public sealed record SnippetPart(string Text, bool Hit);

/// <summary>One thing that answers every word asked for.</summary>
/// <param name="Id">Of the thing by its kind; of a plan's text the plan's.</param>
/// <param name="Place">Where in a plan, for its texts.</param>
/// <param name="Title">Its name, for people; of a plan's text what it is about.</param>
/// <param name="Score">Greater is nearer.</param>
public sealed record Found(FoundKind Kind, string Id, PlanPlace Place, string Title, ImmutableArray<SnippetPart> Snippet, int Score);

/// <summary>What a question found.</summary>
/// <param name="Words">The words as they were understood.</param>
/// <param name="All">How many answered, also those not in <paramref name="Best"/>.</param>
public sealed record SearchAnswer(ImmutableArray<string> Words, ImmutableArray<Found> Best, int All)
{
    public static readonly SearchAnswer Nothing = new([], [], 0);
}

/// <summary>
/// Search over everything that stands in the authority now: each word of the question must be found, whole, as the beginning or a part
/// of a word (compound words), or with one letter wrong. Comments and drafts are not searched.
/// </summary>
public static class SearchQueries
{
    /// <summary>Longest question, in characters.</summary>
    public const int Longest = 200;

    public static SearchAnswer Of(Authority authority, string? question, int most = 60)
    {
        var words = SearchWords.Of(question is { Length: > Longest } ? question[..Longest] : question ?? "").Distinct(StringComparer.Ordinal).Where(w => w.Length > 1).ToImmutableArray();
        if (words.IsEmpty)
        {
            return SearchAnswer.Nothing;
        }

        ImmutableArray<SearchIndex> indexes = [.. SearchIndexes.Of(authority)];

        // only a word that is found nowhere is taken for misspelt
        var misspelt = words.Where(w => w.Length > 3 && !indexes.Any(i => i.Knows(w))).ToImmutableHashSet(StringComparer.Ordinal);
        var hits = indexes.SelectMany(index => index.Find(words, misspelt)).ToList();
        ImmutableArray<Found> best =
        [
            .. hits.OrderByDescending(h => h.Score).ThenBy(h => h.Entry.Kind).ThenBy(h => h.Entry.Id, StringComparer.Ordinal).ThenBy(h => h.Entry.Place.Key, StringComparer.Ordinal).Take(most)
                .Select(h => new Found(h.Entry.Kind, h.Entry.Id, h.Entry.Place, SearchIndexes.TitleOf(authority, h.Entry), Snippets.Of(h.Entry.Text, words), h.Score)),
        ];
        return new(words, best, hits.Count);
    }
}
