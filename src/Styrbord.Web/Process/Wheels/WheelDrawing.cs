using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Views;
using static Styrbord.Web.Process.Wheels.WheelGeometry;

namespace Styrbord.Web.Process.Wheels;

/// <summary>The whole year wheel as SVG with real text; each moment is a link to its place in the list.</summary>
internal static class WheelDrawing
{
    private const double Width = 1120, Least = 772, Column = 350, Rim = WheelFace.Rim;

    public static MarkupString Draw(Wheel wheel, AuthorityView view)
    {
        var labels = Labels(wheel, view.Today, view, out var at, out var height);
        var title = $"Årshjul {wheel.Year} med {Sv.Count(wheel.Moments.Length, neuter: true)} moment i fyra ringar: fullmäktige ytterst, sedan styrelse, nämnder och förvaltning. Samma innehåll finns som lista nedanför.";
        return MarkupWriter.Piece(to =>
        {
            to.Write($"""<svg class="hjul" viewBox="0 0 {R(Width)} {R(height)}" width="{R(Width)}" height="{R(height)}" role="group" aria-labelledby="w-t"><title id="w-t">{title}</title><g id="w-disk">""");
            WheelFace.Write(to, at, WheelWords.Rings(wheel, view), WheelWords.Phases(view.Shown, wheel.Year), wheel.FollowUp, view.Today);
            foreach (var span in WheelMarks.Spans(at, wheel))
            {
                to.Write(span);
            }

            if (view.Today.Year == wheel.Year)
            {
                WheelFace.Hand(to, at, view.Today);
            }

            WheelFace.Middle(to, at);
            to.Write($"</g>");
            foreach (var label in labels)
            {
                WriteMoment(to, at, label, view);
            }

            to.Write($"</svg>");
        });
    }

    /// <summary>The disc with its marks alone, for a narrow screen: the list below says the rest.</summary>
    public static MarkupString DrawSmall(Wheel wheel, AuthorityView view)
    {
        var at = new WheelGeometry(wheel.Year, 344, 344);
        return MarkupWriter.Piece(to =>
        {
            to.Write($"""<svg class="hjul-liten" viewBox="0 0 688 688" width="688" height="688" aria-hidden="true" focusable="false"><use href="#w-disk" x="{R(344 - (Width / 2))}" y="{R(344 - (Height(wheel, view) / 2))}"/>""");
            foreach (var mark in WheelMarks.Of(at, wheel, view.Today))
            {
                to.Write(mark.Drawing);
            }

            to.Write($"</svg>");
        });
    }

    private static double Height(Wheel wheel, AuthorityView view)
    {
        Labels(wheel, view.Today, view, out _, out var height);
        return height;
    }

    private static List<WheelLabel> Labels(Wheel wheel, DateOnly today, AuthorityView view, out WheelGeometry at, out double height)
    {
        // which side a label stands on and how tall it is do not hang on how tall the drawing is
        var sides = All(new(wheel.Year, Width / 2, Least / 2)).ToLookup(l => Math.Cos(l.Mark.Angle) >= 0);
        height = Math.Max(Least, sides.Select(s => s.Sum(l => l.Height)).DefaultIfEmpty(0).Max() + 8);
        at = new(wheel.Year, Width / 2, height / 2);
        var placed = All(at).ToList();
        foreach (var side in placed.GroupBy(l => Math.Cos(l.Mark.Angle) >= 0))
        {
            var middle = at.Y;
            WheelLabels.Place([.. side], l => middle + ((Rim + 14) * Math.Sin(l.Mark.Angle)) - (l.Height / 2), height);
        }

        return [.. placed.OrderBy(l => l.Mark.Angle)];

        IEnumerable<WheelLabel> All(WheelGeometry where) =>
            WheelMarks.Of(where, wheel, today).Select(m => new WheelLabel(m, WheelLabel.Break(WheelWords.Title(m.Moment, view))));
    }

    private static void WriteMoment(MarkupWriter to, WheelGeometry at, WheelLabel label, AuthorityView view)
    {
        var (mark, moment) = (label.Mark, label.Mark.Moment);
        var right = Math.Cos(mark.Angle) >= 0;
        var (x, y) = (right ? at.X + Column : at.X - Column, label.Y + 11);
        var end = at.At(Rim + 3, mark.Angle);
        var knee = right ? x - 8 : x + 8;
        var bend = right ? Math.Max(end.X + 6, knee - 26) : Math.Min(end.X - 6, knee + 26);
        to.Write($"""<a href="#m-{moment.Id}" class="w-ev{(moment.Major ? " w-vikt" : "")}{(moment.IsPast(view.Today) ? " w-hist" : "")}"><path class="w-led" d="{at.Ray(mark.Radius + 8, WheelFace.MonthsInner, mark.Angle)}{at.Ray(Rim - 9, Rim + 3, mark.Angle)}L{R(bend)} {R(y - 4)}L{R(knee)} {R(y - 4)}"/>""");
        to.Write(mark.Drawing);
        to.Write($"""<text x="{R(x)}" y="{R(y)}" text-anchor="{(right ? "start" : "end")}"><tspan class="w-dat">{WheelWords.ShortWhen(moment)} </tspan><tspan class="w-org" dx="3">{WheelWords.ShortWho(moment, view)} </tspan>""");
        foreach (var line in label.Lines)
        {
            to.Write($"""<tspan x="{R(x)}" dy="14.5" class="w-txt">{line} </tspan>""");
        }

        to.Write($"""</text><rect class="w-hit" x="{R(right ? x - 6 : x - 214)}" y="{R(label.Y - 3)}" width="220" height="{R(label.Height - 2)}" rx="3"/></a>""");
    }
}
