using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>One or several earlier texts that become one, in order.</summary>
/// <param name="Key">Id of the section or goal in the new plan.</param>
public sealed record CopiedText(string Key, ImmutableArray<Written> Texts);

/// <summary>An earlier plan as it is taken over.</summary>
/// <param name="Content">What was last decided or locked in it, else its draft.</param>
/// <param name="Left">Places of what does not follow.</param>
public sealed record CopiedPlan(Plan Plan, int Revision, PlanContent Content, ImmutableArray<string> Left);

/// <summary>A goal of the earlier year that nothing comes after.</summary>
/// <param name="Said">How it ended, if that is said.</param>
/// <param name="Hung">What the committee had written under it and does not follow either.</param>
public sealed record EndedGoal(StrategicGoal Goal, Succession? Said, PlanContent Hung);

/// <summary>What a new plan takes over from earlier ones along the goals' successions, and what does not follow.</summary>
/// <param name="Loosened">Commitments whose focus area has ended: they hang on the goal as a whole.</param>
public sealed record PlanCopy(
    ImmutableArray<CopiedPlan> From,
    ImmutableArray<CopiedText> Sections,
    ImmutableArray<CopiedText> GoalTexts,
    ImmutableArray<OwnFocusArea> OwnFocusAreas,
    ImmutableArray<Commitment> Commitments,
    ImmutableArray<IndicatorUse> Indicators,
    ImmutableArray<EndedGoal> Ended,
    ImmutableArray<ItemId> Loosened)
{
    /// <summary>Places in the new plan of all that is taken over.</summary>
    public IEnumerable<string> Parts =>
        [
            .. Sections.Select(s => PlanParts.OfSection(s.Key)),
            .. GoalTexts.Select(g => PlanParts.OfGoalText(new(g.Key))),
            .. OwnFocusAreas.Select(o => PlanParts.OfFocusArea(o.Id)),
            .. Commitments.Select(c => PlanParts.OfCommitment(c.Id)),
            .. Indicators.Select(i => PlanParts.OfIndicator(i.Indicator)),
        ];

    /// <summary>Sections that the new template does not have, by the plan they stand in.</summary>
    public IEnumerable<(CopiedPlan From, string Section)> SectionsLeft =>
        From.SelectMany(f => f.Content.Sections.Keys.Where(k => f.Left.Contains(PlanParts.OfSection(k), StringComparer.Ordinal)).Select(k => (f, k)));

    /// <summary>Nothing, if the year has no directive to copy along.</summary>
    public static PlanCopy? Of(Authority authority, IEnumerable<Plan> plans, int year, PlanTemplate template)
    {
        if (GoalsQueries.Tree(authority, year) is null)
        {
            return null;
        }

        var gathering = new PlanGathering(authority, year, template);
        foreach (var plan in plans)
        {
            gathering.Take(plan);
        }

        return gathering.Gathered();
    }
}
