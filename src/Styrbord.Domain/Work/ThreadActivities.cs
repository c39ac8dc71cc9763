using System.Collections.Immutable;
using Styrbord.Domain.ActionPlans;

namespace Styrbord.Domain.Work;

/// <summary>The end of the thread: what the committee's administrations do for the assignment.</summary>
public static class ThreadActivities
{
    /// <summary>Activities tied to the assignment, to the thread's commitments, or to its focus area; those of the assignment first.</summary>
    public static ImmutableArray<Activity> Of(Authority authority, RedThread thread)
    {
        ArgumentNullException.ThrowIfNull(thread);
        return
        [
            .. thread.Commitments.Select(c => c.Id.Value).Prepend(thread.Assignment.Id.Value).Append(thread.FocusArea.FocusArea.Id.Value)
                .SelectMany(id => ActionPlansQueries.TiedTo(authority, id))
                .Where(a => a.Year == thread.Tree.Directive.Year && Administrations.CommitteeOf(authority, a.Administration) == thread.Body)
                .DistinctBy(a => a.Id),
        ];
    }
}
