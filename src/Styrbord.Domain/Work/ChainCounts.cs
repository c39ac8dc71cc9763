using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>How many activities there are at or below each step of a year, each counted once at every step it hangs under.</summary>
internal sealed class ChainCounts
{
    private static readonly Following<ActionPlansState, Dictionary<(int, DateOnly), ChainCounts>> Known = new();
    private readonly Dictionary<string, (int All, int Late)> _byKey = new(StringComparer.Ordinal);

    private ChainCounts(Authority authority, GoalTree tree, DateOnly today)
    {
        var steps = new ChainSteps(authority, tree, today);
        foreach (var activity in authority.ActionPlans.Activities.Values.Where(a => a.Year == tree.Directive.Year && a.Dropped is null))
        {
            var late = activity.On(today) == ActivityStatus.Late ? 1 : 0;
            foreach (var key in ChainQueries.PlacesOf(authority, tree, activity).SelectMany(p => p.Path(steps)).Select(s => s.Key).Append(ChainQueries.KeyOf(activity)).Distinct(StringComparer.Ordinal))
            {
                var (all, late0) = Of(key);
                _byKey[key] = (all + 1, late0 + late);
            }
        }
    }

    public static ChainCounts Of(Authority authority, GoalTree tree, DateOnly today)
    {
        var known = Known.Of(authority.ActionPlans, (authority.Goals, authority.Plans, authority.Organisation), () => []);
        lock (known)
        {
            return known.TryGetValue((tree.Directive.Year, today), out var counts) ? counts : known[(tree.Directive.Year, today)] = new(authority, tree, today);
        }
    }

    public (int All, int Late) Of(string key) => _byKey.GetValueOrDefault(key);
}
