using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>A public holiday in Sweden besides the Sundays, or an eve on which nothing falls due by law.</summary>
[JsonConverter(typeof(WordConverter<Holiday>))]
public enum Holiday
{
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterDay,
    EasterMonday,
    FirstOfMay,
    AscensionDay,
    WhitSunday,

    /// <summary>Annandag pingst, a holiday to 2004.</summary>
    WhitMonday,

    /// <summary>6 June, a holiday from 2005.</summary>
    NationalDay,
    MidsummerEve,
    MidsummerDay,
    AllSaintsDay,
    ChristmasEve,
    ChristmasDay,
    BoxingDay,
    NewYearsEve,
}

/// <summary>Swedish public holidays of any year from 1953.</summary>
/// <remarks>
/// Lag (1989:253) om allmänna helgdagar, section 1, with the wording from 2005 (SFS 2004:1320: the national day instead of Whit
/// Monday). Lag (1930:173) om beräkning av lagstadgad tid, section 2: a Saturday, Midsummer Eve, Christmas Eve and New Year's Eve
/// count as Sundays.
/// </remarks>
public static class SwedishHolidays
{
    private const int NationalDayFrom = 2005;

    /// <summary>The holiday or equated eve that falls on the day, or nothing. Ordinary Saturdays and Sundays have no name.</summary>
    public static Holiday? On(DateOnly day) => Fixed(day) ?? Midsummer(day) ?? ByEaster(day);

    /// <summary>The year's holidays and equated eves in order.</summary>
    public static IEnumerable<(DateOnly Day, Holiday Holiday)> Of(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            if (On(day) is { } holiday)
            {
                yield return (day, holiday);
            }
        }
    }

    /// <summary>Easter Day of a year of the Gregorian calendar.</summary>
    /// <remarks>J. Meeus, Astronomical Algorithms, chapter 8: holds for every Gregorian year, without exceptions.</remarks>
    public static DateOnly EasterOf(int year)
    {
        var (century, inCentury) = Math.DivRem(year, 100);
        var (leapCenturies, d) = (century / 4, century % 4);
        var moon = ((19 * (year % 19)) + century - leapCenturies - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var (i, k) = (inCentury / 4, inCentury % 4);
        var weekday = (32 + (2 * d) + (2 * i) - moon - k) % 7;
        var late = ((year % 19) + (11 * moon) + (22 * weekday)) / 451;
        var sum = moon + weekday - (7 * late) + 114;
        return new(year, sum / 31, (sum % 31) + 1);
    }

    private static Holiday? Fixed(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) => Holiday.NewYearsDay,
        (1, 6) => Holiday.Epiphany,
        (5, 1) => Holiday.FirstOfMay,
        (6, 6) when day.Year >= NationalDayFrom => Holiday.NationalDay,
        (12, 24) => Holiday.ChristmasEve,
        (12, 25) => Holiday.ChristmasDay,
        (12, 26) => Holiday.BoxingDay,
        (12, 31) => Holiday.NewYearsEve,
        _ => null,
    };

    // the Saturday from 20 to 26 June with its eve, and the Saturday from 31 October to 6 November
    private static Holiday? Midsummer(DateOnly day) => (day.DayOfWeek, day.Month, day.Day) switch
    {
        (DayOfWeek.Friday, 6, >= 19 and <= 25) => Holiday.MidsummerEve,
        (DayOfWeek.Saturday, 6, >= 20 and <= 26) => Holiday.MidsummerDay,
        (DayOfWeek.Saturday, 10, 31) or (DayOfWeek.Saturday, 11, <= 6) => Holiday.AllSaintsDay,
        _ => null,
    };

    private static Holiday? ByEaster(DateOnly day) => day.Month is < 3 or > 6
        ? null
        : (day.DayNumber - EasterOf(day.Year).DayNumber) switch
        {
            -2 => Holiday.GoodFriday,
            0 => Holiday.EasterDay,
            1 => Holiday.EasterMonday,
            39 => Holiday.AscensionDay,
            49 => Holiday.WhitSunday,
            50 when day.Year < NationalDayFrom => Holiday.WhitMonday,
            _ => null,
        };
}
