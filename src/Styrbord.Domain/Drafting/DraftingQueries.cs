using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Drafting;

/// <summary>A comment with its answers, in the order they were written.</summary>
public sealed record CommentThread(Comment First, ImmutableArray<Comment> Replies);

public static class DraftingQueries
{
    private static readonly ImmutableArray<Role> Writers = [Role.CommitteeSecretary, Role.HeadOfAdministration, Role.UnitManager, Role.Contributor, Role.PlanningStrategist];

    /// <summary>The accounts that may write in the plan on a day, each once.</summary>
    public static ImmutableArray<string> WritersOf(Authority authority, Plan plan, DateOnly day) =>
        [.. authority.Access.Grants.Values.Where(g => g.Holds(day) && Writes(g, plan)).Select(g => g.Account).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Written in after its writer called it ready or it was approved.</summary>
    public static bool IsChangedSince(Plan plan, SharedPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.State is ShareState.Ready or ShareState.Approved && StampsOf(plan.Content, place.Place).Any(s => s.At > place.Changed.At);
    }

    /// <summary>What has been said about a place, or about the whole plan; open threads first, then by when they were begun.</summary>
    public static ImmutableArray<CommentThread> CommentsOn(Authority authority, PlanId plan, string? place = null)
    {
        var comments = authority.Drafting.Of(plan).Comments.Values.OrderBy(c => c.Stamp.At).ThenBy(c => c.Id).ToList();
        var replies = comments.Where(c => c.ReplyTo is not null).ToLookup(c => c.ReplyTo!.Value);
        return
        [
            .. comments.Where(c => c.ReplyTo is null && (place is null || string.Equals(c.Place, place, StringComparison.Ordinal)))
                .Select(c => new CommentThread(c, [.. Below(c, replies)])).OrderBy(t => t.First.Resolved),
        ];
    }

    /// <summary>Whether the role lets its holder write in the plan.</summary>
    public static bool Writes(RoleGrant grant, Plan plan) =>
        grant is not null && plan is not null && Writers.Contains(grant.Role) && (grant.Body is not { } body || body == plan.For || plan.PreparedBy.Contains(body));

    private static IEnumerable<Comment> Below(Comment comment, ILookup<ItemId, Comment> replies) =>
        replies[comment.Id].SelectMany(r => Below(r, replies).Prepend(r));

    private static IEnumerable<Stamp> StampsOf(PlanContent content, string place)
    {
        var goal = new GoalId(place);
        return
        [
            .. content.Sections.TryGetValue(place, out var section) ? [section.Stamp] : Array.Empty<Stamp>(),
            .. content.GoalTexts.TryGetValue(goal, out var text) ? [text.Stamp] : Array.Empty<Stamp>(),
            .. content.Answers.Where(a => a.Key.Value.StartsWith($"{place}.", StringComparison.Ordinal)).Select(a => a.Value.Stamp),
            .. content.Indicators.Values.Where(i => i.Goal == goal).Select(i => i.Stamp),
            .. content.OwnFocusAreas.Values.Where(f => f.Goal == goal).Select(f => f.Stamp),
            .. content.Commitments.Values.Where(c => c.Goal == goal).Select(c => c.Stamp),
        ];
    }
}
