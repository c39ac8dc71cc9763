using System.Collections.Immutable;
using System.Text;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Work;

/// <summary>What a change of a central goal asks of those who have a plan under it. The order is from least to most.</summary>
public enum Demand
{
    /// <summary>The plan holds its year out; its parts are examined when the next one is made.</summary>
    NextPlan,

    /// <summary>The plan is a draft, or submitted and not decided: it is rewritten.</summary>
    Rewrite,

    /// <summary>The plan is decided: those who decided it must decide anew.</summary>
    DecideAnew,
}

/// <summary>One assignment below, and how each addressed body has answered it.</summary>
/// <param name="Year">The year of its directive.</param>
/// <param name="Touched">It belongs to a directive of the change's first year or later, and follows or is taken back.</param>
public sealed record AssignmentBelow(Assignment Assignment, int Year, bool Touched, ImmutableArray<CoveragePair> Pairs);

/// <summary>What one plan holds below.</summary>
/// <param name="Texts">The committee's own words about the goals.</param>
/// <param name="Deciding">The bodies that must decide anew, when decided.</param>
public sealed record PlanBelow(
    Plan Plan,
    ContentState State,
    Demand Demand,
    ImmutableArray<BodyId> Deciding,
    ImmutableArray<Written> Texts,
    ImmutableArray<OwnFocusArea> OwnFocusAreas,
    ImmutableArray<Commitment> Commitments,
    ImmutableArray<IndicatorUse> Indicators,
    ImmutableArray<KeyValuePair<GoalId, Answer>> Answers)
{
    public bool IsEmpty => Texts.IsEmpty && OwnFocusAreas.IsEmpty && Commitments.IsEmpty && Indicators.IsEmpty && Answers.IsEmpty;
}

/// <summary>Everything that hangs below central goals, or focus areas, and what a change of them from a year on asks of whom.</summary>
/// <param name="Year">The first year of the change.</param>
/// <param name="Activities">What administrations do for any of it, and have not dropped.</param>
/// <param name="Seen">Hash over all of it, to be sent with the command: nobody changes more than was seen.</param>
public sealed record Consequences(
    ImmutableArray<GoalId> Of,
    int Year,
    ImmutableArray<FocusArea> FocusAreas,
    ImmutableArray<AssignmentBelow> Assignments,
    ImmutableArray<PlanBelow> Plans,
    ImmutableArray<AssemblyIndicator> AssemblyIndicators,
    ImmutableArray<StrategicGoal> SupportedBy,
    ImmutableArray<Activity> Activities,
    string Seen)
{
    /// <summary>The bodies that must decide anew, each once, in the order of the plans.</summary>
    public IEnumerable<BodyId> DecideAnew => Plans.SelectMany(p => p.Deciding).Distinct();

    public int Answers => Assignments.Sum(a => a.Pairs.Count(p => p.State != AnswerState.Unanswered));

    public IEnumerable<IndicatorUse> Indicators => Plans.SelectMany(p => p.Indicators);

    public int Commitments => Plans.Sum(p => p.Commitments.Length);

    public bool IsEmpty => FocusAreas.IsEmpty && Assignments.IsEmpty && Plans.All(p => p.IsEmpty) && AssemblyIndicators.IsEmpty && SupportedBy.IsEmpty && Activities.IsEmpty;
}

/// <summary>What follows if a central goal is changed or removed (seen before it is done).</summary>
public static class ConsequenceQueries
{
    /// <summary>Nothing if one of the goals, or focus areas, is not known.</summary>
    public static Consequences? Of(Authority authority, ImmutableArray<GoalId> ids, int year, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var goals = authority.Goals;
        if (ids.IsEmpty || !ids.All(id => goals.Goals.ContainsKey(id) || goals.FocusAreas.ContainsKey(id)) || year is < 1990 or > 2100)
        {
            return null;
        }

        var touched = new Touched(ids.ToHashSet(), GoalsBelow.Of(goals));
        var areas = touched.Areas(year).ToImmutableArray();
        var assignments = Assignments(authority, touched, year);
        var plans = Plans(authority, touched, year, today);
        ImmutableArray<AssemblyIndicator> indicators = [.. goals.AssemblyIndicators.Where(i => ids.Contains(i.Goal))];
        ImmutableArray<StrategicGoal> supporting = [.. goals.Supports.Where(s => s.Value.Any(ids.Contains)).Select(s => goals.Goals[s.Key]).Where(g => g.Validity.Holds(new(year, 1, 1)))];
        var whole = new Consequences(ids, year, areas, assignments, plans, indicators, supporting, Activities(authority, ids, areas, assignments, plans), "");
        return whole with { Seen = HashOf(goals, whole) };
    }

    /// <summary>Assignments of every directive from the year on; of the last one before, when there is none.</summary>
    private static ImmutableArray<AssignmentBelow> Assignments(Authority authority, Touched touched, int year)
    {
        var all = touched.Assignments().Select(a => (Assignment: a, authority.Goals.Directives[a.Directive].Year)).ToList();
        var last = authority.Goals.Directives.Values.Where(d => d.Year < year).Select(d => d.Year).DefaultIfEmpty(0).Max();
        var coming = authority.Goals.Directives.Values.Any(d => d.Year >= year);
        return
        [
            .. all.Where(a => coming ? a.Year >= year : a.Year == last).OrderBy(a => a.Year).ThenBy(a => a.Assignment.Number, Numbers.InOrder)
                .Select(a => new AssignmentBelow(a.Assignment, a.Year, a.Year >= year, [.. PlansQueries.CoverageOf(authority, a.Year)?.Of(a.Assignment.Id) ?? []])),
        ];
    }

