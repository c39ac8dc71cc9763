using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>The words of a plan's parts, and a content with some of them changed.</summary>
public static class Amending
{
    private const string Answers = "answers.";

    public static string OfAnswer(GoalId assignment) => $"{Answers}{assignment}";

    /// <summary>The words of a part, or nothing if the content has no such part.</summary>
    public static string? WordsOf(PlanContent content, string part)
    {
        var (kind, id) = Split(part);
        return kind switch
        {
            "sections" => content.Sections.GetValueOrDefault(id)?.Text.ToString(),
            "goals" => content.GoalTexts.GetValueOrDefault(new GoalId(id))?.Text.ToString(),
            "answers" => content.Answers.GetValueOrDefault(new GoalId(id))?.Standing?.ToString(),
            "focusAreas" => content.OwnFocusAreas.GetValueOrDefault(new ItemId(id))?.Text.ToString(),
            "commitments" => content.Commitments.GetValueOrDefault(new ItemId(id))?.Text.ToString(),
            "indicators" => content.Indicators.TryGetValue(new ItemId(id), out var use) ? use.Target ?? "" : null,
            _ => null,
        };
    }

    internal static bool IsIndicator(string part) => Split(part).Kind == "indicators";

    internal static bool IsCommitment(string part) => Split(part) is { Kind: "commitments", Id.Length: > 0 };

    internal static string IdOf(string part) => Split(part).Id;

    internal static PlanContent Of(PlanContent content, IEnumerable<AmendedPart> parts, Stamp stamp) =>
        parts.Aggregate(content, (so, part) => With(so, part, Split(part.Part), stamp)) with { Unexamined = null };

    private static PlanContent With(PlanContent content, AmendedPart part, (string Kind, string Id) place, Stamp stamp) => place.Kind switch
    {
        "sections" => content with { Sections = Text(content.Sections, place.Id, part.Text, stamp) },
        "goals" => content with { GoalTexts = Text(content.GoalTexts, new GoalId(place.Id), part.Text, stamp) },
        "answers" => content with { Answers = Set(content.Answers, new GoalId(place.Id), a => Answered(a, part.Text, stamp)) },
        "focusAreas" when part.Text is null => content with { OwnFocusAreas = content.OwnFocusAreas.Remove(new ItemId(place.Id)) },
        "focusAreas" => content with { OwnFocusAreas = Set(content.OwnFocusAreas, new ItemId(place.Id), o => o with { Text = part.Text, Stamp = stamp, Example = false }) },
        "commitments" when part.Text is null => content with { Commitments = content.Commitments.Remove(new ItemId(place.Id)) },
        "commitments" => content with { Commitments = content.Commitments.SetItem(new ItemId(place.Id), Committed(content, new ItemId(place.Id), part, stamp)) },
        "indicators" => content with { Indicators = Set(content.Indicators, new ItemId(place.Id), u => u with { Target = part.Value, Stamp = stamp, Example = false }) },
        _ => content,
    };

    private static Answer Answered(Answer now, TextRef? text, Stamp stamp) =>
        (now.NotApplicable is null ? now with { Text = text } : now with { NotApplicable = text }) with { Stamp = stamp, Example = false };

    private static Commitment Committed(PlanContent content, ItemId id, AmendedPart part, Stamp stamp) =>
        content.Commitments.TryGetValue(id, out var now)
            ? now with { Text = part.Text!, Stamp = stamp, Example = false }
            : new(id, part.Goal!.Value, null, part.Text!, stamp, false);

    private static ImmutableSortedDictionary<TKey, Written> Text<TKey>(ImmutableSortedDictionary<TKey, Written> texts, TKey key, TextRef? text, Stamp stamp)
        where TKey : notnull => text is null ? texts.Remove(key) : texts.SetItem(key, new(text, stamp));

    private static ImmutableSortedDictionary<TKey, TValue> Set<TKey, TValue>(ImmutableSortedDictionary<TKey, TValue> map, TKey key, Func<TValue, TValue> change)
        where TKey : notnull => map.SetItem(key, change(map[key]));

    private static (string Kind, string Id) Split(string part)
    {
        var dot = part.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? ("", part) : (part[..dot], part[(dot + 1)..]);
    }
}
