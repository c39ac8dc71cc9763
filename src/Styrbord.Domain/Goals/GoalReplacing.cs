using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

/// <summary>The events of one goal put in place of another; <see cref="GoalReplacement"/> has judged them.</summary>
public sealed class GoalReplacing
{
    private readonly GoalsState _state;
    private readonly GoalChange _change;
    private readonly TextRef _reason;
    private readonly Context _context;
    private readonly Validity _from;
    private readonly HashSet<string> _numbers;
    private readonly HashSet<GoalId> _ids;

    private GoalReplacing(GoalsState state, GoalChange change, Context context)
    {
        (_state, _change, _context) = (state, change, context);
        _reason = context.Seal("reason", change.Reason);
        _from = new(new DateOnly(change.Year, 1, 1), null);
        _numbers = change.To.Select(t => t.Number).ToHashSet(StringComparer.Ordinal);
        _ids = change.To.Select(t => t.Id).ToHashSet();
    }

    /// <summary>What happens, in order: the new ones, what they come after, and what hangs on them.</summary>
    public static IEnumerable<Event> Events(GoalsState state, GoalChange change, Context context)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(context);
        var replacing = new GoalReplacing(state, change, context);
        return SuccessionRules.IsGoal(state, change.From[0]) ? replacing.OfGoals() : replacing.OfFocusAreas();
    }

    private IEnumerable<Event> OfGoals() =>
    [
        .. _change.To.Select((one, i) => new GoalRecorded(new(one.Id, one.Number, one.Under ?? _state.Goals[_change.From[0]].Perspective, one.Name, Description(one, i), _from, Slugs.Of(one.Name)))),
        Succeeded(),
        .. Supports(),
        .. AssemblyIndicators(),
        .. Priorities(),
        .. GoalReplacement.AreasUnder(_state, _change).ToList().SelectMany(Area),
    ];

    private IEnumerable<Event> OfFocusAreas() =>
    [
        .. _change.To.Select((one, i) => new FocusAreaRecorded(new(one.Id, one.Number, one.Under ?? _state.FocusAreas[_change.From[0]].Goal, one.Name, Description(one, i), [], [], _from, Slugs.Of(one.Name)))),
        Succeeded(),
        .. GoalReplacement.Assignments(_state, _change.Year).Where(a => _change.From.Contains(a.FocusArea)).Select(a =>
            _change.After(a.Id) is { } to ? new AssignmentMoved(a.Id, to, GoalSeries.Renumbered(a.Number, _state.FocusAreas[a.FocusArea].Number, NumberOf(to))) : (Event)new AssignmentWithdrawn(a.Id, _reason)),
    ];

    private GoalSucceeded Succeeded() => new(new(_change.From.Distinct().ToEquatableArray(), _change.To.Select(t => t.Id).ToEquatableArray(), _change.Year, _reason));

    /// <summary>A focus area goes on under the new goal as the same, or ends with the old one.</summary>
    private IEnumerable<Event> Area(FocusArea area)
    {
        var assignments = GoalReplacement.Assignments(_state, _change.Year).Where(a => a.FocusArea == area.Id).ToList();
        if (_change.After(area.Id) is not { } to)
        {
            return [new GoalSucceeded(new([area.Id], [], _change.Year, _reason)), .. assignments.Select(a => new AssignmentWithdrawn(a.Id, _reason))];
        }

        var next = area with { Id = GoalSeries.FreeId(_state, area.Id, _change.Year, _ids), Goal = to, Number = FreeNumber(GoalSeries.Renumbered(area.Number, _state.Goals[area.Goal].Number, NumberOf(to)), NumberOf(to)), Validity = area.Validity with { From = _from.From } };
        return
        [
            new FocusAreaRecorded(next),
            new GoalSucceeded(new([area.Id], [next.Id], _change.Year, _reason)),
            .. assignments.Select(a => new AssignmentMoved(a.Id, next.Id, GoalSeries.Renumbered(a.Number, area.Number, next.Number))),
        ];
    }

    private IEnumerable<Event> Supports()
    {
        var own = _change.From.SelectMany(f => _state.Supports.GetValueOrDefault(f)).Distinct().ToEquatableArray();
        return
        [
            .. own.Count == 0 ? [] : _change.To.Select(t => new GoalSupported(t.Id, own)),
            .. _state.Supports.Where(s => !_change.From.Contains(s.Key) && s.Value.Any(_change.From.Contains))
                .Select(s => new GoalSupported(s.Key, s.Value.SelectMany(g => _change.From.Contains(g) ? _change.To.Select(t => t.Id) : [g]).Distinct().ToEquatableArray())),
        ];
    }

    private IEnumerable<Event> AssemblyIndicators() =>
        _change.To.Count != 1 ? [] : _state.AssemblyIndicators.Where(i => _change.From.Contains(i.Goal) && _state.Directives[i.Directive].Year >= _change.Year)
            .Select(i => new AssemblyIndicatorSet(i with { Goal = _change.To[0].Id }));

    private IEnumerable<Event> Priorities() =>
        _state.Directives.Values.Where(d => d.Year >= _change.Year && _change.From.Any(d.Prioritises))
            .Select(d => new GoalsPrioritised(d.Id, d.Prioritised!.Value.SelectMany(g => _change.From.Contains(g) ? _change.To.Select(t => t.Id) : [g]).Distinct().ToEquatableArray()));

    /// <summary>The words of the one it comes after, sealed once, when nothing is changed in them.</summary>
    private TextRef? Description(NewGoal one, int index)
    {
        var before = _state.Goals.TryGetValue(_change.From[0], out var goal) ? goal.Description : _state.FocusAreas[_change.From[0]].Description;
        return before is not null && string.Equals(before.Body, one.Description, StringComparison.Ordinal) ? before : _context.SealOrNothing($"to[{index}].description", one.Description);
    }

    private string NumberOf(GoalId to) => _change.To.First(t => t.Id == to).Number;

    private string FreeNumber(string wanted, string under)
    {
        for (var n = 1; !_numbers.Add(wanted); n++)
        {
            wanted = $"{under}.{n}";
        }

        return wanted;
    }
}
