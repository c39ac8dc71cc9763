using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>A revision of a plan, or of the plan at the step before it.</summary>
/// <param name="Plan">The plan whose revision it is.</param>
/// <param name="Number">The revision.</param>
/// <param name="Locked">Locked to be decided on.</param>
/// <param name="Open">Still being written.</param>
public sealed record ComparableRevision(Plan Plan, int Number, bool Locked, bool Open, Stamp Stamp);

/// <summary>Any two revisions of a plan in words and numbers, also across its steps: the proposal and the final plan .</summary>
public static class RevisionComparison
{
    /// <summary>All revisions that can be compared, the newest first; those of an earlier step after those of the plan itself.</summary>
    public static ImmutableArray<ComparableRevision> Of(Authority authority, Plan plan)
    {
        var own = plan.Kept.GroupBy(k => k.Number).Select(g => new ComparableRevision(plan, g.Key, g.Any(k => k.Content is not null), false, g.Last().Stamp))
            .Concat(plan.Closed ? [] : [new ComparableRevision(plan, plan.Revision, false, true, plan.Changed)])
            .OrderByDescending(r => r.Number);
        return [.. own, .. plan.Continues is { } earlier && authority.Plans.Plans.TryGetValue(earlier, out var before) ? Of(authority, before) : []];
    }

    /// <summary>What differs between two revisions; nothing if either is not kept. The motion is compared where both were locked with one.</summary>
    public static DocumentChanges? Between(Authority authority, ComparableRevision from, ComparableRevision to, DateOnly today) =>
        Document(authority, from, today) is { } left && Document(authority, to, today) is { } right
            ? from.Locked && to.Locked ? DocumentChanging.Between(left, right) : DocumentChanging.Between(left with { Motion = [] }, right with { Motion = [] })
            : null;

    // locked content as it was locked: with that day's words and headings
    private static FrozenDocument? Document(Authority authority, ComparableRevision revision, DateOnly today) =>
        revision.Plan.Kept.LastOrDefault(k => k.Number == revision.Number && k.Content is not null)?.Content is { } content && authority.Decisions.Contents.TryGetValue(content, out var locked)
            ? ContentRules.Document(locked)
            : PlanRevisions.At(revision.Plan, revision.Number) is { } plan ? PlanDocument.Freeze(authority, plan, [], today) : null;
}
