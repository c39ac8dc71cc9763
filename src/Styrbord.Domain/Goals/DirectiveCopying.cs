using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

/// <summary>An assignment as it shall read in the next directive.</summary>
/// <param name="From">The assignment of the earlier directive.</param>
/// <param name="Text">As it shall read; as it was when nothing is said.</param>
/// <param name="Dropped">It does not follow.</param>
public sealed record KeptAssignment(GoalId From, string? Text = null, bool Dropped = false);

/// <summary>An assignment that can follow to a new year.</summary>
/// <param name="FocusArea">What has come after its focus area.</param>
/// <param name="Number">As people say it under that.</param>
public sealed record FollowingAssignment(Assignment From, FocusArea FocusArea, string Number);

/// <summary>What a new year's directive takes over from an earlier one.</summary>
/// <param name="Left">Assignments whose focus area has ended.</param>
public sealed record DirectiveCopy(Directive From, int Year, ImmutableArray<FollowingAssignment> Following, ImmutableArray<Assignment> Left);

/// <summary>A new year's directive from an earlier one.</summary>
public static class DirectiveCopying
{
    /// <summary>What follows, and what has nothing to hang on.</summary>
    public static DirectiveCopy Of(Authority authority, Directive from, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(from);
        var tree = GoalsQueries.Tree(authority, from.Year)!;
        var all = tree.Assignments.Select(a => (Assignment: a, Next: Next(authority, a, from.Year, year))).ToList();
        return new(
            from, year,
            [.. all.Where(a => a.Next is not null).Select(a => new FollowingAssignment(a.Assignment, a.Next!, GoalSeries.Renumbered(a.Assignment.Number, authority.Goals.FocusAreas[a.Assignment.FocusArea].Number, a.Next!.Number)))],
            [.. all.Where(a => a.Next is null).Select(a => a.Assignment)]);
    }

    public static Outcome Decide(Authority authority, OpenDirectiveFrom asked, Context context)
    {
        var state = authority.Goals;
        if (!state.Directives.TryGetValue(asked.From, out var from))
        {
            return new NotFound("directive", asked.From.Value, "from");
        }

        var opened = DirectiveRules.Decide(authority, new OpenDirective(asked.Id, asked.Year, asked.Title, asked.Matter));
        if (opened is Refused refused)
        {
            return refused;
        }

        var copy = Of(authority, from, asked.Year);
        var kept = asked.Assignments ?? copy.Following.Select(f => new KeptAssignment(f.From.Id)).ToEquatableArray();
        return Outcome.Of(
            [
                .. from.Year >= asked.Year ? [new NotAnEarlierDirective(from.Id, asked.Year)] : Array.Empty<Problem>(),
                .. kept.SelectMany((k, i) => copy.Following.All(f => f.From.Id != k.From) ? [new NotFound("assignment", k.From.Value, $"assignments[{i}].from")]
                    : k is { Dropped: false, Text: not null } ? Wording.Filled(k.Text, $"assignments[{i}].text", GoalsRules.TextLimit)
                    : Array.Empty<Problem>()),
                .. DirectiveRules.Addressable(authority, asked.Year, asked.Addressees, "addressees"),
            ],
            () => ((Accepted)opened).Events.Concat(Copied(authority, asked, copy, kept, context)));
    }

    private static IEnumerable<Event> Copied(Authority authority, OpenDirectiveFrom asked, DirectiveCopy copy, EquatableArray<KeptAssignment> kept, Context context)
    {
        var (state, taken) = (authority.Goals, new HashSet<GoalId>());
        var goals = GoalsOf(authority, copy).ToHashSet();
        return
        [
            .. copy.From.Sections.Select(s => new DirectiveSectionWritten(asked.Id, s)),
            .. kept.Select((k, i) => (k, i)).Where(p => !p.k.Dropped).DistinctBy(p => p.k.From).Select(p => Directed(state, asked, copy.Following.First(f => f.From.Id == p.k.From), p.k, p.i, taken, context)),
            .. state.AssemblyIndicators.Where(i => i.Directive == copy.From.Id && goals.Contains(i.Goal)).Select(i => new AssemblyIndicatorSet(i with { Directive = asked.Id })),
            .. copy.From.Prioritised is { } first && first.Where(goals.Contains).ToEquatableArray() is { Count: > 0 } still ? [new GoalsPrioritised(asked.Id, still)] : Array.Empty<Event>(),
            .. asked.Addressees.Count == 0 ? Array.Empty<Event>() : [new AddresseesConfirmed(asked.Id, asked.Addressees.Distinct().ToEquatableArray(), context.Today)],
        ];
    }

    private static AssignmentDirected Directed(GoalsState state, OpenDirectiveFrom asked, FollowingAssignment following, KeptAssignment kept, int index, HashSet<GoalId> taken, Context context)
    {
        var (was, text) = (following.From, kept.Text);
        var same = text is null || string.Equals(text, was.Text.Body, StringComparison.Ordinal);
        return new(new(
            GoalSeries.FreeId(state, was.Id, asked.Year, taken), following.Number, following.FocusArea.Id, asked.Id,
            same ? was.Text : context.Seal($"assignments[{index}].text", text!), was.ToAll, was.Addressees));
    }

    private static IEnumerable<GoalId> GoalsOf(Authority authority, DirectiveCopy copy) =>
        authority.Goals.Goals.Values.Where(g => g.Validity.Holds(new(copy.Year, 1, 1))).Select(g => g.Id);

    /// <summary>The focus area that has come after the assignment's, if there is one and its goal holds too.</summary>
    private static FocusArea? Next(Authority authority, Assignment assignment, int from, int year)
    {
        var first = new DateOnly(year, 1, 1);
        return SuccessionQueries.After(authority, assignment.FocusArea, from, year).Select(id => authority.Goals.FocusAreas[id])
            .FirstOrDefault(f => f.Validity.Holds(first) && authority.Goals.Goals[f.Goal].Validity.Holds(first));
    }
}
