using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Secrecy;

/// <summary>
/// What one account may see. It does not filter queries: it gives the whole authority again without what is hidden, and every query,
/// page, document, search and answer is asked of that.
/// </summary>
public sealed class Visible
{
    private static readonly ConditionalWeakTable<Authority, ConcurrentDictionary<(long, string?, DateOnly), Visible>> Known = [];
    private static readonly ConditionalWeakTable<Authority, ConcurrentDictionary<string, Authority>> Redacted = [];

    private readonly Hiding _hiding;
    private readonly ForeignAlternatives _foreign;

    private Visible(Hiding hiding, ForeignAlternatives foreign, long last) => (_hiding, _foreign, Key) = (hiding, foreign, $"{last}/{hiding.Key}/{foreign.Key}");

    /// <summary>Nothing is marked.</summary>
    public static Visible Everything { get; } = new(new(FrozenDictionary<SecretThing, SecrecyMark>.Empty, FrozenDictionary<string, SecrecyMark>.Empty, FrozenDictionary<SecretThing, SecrecyMark>.Empty), ForeignAlternatives.None, 0);

    /// <summary>Two with the same key see the same marks and the same things. Part of a page's ETag.</summary>
    public string Key { get; }

    public bool HidesNothing => _hiding.IsEmpty && _foreign.IsEmpty;

    /// <summary>Sums of the state and of the timeline tell nothing that is hidden: what party groups work on is in neither but as a salted sum.</summary>
    public bool MaySum => _hiding.IsEmpty;

    /// <summary>
    /// A mark counts if it is set in the state shown or in the present one, roles are those of now: yesterday's view does not tell what
    /// is secret today, and a mark that was lifted opens what is written from then on.
    /// </summary>
    /// <param name="shown">The state to be shown.</param>
    /// <param name="now">The present state.</param>
    /// <param name="account">Who looks; nobody sees nothing that is secret.</param>
    /// <param name="today">The real day, whatever day is shown.</param>
    public static Visible Of(Authority shown, Authority now, string? account, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(now);
        return !MayHide(now) && !MayHide(shown)
            ? Everything
            : Known.GetOrCreateValue(now).GetOrAdd((shown.Sequence, account, today), static (_, asked) => Make(asked.shown, asked.now, asked.account, asked.today), (shown, now, account, today));
    }

    /// <summary>The authority as this account may see it: itself when nothing is hidden. Never to be written from or hashed.</summary>
    public Authority Of(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return HidesNothing ? authority
            : Redacted.GetOrCreateValue(authority).GetOrAdd($"{_hiding.Key}/{_foreign.Key}", static (_, asked) => asked._foreign.Without(asked._hiding.IsEmpty ? asked.authority : Redaction.Of(asked.authority, asked._hiding)), (authority, _hiding, _foreign));
    }

    /// <summary>Whether an event may be told: it brings and changes nothing that is hidden.</summary>
    /// <param name="before">The real state just before it.</param>
    /// <param name="happened">The event.</param>
    public bool Shows(Authority before, Event happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return HidesNothing || (!_foreign.Hides(happened) && !happened.Texts.Any(t => _hiding.Texts.ContainsKey(t.Id)) && !EventThings.Of(before, happened).Any(t => Hides(before, t)));
    }

    /// <summary>Whether the account may bring the event about: it may be told, empties nothing hidden, and neither takes what is hidden further nor opens it to others.</summary>
    internal bool Permits(Authority before, Event happened) =>
        Shows(before, happened) && !happened.Withholds.Any(t => _hiding.Texts.ContainsKey(t) || KnowsNothingOf(t)) && !EventThings.Widened(before, happened).Any(t => Hides(before, t));

    /// <summary>The text is another party group's: whoever names it is answered as if it were nowhere.</summary>
    public bool KnowsNothingOf(string text) => _foreign.Texts.Contains(text);

    /// <summary>Something in the state is some persons' own: it has marks of secrecy, or budgets that party groups work on.</summary>
    public static bool MayHide(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return !authority.Secrecy.Marks.IsEmpty || !authority.Alternatives.IsEmpty;
    }

    /// <summary>The mark by which the thing is secret, whether or not it is hidden from this account.</summary>
    public SecrecyMark? MarkOn(string thing) =>
        SecretThing.Parse(thing) is not { } found ? null
        : found is { Kind: SecretKind.Text, Part: "" } ? _hiding.Marked.GetValueOrDefault(found with { Part = SecretThing.Whole })
        : _hiding.Marked.GetValueOrDefault(found) ?? _hiding.Marked.GetValueOrDefault(found with { Part = SecretThing.Whole });

    /// <summary>The mark that a part of a plan has from the plan it was taken over from, or nothing.</summary>
    internal SecrecyMark? TakenOver(string thing) => SecretThing.Parse(thing) is { Kind: SecretKind.Plan } part ? _hiding.Marked.GetValueOrDefault(part) : null;

    /// <summary>The thing is secret and not for this account.</summary>
    public bool Hides(string thing) => SecretThing.Parse(thing) is { } found && Hides(found);

    private bool Hides(SecretThing thing) =>
        _hiding.Things.ContainsKey(thing) || _hiding.Things.ContainsKey(thing with { Part = SecretThing.Whole }) || (thing.Part is SecretThing.Whole && _hiding.Within(thing.Kind, thing.Id));

    private bool Hides(Authority before, EventThing touched) => touched.Place is not { } place
        ? Hides(touched.Thing)
        : before.Plans.Plans.TryGetValue(new(touched.Thing.Id), out var plan) && _hiding.PlacesOf(before, plan).Contains(place);

    private static Visible Make(Authority shown, Authority now, string? account, DateOnly today)
    {
        var all = now.Secrecy.Marks.Values.Concat(shown.Secrecy.Marks.Values).ToList();
        var marks = all.Where(m => m.Counts(today)).DistinctBy(m => m.Thing, StringComparer.Ordinal).ToFrozenDictionary(m => m.Thing, StringComparer.Ordinal);
        var lifted = all.Select(m => m.Thing).Where(t => !marks.ContainsKey(t)).ToFrozenSet(StringComparer.Ordinal);
        ImmutableArray<Authority> states = ReferenceEquals(shown, now) ? [now] : [now, shown];
        return new(Hiding.Of(states, marks, lifted, new(now, account, today)), ForeignAlternatives.Of(states, now, account, today), now.Touched.GetValueOrDefault("secrecy"));
    }
}
