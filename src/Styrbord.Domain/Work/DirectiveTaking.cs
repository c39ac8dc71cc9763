using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Work;

/// <summary>A told directive compared with the authority, as the commands that a person would give one after another.</summary>
public sealed class DirectiveTaking
{
    private readonly TakeInDirective _told;
    private readonly Context _context;
    private readonly List<Event> _events = [];
    private readonly List<Problem> _problems = [];
    private readonly List<TakenThing> _things = [];
    private readonly DateOnly _first;

    // each focus area that goes on: as it is told, and the goal that it is told under
    private readonly Dictionary<GoalId, (ToldGoal Told, GoalId? Under)> _toldOf = [];
    private Authority _now;

    private DirectiveTaking(Authority authority, TakeInDirective told, Context context) =>
        (_now, _told, _context, _first) = (authority, told, context, new(told.Year, 1, 1));

    /// <summary>What happens if the directive is taken in, and what stands against it. Nothing is changed.</summary>
    public static DirectivePreview Of(Authority authority, TakeInDirective told, Context context)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(context);
        var last = authority.Goals.Directives.Values.Select(d => d.Year).DefaultIfEmpty(0).Max();
        if (told.Year is < 1990 or > 2100 || told.Year <= last)
        {
            return new(told.Year is < 1990 or > 2100 ? new YearOutOfRange(told.Year) : new NotTheNextYear(told.Year, last), []);
        }

