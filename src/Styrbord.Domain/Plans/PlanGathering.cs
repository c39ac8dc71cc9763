using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>Gathers the parts of earlier plans under the goals of a new year, plan by plan.</summary>
internal sealed class PlanGathering(Authority authority, int year, PlanTemplate template)
{
    private readonly ImmutableArray<CopiedPlan>.Builder _from = ImmutableArray.CreateBuilder<CopiedPlan>();
    private readonly SortedDictionary<string, List<Written>> _sections = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<Written>> _goalTexts = new(StringComparer.Ordinal);
    private readonly List<OwnFocusArea> _own = [];
    private readonly List<Commitment> _commitments = [];
    private readonly List<IndicatorUse> _indicators = [];
    private readonly List<EndedGoal> _ended = [];
    private readonly List<ItemId> _loosened = [];
    private readonly HashSet<ItemId> _taken = [];

    public PlanCopy Gathered() => new(_from.ToImmutable(), Texts(_sections), Texts(_goalTexts), [.. _own], [.. _commitments], [.. _indicators], [.. _ended], [.. _loosened]);

    public void Take(Plan plan)
    {
        var source = NewestOf(authority, plan);
        var content = source.Content;
        var left = new List<string>();
        foreach (var (id, written) in content.Sections)
        {
            Add(SectionFor(plan, id), _sections, written, PlanParts.OfSection(id), left);
        }

        foreach (var (goal, written) in content.GoalTexts)
        {
            Add(Successors(goal, plan.Year).Select(g => g.Value), _goalTexts, written, PlanParts.OfGoalText(goal), left);
        }

        left.AddRange(content.OwnFocusAreas.Values.Where(o => !Take(o, plan.Year)).Select(o => PlanParts.OfFocusArea(o.Id)));
        left.AddRange(content.Commitments.Values.Where(c => !Take(c, plan.Year)).Select(c => PlanParts.OfCommitment(c.Id)));
        left.AddRange(content.Indicators.Values.Where(i => !Take(i, plan.Year)).Select(i => PlanParts.OfIndicator(i.Indicator)));
        _from.Add(new(plan, source.Revision, content, [.. left]));
        _ended.AddRange(GoalsQueries.Tree(authority, plan.Year)!.Goals.Where(g => Successors(g.Goal.Id, plan.Year).IsEmpty)
            .Select(g => new EndedGoal(g.Goal, HowItEnded(g.Goal.Id, plan.Year), PlanParts.Only(content, PlanParts.On(content, g.Goal.Id).Intersect(left, StringComparer.Ordinal)))));
    }

    /// <summary>What all decided alike, else the last locked revision, else the draft.</summary>
    private static Plan NewestOf(Authority authority, Plan plan)
    {
        var decided = DecisionsQueries.StandingOf(authority, plan.Id.Value, plan.Stage) is { AllAlike: true, Content: { } content } ? plan.Revisions(content.Id) : null;
        var kept = decided ?? plan.Kept.LastOrDefault(k => k.Content is not null);
        return kept is null ? plan : plan with { Content = kept.Written, Revision = kept.Number };
    }

    private bool Take(OwnFocusArea own, int from)
    {
        if (Successors(own.Goal, from) is not [var goal, ..])
        {
            return false;
        }

        _own.Add(own with { Id = Free(own.Id), Goal = goal });
        return true;
    }

    private bool Take(Commitment commitment, int from)
    {
        if (Place(commitment.Goal, commitment.FocusArea, from) is not { } place)
        {
            return false;
        }

        var taken = commitment with { Id = Free(commitment.Id), Goal = place.Goal, FocusArea = place.FocusArea };
        _commitments.Add(taken);
        if (commitment.FocusArea is not null && taken.FocusArea is null)
        {
            _loosened.Add(taken.Id);
        }

        return true;
    }

    // an indicator is used once in a plan: the first of several separate plans has it
    private bool Take(IndicatorUse use, int from)
    {
        if (_indicators.Exists(i => i.Indicator == use.Indicator) || Place(use.Goal, use.FocusArea, from) is not { } place)
        {
            return false;
        }

        _indicators.Add(use with { Goal = place.Goal, FocusArea = place.FocusArea });
        return true;
    }

    /// <summary>The focus area's successor says where; where it has none, the goal's first.</summary>
    private (GoalId Goal, GoalId? FocusArea)? Place(GoalId goal, GoalId? focusArea, int from)
    {
        var areas = focusArea is { } area ? Successors(area, from) : [];
        return areas is [var next, ..] ? (authority.Goals.FocusAreas[next].Goal, next)
            : Successors(goal, from) is [var first, ..] ? (first, null)
            : null;
    }

    private ImmutableArray<GoalId> Successors(GoalId id, int from) => SuccessionQueries.Successors(authority, id, from, year);

    private Succession? HowItEnded(GoalId goal, int from) =>
        Enumerable.Range(from + 1, year - from).Select(y => SuccessionQueries.WentBy(authority, goal, y)).FirstOrDefault(s => s is not null);

    /// <summary>The new template's section of the same id, or else of the same heading.</summary>
    private IEnumerable<string> SectionFor(Plan plan, string id)
    {
        var heading = TemplateQueries.Of(authority, plan).Sections.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal))?.Heading;
        var found = template.Sections.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal))
            ?? template.Sections.FirstOrDefault(s => string.Equals(s.Heading, heading, StringComparison.OrdinalIgnoreCase));
        return found is null ? [] : [found.Id];
    }

    private static void Add(IEnumerable<string> keys, SortedDictionary<string, List<Written>> to, Written written, string part, List<string> left)
    {
        var found = false;
        foreach (var key in keys)
        {
            found = true;
            if (!to.TryGetValue(key, out var texts))
            {
                to[key] = texts = [];
            }

            texts.Add(written);
        }

        if (!found)
        {
            left.Add(part);
        }
    }

    /// <summary>The id itself, so that the series goes on; another where two plans use the same.</summary>
    private ItemId Free(ItemId id)
    {
        var free = id;
        for (var n = 2; !_taken.Add(free); n++)
        {
            free = new($"{id.Value[..Math.Min(id.Value.Length, Ids.MaxLength - 4)]}-{n}");
        }

        return free;
    }

    private static ImmutableArray<CopiedText> Texts(SortedDictionary<string, List<Written>> texts) => [.. texts.Select(t => new CopiedText(t.Key, [.. t.Value]))];
}
