using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>What kind of place differs between two revisions.</summary>
public enum ChangeKind
{
    Section,
    GoalText,
    Answer,
    OwnFocusArea,
    Commitment,
    Indicator,
    Initiative,
    Process,
    Document,
}

/// <summary>Places of one kind that differ, by the names people use: numbers of assignments or goals, headings of sections.</summary>
public sealed record PlanChange(ChangeKind Kind, ImmutableArray<string> Names);

/// <summary>One revision in a plan's history.</summary>
/// <param name="Content">Id of the content if it was locked to be decided on.</param>
/// <param name="Open">Still being written.</param>
/// <param name="Changes">What differs from the revision before; empty for the first.</param>
public sealed record RevisionEntry(int Number, Stamp Stamp, ItemId? Content, bool Open, ImmutableArray<PlanChange> Changes);

public static class PlanRevisions
{
    private static readonly Following<Plan, ImmutableArray<RevisionEntry>> Known = new();
    private static readonly Following<PlanContent, ImmutableArray<PlanChange>> Changes = new();

    /// <summary>The plan as it was at a revision, or nothing if that revision is not kept.</summary>
    public static Plan? At(Plan plan, int number) =>
        number == plan.Revision && !plan.Closed ? plan
        : plan.Kept.LastOrDefault(k => k.Number == number) is { } kept ? plan with { Content = kept.Written, Revision = number, Closed = true, Changed = kept.Stamp }
        : null;

    /// <summary>The newest kept revision before <paramref name="number"/>, or nothing.</summary>
    public static int? Before(Plan plan, int number) => plan.Kept.LastOrDefault(k => k.Number < number)?.Number;

    /// <summary>All revisions, the newest first.</summary>
    public static ImmutableArray<RevisionEntry> Of(Authority authority, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(plan);
        return Known.Of(plan, (authority.Goals, TemplateQueries.Of(authority, plan), plan.Content), () => Make(authority, plan));
    }

    private static ImmutableArray<RevisionEntry> Make(Authority authority, Plan plan)
    {
        var rows = plan.Kept.GroupBy(k => k.Number).Select(g => (Kept: g.Last(), Open: false)).ToList();
        if (!plan.Closed)
        {
            rows.Add((new KeptRevision(plan.Revision, null, plan.Content, plan.Changed), true));
        }

        return
        [
            .. rows.Select((row, i) => new RevisionEntry(
                row.Kept.Number, row.Kept.Stamp, row.Kept.Content, row.Open, i == 0 ? [] : Since(authority, plan, rows[i - 1].Kept.Written, row.Kept.Written))).Reverse(),
        ];
    }

    // a revision's content never changes, so neither does its difference from the one before while goals and headings stand
    private static ImmutableArray<PlanChange> Since(Authority authority, Plan plan, PlanContent before, PlanContent content) =>
        Changes.Of(content, (before, authority.Goals, TemplateQueries.Of(authority, plan)), () => Between(authority, plan, before, content));

    /// <summary>Which places differ between two contents of a plan.</summary>
    public static ImmutableArray<PlanChange> Between(Authority authority, Plan plan, PlanContent from, PlanContent to)
    {
        var sections = TemplateQueries.Of(authority, plan).Sections;
        string Goal(GoalId id) => authority.Goals.Goals[id].Number;
        ImmutableArray<PlanChange> all =
        [
            new(ChangeKind.Section, Differing(from.Sections, to.Sections, (id, _) => sections.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal))?.Heading ?? id)),
            new(ChangeKind.GoalText, Differing(from.GoalTexts, to.GoalTexts, (id, _) => Goal(id))),
            new(ChangeKind.Answer, Differing(from.Answers, to.Answers, (id, _) => authority.Goals.Assignments[id].Number)),
            new(ChangeKind.OwnFocusArea, Differing(from.OwnFocusAreas, to.OwnFocusAreas, (_, own) => Goal(own.Goal))),
            new(ChangeKind.Commitment, Differing(from.Commitments, to.Commitments, (_, commitment) => Goal(commitment.Goal))),
            new(ChangeKind.Indicator, Differing(from.Indicators, to.Indicators, (_, use) => Goal(use.Goal))),
            new(ChangeKind.Initiative, Differing(Some(from.Initiatives), Some(to.Initiatives), (_, item) => item.Name)),
            new(ChangeKind.Process, Differing(Some(from.Processes), Some(to.Processes), (_, item) => item.Name)),
            new(ChangeKind.Document, Differing(Some(from.Documents), Some(to.Documents), (_, item) => item.Title)),
        ];
        return [.. all.Where(c => !c.Names.IsEmpty)];
    }

    private static ImmutableSortedDictionary<ItemId, TItem> Some<TItem>(ImmutableSortedDictionary<ItemId, TItem>? items) => items ?? Maps.Empty<ItemId, TItem>();

    private static ImmutableArray<string> Differing<TKey, TValue>(
        ImmutableSortedDictionary<TKey, TValue> from, ImmutableSortedDictionary<TKey, TValue> to, Func<TKey, TValue, string> name)
        where TKey : notnull
        where TValue : class =>
        ReferenceEquals(from, to) ? [] :
        [
            .. from.Keys.Union(to.Keys).Where(key => !Equals(from.GetValueOrDefault(key), to.GetValueOrDefault(key)))
                .Select(key => name(key, to.GetValueOrDefault(key) ?? from[key])).Distinct(StringComparer.Ordinal).Order(Numbers.InOrder),
        ];
}
