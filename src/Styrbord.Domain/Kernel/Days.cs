namespace Styrbord.Domain.Kernel;

/// <summary>Instants and days in Europe/Stockholm.</summary>
public static class Days
{
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The day of an instant (milliseconds UTC).</summary>
    public static DateOnly InSweden(long at) => DateOnly.FromDateTime(Local(at).DateTime);

    /// <summary>The instant as wall clock in Sweden.</summary>
    public static DateTimeOffset Local(long at) => TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(at), Sweden);

    /// <summary>The instant, milliseconds UTC, of a wall clock time on a day in Sweden.</summary>
    public static long At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Sweden.GetUtcOffset(local)).ToUnixTimeMilliseconds();
    }
}
