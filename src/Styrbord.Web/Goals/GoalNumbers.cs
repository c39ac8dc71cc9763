using System.Globalization;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Goals;

/// <summary>Free numbers and ids for what comes after a goal; the writer may choose others.</summary>
internal static class GoalNumbers
{
    /// <summary>The number after the last of its siblings: <c>2.3</c> where there are 2.1 and 2.2.</summary>
    public static string Free(GoalsState goals, GoalId after, int year)
    {
        var day = new DateOnly(year, 1, 1);
        var siblings = goals.Goals.TryGetValue(after, out var goal)
            ? goals.Goals.Values.Where(g => g.Perspective == goal.Perspective && g.Validity.Holds(day)).Select(g => g.Number).Append(goal.Number)
            : goals.FocusAreas.Values.Where(f => f.Goal == goals.FocusAreas[after].Goal && f.Validity.Holds(day)).Select(f => f.Number).Append(goals.FocusAreas[after].Number);
        var last = siblings.Order(Numbers.InOrder).Last();
        var dot = last.LastIndexOf('.');
        return int.TryParse(last.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? string.Create(CultureInfo.InvariantCulture, $"{last[..(dot + 1)]}{number + 1}") : "";
    }

    /// <summary>The id with the year after it, so that the series is seen in addresses.</summary>
    public static string Id(GoalsState goals, GoalId before, int year, int index)
    {
        var wanted = string.Create(CultureInfo.InvariantCulture, $"{before.Value[..Math.Min(before.Value.Length, Ids.MaxLength - 12)]}-{year}{(index == 0 ? "" : $"-{index + 1}")}");
        return goals.Goals.ContainsKey(new(wanted)) || goals.FocusAreas.ContainsKey(new(wanted)) ? Guid.CreateVersion7().ToString() : wanted;
    }
}
