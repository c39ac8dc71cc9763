using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Goals;

/// <summary>A directive's goals from the perspectives down, in the order people count them.</summary>
public sealed record GoalTree(Directive Directive, ImmutableArray<PerspectiveBranch> Perspectives)
{
    public IEnumerable<GoalBranch> Goals => Perspectives.SelectMany(p => p.Goals);

    public IEnumerable<Assignment> Assignments => Goals.SelectMany(g => g.FocusAreas).SelectMany(f => f.Assignments);
}

public sealed record PerspectiveBranch(Perspective Perspective, ImmutableArray<GoalBranch> Goals);

public sealed record GoalBranch(StrategicGoal Goal, ImmutableArray<FocusAreaBranch> FocusAreas);

public sealed record FocusAreaBranch(FocusArea FocusArea, ImmutableArray<Assignment> Assignments);

public static class GoalsQueries
{
    private static readonly Implied<GoalsState, ImmutableSortedDictionary<int, GoalTree>.Builder> Trees =
        new(state =>
        {
            var trees = ImmutableSortedDictionary.CreateBuilder<int, GoalTree>();
            foreach (var directive in state.Directives.Values)
            {
                trees[directive.Year] = Grow(state, directive);
            }

            return trees;
        });

    /// <summary>The goals of a year's directive, or nothing if that year has none.</summary>
    public static GoalTree? Tree(Authority authority, int year) => Trees.Of(authority.Goals).TryGetValue(year, out var tree) ? tree : null;

    public static Directive? DirectiveOf(Authority authority, int year) => Tree(authority, year)?.Directive;

    /// <summary>The version of a guiding text in force on a day, or the first one coming.</summary>
    public static GuidingText? Guiding(Authority authority, GuidingTextKind kind, DateOnly day) =>
        authority.Goals.GuidingTexts.Where(t => t.Kind == kind).OrderBy(t => t.From.OrderDay).LastOrDefault(t => t.From.AsStart <= day)
        ?? authority.Goals.GuidingTexts.FirstOrDefault(t => t.Kind == kind);

    /// <summary>Who must answer the assignment: the named bodies, or the directive's confirmed list.</summary>
    public static EquatableArray<BodyId> AddresseesOf(Authority authority, Assignment assignment) =>
        assignment.ToAll ? authority.Goals.Directives[assignment.Directive].Addressed : assignment.Addressees;

    /// <summary>The assignments a body must answer in a year, in order .</summary>
    public static ImmutableArray<Assignment> AssignmentsTo(Authority authority, int year, BodyId body) =>
        Tree(authority, year) is { } tree ? [.. tree.Assignments.Where(a => AddresseesOf(authority, a).Items.Contains(body))] : [];

    /// <summary>Every body that some assignment of the year is directed to: the confirmed list first, then others named.</summary>
    public static ImmutableArray<BodyId> AddressedBodies(Authority authority, int year) =>
        Tree(authority, year) is { } tree ? [.. tree.Directive.Addressed.Concat(tree.Assignments.SelectMany(a => a.Addressees)).Distinct()] : [];

    /// <summary>What "samtliga nämnder" would mean by default: every committee valid on the year's first day, and the executive board if asked.</summary>
    public static ImmutableArray<BodyId> ProposedAddressees(Authority authority, int year, bool withExecutiveBoard)
    {
        var first = new DateOnly(year, 1, 1);
        return [.. authority.Organisation.Bodies.Values
            .Where(b => b.Validity.Holds(first) && (b.Level == BodyLevel.Committee || (withExecutiveBoard && b.Level == BodyLevel.ExecutiveBoard)))
            .OrderBy(b => b.Level).ThenBy(b => b.Id).Select(b => b.Id)];
    }

    private static GoalTree Grow(GoalsState state, Directive directive)
    {
        var first = new DateOnly(directive.Year, 1, 1);
        var assignments = state.Assignments.Values.Where(a => a.Directive == directive.Id && a.Withdrawn is null).ToLookup(a => a.FocusArea);
        var focusAreas = state.FocusAreas.Values.Where(f => f.Validity.Holds(first)).ToLookup(f => f.Goal);
        var goals = state.Goals.Values.Where(g => g.Validity.Holds(first)).ToLookup(g => g.Perspective);
        return new(directive,
        [
            .. state.Perspectives.Values.Where(p => p.Validity.Holds(first)).OrderByDescending(p => p.Superordinate).ThenBy(p => p.Number, Numbers.InOrder)
                .Select(p => new PerspectiveBranch(p, [.. goals[p.Id].OrderBy(g => g.Number, Numbers.InOrder)
                    .Select(g => new GoalBranch(g, [.. focusAreas[g.Id].OrderBy(f => f.Number, Numbers.InOrder)
                        .Select(f => new FocusAreaBranch(f, [.. assignments[f.Id].OrderBy(a => a.Number, Numbers.InOrder)]))]))])),
        ]);
    }
}
