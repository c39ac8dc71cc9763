using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Analyses;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Governing;
using Styrbord.Web.Shared;
using Styrbord.Web.Work;

namespace Styrbord.Web.Analyses;

/// <summary>Needs in words, and what answers them.</summary>
internal static class NeedWords
{
    public static string Address(ItemId need) => $"/behov/{Uri.EscapeDataString(need.Value)}";

    public static Mark State(Authority authority, Need need) =>
        need.Dropped is not null ? Mark.Replaced with { Word = "Avfört" }
        : OriginQueries.AnswersTo(authority, need).IsEmpty ? Mark.Unanswered with { Word = "Inget möter behovet" }
        : OriginQueries.AssignmentsFor(authority, need).IsEmpty ? Mark.Begun with { Word = "Mål, men inget uppdrag" }
        : Mark.Answered with { Word = "Uppdrag givet" };

    /// <summary><c>Två av fem behov möts av ett uppdrag. Ett behov möts av inget.</c></summary>
    public static string Finding(Authority authority, int year)
    {
        var (needs, gaps) = (AnalysesQueries.NeedsOf(authority, year), NeedGaps.Of(authority, year));
        if (needs.IsEmpty)
        {
            return $"Inga behov är införda för planeringsåret {year}.";
        }

        var met = needs.Length - gaps.Unanswered.Length - gaps.WithoutAssignment.Length;
        return $"{Sv.Capital(Sv.Count(met, neuter: true))} av {Sv.Count(needs.Length, neuter: true)} behov för {year} möts av uppdrag.{(gaps.Unanswered.IsEmpty ? "" : $" {Sv.Capital(Sv.Count(gaps.Unanswered.Length, neuter: true))} möts av inget.")}";
    }

    /// <summary>A perspective, goal, focus area or assignment with its number, linked to where it is read.</summary>
    public static MarkupString Link(Authority authority, GoalId id, int year) =>
        authority.Goals.Assignments.TryGetValue(id, out var assignment)
            ? Html.Of($"""{Html.Tile(assignment.Number)} <a href="{Address(authority, assignment)}">{assignment.Text.ToString()}</a>{(assignment.Withdrawn is null ? Html.None : Html.Of($" {Html.Status(Mark.Replaced with { Word = "Tillbakataget" })}"))}""")
            : GoalLinks.Whole(authority, id, year);

    /// <summary>The numbers alone, for a table.</summary>
    public static MarkupString Tiles(Authority authority, IEnumerable<GoalId> goals) => Html.Join(goals.Select(g =>
        authority.Goals.Assignments.TryGetValue(g, out var a) ? Html.Of($"""<a href="{Address(authority, a)}">{Html.Tile(a.Number)}<span class="sr">{a.Text.ToString()}</span></a>""") : GoalLinks.Short(authority, g)), " ");

    /// <summary><c>uppdrag 1.2.2c</c>, <c>1.2 God och jämlik hälsa</c>: where an origin was linked.</summary>
    public static string Name(Authority authority, GoalId id) =>
        authority.Goals.Assignments.TryGetValue(id, out var assignment) ? $"uppdrag {assignment.Number}" : GoalLinks.Name(authority, id);

    private static string Address(Authority authority, Assignment assignment) => $"{ThreadAddress.Of(authority.Goals.Directives[assignment.Directive].Year)}/{assignment.Number}";
}
