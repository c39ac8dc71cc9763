using System.Collections.Immutable;

namespace Styrbord.Domain.Work;

/// <summary>The words around what was found.</summary>
internal static class Snippets
{
    private const int Before = 60;
    private const int Length = 200;

    public static ImmutableArray<SnippetPart> Of(string text, ImmutableArray<string> words)
    {
        var plain = text.ReplaceLineEndings(" ").Replace("**", "", StringComparison.Ordinal);
        var hits = SearchWords.Spans(plain).Where(s => IsHit(SearchWords.Folded(plain.AsSpan(s.Start, s.Length)), words)).ToList();
        var from = hits.Count == 0 ? 0 : WordStart(plain, Math.Max(0, hits[0].Start - Before));
        var to = Math.Min(plain.Length, from + Length);
        to = to == plain.Length ? to : WordStart(plain, to);
        var parts = ImmutableArray.CreateBuilder<SnippetPart>();
        Add(parts, from > 0 ? "… " : "", hit: false);
        var at = from;
        foreach (var (start, length) in hits.Where(h => h.Start >= from && h.Start + h.Length <= to))
        {
            Add(parts, plain[at..start], hit: false);
            Add(parts, plain.Substring(start, length), hit: true);
            at = start + length;
        }

        Add(parts, plain[at..Math.Max(at, to)].TrimEnd() + (to < plain.Length ? " …" : ""), hit: false);
        return parts.ToImmutable();
    }

    private static bool IsHit(string word, ImmutableArray<string> words) =>
        words.Any(asked => word.Contains(asked, StringComparison.Ordinal) || (asked.Length > 3 && SearchWords.IsOneOff(asked, word)));

    private static int WordStart(string text, int at)
    {
        while (at > 0 && at < text.Length && text[at - 1] != ' ')
        {
            at--;
        }

        return at;
    }

    private static void Add(ImmutableArray<SnippetPart>.Builder parts, string text, bool hit)
    {
        if (text.Length > 0)
        {
            parts.Add(new(text, hit));
        }
    }
}
