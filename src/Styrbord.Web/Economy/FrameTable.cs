using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Web.FrameChanges;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Economy;

/// <summary>The table of frames, sums above what they are the sum of; every figure leads to its explanation.</summary>
internal sealed class FrameTable(Authority authority, FrameSet set, DateOnly day, bool classes)
{
    private readonly Dictionary<(FrameRow, int), FrameCheck> _checks = FrameChecks.Of(authority, set).ToDictionary(c => (c.Sum, c.Year));
    private readonly Dictionary<FrameRow, int> _numbers = set.Rows.Select((r, i) => (r, i)).ToDictionary(p => p.r, p => p.i + 1);

    public IEnumerable<MarkupString> Bodies() => FrameQueries.Committees(set).Select(c => MarkupWriter.Piece(to => Write(to, c, 0)));

    public MarkupString Total() => MarkupWriter.Piece(to =>
    {
        to.Write($"""<tr class="tot"><th scope="row">Alla nämnder <span class="muted">Styrbords summa, ingen beslutad</span></th>""");
        foreach (var year in set.Years)
        {
            to.Write($"""<td class="num">{Figure(new(FigureKind.Total, set.Id, year), FrameQueries.Total(set, year))}<span class="rd"></span>{FrameNow.OfTotal(authority, set, year)}</td>""");
        }

        foreach (var year in set.Years.Skip(1))
        {
            to.Write($"""<td class="num dlt">{Sv.Change(FrameQueries.Total(set, year) - FrameQueries.Total(set, year - 1))}</td>""");
        }

        to.Write($"</tr>");
    });

    /// <summary>A figure as a link to its explanation.</summary>
    public static MarkupString Figure(Figure figure, long tkr, bool change = false) => Html.Of($"""<a class="tal" href="{EconomyAddress.Of(figure)}">{(change ? Sv.Change(tkr) : Sv.Number(tkr))}</a>""");

    private void Write(MarkupWriter to, FrameRow row, int depth)
    {
        var parts = FrameQueries.PartsOf(authority, set, row);
        if (row.IsSum || classes)
        {
            to.Write($"""<tr class="{(depth == 0 ? "r-n" : row.IsSum ? "r-f" : "r-i")} r-d{depth}"><th scope="row">{Name(row, depth)}{(row.IsSum && parts.IsEmpty && set.Years.Any(y => set.Of(row, y) != 0) ? Html.Of($""" <span class="muted">inte delad på kontoslag</span>""") : Html.None)}</th>""");
            foreach (var year in set.Years)
            {
                to.Write($"""<td class="num">{Figure(new(FigureKind.Frame, set.Id, year, _numbers[row]), set.Of(row, year))}{Flag(row, year)}{FrameNow.Of(authority, set, row, year)}</td>""");
            }

            foreach (var year in set.Years.Skip(1))
            {
                to.Write($"""<td class="num dlt">{Figure(new(FigureKind.Change, set.Id, year, _numbers[row]), set.Of(row, year) - set.Of(row, year - 1), change: true)}</td>""");
            }

            to.Write($"</tr>");
        }

        foreach (var part in parts)
        {
            Write(to, part, depth + 1);
        }
    }

    private MarkupString Name(FrameRow row, int depth) => row.IsSum
        ? Html.Of($"""<a href="{EconomyAddress.OfUnit(authority, set, row)}">{(depth == 0 ? Domain.Organisation.OrganisationQueries.NameOf(authority, row.Body, day) : FrameQueries.NameOf(authority, row, day))}</a>""")
        : Html.Of($"{row.Class}");

    private MarkupString Flag(FrameRow row, int year) => !_checks.TryGetValue((row, year), out var check) || check.Judgement == Judgement.Exact
        ? Html.Of($"""<span class="rd"></span>""")
        : Html.Of($"""<a class="rd{(check.Judgement == Judgement.Error ? " rd-fel" : "")}" href="{EconomyAddress.Check(authority, set, row, year)}"><span aria-hidden="true">{(check.Judgement == Judgement.Error ? "≠" : "≈")}</span><span class="sr">{EconomyWords.Of(check.Judgement).Word} {Sv.Change(check.DifferenceTkr)} tkr</span></a>""");
}
