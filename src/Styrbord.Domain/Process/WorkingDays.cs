using System.Globalization;

namespace Styrbord.Domain.Process;

/// <summary>Days on which an office in Sweden works: Monday to Friday but holidays and the eves the law equates with them.</summary>
/// <remarks>Lag (1930:173) om beräkning av lagstadgad tid, section 2.</remarks>
public static class WorkingDays
{
    public static bool IsOne(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && SwedishHolidays.On(day) is null;

    /// <summary>The working day that lies so many working days before the day; 0 is the day itself or the nearest working day before it.</summary>
    public static DateOnly Before(DateOnly day, int days)
    {
        var found = day;
        for (var left = days; left > 0; left--)
        {
            found = LastBy(found.AddDays(-1));
        }

        return LastBy(found);
    }

    /// <summary>The working day that lies so many working days after the day; 0 is the day itself or the next working day.</summary>
    public static DateOnly After(DateOnly day, int days)
    {
        var found = day;
        for (var left = days; left > 0; left--)
        {
            found = FirstFrom(found.AddDays(1));
        }

        return FirstFrom(found);
    }

    /// <summary>How many working days lie after the first day up to and including the second; negative the other way round.</summary>
    public static int Between(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -Between(to, from);
        }

        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += IsOne(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The day itself, or the nearest working day before it.</summary>
    public static DateOnly LastBy(DateOnly day)
    {
        while (!IsOne(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The day itself, or the next working day.</summary>
    public static DateOnly FirstFrom(DateOnly day)
    {
        while (!IsOne(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>
    /// The same day of another year: month, weekday and, within the month, week (ISO 8601) are kept, and a day off gives way to the next working day, or in the
    /// last days of a month to the one before. Week 53 becomes week 52 where the year has no such week.
    /// </summary>
    public static DateOnly SameIn(int year, DateOnly day)
    {
        var shift = year - day.Year;
        var weeks = ISOWeek.GetYear(day.ToDateTime(TimeOnly.MinValue)) + shift;
        var week = Math.Min(ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)), ISOWeek.GetWeeksInYear(weeks));
        var found = DateOnly.FromDateTime(ISOWeek.ToDateTime(weeks, week, day.DayOfWeek));
        if (found.Year != year)
        {
            found = found.AddDays(found.Year < year ? 7 : -7);
        }

        // the month is kept before the week: a step is bound to its month
        if (found.Month != day.Month)
        {
            found = found.AddDays(found.Month < day.Month ? 7 : -7);
        }

        var next = FirstFrom(found);
        return next.Month == found.Month ? next : LastBy(found);
    }
}
