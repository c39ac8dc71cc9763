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
        End(_now.Goals.Goals.Values.Where(g => g.Validity.Holds(_first)).Select(g => g.Id), _told.Goals, "goal");
        Each(_told.Goals, "goals", (told, at) => Goal(told, at, goals: true));
        End(_now.Goals.FocusAreas.Values.Where(f => f.Validity.Holds(_first) && _now.Goals.Goals[f.Goal].Validity.Holds(_first)).Select(f => f.Id), _told.FocusAreas, "focusArea");
        Each(_told.FocusAreas, "focusAreas", (told, at) => Goal(told, at, goals: false));
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

    /// <summary>Kept, reworded from the year on, or new.</summary>
    private void Goal(ToldGoal told, string at, bool goals)
    {
        var kind = goals ? "goal" : "focusArea";
        var under = told.Under is { } above ? goals ? above : Current(above) ?? above : default;
        if (Current(told.Id) is not { } id)
        {
            Say(TakenAs.New, kind, Name(told));
            Run(at, goals ? new RecordGoal(told.Id, told.Number, under, told.Name, told.Text, _first) : new RecordFocusArea(told.Id, told.Number, under, told.Name, told.Text, ValidFrom: _first));
            return;
        }

        var (number, name, text, hangs) = _now.Goals.Goals.TryGetValue(id, out var goal)
            ? (goal.Number, goal.Name, goal.Description?.Body, goal.Perspective)
            : (_now.Goals.FocusAreas[id].Number, _now.Goals.FocusAreas[id].Name, _now.Goals.FocusAreas[id].Description?.Body, _now.Goals.FocusAreas[id].Goal);
        if (Same(number, told.Number) && Same(name, told.Name) && Same(text ?? "", told.Text ?? "") && hangs == under)
        {
            Say(TakenAs.Kept, kind, Name(told));
            return;
        }

        Say(TakenAs.Reworded, kind, Name(told), $"{number} {name}");
        Run(at, new ReplaceGoals([id], _told.Year, Reason, [new(GoalSeries.WithYear(told.Id, _told.Year), told.Number, told.Name, told.Text, under)]));
    }

    private void Assignment(ToldAssignment told, string at)
    {
        var id = _now.Goals.Assignments.ContainsKey(told.Id) ? GoalSeries.WithYear(told.Id, _told.Year) : told.Id;
        Say(TakenAs.New, "assignment", told.Number);
        Run(at, new DirectAssignmentTo(id, told.Number, Current(told.FocusArea) ?? told.FocusArea, _told.Id, told.Text, told.ToAll, told.Addressees));
    }

    private void End(IEnumerable<GoalId> held, EquatableArray<ToldGoal> told, string kind)
    {
        var still = told.Select(t => Current(t.Id)).ToHashSet();
        foreach (var id in held.Where(id => !still.Contains(id)).ToList())
        {
            Say(TakenAs.Ended, kind, _now.Goals.Goals.TryGetValue(id, out var goal) ? $"{goal.Number} {goal.Name}" : $"{_now.Goals.FocusAreas[id].Number} {_now.Goals.FocusAreas[id].Name}");
            Run($"ended.{id}", new ReplaceGoals([id], _told.Year, Reason));
        }
    }

    /// <summary>What holds in the year of the goal or focus area told by its id, or nothing if none does.</summary>
    private GoalId? Current(GoalId id) =>
        SuccessionQueries.After(_now, id, 1990, _told.Year).Cast<GoalId?>().FirstOrDefault(one =>
            _now.Goals.Goals.TryGetValue(one!.Value, out var goal) ? goal.Validity.Holds(_first) : _now.Goals.FocusAreas.TryGetValue(one.Value, out var area) && area.Validity.Holds(_first));

    private string Reason => string.IsNullOrWhiteSpace(_told.Reason) ? _told.Title : _told.Reason;

    /// <summary>As if the command were given alone; its problems are told at its place.</summary>
    private void Run(string at, Command command)
    {
        var alone = _context with
        {
            CommandId = $"{_context.CommandId}/{at}",
            Seed = HMACSHA256.HashData(_context.Seed.Span, Encoding.UTF8.GetBytes(at)),
        };
        switch (command.Decide(_now, alone))
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
