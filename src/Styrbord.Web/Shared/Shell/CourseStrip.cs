using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Shell;

/// <summary>
/// Kursremsan: where in the year the authority is. The track is decoration; the words beside it say the same. It follows from state
/// and day, and is kept with the state.
/// </summary>
internal static class CourseStrip
{
    private static readonly Implied<Authority, ConcurrentDictionary<DateOnly, MarkupString>> Known = new(_ => []);
    private static readonly MarkupString Months = Html.Join(Enumerable.Range(1, 12).Select(month => Html.Of($"<span>{Sv.ShortMonth(month)}</span>")));

    public static MarkupString Of(AuthorityView view) =>
        Known.Of(view.Shown).GetOrAdd(view.Today, static (_, view) => MarkupWriter.Piece(to => Write(to, Course.Of(view), view.Today)), view);

    private static void Write(MarkupWriter to, Course course, DateOnly today)
    {
        to.Write($"""<div class="kurs" role="region" aria-label="Läget i året"><div class="kurs-in"><p><b>{Sv.LongDay(today)}</b>{(course.Phase is { } phase ? $" · {phase}" : "")}</p><div class="kurs-bana" aria-hidden="true">{Months}<svg class="kurs-fig" focusable="false">""");
        foreach (var day in course.Marks)
        {
            to.Write($"""<svg x="{Course.Percent(day)}%" y="100%" overflow="visible"><path class="m" d="M0-10.240 4.240-6 0-1.760-4.240-6z"/></svg>""");
        }

        to.Write($"""<svg x="{Course.Percent(today)}%" overflow="visible"><path class="nu" d="M-5 0h10L0 7z"/><rect class="nu" x="-1" width="2" height="100%"/></svg></svg></div><p class="kurs-nasta">""");
        if (course.Next is { } next)
        {
            to.Write($"Nästa: <b>{next.Day}</b> {next.What}");
        }

        to.Write($"</p></div></div>");
    }
}
