using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Decisions;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Decisions;

/// <summary>Each body's way from summons to approved minutes, joined in one circle when all are alike. The table beside it says the same.</summary>
internal static class StandingFigure
{
    private const int Row = 56;
    private const int First = 34;
    private const int Locked = 260;
    private const int Decided = 400;
    private const int Approved = 548;
    private const int End = 720;

    public static MarkupString Of(AuthorityView view, Standing standing)
    {
        var middle = First + ((standing.Bodies.Length - 1) * Row / 2);
        var height = First + ((standing.Bodies.Length - 1) * Row) + 38;
        return Html.Of($"""
            <svg class="b-svg" viewBox="-2 8 936 {height}" role="img" aria-label="{Words(view, standing)}">{Html.Join(standing.Bodies.Select((b, i) => Lane(view, b, First + (i * Row), middle)))}
            <circle class="d-k d-nejk d-stor" cx="{End}" cy="{middle}" r="15"/><text x="{End}" y="{middle + 5}" class="d-tal" text-anchor="middle">{standing.Alike}/{standing.Of}</text>
            <text x="{End + 26}" y="{middle - 4}" class="d-n">{(standing.AllAlike ? "Likalydande" : "Villkorat")}</text><text x="{End + 26}" y="{middle + 13}" class="d-d">{(standing.AllAlike ? "alla har samma summa" : $"tills {Sv.Count(standing.Of)} är lika")}</text></svg>
            """);
    }

    private static string Words(AuthorityView view, Standing standing) =>
        string.Join(". ", standing.Bodies.Select(b => $"{DecisionWords.Name(view, b.Body)}: {DecisionWords.Of(b.Likeness).Word}"));

    private static MarkupString Lane(AuthorityView view, BodyStanding body, int y, int middle)
    {
        var decided = body.Decision is not null;
        var alike = body.Likeness == Likeness.Alike;
        var approved = body.Decision?.Minutes is not null;
        return Html.Of($"""
            <text x="0" y="{y - 3}" class="d-n">{DecisionWords.ShortName(view, body.Body)}</text><text x="0" y="{y + 14}" class="d-d">{(body.Decision is { } d ? Sv.Day(d.Day) : "har inte beslutat")}</text>
            <path class="d-l {Line(decided)}" d="M{Locked} {y}H{Decided}"/><path class="d-l {Line(decided && approved)}" d="M{Decided} {y}H{Approved}"/><path class="d-l {Line(alike && approved)}" d="M{Approved} {y}C{Approved + 90} {y} {End - 110} {middle} {End} {middle}"/>
            {Knot(Locked, y, true)}{(decided && !alike ? Differs(Decided, y) : Knot(Decided, y, decided))}{Knot(Approved, y, approved)}
            <text x="{Locked}" y="{y + 25}" class="d-s" text-anchor="middle">Låst</text><text x="{Decided}" y="{y + 25}" class="d-s" text-anchor="middle">{(!decided ? "Beslut" : alike ? "Beslutat lika" : "Annan lydelse")}</text><text x="{Approved}" y="{y + 25}" class="d-s" text-anchor="middle">{(approved ? "Justerat" : "Justering")}</text>
            """);
    }

    private static string Line(bool done) => done ? "d-ja" : "d-nej";

    private static MarkupString Knot(int x, int y, bool done) => done
        ? Html.Of($"""<circle class="d-k d-jak" cx="{x}" cy="{y}" r="9"/><path class="d-b" d="M{x - 4} {y}l3 3.2 5.5-6"/>""")
        : Html.Of($"""<circle class="d-k d-nejk" cx="{x}" cy="{y}" r="9"/>""");

    private static MarkupString Differs(int x, int y) => Html.Of($"""<path class="d-ejlika" d="M{x} {y - 11}l11 11-11 11-11-11z"/><path class="d-b" d="M{x} {y - 5}v6M{x} {y + 3}v2"/>""");
}
