namespace Styrbord.Web.Shared;

/// <summary>Days and clocks are Sweden's, wherever the server stands.</summary>
public static class StockholmTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static DateTime Of(long milliseconds) =>
        TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), Zone).DateTime;

    public static DateOnly DayOf(long milliseconds) => DateOnly.FromDateTime(Of(milliseconds));

    /// <summary>The first instant of the day, milliseconds UTC.</summary>
    public static long Midnight(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUnixTimeMilliseconds();
    }
}
