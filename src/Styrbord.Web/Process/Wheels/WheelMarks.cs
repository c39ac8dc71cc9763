using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;
using static Styrbord.Web.Process.Wheels.WheelGeometry;

namespace Styrbord.Web.Process.Wheels;

/// <summary>A moment with its place on the wheel.</summary>
/// <param name="Angle">Where its label's lead starts.</param>
/// <param name="Radius">The ring the lead starts from.</param>
internal sealed record WheelMark(WheelMoment Moment, double Angle, double Radius, MarkupString Drawing);

/// <summary>Where each moment stands on its ring, and how it is drawn there.</summary>
internal static class WheelMarks
{
    private const int Tries = 13;
    private const double Apart = 18;

    public static ImmutableArray<WheelMark> Of(WheelGeometry at, Wheel wheel, DateOnly today)
    {
        // those of a month without a day share it between them, from the outermost ring inwards
        var places = wheel.Moments.Where(m => !m.Days.Any()).GroupBy(m => (m.From, m.To))
            .SelectMany(g => g.OrderBy(m => m.Rings[0]).Select((m, i) => (m.Id, Part: (i + 0.5) / g.Count()))).ToDictionary(p => p.Id, p => p.Part, StringComparer.Ordinal);
        var taken = wheel.Moments.SelectMany(m => m.Days.SelectMany(d => m.Rings.Select(r => (r, at.Angle(d))))).ToList();
        return [.. wheel.Moments.Select(m => m.Days.Any() ? OnDays(at, m, today) : InMonth(at, m, places[m.Id], taken))];
    }

    /// <summary>Arcs over the months of those whose day is not known; drawn under everything.</summary>
    public static IEnumerable<MarkupString> Spans(WheelGeometry at, Wheel wheel) =>
        wheel.Moments.Where(m => !m.Days.Any()).SelectMany(m => m.Rings.Select(ring => Html.Of(
            $"""<path class="w-span" d="{at.Arc(WheelFace.RadiusOf(ring), at.Angle(First(at, m), 0) + 0.03, at.Angle(Last(at, m), 1) - 0.03)}"/>""")));

    // as near its place as it comes without covering a mark that has its day
    private static WheelMark InMonth(WheelGeometry at, WheelMoment moment, double part, List<(WheelRing Ring, double Angle)> taken)
    {
        var (from, to) = (at.Angle(First(at, moment), 0) + 0.05, at.Angle(Last(at, moment), 1) - 0.05);
        var wished = from + ((to - from) * part);
        var angle = Enumerable.Range(0, Tries).Select(i => from + ((to - from) * i / (Tries - 1))).OrderBy(a => Math.Abs(a - wished)).Prepend(wished)
            .FirstOrDefault(a => moment.Rings.All(r => taken.All(t => t.Ring != r || Math.Abs(t.Angle - a) * WheelFace.RadiusOf(r) > Apart)), wished);
        taken.AddRange(moment.Rings.Select(r => (r, angle)));
        return new(moment, angle, WheelFace.RadiusOf(moment.Rings[0]), OnRings(at, moment, angle));
    }

    private static WheelMark OnDays(WheelGeometry at, WheelMoment moment, DateOnly today)
    {
        ImmutableArray<double> angles = [.. moment.Days.Select(d => at.Angle(d))];
        var radius = WheelFace.RadiusOf(moment.Rings[0]);
        if (angles.Length < 3)
        {
            var drawn = Html.Join(angles.Select(a => OnRings(at, moment, a)));
            var between = angles.Length == 2 ? Html.Join(moment.Rings.Select(r => Html.Of($"""<path class="w-ival" d="{at.Arc(WheelFace.RadiusOf(r), angles[0], angles[1])}"/>"""))) : Html.None;
            return new(moment, angles[0], radius, Html.Of($"{between}{drawn}"));
        }

        // many days of one step: what is done is filled, what is left is open
        var dots = moment.Days.Select((d, i) => (Day: d, At: at.At(radius, angles[i])))
            .Select(d => Html.Of($"""<circle cx="{R(d.At.X)}" cy="{R(d.At.Y)}" r="4.2" class="{(d.Day > today ? "w-kvar" : "w-gjord")}"/>"""));
        return new(moment, (angles[0] + angles[^1]) / 2, radius, Html.Of($"""<path class="w-ival" d="{at.Arc(radius, angles[0], angles[^1])}"/>{Html.Join(dots)}"""));
    }

    private static MarkupString OnRings(WheelGeometry at, WheelMoment moment, double angle)
    {
        var marks = moment.Rings.Select(ring => at.At(WheelFace.RadiusOf(ring), angle)).Select(p => Glyphs.Of(moment.Kind, p.X, p.Y, 6.2));
        var tie = moment.Kind == StepKind.Dialogue && moment.Rings.Length > 1
            ? Html.Of($"""<path class="w-dlg" d="{at.Ray(WheelFace.RadiusOf(moment.Rings[0]), WheelFace.RadiusOf(moment.Rings[^1]), angle)}"/>""")
            : Html.None;
        return Html.Of($"{tie}{Html.Join(marks)}");
    }

    // what began the year before or goes on in the next is drawn within this one
    private static DateOnly First(WheelGeometry at, WheelMoment moment) => moment.From.Year < at.Year ? new(at.Year, 1, 1) : moment.From.AsStart;

    private static DateOnly Last(WheelGeometry at, WheelMoment moment) => moment.To.Year > at.Year ? new(at.Year, 12, 31) : moment.To.AsEnd;
}
