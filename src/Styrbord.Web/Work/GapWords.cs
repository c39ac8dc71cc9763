using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work;

/// <summary>The rows of the gaps, by committee and by goal.</summary>
internal sealed class GapWords(Authority authority, int year, ImmutableArray<BodyGaps> bodies, ImmutableArray<GoalGaps> goals)
{
    private static readonly MarkupString None = Html.Of($"""<li class="muted">inga</li>""");

    public bool NothingBegun => bodies.All(b => b.Begun.IsEmpty);

    public bool HoldsExamples => bodies.Any(b => b.Plans.Any(p => p.Example || p.Content.Answers.Values.Any(a => a.Example)));

    /// <summary><c>Två nämnder har inga luckor: tandvårdsnämnden och regionala utvecklingsnämnden.</c></summary>
    public string Complete
    {
        get
        {
            var complete = bodies.Where(b => !b.IsSilent).Select(b => BodyWords.InSentence(Name(b.Body))).ToList();
            return complete.Count == 0 ? "" : $"{Sv.Capital(Sv.Count(complete.Count))} {(complete.Count == 1 ? "nämnd" : "nämnder")} har inga luckor: {Sv.List(complete)}.";
        }
    }

    /// <summary><c>13 av 182 riktade uppdrag saknar svar, 9 av 88 kombinationer av mål och nämnd saknar indikator.</c></summary>
    public static string Finding(GapCount? count) => count is null ? "" :
        $"{count.Unanswered} av {count.Pairs} riktade uppdrag saknar svar, {count.WithoutIndicator} av {count.Combinations} kombinationer av mål och nämnd saknar indikator.";

    public MarkupString RowsByBody() => Html.Join(bodies.Where(b => b.IsSilent).Select(b => Html.Of(
        $"""<tr><th scope="row">{Name(b.Body)}{(authority.Organisation.Bodies[b.Body].Example ? Html.Of($" {Html.Sample()}") : Html.None)}</th><td><ul>{List(b.Unanswered.Select(p => Answer(p, Mark.Unanswered)))}</ul></td><td><ul>{List(b.Begun.Select(p => Answer(p, Mark.Begun)))}</ul></td><td><ul>{List(b.WithoutIndicator.Select(Indicator))}</ul></td><td class="nowrap">{Decision(b)}</td></tr>""")));

    public MarkupString RowsByGoal() => Html.Join(goals.Where(g => g.IsSilent).Select(g => Html.Of(
        $"""<tr><th scope="row">{Html.Tile(g.Goal.Number)} {Sv.Capital(g.Goal.Name)}</th><td><ul>{List(g.Unanswered.Select(p => AnswerOf(p, Mark.Unanswered)))}</ul></td><td><ul>{List(g.Begun.Select(p => AnswerOf(p, Mark.Begun)))}</ul></td><td><ul>{List(g.WithoutIndicator.Select(i => Item(Mark.Unanswered, CureAddress.Of(authority, i, year), "", Name(i.Body))))}</ul></td></tr>""")));

    private static MarkupString List(IEnumerable<MarkupString> items) => items.ToList() is { Count: > 0 } list ? Html.Join(list) : None;

    private MarkupString Answer(CoveragePair pair, Mark mark) =>
        Item(mark, CureAddress.Of(authority, pair, year), pair.Assignment.Number, authority.Goals.FocusAreas[pair.Assignment.FocusArea].Name);

    private MarkupString AnswerOf(CoveragePair pair, Mark mark) =>
        Item(mark, CureAddress.Of(authority, pair, year), pair.Assignment.Number, Name(pair.Body));

    private MarkupString Indicator(IndicatorGap gap) =>
        Item(Mark.Unanswered, CureAddress.Of(authority, gap, year), gap.Goal.Number, Sv.Capital(gap.Goal.Name));

    private static MarkupString Item(Mark mark, string address, string number, string name) =>
        Html.Of($"""<li class="icot"><span class="ls st-{mark.Colour}">{Html.Icon(mark.Icon)}<span class="sr">{mark.Word}</span></span><a href="{address}"><b>{number}</b> {name}</a></li>""");

    private MarkupString Decision(BodyGaps gaps)
    {
        if (gaps.Plans.IsEmpty)
        {
            return Html.Of($"""<a href="{PlanAddress.Of(authority, gaps.Body, year)}">Ingen plan än</a>""");
        }

        var days = Days([.. gaps.Meetings.Select(m => m.Date)]);
        return gaps.Decided
            ? Html.Of($"""{Html.Status(Mark.MinutesApproved, $"Beslutat {days}")}<p class="muted">luckan finns i beslutad text</p>""")
            : Html.Status(Mark.Waiting, days.Length > 0 ? $"Beslutar {days}" : "Inte beslutat");
    }

    // 19–20 sep, 7 och 12 sep, 24 sep
    private static string Days(IReadOnlyList<PartialDate> dates)
    {
        var days = dates.Distinct().Order().ToList();
        return days switch
        {
            [] => "",
            [{ Day: { } first } from, { Day: { } second } to] when from.Month == to.Month => $"{first}{(second == first + 1 ? "–" : " och ")}{second}{Sv.NoBreakSpace}{Sv.ShortMonth(to.Month)}",
            _ => Sv.List([.. days.Select(d => d.IsMonth ? Sv.Date(d) : $"{d.Day}{Sv.NoBreakSpace}{Sv.ShortMonth(d.Month)}")]),
        };
    }

    private string Name(BodyId body) => BodyWords.Name(authority, body, year);
}
