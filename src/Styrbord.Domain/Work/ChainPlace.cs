using System.Collections.Immutable;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Work;

/// <summary>A place in the tree of a year, as deep as it is given.</summary>
/// <param name="Answering">The committee whose answer to the assignment it is.</param>
/// <param name="Plan">Where the commitment or own focus area stands.</param>
internal sealed record ChainPlace(
    PerspectiveBranch? Perspective, GoalBranch? Goal, FocusAreaBranch? FocusArea, Assignment? Assignment = null, BodyId? Answering = null,
    Plan? Plan = null, Commitment? Commitment = null, OwnFocusArea? Own = null)
{
    public static readonly ChainPlace Top = new(null, null, null);

    public static IEnumerable<Plan> CurrentPlans(Authority authority, int year) =>
        authority.Plans.Plans.Values.Where(p => p.Year == year).GroupBy(p => p.For).SelectMany(g => g.Where(p => p.Stage == g.Max(o => o.Stage)));

    public ChainStep Last(ChainSteps steps) => Path(steps)[^1];

    public ImmutableArray<ChainStep> Path(ChainSteps steps)
    {
        var path = ImmutableArray.CreateBuilder<ChainStep>();
        path.Add(steps.Vision());
        Add(Perspective is null ? null : steps.Of(Perspective.Perspective));
        Add(Goal is null ? null : steps.Of(Goal.Goal));
        Add(FocusArea is null ? null : steps.Of(FocusArea.FocusArea));
        Add(Assignment is null ? null : steps.Of(Assignment));
        Add(Assignment is not null && Answering is { } body ? steps.Answer(Assignment, body) : null);
        Add(Commitment is null ? null : steps.Of(Plan!, Commitment));
        Add(Own is null ? null : steps.Of(Plan!, Own));
        return path.ToImmutable();

        void Add(ChainStep? step)
        {
            if (step is not null)
            {
                path.Add(step);
            }
        }
    }

    /// <summary>What hangs directly below: the directive's own first, then what committees have added, then activities.</summary>
    public IEnumerable<ChainStep> Below(Authority authority, GoalTree tree, ChainSteps steps) => this switch
    {
        { Commitment: { } commitment } => Activities(authority, tree, steps, commitment.Id.Value),
        { Own: { } own } => Activities(authority, tree, steps, own.Id.Value),
        { Assignment: { } assignment, Answering: { } body } => Activities(authority, tree, steps, assignment.Id.Value, body),
        { Assignment: { } assignment } => GoalsQueries.AddresseesOf(authority, assignment).Select(b => steps.Answer(assignment, b)),
        { FocusArea: { } area } =>
            area.Assignments.Select(steps.Of)
                .Concat(Written(authority, tree, (p, c) => c.FocusArea == area.FocusArea.Id ? steps.Of(p, c) : null, (_, _) => null))
                .Concat(Activities(authority, tree, steps, area.FocusArea.Id.Value)),
        { Goal: { } goal } =>
            goal.FocusAreas.Select(f => steps.Of(f.FocusArea))
                .Concat(Written(
                    authority, tree, (p, c) => c.Goal == goal.Goal.Id && c.FocusArea is null ? steps.Of(p, c) : null, (p, o) => o.Goal == goal.Goal.Id ? steps.Of(p, o) : null))
                .Concat(Activities(authority, tree, steps, goal.Goal.Id.Value)),
        { Perspective: { } perspective } => perspective.Goals.Select(g => steps.Of(g.Goal)),
        _ => tree.Perspectives.Select(p => steps.Of(p.Perspective)),
    };

    private static IEnumerable<ChainStep> Activities(Authority authority, GoalTree tree, ChainSteps steps, string id, BodyId? committee = null) =>
        ActionPlansQueries.TiedTo(authority, id)
            .Where(a => a.Year == tree.Directive.Year && (committee is not { } body || Administrations.CommitteeOf(authority, a.Administration) == body)).Select(steps.Of);

    private static IEnumerable<ChainStep> Written(Authority authority, GoalTree tree, Func<Plan, Commitment, ChainStep?> commitment, Func<Plan, OwnFocusArea, ChainStep?> own) =>
        CurrentPlans(authority, tree.Directive.Year)
            .SelectMany(p => p.Content.OwnFocusAreas.Values.Select(o => own(p, o)).Concat(p.Content.Commitments.Values.Select(c => commitment(p, c))))
            .OfType<ChainStep>().DistinctBy(s => s.Key, StringComparer.Ordinal);
}
