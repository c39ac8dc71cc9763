using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work;

/// <summary>The cells of the coverage matrix. What is missing is a link to where it is answered.</summary>
internal sealed class CoverageMatrix(Authority authority, Coverage coverage, ImmutableArray<GoalGaps> gaps)
{
    private static readonly MarkupString NotAddressed = Html.Of($"""<td class="mc m-x"><span class="m-x" aria-hidden="true">·</span><span class="sr">{Mark.NotAddressed.Word}</span></td>""");

    private int Year => coverage.Tree.Directive.Year;

    public MarkupString Head() => Html.Join(coverage.Bodies.Select(b => Html.Of(
        $"""<th scope="col" class="mc"><a href="{PlanAddress.Of(authority, b, Year)}">{BodyWords.Breakable(BodyWords.Name(authority, b, Year))}</a>{(authority.Organisation.Bodies[b].Example ? Html.Sample() : Html.None)}</th>""")));

    public MarkupString Rows(Perspective perspective, GoalBranch goal)
    {
        var without = gaps.First(g => g.Goal.Id == goal.Goal.Id).WithoutIndicator.ToDictionary(g => g.Body);
        var cells = coverage.Bodies.Select(b => !without.TryGetValue(b, out var gap)
            ? Html.Of($"""<td class="mc"></td>""")
            : Html.Of($"""<td class="mc"><a href="{CureAddress.Of(authority, gap, Year)}"><span class="m-ind" aria-hidden="true"></span><span class="sr">{BodyWords.Name(authority, b, Year)}: {goal.Goal.Number} saknar indikator</span></a></td>"""));
        var head = Html.Of($"""<tr class="m-mal"><th scope="rowgroup" colspan="2">{Html.Tile(goal.Goal.Number)} {Sv.Capital(goal.Goal.Name)} <span class="m-persp">{perspective.Name}</span></th>{Html.Join(cells)}<td></td></tr>""");
        return Html.Of($"{head}{Html.Join(goal.FocusAreas.SelectMany(f => f.Assignments.Select(a => Row(f, a))))}");
    }

    public MarkupString Foot() => Html.Of($"""{Html.Join(coverage.Bodies.Select(b => Sum(Tally.Over(coverage.Of(b)))))}{Total(Tally.Over(coverage.Pairs))}""");

    private MarkupString Row(FocusAreaBranch area, Assignment assignment)
    {
        var tally = Tally.Over(coverage.Pairs.Where(p => p.Assignment.Id == assignment.Id));
        var name = area.Assignments.Length > 1 ? assignment.Text.Body ?? "" : area.FocusArea.Name;
        var thread = $"{ThreadAddress.Of(Year)}/{assignment.Number}";
        return Html.Of($"""<tr><td class="m-id">{assignment.Number}</td><th scope="row"><a href="{thread}">{name}</a></th>{Html.Join(coverage.Bodies.Select(b => Cell(b, assignment)))}<td class="num{(tally.Answered < tally.Of ? " m-ej" : "")}">{tally.Answered}/{tally.Of}</td></tr>""");
    }

    private MarkupString Cell(BodyId body, Assignment assignment)
    {
        if (coverage.Of(body, assignment.Id) is not { } pair)
        {
            return NotAddressed;
        }

        var mark = StateMarks.Of(pair.State);
        return pair.State >= AnswerState.NotApplicable
            ? Html.Of($"""<td class="mc m-{Letter(pair.State)}"><span class="m-s st-{mark.Colour}">{Html.Icon(mark.Icon)}<span class="sr">{mark.Word}</span></span></td>""")
            : Html.Of($"""<td class="mc m-{Letter(pair.State)}"><a class="m-s st-{mark.Colour}" href="{CureAddress.Of(authority, pair, Year)}" title="{BodyWords.Name(authority, body, Year)}: svara på {assignment.Number}">{Html.Icon(mark.Icon)}<span class="sr">{mark.Word}</span></a></td>""");
    }

    private static char Letter(AnswerState state) => state switch { AnswerState.Answered => 'b', AnswerState.NotApplicable => 't', AnswerState.Begun => 'p', _ => 'o' };

    private static MarkupString Sum(Tally tally) => Html.Of($"""<td class="mc"><b>{tally.Answered}</b>/{tally.Of}{Html.Meter(tally.Answered, tally.Of)}</td>""");

    private static MarkupString Total(Tally tally) => Html.Of($"""<td class="num">{tally.Answered}/{tally.Of}</td>""");
}
