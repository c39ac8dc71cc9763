using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Process;

/// <summary>Where the year, its calendar and its meetings are.</summary>
internal static class CalendarAddress
{
    public static string Wheel(int year) => $"/arshjul/{year}";

    public static string Calendar(int year) => $"/arshjul/{year}/kalender";

    public static string Meetings(int year) => $"/arshjul/{year}/sammantraden";

    public static string Meeting(int year, ItemId meeting) => $"{Meetings(year)}/{meeting}";

    public static string Import(int year) => $"{Meetings(year)}/inlasning";
}

/// <summary>What the year's page shows: all of it stands in the address.</summary>
/// <param name="Look">Empty for the wheel, else <c>tidslinje</c> or <c>tabell</c>.</param>
/// <param name="Level">Empty for all, else <c>politisk</c> or <c>tjanstepersoner</c>.</param>
/// <param name="Choice">Empty for all, else <c>beslut</c> or <c>kvar</c>.</param>
public sealed record WheelAsked(int Year, string Version, string Look, string Level, string Choice)
{
    public override string ToString()
    {
        var query = string.Join('&', new[] { ("version", Version), ("visa", Look), ("niva", Level), ("urval", Choice) }.Where(p => p.Item2.Length > 0).Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2)}"));
        return CalendarAddress.Wheel(Year) + (query.Length > 0 ? "?" + query : "");
    }
}
