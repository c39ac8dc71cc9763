using Styrbord.Domain;
using Styrbord.Timeline;

namespace Styrbord.Web.Budgets;

/// <summary>Waits for something to happen on the timeline. What else happens meanwhile does not make the wait longer.</summary>
internal static class LongPoll
{
    /// <returns>The state in which it has come, or the state when the time was out.</returns>
    public static async Task<Authority> ForAsync(AuthorityTimeline timeline, Authority now, Func<Authority, bool> come, TimeSpan atMost, TimeProvider clock, CancellationToken ct)
    {
        var begun = clock.GetTimestamp();
        while (!come(now) && atMost - clock.GetElapsedTime(begun) is { Ticks: > 0 } left && await timeline.WaitForAsync(now.Sequence + 1, left, ct))
        {
            now = timeline.Current;
        }

        return now;
    }
}
