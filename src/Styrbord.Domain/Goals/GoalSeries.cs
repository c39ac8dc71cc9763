using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

/// <summary>Ids and numbers of what follows on a goal, a focus area or an assignment in a later year, so that a series is seen in them.</summary>
public static class GoalSeries
{
    /// <summary>The same id with the year after it, in place of an earlier year.</summary>
    public static GoalId WithYear(GoalId before, int year)
    {
        var id = before.Value;
        var stem = id.Length > 5 && id[^5] == '-' && id.AsSpan(id.Length - 4).IndexOfAnyExceptInRange('0', '9') < 0 ? id[..^5] : id;
        return new($"{stem[..Math.Min(stem.Length, Ids.MaxLength - 8)]}-{year}");
    }

    /// <summary>That id, or with a running number the first after it that nothing has; it is added to <paramref name="taken"/>.</summary>
    public static GoalId FreeId(GoalsState state, GoalId before, int year, HashSet<GoalId> taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        var wanted = WithYear(before, year);
        for (var n = 2; GoalsRules.Taken(state, wanted) || !taken.Add(wanted); n++)
        {
            wanted = new($"{WithYear(before, year)}-{n}");
        }

        return wanted;
    }

    /// <summary>The number under a new number: <c>1.2.3</c> under 1.2 is <c>1.4.3</c> under 1.4.</summary>
    public static string Renumbered(string number, string before, string after) =>
        number.StartsWith(before, StringComparison.Ordinal) ? after + number[before.Length..] : number;

    /// <summary>The number after the last of its siblings in a year: <c>2.3</c> where there are 2.1 and 2.2; empty where they have none.</summary>
    public static string NextNumber(GoalsState goals, GoalId after, int year)
    {
        ArgumentNullException.ThrowIfNull(goals);
        var day = new DateOnly(year, 1, 1);
        var siblings = goals.Goals.TryGetValue(after, out var goal)
            ? goals.Goals.Values.Where(g => g.Perspective == goal.Perspective && g.Validity.Holds(day)).Select(g => g.Number).Append(goal.Number)
            : goals.FocusAreas.Values.Where(f => f.Goal == goals.FocusAreas[after].Goal && f.Validity.Holds(day)).Select(f => f.Number).Append(goals.FocusAreas[after].Number);
        var last = siblings.Order(Numbers.InOrder).Last();
        var dot = last.LastIndexOf('.');
        return int.TryParse(last.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? string.Create(CultureInfo.InvariantCulture, $"{last[..(dot + 1)]}{number + 1}") : "";
    }
}
