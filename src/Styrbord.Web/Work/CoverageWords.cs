using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work;

/// <summary>Heading, legend with counts and the sum's name.</summary>
internal static class CoverageWords
{
    private static readonly AnswerState[] Order = [AnswerState.Answered, AnswerState.NotApplicable, AnswerState.Begun, AnswerState.Unanswered];

    /// <summary><c>34 uppdrag, åtta nämnder</c>.</summary>
    public static string Heading(Coverage coverage) => $"{coverage.Tree.Assignments.Count()} uppdrag, {Sv.Count(coverage.Bodies.Length)} nämnder";

    public static string Sum(Coverage coverage) => coverage.Count(AnswerState.NotApplicable) == 0
        ? "Besvarade av riktade uppdrag"
        : "Besvarade eller ej tillämpliga, av riktade uppdrag";

    /// <summary>Every shape in the matrix with its word and how many there are; shapes that do not occur are left out where they may be.</summary>
    public static MarkupString Legend(Coverage coverage)
    {
        var states = Order.Select(s => (Mark: StateMarks.Of(s), Count: coverage.Count(s))).Where(s => s.Count > 0 || s.Mark != Mark.NotApplicable);
        var marks = Html.Join(states.Select(s => Html.Of($"""<span class="st st-{s.Mark.Colour}">{Html.Icon(s.Mark.Icon)}{s.Mark.Word} <b>{s.Count}</b></span>""")));
        var example = coverage.Pairs.Any(p => p.Example) ? Html.Sample() : Html.None;
        return Html.Of($"""{marks}<span class="st st-idle"><span class="m-x" aria-hidden="true">·</span> {Mark.NotAddressed.Word}</span><span class="st st-mark"><span class="m-ind" aria-hidden="true"></span>Målet saknar indikator</span> {example}""");
    }
}
