using System.Globalization;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Shell;

/// <summary>Where in the year the authority is: the phase in words, what comes next, and the days of decision on the track.</summary>
/// <param name="Next">Day and words of the next entry: <c>ons 19 sep</c>, <c>Nämnden för primärvård och folktandvård beslutar</c>.</param>
internal sealed record Course(string? Phase, (string Day, string What)? Next, IReadOnlyList<DateOnly> Marks)
{
    public static Course Of(AuthorityView view)
    {
        var position = ProcessQueries.Position(view.Shown, view.Today);
        return new Course(
            position.Phase?.Name,
            position.Next is { } next ? (Sv.Day(next.Date), Words(next, view)) : null,
            [.. position.Marks.Where(m => m.InTimetable).Select(m => m.Date.AsStart).Distinct()]);
    }

    /// <summary>A day's place on the track of twelve equal months, as a percentage.</summary>
    public static string Percent(DateOnly day) =>
        ((day.Month - 1 + ((day.Day - 0.5m) / DateTime.DaysInMonth(day.Year, day.Month))) / 12 * 100).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Words(TimetableEntry entry, AuthorityView view)
    {
        var who = entry.Body is { } body ? OrganisationQueries.NameOf(view.Shown, body, entry.Date.AsEnd) : entry.BodyAsWritten;
        return who is null ? entry.What : entry.Kind switch
        {
            TimetableKind.Decision => $"{who} beslutar",
            TimetableKind.Preparation => $"{who} bereder",
            _ => $"{who}, {entry.What}",
        };
    }
}
