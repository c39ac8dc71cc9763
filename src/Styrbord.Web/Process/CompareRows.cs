using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Process;

/// <summary>The comparison of two versions as rows: words in the cells, the months drawn beside them.</summary>
internal static class CompareRows
{
    private const int MonthWidth = 20;

    public static MarkupString Row(Authority authority, VersionComparison of, ComparedStep row, DateOnly day) => Html.Of($"""
        <tr class="p-{ChangeWords.Of(row).ToString().ToLowerInvariant()}"><th scope="row">{Title(row)}</th><td>{StepWords.Parties(authority, row.Main.Responsible, day)}</td><td data-ord="{of.Left.Id}">{When(row.Left)}</td><td data-ord="{of.Right.Id}">{When(row.Right)}</td><td class="p-bild">{Drawn(row)}</td><td class="p-byte">{Change(row)}</td></tr>
        """);

    private static MarkupString Title(ComparedStep row) =>
        row.InBoth && row.Differs.Contains(StepAspect.Document) && row.Left[0].Document is { } before && row.Right[0].Document is { } after
            ? Html.Of($"""{Link(row.Main)}<span class="src p-namn">{Sv.Capital(before)} → {after}</span>""")
            : Link(row.Main);

    private static MarkupString Link(ProcessStep step) => Html.Of($"""<a href="{ProcessAddress.Of(step)}">{step.Title}</a>""");

    private static MarkupString When(ImmutableArray<ProcessStep> steps) => steps.IsEmpty ? Html.Of($"–")
        : Html.Join(steps.Select(s => Html.Of($"<span>{(s.Time.Rule == MonthRule.None ? s.Time.Words : StepWords.When(s))}</span>")), "<br>");

    private static MarkupString Change(ComparedStep row)
    {
        var (colour, icon) = ChangeWords.Of(row) switch
        {
            StepChange.Earlier => ("mark", "up"),
            StepChange.Later => ("warn", "down"),
            StepChange.Dropped => ("bad", (string?)null),
            StepChange.Added => ("good", "plus"),
            StepChange.OtherContent => ("info", "pen"),
            StepChange.OtherBody => ("warn", "person"),
            StepChange.Same => ("", null),
            _ => ("info", "clock"),
        };
        var words = ChangeWords.Words(row);
        var also = ChangeWords.Also(row);
        return Html.Of($"""{(colour.Length == 0 ? Html.Of($"""<span class="muted">{words}</span>""") : Html.Tag(words, colour, icon))}{(also.Length > 0 ? Html.Of($"""<span class="src">{Sv.Capital(also)}</span>""") : Html.None)}""");
    }

    /// <summary>Twelve months, a ring for the left version and a dot for the right, an arrow when it moves. The words beside it say the same.</summary>
    private static MarkupString Drawn(ComparedStep row)
    {
        var (left, right) = (Months(row.Left), Months(row.Right));
        if (left.Length + right.Length == 0)
        {
            return Html.None;
        }

        var marks = Html.Join([.. left.Except(right).Select(Ring), .. right.Select(m => Html.Of($"""<circle class="p-till" cx="{X(m)}" cy="10" r="4.5"/>""")), .. left.Intersect(right).Select(m => Html.Of($"""<circle class="p-bada" cx="{X(m)}" cy="10" r="7.5"/>"""))]);
        var arrow = row.Moved is not (null or 0) && left.Length == 1 && right.Length == 1 && left[0] != right[0] ? Arrow(left[0], right[0]) : Html.None;
        var cross = row.Right.IsEmpty && left.Length > 0 ? Html.Of($"""<path class="p-bort" d="M{X(left[^1]) + 9} 6l8 8m0-8l-8 8"/>""") : Html.None;
        return Html.Of($"""<svg class="p-manader" viewBox="0 0 240 20" aria-hidden="true" focusable="false"><path class="p-linje" d="M0 10H240{Ticks}"/>{arrow}{marks}{cross}</svg>""");
    }

    private static readonly string Ticks = string.Concat(Enumerable.Range(0, 13).Select(m => string.Create(CultureInfo.InvariantCulture, $"M{m * MonthWidth} {(m % 3 == 0 ? 5 : 7)}V{(m % 3 == 0 ? 15 : 13)}")));

    private static MarkupString Ring(int month) => Html.Of($"""<circle class="p-fran" cx="{X(month)}" cy="10" r="4.5"/>""");

    private static MarkupString Arrow(int from, int to)
    {
        var (start, end, back) = from < to ? (X(from) + 6, X(to) - 6, -4) : (X(from) - 6, X(to) + 6, 4);
        return Html.Of($"""<path class="p-pil" d="M{start} 10H{end}m{back} -3.5l{-back} 3.5 {back} 3.5"/>""");
    }

    private static int X(int month) => (month * MonthWidth) - (MonthWidth / 2);

    // what is done all through the year says nothing in a picture of months
    private static int[] Months(ImmutableArray<ProcessStep> steps) => steps.SelectMany(s => s.Time.Months.Items).Distinct().Order().ToArray() is { Length: <= 6 } few ? few : [];
}
