using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>One addressed body and one assignment: answered, reasoned away, begun or missing.</summary>
/// <param name="Plan">The plan in which the weakest answer stands, or nothing if the body has no plan.</param>
public sealed record CoveragePair(BodyId Body, Assignment Assignment, AnswerState State, PlanId? Plan, bool Example);

/// <summary>Every addressed body × assignment of a year (proof of silence).</summary>
public sealed class Coverage
{
    private readonly CoverageFrame _frame;

    internal Coverage(CoverageFrame frame, ImmutableArray<CoveragePair> pairs) => (_frame, Pairs) = (frame, pairs);

    public GoalTree Tree => _frame.Tree;

    public ImmutableArray<BodyId> Bodies => _frame.Bodies;

    /// <summary>In the order of the assignments, and for each in that of its addressees.</summary>
    public ImmutableArray<CoveragePair> Pairs { get; }

    public CoveragePair? Of(BodyId body, GoalId assignment) => _frame.PlaceOf(body, assignment) is { } place ? Pairs[place] : null;

    public IEnumerable<CoveragePair> Of(GoalId assignment) => _frame.PlacesOf(assignment).Select(place => Pairs[place]);

    public int Count(AnswerState state) => Pairs.Count(p => p.State == state);

    public IEnumerable<CoveragePair> Of(BodyId body) => _frame.PlacesOf(body).Select(place => Pairs[place]);
}

/// <summary>Who must answer what in a year. It follows from the goals alone; a row of answers from one plan, so a changed plan costs one row.</summary>
internal sealed class CoverageFrame
{
    private static readonly Implied<GoalsState, ConcurrentDictionary<int, CoverageFrame?>> Known = new(_ => []);

    private readonly ImmutableArray<(BodyId Body, Assignment Assignment)> _cells;
    private readonly Dictionary<GoalId, Range> _ofAssignment = [];
    private readonly Dictionary<BodyId, List<int>> _ofBody;
    private readonly ConditionalWeakTable<Plan, CoveragePair[]> _rows = [];

    private CoverageFrame(Authority authority, GoalTree tree)
    {
        Tree = tree;
        Bodies = GoalsQueries.AddressedBodies(authority, tree.Directive.Year);
        _ofBody = Bodies.ToDictionary(body => body, _ => new List<int>());
        var cells = ImmutableArray.CreateBuilder<(BodyId, Assignment)>();
        foreach (var assignment in tree.Assignments)
        {
            var first = cells.Count;
            foreach (var body in GoalsQueries.AddresseesOf(authority, assignment))
            {
                _ofBody[body].Add(cells.Count);
                cells.Add((body, assignment));
            }

            _ofAssignment.Add(assignment.Id, first..cells.Count);
        }

        _cells = cells.DrainToImmutable();
    }

    public GoalTree Tree { get; }

    public ImmutableArray<BodyId> Bodies { get; }

    /// <summary>Nothing if the year has no directive.</summary>
    public static CoverageFrame? Of(Authority authority, int year) =>
        Known.Of(authority.Goals).GetOrAdd(year, static (y, a) => GoalsQueries.Tree(a, y) is { } tree ? new(a, tree) : null, authority);

    public int? PlaceOf(BodyId body, GoalId assignment) => PlacesOf(assignment).Where(place => _cells[place].Body == body).Select(place => (int?)place).FirstOrDefault();

    public IEnumerable<int> PlacesOf(GoalId assignment) =>
        _ofAssignment.TryGetValue(assignment, out var places) ? Enumerable.Range(places.Start.Value, places.End.Value - places.Start.Value) : [];

    public IEnumerable<int> PlacesOf(BodyId body) => _ofBody.GetValueOrDefault(body) ?? [];

    /// <summary>Filled in with the weakest answer in the separate plans of each body.</summary>
    public Coverage With(Func<BodyId, ImmutableArray<Plan>> plansOf)
    {
        var pairs = new CoveragePair[_cells.Length];
        foreach (var body in Bodies)
        {
            var rows = plansOf(body).Select(RowOf).ToArray();
            var at = 0;
            foreach (var place in PlacesOf(body))
            {
                pairs[place] = rows.Length == 0 ? Missing(place) : Weakest(rows, at);
                at++;
            }
        }

        return new(this, ImmutableCollectionsMarshal.AsImmutableArray(pairs));
    }

    private static CoveragePair Weakest(CoveragePair[][] rows, int at) => rows.Length == 1 ? rows[0][at] : rows.Select(r => r[at]).MinBy(p => p.State)!;

    private CoveragePair Missing(int place) => new(_cells[place].Body, _cells[place].Assignment, AnswerState.Unanswered, null, false);

    private CoveragePair[] RowOf(Plan plan) => _rows.GetValue(plan, p => [.. PlacesOf(p.For).Select(place => Pair(p, _cells[place].Assignment))]);

    private static CoveragePair Pair(Plan plan, Assignment assignment)
    {
        var answer = AnswerRules.Known(plan.Content, assignment.Id);
        return new(plan.For, assignment, answer.State, plan.Id, answer.Example);
    }
}
