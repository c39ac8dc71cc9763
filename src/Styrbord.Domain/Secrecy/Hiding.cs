using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Secrecy;

/// <summary>The things and texts that are hidden from somebody, with why.</summary>
/// <param name="Things">By thing.</param>
/// <param name="Texts">Texts of hidden parts by their ids, wherever else they stand unmarked.</param>
/// <param name="Marked">Everything that is marked, hidden or seen.</param>
internal sealed record Hiding(FrozenDictionary<SecretThing, SecrecyMark> Things, FrozenDictionary<string, SecrecyMark> Texts, FrozenDictionary<SecretThing, SecrecyMark> Marked)
{
    private readonly FrozenSet<(SecretKind, string)> _within = Things.Keys.Select(t => (t.Kind, t.Id)).ToFrozenSet();
    private readonly ConditionalWeakTable<Plan, HashSet<string>> _places = [];

    /// <summary>Tells one hiding from another: the same key, the same seen.</summary>
    public string Key { get; } = Hashes.Abbreviated(Hashes.Sha256(string.Join('\n', Things.Select(t => $"{t.Key.Kind}/{t.Key.Id}/{t.Key.Part} {t.Value.Paragraph}").Concat(Texts.Keys).Order(StringComparer.Ordinal))));

    public bool IsEmpty => Things.Count == 0;

    public SecrecyMark? Of(SecretKind kind, string id) => Things.GetValueOrDefault(new(kind, id));

    /// <summary>Something in the thing is hidden.</summary>
    public bool Within(SecretKind kind, string id) => _within.Contains((kind, id));

    public SecrecyMark? OfPart(PlanId plan, string part) => Part(SecretKind.Plan, plan.Value, part);

    /// <summary>A part is hidden by its mark; one that nothing is said of by a text it shares with a hidden one.</summary>
    public SecrecyMark? OfPart(PlanId plan, string part, IEnumerable<TextRef?> texts) =>
        OfPart(plan, part) is { } mark ? mark
        : IsMarked(plan, part) ? null
        : texts.Select(t => t is null ? null : Texts.GetValueOrDefault(t.Id)).FirstOrDefault(m => m is not null);

    public SecrecyMark? OfSection(ItemId document, string section, TextRef text) => Part(SecretKind.Text, document.Value, section) ?? Texts.GetValueOrDefault(text.Id);

    public SecrecyMark? OfSection(UnitId administration, int year, string section) => Part(SecretKind.ActionPlan, SecretThing.PlanOf(administration, year), section);

    public SecrecyMark? OfMatter(MatterId? matter) => matter is { } id ? Of(SecretKind.Matter, id.Value) : null;

    /// <summary>The sections and goals of a plan under which something is hidden; what is said about them follows. All of a hidden plan.</summary>
    public IReadOnlySet<string> PlacesOf(Authority authority, Plan plan) => _places.GetValue(plan, p =>
        SecretParts.ContentsOf(p).SelectMany(SecretParts.Of).Where(part => OfPart(p.Id, part.Part, part.Texts) is not null).Select(part => part.Part)
            .Concat(Things.Keys.Where(t => t.Kind == SecretKind.Plan && string.Equals(t.Id, p.Id.Value, StringComparison.Ordinal)).Select(t => t.Part))
            .Select(part => SecretParts.PlaceOf(authority, p, part)).OfType<string>()
            .Concat(Things.ContainsKey(new(SecretKind.Plan, p.Id.Value, SecretThing.Whole)) ? SecretParts.PlacesOf(authority, p) : []).ToHashSet(StringComparer.Ordinal));

    /// <summary>Why something in a plan is hidden, or nothing when nothing is.</summary>
    public SecrecyMark? AnyOf(Plan plan) =>
        Within(SecretKind.Plan, plan.Id.Value) ? Things.First(t => t.Key.Kind == SecretKind.Plan && string.Equals(t.Key.Id, plan.Id.Value, StringComparison.Ordinal)).Value
        : SecretParts.ContentsOf(plan).SelectMany(SecretParts.Of).Select(p => OfPart(plan.Id, p.Part, p.Texts)).FirstOrDefault(m => m is not null);

    private bool IsMarked(PlanId plan, string part) => Marked.ContainsKey(new(SecretKind.Plan, plan.Value, part)) || Marked.ContainsKey(new(SecretKind.Plan, plan.Value, SecretThing.Whole));

    private SecrecyMark? Part(SecretKind kind, string id, string part) =>
        !Within(kind, id) ? null : Things.GetValueOrDefault(new(kind, id, part)) ?? Things.GetValueOrDefault(new(kind, id, SecretThing.Whole));

    /// <summary>What is hidden of the states looked at, for an account with the roles of <paramref name="rights"/>.</summary>
    public static Hiding Of(ImmutableArray<Authority> states, IReadOnlyDictionary<string, SecrecyMark> marks, IReadOnlySet<string> lifted, Rights rights)
    {
        var hidden = new Dictionary<SecretThing, SecrecyMark>();
        var marked = new Dictionary<SecretThing, SecrecyMark>();
        foreach (var state in states)
        {
            foreach (var (thing, mark) in new Marking(state, marks, lifted).Things())
            {
                marked[thing] = mark;
                if (!rights.Sees(state, thing, mark))
                {
                    hidden[thing] = mark;
                }
            }
        }

        var things = new Hiding(hidden.ToFrozenDictionary(), FrozenDictionary<string, SecrecyMark>.Empty, marked.ToFrozenDictionary());
        return things.IsEmpty ? things
            : new(things.Things, states.SelectMany(s => TextsOf(s, things)).DistinctBy(t => t.Id, StringComparer.Ordinal).ToFrozenDictionary(t => t.Id, t => t.Mark, StringComparer.Ordinal), things.Marked);
    }

    private static IEnumerable<(string Id, SecrecyMark Mark)> TextsOf(Authority state, Hiding hiding) =>
    [
        .. state.Plans.Plans.Values.Where(p => hiding.Within(SecretKind.Plan, p.Id.Value)).SelectMany(p => SecretParts.ContentsOf(p).SelectMany(SecretParts.Of)
            .SelectMany(part => hiding.OfPart(p.Id, part.Part) is { } mark ? part.Texts.OfType<TextRef>().Select(t => (t.Id, mark)) : [])),
        .. state.Plans.Texts.Values.Where(t => hiding.Within(SecretKind.Text, t.Id.Value)).SelectMany(t => t.Kept.Select(k => k.Sections).Append(t.Sections)
            .SelectMany(sections => sections.SelectMany(s => hiding.Part(SecretKind.Text, t.Id.Value, s.Key) is { } mark ? new[] { (s.Value.Text.Id, mark) } : []))),
        .. hiding.Things.SelectMany(t => HiddenTexts.Of(state, t.Key).OfType<TextRef>().Select(text => (text.Id, t.Value))),
    ];
}
