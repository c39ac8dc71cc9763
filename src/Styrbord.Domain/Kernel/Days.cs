namespace Styrbord.Domain.Kernel;

/// <summary>Instants and days in Europe/Stockholm.</summary>
public static class Days
{
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The day of an instant (milliseconds UTC).</summary>
    public static DateOnly InSweden(long at) => DateOnly.FromDateTime(Local(at).DateTime);

    /// <summary>The instant as wall clock in Sweden.</summary>
    public static DateTimeOffset Local(long at) => TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(at), Sweden);

    /// <summary>08.00 on the day: when what is dated by its day only is taken to happen. Milliseconds UTC.</summary>
    public static long MorningOf(DateOnly day) => At(day.ToDateTime(new TimeOnly(8, 0)));

    /// <summary>The first instant, milliseconds UTC, that no longer belongs to the day.</summary>
    public static long EndOf(DateOnly day) => At(day.AddDays(1).ToDateTime(TimeOnly.MinValue));

    private static long At(DateTime local) => new DateTimeOffset(local, Sweden.GetUtcOffset(local)).ToUnixTimeMilliseconds();
}
