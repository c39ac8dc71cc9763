using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;
using Styrbord.Web.Shared;
using Styrbord.Web.Work;

namespace Styrbord.Web.Governing;

/// <summary>Perspectives, goals and focus areas as a governing document names them.</summary>
internal static class GoalLinks
{
    /// <summary>The number on its perspective's colour, with the name for those who only hear it.</summary>
    public static MarkupString Short(Authority authority, GoalId id) => Of(authority, id) is var (_, number, name)
        ? Html.Of($"""<span class="nowrap">{Html.Tile(number)}<span class="sr">{name}</span></span>""")
        : Html.None;

    /// <summary>A link to where it is read in the directive.</summary>
    public static MarkupString Whole(Authority authority, GoalId id, int year) => Of(authority, id) is var (kind, number, name)
        ? Html.Of($"""{Html.Tile(number)} <a href="{SearchAddress.Of(authority, new Found(kind, id.Value, Domain.Plans.PlanPlace.Whole, name, [], 0), year)}">{Sv.Capital(name)}</a>""")
        : Html.None;

    /// <summary>Number and name: <c>1.2 God och jämlik hälsa</c>.</summary>
    public static string Name(Authority authority, GoalId id) => Of(authority, id) is var (_, number, name) ? $"{number} {Sv.Capital(name)}" : id.Value;

    private static (FoundKind Kind, string Number, string Name)? Of(Authority authority, GoalId id) =>
        authority.Goals.Perspectives.TryGetValue(id, out var perspective) ? (FoundKind.Perspective, perspective.Number, perspective.Name)
        : authority.Goals.Goals.TryGetValue(id, out var goal) ? (FoundKind.Goal, goal.Number, goal.Name)
        : authority.Goals.FocusAreas.TryGetValue(id, out var area) ? (FoundKind.FocusArea, area.Number, area.Name)
        : null;
}