    /// <summary>Activities tied to the goals themselves, or to anything below them.</summary>
    private static ImmutableArray<Activity> Activities(
        Authority authority, ImmutableArray<GoalId> ids, ImmutableArray<FocusArea> areas, ImmutableArray<AssignmentBelow> assignments, ImmutableArray<PlanBelow> plans) =>
    [
        .. ids.Select(g => g.Value).Concat(areas.Select(f => f.Id.Value)).Concat(assignments.Select(a => a.Assignment.Id.Value))
            .Concat(plans.SelectMany(p => p.Commitments.Select(c => c.Id.Value).Concat(p.OwnFocusAreas.Select(o => o.Id.Value))))
            .SelectMany(id => ActionPlansQueries.TiedTo(authority, id)).Where(a => a.Dropped is null).DistinctBy(a => a.Id).OrderBy(a => a.Administration).ThenBy(a => a.Content.End).ThenBy(a => a.Id),
    ];

    /// <summary>Every committee's plans from the year on; its latest before, when it has none.</summary>
    private static ImmutableArray<PlanBelow> Plans(Authority authority, Touched touched, int year, DateOnly today) =>
    [
        .. authority.Plans.Plans.Values.GroupBy(p => p.For).SelectMany(own =>
        {
            var coming = own.Where(p => p.Year >= year).Select(p => p.Year).Distinct().ToList();
            var years = coming.Count > 0 ? coming : [own.Max(p => p.Year)];
            return years.SelectMany(y => PlansQueries.Current(authority, y, own.Key)).Select(p => Below(authority, touched, p, year, today));
        })
        .Where(p => p.Demand != Demand.NextPlan || !p.IsEmpty)
        .OrderByDescending(p => p.Demand).ThenBy(p => p.Plan.Year).ThenBy(p => p.Plan.For),
    ];

    private static PlanBelow Below(Authority authority, Touched touched, Plan plan, int year, DateOnly today)
    {
        var standing = PlansQueries.StandingOf(authority, plan, today);
        var content = plan.Content;
        var demand = plan.Year < year ? Demand.NextPlan : standing.Content >= ContentState.Conditional ? Demand.DecideAnew : Demand.Rewrite;
        return new(
            plan, standing.Content, demand, demand == Demand.DecideAnew ? [.. plan.PreparedBy] : [],
            [.. content.GoalTexts.Where(t => touched.Has(t.Key)).Select(t => t.Value)],
            [.. content.OwnFocusAreas.Values.Where(o => touched.Has(o.Goal))],
            [.. content.Commitments.Values.Where(c => touched.Has(c.Goal, c.FocusArea))],
            [.. content.Indicators.Values.Where(i => touched.Has(i.Goal, i.FocusArea))],
            [.. content.Answers.Where(a => touched.HasAssignment(a.Key) && a.Value.State != AnswerState.Unanswered)]);
    }

    // of what can be hidden from the reader only that it was written, not the words: all see the same ground
    private static string HashOf(GoalsState goals, Consequences whole)
    {
        var lines = new StringBuilder().Append(whole.Year).Append('\n');
        lines.AppendJoin('\n', whole.Of.Select(id => goals.Goals.TryGetValue(id, out var goal) ? $"{id} {goal.Name} {goal.Description?.Hash} {goal.Validity}" : $"{id} {goals.FocusAreas[id].Name} {goals.FocusAreas[id].Validity}"))
            .Append('\n').AppendJoin('\n', whole.FocusAreas.Select(f => $"{f.Id} {f.Name} {f.Description?.Hash}"))
            .Append('\n').AppendJoin('\n', whole.Assignments.Select(a => $"{a.Assignment.Id} {a.Assignment.Text.Hash} {string.Join(',', a.Pairs.Select(p => $"{p.Body}:{p.State}"))}"));
        foreach (var plan in whole.Plans)
        {
            lines.Append('\n').Append(plan.Plan.Id).Append(' ').Append(plan.State)
                .AppendJoin(' ', plan.Texts.Select(t => t.Text.Hash)).AppendJoin(' ', plan.OwnFocusAreas.Select(o => $"{o.Id} {o.Text.Hash}"))
                .AppendJoin(' ', plan.Commitments.Select(c => $"{c.Id} {c.Text.Hash}")).AppendJoin(' ', plan.Indicators.Select(i => $"{i.Indicator} {i.Stamp}"))
                .AppendJoin(' ', plan.Answers.Select(a => $"{a.Key} {a.Value.Standing?.Hash}"));
        }

        return Hashes.Sha256(lines.Append('\n').AppendJoin('\n', whole.Activities.Select(a => $"{a.Id} {a.Stamp}")).Append('\n').AppendJoin('\n', whole.AssemblyIndicators.Select(i => $"{i.Directive} {i.Indicator} {i.Target}")).ToString());
    }
}
