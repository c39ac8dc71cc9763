using System.Text;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;
using static Styrbord.Web.Process.Wheels.WheelGeometry;

namespace Styrbord.Web.Process.Wheels;

/// <summary>The disc under the marks: bands, months, days and weeks, phases, follow-up, today's hand.</summary>
internal static class WheelFace
{
    public const double Rim = 324, MonthsInner = 287, MonthsOuter = 311, Core = 121.5;
    private const double Band = 39;

    public static double RadiusOf(WheelRing ring) => 258 - ((int)ring * Band);

    /// <param name="to">The page.</param>
    /// <param name="at">Where it is laid.</param>
    /// <param name="names">The rings' names, from without.</param>
    /// <param name="phases">The year's phases.</param>
    /// <param name="followUp">Times of follow-up.</param>
    /// <param name="today">Today, if it lies in the year; else the year's first day if it is to come, its last if it has been.</param>
    public static void Write(MarkupWriter to, WheelGeometry at, IReadOnlyList<string> names, IEnumerable<WheelPhase> phases, IEnumerable<FollowUpTime> followUp, DateOnly today)
    {
        to.Write($"""<circle cx="{R(at.X)}" cy="{R(at.Y)}" r="{R(Rim)}" class="w-bg"/>""");
        foreach (var ring in Enum.GetValues<WheelRing>().Reverse())
        {
            to.Write($"""<circle cx="{R(at.X)}" cy="{R(at.Y)}" r="{R(RadiusOf(ring))}" class="w-band {((int)ring % 2 == 0 ? "w-b2" : "w-b1")}" stroke-width="39"/><circle cx="{R(at.X)}" cy="{R(at.Y)}" r="{R(RadiusOf(ring))}" class="w-ring"/>""");
        }

        var end = today.Year > at.Year ? at.Angle(new(at.Year, 12, 31), 0.999) : at.Angle(today);
        if (today.Year >= at.Year)
        {
            to.Write($"""<path class="w-past" d="{at.Sector(Core, MonthsInner, at.Angle(new(at.Year, 1, 1), 0), end)}"/>""");
        }

        Months(to, at, today);
        Days(to, at);
        Names(to, at, names);
        Phases(to, at, phases, today);
        foreach (var time in followUp)
        {
            to.Write($"""<path class="w-upf" d="{at.Arc(time.Accounts ? 89 : 84, at.Angle(time.From, 0) + 0.012, at.Angle(time.To, 1) - 0.012)}"/>""");
        }
    }

    /// <summary>The hand on today, with its point outside the rim; written over the marks' leads and under their texts.</summary>
    public static void Hand(MarkupWriter to, WheelGeometry at, DateOnly today)
    {
        var angle = at.Angle(today);
        var (x, y) = at.At(Rim + 16, angle);
        to.Write($"""<path class="w-now" d="{at.Ray(118, MonthsInner, angle)}{at.Ray(MonthsOuter, Rim + 4, angle)}"/><g transform="translate({R(x)} {R(y)}) rotate({R((angle * 180 / Math.PI) + 90)})"><path class="w-nowp" d="M0 12L-5.500 -4H5.500Z"/></g>""");
    }

    public static void Middle(MarkupWriter to, WheelGeometry at) =>
        to.Write($"""
            <circle cx="{R(at.X)}" cy="{R(at.Y)}" r="74" class="w-nav"/><text x="{R(at.X)}" y="{R(at.Y + 7)}" class="w-year" text-anchor="middle">{at.Year}</text><text x="{R(at.X)}" y="{R(at.Y + 27)}" class="w-sub" text-anchor="middle">planerar {at.Year + 1}</text><text x="{R(at.X)}" y="{R(at.Y + 42)}" class="w-sub" text-anchor="middle">följer upp {at.Year - 1}–{$"{at.Year % 100:00}"}</text>
            """);

    private static void Months(MarkupWriter to, WheelGeometry at, DateOnly today)
    {
        to.Write($"""<circle cx="{R(at.X)}" cy="{R(at.Y)}" r="{R(MonthsInner)}" class="w-line"/><circle cx="{R(at.X)}" cy="{R(at.Y)}" r="{R(MonthsOuter)}" class="w-line2"/><circle cx="{R(at.X)}" cy="{R(at.Y)}" r="{R(Rim)}" class="w-line"/>""");
        for (var month = 1; month <= 12; month++)
        {
            var first = new DateOnly(at.Year, month, 1);
            var (from, until) = (at.Angle(first, 0), at.Angle(first.AddMonths(1).AddDays(-1), 1));
            var below = IsBelow((from + until) / 2);
            to.Write($"""<path class="w-mon" d="{at.Ray(Core, Rim, from)}"/><path id="w-m{month}" d="{at.Arc(below ? 303.5 : 294.5, from, until, below)}" fill="none"/><text class="w-mn{(first.Year == today.Year && month == today.Month ? " w-mnow" : "")}"><textPath href="#w-m{month}" startOffset="50%" text-anchor="middle">{Sv.Month(month).ToUpperInvariant()}</textPath></text>""");
        }
    }

    // every day a short tick and every Monday a long one, as on a compass rose
    private static void Days(MarkupWriter to, WheelGeometry at)
    {
        var (days, weeks) = (new StringBuilder(), new StringBuilder());
        for (var day = new DateOnly(at.Year, 1, 1); day.Year == at.Year; day = day.AddDays(1))
        {
            var monday = day.DayOfWeek == DayOfWeek.Monday;
            (monday ? weeks : days).Append(at.Ray(Rim - (monday ? 8 : 4), Rim, at.Angle(day, 0)));
        }

        to.Write($"""<path class="w-tick" d="{days.ToString()}"/><path class="w-tick2" d="{weeks.ToString()}"/>""");
    }

    private static void Names(MarkupWriter to, WheelGeometry at, IReadOnlyList<string> names)
    {
        foreach (var ring in Enum.GetValues<WheelRing>())
        {
            to.Write($"""<path id="w-r{(int)ring}" d="{at.Arc(RadiusOf(ring) - 4, at.Angle(new(at.Year, 1, 2), 0), at.Angle(new(at.Year, 3, 16), 0))}" fill="none"/><text class="w-rn"><textPath href="#w-r{(int)ring}">{names[(int)ring]}</textPath></text>""");
        }
    }

    private static void Phases(MarkupWriter to, WheelGeometry at, IEnumerable<WheelPhase> phases, DateOnly today)
    {
        var index = 0;
        foreach (var phase in phases)
        {
            var (from, until) = (at.Angle(phase.From, 0) + 0.012, at.Angle(phase.To, 1) - 0.012);
            var (now, below) = (phase.From <= today && today <= phase.To, IsBelow((from + until) / 2));
            to.Write($"""<path class="w-fas{(now ? " w-fasnu" : "")}" d="{at.Sector(96, 117, from, until)}"><title>{phase.Name}</title></path>""");
            if (phase.Word.Length * 6.3 <= (until - from) * 106)
            {
                to.Write($"""<path id="w-f{index}" d="{at.Arc(below ? 110.5 : 102.5, from, until, below)}" fill="none"/><text class="w-ft{(now ? " w-ftnu" : "")}"><textPath href="#w-f{index++}" startOffset="50%" text-anchor="middle">{phase.Word}</textPath></text>""");
            }
        }
    }
}

/// <param name="Name">As people say it.</param>
/// <param name="Word">Short, for the arc.</param>
internal sealed record WheelPhase(string Name, string Word, DateOnly From, DateOnly To);
