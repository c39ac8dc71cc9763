namespace Styrbord.Web.Shared;

/// <summary>The clock of the authority's history: the server's, or one that started on the day given by <c>--idag</c>.</summary>
public sealed class AuthorityClock(TimeProvider time)
{
    /// <summary>Milliseconds UTC.</summary>
    public long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    public DateOnly Today => StockholmTime.DayOf(Now);
}
