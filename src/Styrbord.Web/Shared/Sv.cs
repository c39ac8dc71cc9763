using System.Globalization;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;

namespace Styrbord.Web.Shared;

/// <summary>Swedish on screen: dates, months and numbers as ui/DESIGN §6 and §13 want them, whatever the server's culture is.</summary>
public static class Sv
{
    public const char NoBreakSpace = '\u00a0';
    public const char Minus = '\u2212';

    private static readonly string[] Months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] ShortMonths = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    private static readonly string[] Weekdays = ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"];

    public static string Month(int month) => Months[month - 1];

    public static string ShortMonth(int month) => ShortMonths[month - 1];

    public static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    /// <summary><c>ons 19 sep</c>, with no-break spaces.</summary>
    public static string Day(DateOnly day) => $"{Weekday(day)[..3]}{NoBreakSpace}{day.Day}{NoBreakSpace}{ShortMonth(day.Month)}";

    /// <summary><c>1 oktober</c>.</summary>
    public static string DayOfMonth(DateOnly day) => $"{day.Day}{NoBreakSpace}{Month(day.Month)}";

    /// <summary><c>1 oktober 2018</c>.</summary>
    public static string Date(DateOnly day) => $"{DayOfMonth(day)}{NoBreakSpace}{day.Year}";

    /// <summary><c>1 oktober 2018</c>, or <c>november 2017</c> where only the month is known.</summary>
    public static string Date(PartialDate date) => date.Day is null ? $"{Month(date.Month)}{NoBreakSpace}{date.Year}" : Date(date.AsStart);

    /// <summary>In a sentence that says when: <c>1 oktober 2018</c>, or <c>i november 2017</c> where only the month is known.</summary>
    public static string At(PartialDate date) => date.Day is null ? $"i {Date(date)}" : Date(date);

    /// <summary><c>ons 19 sep</c>, or <c>november 2017</c> where only the month is known.</summary>
    public static string Day(PartialDate date) => date.Day is null ? Date(date) : Day(date.AsStart);

    /// <summary><c>Torsdag 13 september 2018</c>.</summary>
    public static string LongDay(DateOnly day) => $"{Capital(Weekday(day))} {day.Day} {Month(day.Month)} {day.Year}";

    /// <summary><c>kl. 13.00</c>.</summary>
    public static string Clock(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"kl.{NoBreakSpace}{time.Hour:00}.{time.Minute:00}");

    /// <summary>Day and time of an instant in Sweden: <c>13 september 2018 kl. 08.00</c>.</summary>
    public static string Instant(long milliseconds)
    {
        var local = Days.Local(milliseconds).DateTime;
        return $"{Date(DateOnly.FromDateTime(local))} {Clock(TimeOnly.FromDateTime(local))}";
    }

    /// <summary>Thousands parted by no-break space, U+2212 for minus: <c>−227 716</c>.</summary>
    public static string Number(long value)
    {
        var digits = Math.Abs((decimal)value).ToString("#,0", CultureInfo.InvariantCulture).Replace(',', NoBreakSpace);
        return value < 0 ? Minus + digits : digits;
    }

    /// <summary>A change, always signed; zero has no sign.</summary>
    public static string Change(long value) => value > 0 ? "+" + Number(value) : Number(value);

    /// <summary>Decimal comma, a fixed number of decimals.</summary>
    public static string Number(decimal value, int decimals)
    {
        var rounded = Math.Round(Math.Abs(value), decimals, MidpointRounding.AwayFromZero);
        var text = rounded.ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture)
            .Replace(',', NoBreakSpace).Replace('.', ',');
        return value < 0 && rounded != 0 ? Minus + text : text;
    }

    /// <summary><c>1,5 %</c>.</summary>
    public static string Percent(decimal value, int decimals = 1) => Number(value, decimals) + NoBreakSpace + "%";

    private static readonly string[] Words = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

    /// <summary>Words up to twelve, figures above; one is <c>en</c> or <c>ett</c> as the noun wants.</summary>
    public static string Count(int count, bool neuter = false) =>
        count == 1 ? (neuter ? "ett" : "en") : count is >= 0 and <= 12 ? Words[count] : Number(count);

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>As within a sentence: the first letter small.</summary>
    public static string Uncapital(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary><c>om 5 dagar</c>, <c>i dag</c>, <c>6 dagar sen</c>.</summary>
    public static string Distance(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "i dag",
        1 => $"om 1{NoBreakSpace}dag",
        -1 => $"1{NoBreakSpace}dag sen",
        > 1 and var ahead => $"om {ahead}{NoBreakSpace}dagar",
        var past => $"{-past}{NoBreakSpace}dagar sen",
    };

    /// <summary><c>a</c>, <c>a och b</c>, <c>a, b och c</c>.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " och " + items[^1],
    };
}
