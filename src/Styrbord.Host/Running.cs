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

    private static Problem? Judge(Authority authority, Command command, Context context) =>
        AccessRules.Judge(authority, Model.CommandsByType[command.GetType()], command, context);
}