        var taking = new DirectiveTaking(authority, told, context);
        taking.Take();
        return new(Outcome.Of(taking._problems, () => taking._events), [.. taking._things]);
    }

    private void Take()
    {
        Each(_told.Terms, "terms", Term);
        Each(_told.Perspectives, "perspectives", Perspective);
        var (goals, areas) = (_now.Goals.Goals.Values.Where(g => Holds(g.Id)).ToList(), _now.Goals.FocusAreas.Values.Where(f => Holds(f.Id) && Holds(f.Goal)).ToList());
        foreach (var told in _told.FocusAreas)
        {
            if (Current(told.Id) is { } area)
            {
                _toldOf[area] = (told, told.Under is { } above ? Current(above) : null);
            }
        }

        End(goals.Select(g => g.Id), _told.Goals, "goal");
        Goals(_told.Goals, "goals", goals: true);
        End(areas.Select(f => f.Id), _told.FocusAreas, "focusArea");
        Goals(_told.FocusAreas, "focusAreas", goals: false);
        Run("", new OpenDirective(_told.Id, _told.Year, _told.Title, _told.Matter));
        Each(_told.Sections, "sections", (s, at) => Run(at, new WriteDirectiveSection(_told.Id, s.Id, s.Heading, s.Text, s.AfterGoals)));
        Each(_told.Assignments, "assignments", Assignment);
        if (_told.Addressees.Count > 0)
        {
            Run("addressees", new ConfirmAddressees(_told.Id, _told.Addressees));
        }
    }

    private void Term(ToldTerm told, string at)
    {
        if (!string.Equals(OrganisationQueries.Term(_now, told.Key, _first, ""), told.Singular, StringComparison.Ordinal))
        {
            Say(TakenAs.Reworded, "term", told.Singular, OrganisationQueries.Term(_now, told.Key, _first, told.Key));
            Run(at, new SetTerm(told.Key, told.Singular, told.Plural, _first));
        }
    }

    private void Perspective(ToldGoal told, string at)
    {
        if (!_now.Goals.Perspectives.TryGetValue(told.Id, out var known))
        {
            Say(TakenAs.New, "perspective", Name(told));
            Run(at, new RecordPerspective(told.Id, told.Number, told.Name, told.Text, ValidFrom: _first));
        }
        else if (!Same(known.Name, told.Name) || !Same(known.Number, told.Number))
        {
            _problems.Add(new PerspectiveDiffers(told.Id, known.Name, at));
        }
    }

    /// <summary>What is known first, so that a number it leaves is free for what is new.</summary>
    private void Goals(EquatableArray<ToldGoal> told, string name, bool goals)
    {
        var known = told.Select((t, i) => (Told: t, At: $"{name}[{i}]", Id: Current(t.Id))).ToList();
        EquatableArray<GoalId> leaving = [.. known.Where(k => k.Id is { } id && Differs(k.Told, id, goals)).Select(k => k.Id!.Value)];
        foreach (var (one, at, id) in known.OrderBy(k => k.Id is null))
        {
            if (id is { } now)
            {
                Known(one, at, now, leaving, goals);
            }
            else
            {
                Say(TakenAs.New, goals ? "goal" : "focusArea", Name(one));
                Run(at, goals ? new RecordGoal(one.Id, one.Number, Under(one, goals), one.Name, one.Text, _first) : new RecordFocusArea(one.Id, one.Number, Under(one, goals), one.Name, one.Text, ValidFrom: _first));
            }

            if (!goals && one.Under is { } above && _now.Goals.Goals.ContainsKey(above) && Current(above) is null && !_told.Goals.Any(g => g.Id == above))
            {
                _problems.Add(new NotValidThen(above, _told.Year, $"{at}.under"));
            }
        }
    }

    /// <summary>Kept, or reworded from the year on.</summary>
    private void Known(ToldGoal told, string at, GoalId id, EquatableArray<GoalId> leaving, bool goals)
    {
        if (!Differs(told, id, goals))
        {
            Say(TakenAs.Kept, goals ? "goal" : "focusArea", Name(told));
            return;
        }

        Say(TakenAs.Reworded, goals ? "goal" : "focusArea", Name(told), Now(id));
        EquatableArray<GoalId> apart = [.. _now.Goals.FocusAreas.Values.Where(f => f.Goal == id && !Follows(f, told)).Select(f => f.Id)];
        Replace(at, new([id], [new(GoalSeries.WithYear(told.Id, _told.Year), told.Number, told.Name, told.Text, Under(told, goals))], _told.Year, Reason, null) { Apart = apart, AlsoLeaving = leaving });
    }

    private bool Differs(ToldGoal told, GoalId id, bool goals)
    {
        var (number, name, text, hangs) = _now.Goals.Goals.TryGetValue(id, out var goal)
            ? (goal.Number, goal.Name, goal.Description?.Body, goal.Perspective)
            : (_now.Goals.FocusAreas[id].Number, _now.Goals.FocusAreas[id].Name, _now.Goals.FocusAreas[id].Description?.Body, _now.Goals.FocusAreas[id].Goal);
        return !Same(number, told.Number) || !Same(name, told.Name) || !Same(text ?? "", told.Text ?? "") || hangs != Under(told, goals);
    }

    /// <summary>A focus area told as it is goes with its goal; one told otherwise, or no longer, is changed by itself.</summary>
    private bool Follows(FocusArea area, ToldGoal goal) =>
        _toldOf.TryGetValue(area.Id, out var told) && told.Under == area.Goal && Same(told.Told.Name, area.Name) && Same(told.Told.Text ?? "", area.Description?.Body ?? "")
        && Same(told.Told.Number, GoalSeries.Renumbered(area.Number, _now.Goals.Goals[area.Goal].Number, goal.Number));

    private GoalId Under(ToldGoal told, bool goals) => told.Under is { } above ? goals ? above : Current(above) ?? above : default;

    private void Assignment(ToldAssignment told, string at)
    {
        var id = _now.Goals.Assignments.ContainsKey(told.Id) ? GoalSeries.WithYear(told.Id, _told.Year) : told.Id;
        Say(TakenAs.New, "assignment", $"{told.Number} {told.Text}");
        Run(at, new DirectAssignmentTo(id, told.Number, Current(told.FocusArea) ?? told.FocusArea, _told.Id, told.Text, told.ToAll, told.Addressees));
    }

    private void End(IEnumerable<GoalId> held, EquatableArray<ToldGoal> told, string kind)
    {
        var still = told.Select(t => Current(t.Id)).ToHashSet();
        foreach (var id in held.Where(id => Holds(id) && !still.Contains(id)).ToList())
        {
            Say(TakenAs.Ended, kind, Now(id));
            Replace($"ended.{id}", new([id], [], _told.Year, Reason, null) { Apart = [.. _now.Goals.FocusAreas.Values.Where(f => f.Goal == id).Select(f => f.Id)] });
        }
    }

    /// <summary>What holds in the year of the goal or focus area told by its id, or nothing if none does.</summary>
    private GoalId? Current(GoalId id) => SuccessionQueries.After(_now, id, 1990, _told.Year).Cast<GoalId?>().FirstOrDefault(one => Holds(one!.Value));

    private bool Holds(GoalId id) =>
        _now.Goals.Goals.TryGetValue(id, out var goal) ? goal.Validity.Holds(_first) : _now.Goals.FocusAreas.TryGetValue(id, out var area) && area.Validity.Holds(_first);

    private string Now(GoalId id) => _now.Goals.Goals.TryGetValue(id, out var goal) ? $"{goal.Number} {goal.Name}" : $"{_now.Goals.FocusAreas[id].Number} {_now.Goals.FocusAreas[id].Name}";

    private string Reason => string.IsNullOrWhiteSpace(_told.Reason) ? _told.Title : _told.Reason;

    private void Run(string at, Command command) => Run(at, alone => command.Decide(_now, alone));

    private void Replace(string at, GoalChange change) =>
        Run(at, alone => Outcome.Of(GoalReplacement.Problems(_now.Goals, change), () => GoalReplacing.Events(_now.Goals, change, alone)));

    /// <summary>As if the command were given alone; its problems are told at its place.</summary>
    private void Run(string at, Func<Context, Outcome> decide)
    {
        var alone = _context with
        {
            CommandId = $"{_context.CommandId}/{at}",
            Seed = HMACSHA256.HashData(_context.Seed.Span, Encoding.UTF8.GetBytes(at)),
        };
        switch (decide(alone))
        {
            case Accepted accepted:
                foreach (var happened in accepted.Events)
                {
                    _now = _now.After(_now.Sequence + 1, _context.Now, happened);
                }

                _events.AddRange(accepted.Events);
                break;
            case Refused refused:
                _problems.AddRange(refused.Problems.Select(p => p with { Path = at.Length == 0 ? p.Path : $"{at}.{p.Path}".TrimEnd('.') }));
                break;
        }
    }

    private static void Each<T>(EquatableArray<T> told, string name, Action<T, string> take)
    {
        for (var i = 0; i < told.Count; i++)
        {
            take(told[i], $"{name}[{i}]");
        }
    }

    private void Say(TakenAs how, string kind, string name, string? before = null) => _things.Add(new(how, kind, name, before));

    private static string Name(ToldGoal told) => $"{told.Number} {told.Name}";

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
