using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.FrameUses;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Economy;
using Styrbord.Web.Goals;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Work;

namespace Styrbord.Web.FrameUses;

/// <summary>What frames are for, in words.</summary>
internal static class UseWords
{
    public const string Page = $"{EconomyAddress.Frames}/trad";
    public const string Positions = "/tjanster";

    public static string Address(int year, int row = 0) => row == 0 ? $"{Page}?ar={year}" : $"{Page}?ar={year}&rad={row}";

    public static string Percent(int hundredths) => Sv.Percent(hundredths / 100m, hundredths % 10 == 0 ? 1 : 2);

    /// <summary>How a position's cost is counted: 2,5 × 40 000 kr × 12,288 månader × 1,4.</summary>
    public static string Cost(UnitPositions of, Position one) =>
        $"{Plain(one.Headcount / 100m)} × {Sv.Number(one.MonthlyPay)} kr × {Plain(PositionRules.Months(of))} månader × {Plain((10_000 + of.Overhead) / 10_000m)}";

    private static string Plain(decimal number) => number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>What a share is for, with its link.</summary>
    public static MarkupString Of(Authority shown, UseShare share) => share.Goal is { } goal ? Html.Of($"<a href=\"{AddressOf(shown, goal)}\">{NameOf(shown, goal)}</a>") : Html.Of($"{share.Duty} <span class=\"muted\">grunduppdrag</span>");

    public static string Kind(Authority shown, UseShare share) => share.Goal is not { } goal ? "basicDuty" : shown.Goals.Assignments.ContainsKey(goal) ? "assignment" : shown.Goals.FocusAreas.ContainsKey(goal) ? "focusArea" : "goal";

    public static string NameOf(Authority shown, GoalId id) =>
        shown.Goals.Assignments.TryGetValue(id, out var assignment) ? $"Uppdrag {assignment.Number}"
        : shown.Goals.FocusAreas.TryGetValue(id, out var area) ? $"{area.Number} {Sv.Capital(area.Name)}"
        : shown.Goals.Goals.TryGetValue(id, out var goal) ? $"{goal.Number} {Sv.Capital(goal.Name)}"
        : id.Value;

    /// <summary>Goals and assignments of a year's directive to choose among.</summary>
    public static IReadOnlyList<Option> Goals(Authority shown, int year) =>
    [
        new("", "Inget mål"),
        .. shown.Goals.Goals.Values.OrderBy(g => g.Number, Numbers.InOrder).Select(g => new Option(g.Id.Value, NameOf(shown, g.Id))),
        .. shown.Goals.FocusAreas.Values.OrderBy(a => a.Number, Numbers.InOrder).Select(a => new Option(a.Id.Value, NameOf(shown, a.Id))),
        .. shown.Goals.Assignments.Values.Where(a => a.Withdrawn is null && shown.Goals.Directives.TryGetValue(a.Directive, out var directive) && directive.Year == year).OrderBy(a => a.Number, Numbers.InOrder).Select(a => new Option(a.Id.Value, NameOf(shown, a.Id))),
    ];

    private static string AddressOf(Authority shown, GoalId id) =>
        shown.Goals.Assignments.TryGetValue(id, out var assignment) ? $"{ThreadAddress.Of(shown.Goals.Directives[assignment.Directive].Year)}/{assignment.Number}" : GoalAddress.Of(id);
}
