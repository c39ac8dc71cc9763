using System.Collections.Frozen;
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

    private static readonly MarkupString NoGap = new("""<td class="mc"></td>""");
    private static readonly MarkupString EmptyEnd = new("<td></td></tr>");

    private static readonly FrozenDictionary<AnswerState, MarkupString> Settled =
        new[] { AnswerState.Answered, AnswerState.NotApplicable }.ToFrozenDictionary(s => s, Done);

    private int Year => coverage.Tree.Directive.Year;

    public MarkupString Head() => Html.Join(coverage.Bodies.Select(b => Html.Of(
        $"""<th scope="col" class="mc"><a href="{PlanAddress.Of(authority, b, Year)}">{BodyWords.Breakable(BodyWords.Name(authority, b, Year))}</a>{(authority.Organisation.Bodies[b].Example ? Html.Sample() : Html.None)}</th>""")));

    /// <summary>The rows of a goal, piece by piece: most cells are the same few, written as they are.</summary>
    public IEnumerable<MarkupString> Rows(Perspective perspective, GoalBranch goal)
    {
        var without = gaps.First(g => g.Goal.Id == goal.Goal.Id).WithoutIndicator.ToDictionary(g => g.Body);
        yield return Html.Of($"""<tr class="m-mal"><th scope="rowgroup" colspan="2">{Html.Tile(goal.Goal.Number)} {Sv.Capital(goal.Goal.Name)}{Goals.GoalCells.Prioritised(authority, goal.Goal.Id, Year)} <span class="m-persp">{perspective.Name}</span></th>""");
        foreach (var body in coverage.Bodies)
        {
            yield return without.TryGetValue(body, out var gap) ? Gap(gap) : NoGap;
        }

        yield return EmptyEnd;
        foreach (var piece in goal.FocusAreas.SelectMany(f => f.Assignments.SelectMany(a => Row(f, a))))
        {
            yield return piece;
        }
    }

    public MarkupString Foot() => Html.Of($"""{Html.Join(coverage.Bodies.Select(b => Sum(Tally.Over(coverage.Of(b)))))}{Total(Tally.Over(coverage.Pairs))}""");

    private MarkupString Gap(IndicatorGap gap) =>
        Html.Of($"""<td class="mc"><a href="{CureAddress.Of(authority, gap, Year)}"><span class="m-ind" aria-hidden="true"></span><span class="sr">{BodyWords.Name(authority, gap.Body, Year)}: {gap.Goal.Number} saknar indikator</span></a></td>""");

    private IEnumerable<MarkupString> Row(FocusAreaBranch area, Assignment assignment)
    {
        var tally = Tally.Over(coverage.Of(assignment.Id));
        var name = area.Assignments.Length > 1 ? assignment.Text.ToString() : area.FocusArea.Name;
        yield return Html.Of($"""<tr><td class="m-id">{assignment.Number}</td><th scope="row"><a href="{ThreadAddress.Of(Year)}/{assignment.Number}">{name}</a></th>""");
        foreach (var body in coverage.Bodies)
        {
            yield return coverage.Of(body, assignment.Id) is { } pair ? Cell(pair) : NotAddressed;
        }

        yield return Html.Of($"""<td class="num{(tally.Answered < tally.Of ? " m-ej" : "")}">{tally.Answered}/{tally.Of}</td></tr>""");
    }

    private MarkupString Cell(CoveragePair pair)
    {
        var mark = StateMarks.Of(pair.State);
        return pair.State >= AnswerState.NotApplicable
            ? Settled[pair.State]
            : Html.Of($"""<td class="mc m-{Letter(pair.State)}"><a class="m-s st-{mark.Colour}" href="{CureAddress.Of(authority, pair, Year)}" title="{BodyWords.Name(authority, pair.Body, Year)}: svara på {pair.Assignment.Number}">{Html.Icon(mark.Icon)}<span class="sr">{mark.Word}</span></a></td>""");
    }

    private static MarkupString Done(AnswerState state) =>
        StateMarks.Of(state) is var mark ? Html.Of($"""<td class="mc m-{Letter(state)}"><span class="m-s st-{mark.Colour}">{Html.Icon(mark.Icon)}<span class="sr">{mark.Word}</span></span></td>""") : Html.None;

    private static char Letter(AnswerState state) => state switch { AnswerState.Answered => 'b', AnswerState.NotApplicable => 't', AnswerState.Begun => 'p', _ => 'o' };

    private static MarkupString Sum(Tally tally) => Html.Of($"""<td class="mc"><b>{tally.Answered}</b>/{tally.Of}{Html.Meter(tally.Answered, tally.Of)}</td>""");

    private static MarkupString Total(Tally tally) => Html.Of($"""<td class="num">{tally.Answered}/{tally.Of}</td>""");
}
