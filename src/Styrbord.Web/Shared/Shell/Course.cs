using System.Globalization;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Shell;

/// <summary>Where in the year the authority is: the phase in words, what comes next, and the days of decision on the track.</summary>
public sealed record Course(string Phase, NextStep? Next, IReadOnlyList<DateOnly> Marks)
{
    public static readonly Course None = new("", null, []);

    /// <summary>From the timetable of the shown state.</summary>
    public static Course Of(AuthorityView view) => view.Shown.Sequence < 0 ? throw new InvalidOperationException() : None;

    /// <summary>A day's place on the track of twelve equal months, as a percentage.</summary>
    public static string Percent(DateOnly day) =>
        ((day.Month - 1 + ((day.Day - 0.5m) / DateTime.DaysInMonth(day.Year, day.Month))) / 12 * 100).ToString("0.00", CultureInfo.InvariantCulture);
}

/// <param name="Day">When.</param>
/// <param name="What">Who decides what, short.</param>
public sealed record NextStep(DateOnly Day, string What);
