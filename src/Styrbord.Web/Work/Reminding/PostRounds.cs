using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Styrbord.Timeline;

namespace Styrbord.Web.Work.Reminding;

/// <summary>Goes round every few minutes, if mail is set up; not at once, for the clock is set when all has been read.</summary>
internal sealed partial class PostRounds(PostOffice office, MailSettings settings, AuthorityTimeline timeline, TimeProvider clock, ILogger<PostRounds> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.IsOn)
        {
            return;
        }

        using var timer = new PeriodicTimer(Between, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (timeline.HasDatabase && await office.RoundAsync(stoppingToken) is { Down: true })
                {
                    LogDown(log, settings.Host);
                }
            }
            catch (Exception lost) when (lost is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // one that went further would stop the whole server
                LogFailed(log, lost);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The mail server {Server} cannot be reached; reminders wait")]
    private static partial void LogDown(ILogger logger, string server);

    [LoggerMessage(LogLevel.Error, "Reminders could not be sent this time")]
    private static partial void LogFailed(ILogger logger, Exception lost);
}
