using System.Collections.Immutable;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Work;

/// <summary>One thing that can be found: its words, and which of them are its name.</summary>
internal sealed record SearchEntry(FoundKind Kind, string Id, string Name, string Text, PlanPlace Place)
{
    public SearchEntry(FoundKind kind, string id, string name, string text)
        : this(kind, id, name, text, PlanPlace.Whole)
    {
    }
}

/// <summary>The words of a set of things, each with the things it stands in. Made once for as long as they are as they are.</summary>
internal sealed class SearchIndex
{
    private const int Whole = 12;
    private const int Beginning = 8;
    private const int Part = 4;
    private const int Misspelt = 2;
    private const int NameTimes = 3;

    private readonly ImmutableArray<SearchEntry> _entries;
    private readonly string[] _words;
    private readonly List<(int Entry, bool InName)>[] _places;

    public SearchIndex(IEnumerable<SearchEntry> entries)
    {
        _entries = [.. entries];
        var found = new SortedDictionary<string, List<(int Entry, bool InName)>>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Length; i++)
        {
            Add(found, i, _entries[i].Name, inName: true);
            Add(found, i, _entries[i].Text, inName: false);
        }

        (_words, _places) = ([.. found.Keys], [.. found.Values]);
    }

    /// <summary>The things in which every word is found, with how well. A word of <paramref name="misspelt"/> may have one letter wrong.</summary>
    public IEnumerable<(SearchEntry Entry, int Score)> Find(ImmutableArray<string> asked, IReadOnlySet<string> misspelt)
    {
        Dictionary<int, int>? all = null;
        foreach (var word in asked)
        {
            var scores = Scores(word, misspelt.Contains(word));
            all = all is null ? scores : all.Where(e => scores.ContainsKey(e.Key)).ToDictionary(e => e.Key, e => e.Value + scores[e.Key]);
        }

        return (all ?? []).Select(e => (_entries[e.Key], e.Value));
    }

    /// <summary>Some word here is the one asked for, begins with it or holds it.</summary>
    public bool Knows(string asked) => Array.Exists(_words, word => Nearness(asked, word) > 0);

    private Dictionary<int, int> Scores(string asked, bool misspelt)
    {
        var scores = new Dictionary<int, int>();
        for (var i = 0; i < _words.Length; i++)
        {
            var near = misspelt ? (IsMisspelt(asked, _words[i]) ? Misspelt : 0) : Nearness(asked, _words[i]);
            if (near > 0)
            {
                Take(scores, _places[i], near);
            }
        }

        return scores;
    }

    private static void Take(Dictionary<int, int> scores, List<(int Entry, bool InName)> places, int near)
    {
        foreach (var (entry, inName) in places)
        {
            scores[entry] = Math.Max(scores.GetValueOrDefault(entry), inName ? near * NameTimes : near);
        }
    }

    private static int Nearness(string asked, string word) =>
        word.Length < asked.Length ? 0
        : word.StartsWith(asked, StringComparison.Ordinal) ? (word.Length == asked.Length ? Whole : Beginning)
        : asked.Length > 2 && word.Contains(asked, StringComparison.Ordinal) ? Part
        : 0;

    // dots and rings left out are as common as a wrong letter
    private static bool IsMisspelt(string asked, string word)
    {
        if (Undotted(word).StartsWith(Undotted(asked), StringComparison.Ordinal))
        {
            return true;
        }

        for (var length = Math.Max(3, asked.Length - 1); length <= Math.Min(word.Length, asked.Length + 1); length++)
        {
            if (SearchWords.IsOneOff(asked, word.AsSpan(0, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Undotted(string word) => word.Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');

    private static void Add(SortedDictionary<string, List<(int Entry, bool InName)>> found, int entry, string text, bool inName)
    {
        foreach (var word in SearchWords.Of(text).Distinct(StringComparer.Ordinal))
        {
            if (!found.TryGetValue(word, out var places))
            {
                found[word] = places = [];
            }

            places.Add((entry, inName));
        }
    }
}
