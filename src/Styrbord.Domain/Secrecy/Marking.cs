using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Secrecy;

/// <summary>
/// Which things of a state are secret by the marks that count: a plan's parts by their own marks, by its matter's, and by those of the
/// plan it was taken over from, unless the mark was lifted here.
/// </summary>
internal sealed class Marking(Authority authority, IReadOnlyDictionary<string, SecrecyMark> marks, IReadOnlySet<string> lifted)
{
    private readonly Dictionary<PlanId, Dictionary<string, SecrecyMark>> _plans = [];

    /// <summary>Every secret thing with its mark; a plan or text document secret as a whole by <see cref="SecretThing.Whole"/>.</summary>
    public IEnumerable<(SecretThing Thing, SecrecyMark Mark)> Things() =>
    [
        .. marks.Values.Select(m => (Thing: SecretThing.Parse(m.Thing)!.Value, m)).Where(m => m.Thing.Kind != SecretKind.Plan)
            .Select(m => m.Thing is { Kind: SecretKind.Text, Part: "" } ? (m.Thing with { Part = SecretThing.Whole }, m.m) : m),
        .. authority.Plans.Plans.Values.SelectMany(p => PartsOf(p).Select(part => (new SecretThing(SecretKind.Plan, p.Id.Value, part.Key), part.Value))),
        .. authority.Plans.Texts.Values.Select(t => (t, Mark: t.Matter is { } matter ? OfMatter(matter) : null)).Where(t => t.Mark is not null)
            .Select(t => (new SecretThing(SecretKind.Text, t.t.Id.Value, SecretThing.Whole), t.Mark!)),
        .. authority.Commissions.Commissions.Values.Select(c => (c, Mark: OfMatter(c.Matter) ?? (c.EndedIn is { } ended ? OfMatter(ended) : null))).Where(c => c.Mark is not null)
            .Select(c => (new SecretThing(SecretKind.Commission, c.c.Id.Value), c.Mark!)),
    ];

    private Dictionary<string, SecrecyMark> PartsOf(Plan plan)
    {
        if (_plans.TryGetValue(plan.Id, out var known))
        {
            return known;
        }

        var parts = _plans[plan.Id] = new(StringComparer.Ordinal);
        foreach (var (part, mark) in Parents(plan).SelectMany(from => Inherited(from, plan)).Where(i => !lifted.Contains(SecretThing.OfPart(plan.Id, i.Part))))
        {
            parts[part] = mark;
        }

        foreach (var (part, mark) in TakenFrom(plan).Where(t => !lifted.Contains(SecretThing.OfPart(plan.Id, t.Part))))
        {
            parts.TryAdd(part, mark);
        }

        foreach (var mark in marks.Values)
        {
            if (SecretThing.Parse(mark.Thing) is { Kind: SecretKind.Plan } thing && string.Equals(thing.Id, plan.Id.Value, StringComparison.Ordinal))
            {
                parts[thing.Part] = mark;
            }
        }

        if (OfMatter(plan.Matter) is { } whole)
        {
            parts[SecretThing.Whole] = whole;
        }

        return parts;
    }

    private SecrecyMark? OfMatter(MatterId matter) => marks.GetValueOrDefault(SecretThing.OfMatter(matter));

    private IEnumerable<Plan> Parents(Plan plan) =>
        new[] { plan.Continues }.Concat(plan.Origin?.From.Select(f => (PlanId?)f.Plan) ?? []).OfType<PlanId>().Distinct()
            .Select(id => authority.Plans.Plans.GetValueOrDefault(id)).OfType<Plan>();

    /// <summary>What is marked in a plan that goes on from this one, and says the same here.</summary>
    private IEnumerable<(string Part, SecrecyMark Mark)> TakenFrom(Plan plan) =>
        from mark in marks.Values
        let thing = SecretThing.Parse(mark.Thing)!.Value
        where thing.Kind == SecretKind.Plan && !string.Equals(thing.Id, plan.Id.Value, StringComparison.Ordinal)
        let later = authority.Plans.Plans.GetValueOrDefault(new(thing.Id))
        where later is not null && GoesOnFrom(later, plan, []) && SaysTheSame(later, plan, thing.Part)
        select (thing.Part, mark);

    private bool GoesOnFrom(Plan later, Plan plan, HashSet<PlanId> met) =>
        met.Add(later.Id) && Parents(later).Any(p => p.Id == plan.Id || GoesOnFrom(p, plan, met));

    private static bool SaysTheSame(Plan later, Plan plan, string part) =>
        SecretParts.ContentsOf(later).SelectMany(c => SecretParts.Words(c, part)).ToHashSet(StringComparer.Ordinal) is { Count: > 0 } words
        && SecretParts.ContentsOf(plan).SelectMany(c => SecretParts.Words(c, part)).Any(words.Contains);

    private IEnumerable<(string Part, SecrecyMark Mark)> Inherited(Plan from, Plan plan)
    {
        var known = PartsOf(from);
        var whole = known.GetValueOrDefault(SecretThing.Whole);
        var parts = whole is null
            ? known.Select(p => (p.Key, p.Value))
            : SecretParts.ContentsOf(from).SelectMany(SecretParts.Of).Select(p => p.Part).Distinct(StringComparer.Ordinal).Select(part => (part, whole));
        return parts.SelectMany(p => Became(from, plan, p.Item1).Append(p.Item1).Distinct(StringComparer.Ordinal).Select(part => (part, p.Item2)));
    }

    /// <summary>What the part is called in a plan of a later year: the goal's successors, the section of the same heading.</summary>
    private IEnumerable<string> Became(Plan from, Plan plan, string part)
    {
        if (from.Year >= plan.Year)
        {
            return [];
        }

        const string goals = "goals.", sections = "sections.";
        return part.StartsWith(goals, StringComparison.Ordinal) ? SuccessionQueries.Successors(authority, new(part[goals.Length..]), from.Year, plan.Year).Select(PlanParts.OfGoalText)
            : part.StartsWith(sections, StringComparison.Ordinal) && TemplateQueries.Of(authority, from).Section(part[sections.Length..]) is { Heading: { } heading }
                ? TemplateQueries.Of(authority, plan).Sections.Where(s => string.Equals(s.Heading, heading, StringComparison.OrdinalIgnoreCase)).Select(s => PlanParts.OfSection(s.Id))
            : [];
    }
}
