using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>The assembly's texts that stand word for word in a locked plan: vision, goals and the assignments directed to the committee.</summary>
public static class QuotedTexts
{
    public static IEnumerable<TextRef> Of(Authority authority, Plan plan, KeptRevision kept)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(kept);
        if (kept.Goals is not { } goals)
        {
            return [];
        }

        var then = authority with { Goals = goals };
        return
        [
            .. GoalsQueries.Guiding(then, GuidingTextKind.Vision, Days.InSweden(kept.Stamp.At)) is { } vision ? [vision.Text] : Array.Empty<TextRef>(),
            .. GoalsQueries.Tree(then, plan.Year) is not { } tree ? [] : tree.Goals.Select(g => g.Goal.Description).OfType<TextRef>(),
            .. GoalsQueries.AssignmentsTo(then, plan.Year, plan.For).Select(a => a.Text),
        ];
    }
}
