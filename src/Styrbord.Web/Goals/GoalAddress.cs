using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Goals;

/// <summary>Where goals and focus areas are read over the years, and changed.</summary>
internal static class GoalAddress
{
    public const string List = "/mal";

    public static string Of(GoalId id) => $"{List}/{Uri.EscapeDataString(id.Value)}";

    /// <summary>The preview of what a change asks for, where it is also made.</summary>
    public static string Change(GoalId id, GoalFate kind, int year, params IEnumerable<GoalId> with) => string.Create(
        CultureInfo.InvariantCulture, $"{Of(id)}/andra?satt={Word(kind)}&fran={year}{string.Concat(with.Select(w => $"&med={Uri.EscapeDataString(w.Value)}"))}");

    public static GoalFate? Kind(string? word) => Enum.GetValues<GoalFate>().Cast<GoalFate?>().FirstOrDefault(k => Word(k!.Value) == word);

    /// <summary>The goal or focus area by its id, or by the number it has in a year.</summary>
    public static GoalId? Find(Authority authority, string id, int year) =>
        authority.Goals.Goals.ContainsKey(new(id)) || authority.Goals.FocusAreas.ContainsKey(new(id)) ? new GoalId(id)
        : GoalsQueries.Tree(authority, year) is not { } tree ? null
        : tree.Goals.FirstOrDefault(g => g.Goal.Number == id)?.Goal.Id ?? tree.Goals.SelectMany(g => g.FocusAreas).FirstOrDefault(f => f.FocusArea.Number == id)?.FocusArea.Id;

    public static string Word(GoalFate kind) => kind switch
    {
        GoalFate.Reword => "skriv-om",
        GoalFate.Split => "dela",
        GoalFate.Merge => "sla-ihop",
        _ => "avsluta",
    };
}

/// <summary>What may be done with a goal from a year on.</summary>
public enum GoalFate
{
    Reword,
    Split,
    Merge,
    End,
}
