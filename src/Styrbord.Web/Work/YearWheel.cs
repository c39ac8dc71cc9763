using System.Globalization;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work;

/// <summary>The small year wheel: months outside, then rings of assembly, boards and committees; the hand stands on today.</summary>
internal static class YearWheel
{
    private const double Size = 232;
    private const double Middle = Size / 2;
    private const double Rim = Middle - 4;
    private const double Months = Rim - 22;
    private static readonly double[] Rings = [Rim - 32, Rim - 46, Rim - 60];

    public static MarkupString Draw(Authority authority, DateOnly today)
    {
        var position = ProcessQueries.Position(authority, today);
        var marks = authority.Process.Timetable.Values
            .Where(e => e.InTimetable && e.Date.Year == today.Year && e.Kind is TimetableKind.Decision or TimetableKind.Preparation)
            .Select(e => Mark(authority, e)).Distinct();
        var label = $"Årshjulet {today.Year}. Visaren står på {Sv.DayOfMonth(today)}{(position.Phase is { } phase ? $", i skedet {phase.Name}" : "")}.";
        return Html.Of($"""<svg class="hjul-s" viewBox="0 0 232 232" width="232" height="232" role="img" aria-label="{label}">{Face(today)}{Html.Join(marks)}{Hand(today)}</svg>""");
    }

    private static MarkupString Face(DateOnly today)
    {
        var rings = Html.Join(Rings.Select(r => Html.Of($"""<circle cx="116" cy="116" r="{Round(r)}" class="w-ring"/>""")));
        return Html.Of($"""<circle cx="116" cy="116" r="112" class="w-bg w-line"/>{rings}<path class="w-past" d="{Past(today)}"/><circle cx="116" cy="116" r="{Round(Months)}" class="w-line"/>{Html.Join(Enumerable.Range(1, 12).Select(m => Month(m, today)))}""");
    }

    private static MarkupString Month(int month, DateOnly today)
    {
        var start = Angle(new DateOnly(today.Year, month, 1), 0);
        var middle = Angle(new DateOnly(today.Year, month, 1), DateTime.DaysInMonth(today.Year, month) / 2.0);
        return Html.Of($"""<path class="w-mon" d="M{Point(Months, start)}L{Point(Rim, start)}"/><text x="{Round(X(Rim - 11, middle))}" y="{Round(Y(Rim - 11, middle) + 4)}" text-anchor="middle" class="w-mini{(month == today.Month ? " w-mnow" : "")}">{Sv.ShortMonth(month)}</text>""");
    }

    /// <summary>A diamond on its day, or an arc over its month where no day is known.</summary>
    private static MarkupString Mark(Authority authority, TimetableEntry entry)
    {
        var ring = entry.Body is { } body ? (int)authority.Organisation.Bodies[body].Level : 2;
        var radius = Rings[Math.Min(ring, 2)];
        if (entry.Date.IsMonth)
        {
            return Html.Of($"""<path class="w-span" d="M{Point(radius, Angle(entry.Date.AsStart, 1))}A{Round(radius)} {Round(radius)} 0 0 1 {Point(radius, Angle(entry.Date.AsEnd, 0))}"/>""");
        }

        var angle = Angle(entry.Date.AsStart, 0.5);
        var half = ring < 2 ? 4.75 : 3.75;
        var (x, y) = (X(radius, angle), Y(radius, angle));
        return Html.Of($"""<path class="gb" d="M{Round(x)} {Round(y - half)}L{Round(x + half)} {Round(y)}L{Round(x)} {Round(y + half)}L{Round(x - half)} {Round(y)}Z"/>""");
    }

    private static MarkupString Hand(DateOnly today)
    {
        var angle = Angle(today, 0.5);
        return Html.Of($"""<path class="w-now" d="M{Point(30, angle)}L{Point(Rim - 27, angle)}"/><circle class="w-nowp" cx="{Round(X(Rim - 27, angle))}" cy="{Round(Y(Rim - 27, angle))}" r="3.6"/><text x="116" y="121" text-anchor="middle" class="w-y2">{today.Year}</text>""");
    }

    private static string Past(DateOnly today)
    {
        var (start, end) = (Angle(new DateOnly(today.Year, 1, 1), 0), Angle(today, 0.5));
        var large = end - start > Math.PI ? 1 : 0;
        return $"M{Point(38, start)}L{Point(Months, start)}A{Round(Months)} {Round(Months)} 0 {large} 1 {Point(Months, end)}L{Point(38, end)}A38 38 0 {large} 0 {Point(38, start)}Z";
    }

    private static double Angle(DateOnly day, double days) => ((day.DayOfYear - 1 + days) / (DateTime.IsLeapYear(day.Year) ? 366 : 365) * 2 * Math.PI) - (Math.PI / 2);

    private static double X(double radius, double angle) => Middle + (radius * Math.Cos(angle));

    private static double Y(double radius, double angle) => Middle + (radius * Math.Sin(angle));

    private static string Point(double radius, double angle) => $"{Round(X(radius, angle))} {Round(Y(radius, angle))}";

    private static string Round(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
