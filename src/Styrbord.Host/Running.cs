using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;

namespace Styrbord.Host;

/// <summary>Starts timelines with the product's own access table and clock.</summary>
internal static class Running
{
    public static Task<AuthorityTimeline> StartAsync(Journal journal, TimeProvider clock, Action<Exception>? fault, CancellationToken cancel) =>
        AuthorityTimeline.StartAsync(journal, new TimelineOptions { Access = Judge, Clock = clock, Fault = fault ?? (_ => { }) }, cancel);

    /// <summary>The database holds a sample, whose day is not today.</summary>
    public static async Task<bool> IsSampleAsync(Journal journal, CancellationToken cancel) => await journal.Registers.GetAsync(PackageImport.DayRegister, cancel) is { Length: > 0 };

    /// <summary>A sample lives on its own day; every other authority by the server's clock, unless a day is asked for.</summary>
    public static async Task SetAsync(StartClock clock, Journal journal, AuthorityTimeline timeline, DateOnly? asked, CancellationToken cancel)
    {
        var sample = DateOnly.TryParseExact(await journal.Registers.GetAsync(PackageImport.DayRegister, cancel), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (asked is not null || sample)
        {
            clock.StartAt(DateTimeOffset.FromUnixTimeMilliseconds(Math.Max(Days.MorningOf(asked ?? day), timeline.Current.LastAt)));
        }
    }

    private static Problem? Judge(Authority authority, Command command, Context context) =>
        AccessRules.Judge(authority, Model.CommandsByType[command.GetType()], command, context);
}
