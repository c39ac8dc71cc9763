using System.CommandLine;
using Styrbord.Timeline;
using Styrbord.Web.Work.Reminding;

namespace Styrbord.Host;

/// <summary>Reminders from the server's own terminal: what would be sent, or sending it now.</summary>
internal static class MailVerb
{
    /// <summary>The wish to send letters though the day is only pretended.</summary>
    public static readonly Option<bool> Anyway = new("--skicka-anda") { Description = "Skicka påminnelser fast dagen är exemplets eller satt med --idag" };

    /// <summary>From the environment, which no other user of the machine can read.</summary>
    public static (MailSettings Settings, string? Wrong) Settings() =>
        MailSettings.Of(Environment.GetEnvironmentVariable("STYRBORD_SMTP"), Environment.GetEnvironmentVariable("STYRBORD_MAIL_FROM"), Environment.GetEnvironmentVariable("STYRBORD_SITE"));

    public static Command Make(WhereOptions where, Terminal say)
    {
        var dry = new Option<bool>("--dry-run") { Description = "Skriv ut breven och skicka inga" };
        var day = new Option<DateOnly?>("--idag") { Description = "Påminn som om det vore den här dagen; bara med --dry-run eller --skicka-anda", HelpName = "ÅÅÅÅ-MM-DD" };
        var verb = new Command("mail", "Skicka de påminnelser som ska skickas i dag") { dry, day, Anyway };
        verb.SetAction(async (asked, cancel) =>
        {
            var (settings, wrong) = Settings();
            if (wrong is not null || (!settings.IsOn && !asked.GetValue(dry)))
            {
                return await say.FailAsync($"styrbord: {wrong ?? "E-post är inte inställd. Sätt STYRBORD_SMTP, STYRBORD_MAIL_FROM och STYRBORD_SITE, eller skriv --dry-run."}");
            }

            if (asked.GetValue(day) is not null && !asked.GetValue(dry) && !asked.GetValue(Anyway))
            {
                return await say.FailAsync("styrbord: --idag används bara tillsammans med --dry-run eller --skicka-anda.");
            }

            await using var journal = await where.FindAsync(asked, cancel);
            if (!asked.GetValue(dry) && !asked.GetValue(Anyway) && await Running.IsSampleAsync(journal, cancel))
            {
                return await say.FailAsync("styrbord: Databasen innehåller exemplet, som har en egen dag. Skriv --dry-run för att se breven, eller --skicka-anda för att skicka dem.");
            }

            var clock = new StartClock();
            await using var timeline = await Running.StartAsync(journal, clock, null, cancel);
            await Running.SetAsync(clock, journal, timeline, asked.GetValue(day), cancel);
            var office = PostOffice.Of(journal, timeline, settings);
            return asked.GetValue(dry) ? await ShowAsync(office, timeline, say, cancel) : await SendAsync(office, say, cancel);
        });
        return verb;
    }

    private static async Task<int> ShowAsync(PostOffice office, AuthorityTimeline timeline, Terminal say, CancellationToken cancel)
    {
        var letters = await office.DueAsync(cancel);
        foreach (var letter in letters)
        {
            await say.LineAsync($"Till: {letter.Name} <{letter.Address}>\nÄmne: {letter.Subject}\n\n{letter.Text}\n\n----");
        }

        await say.LineAsync($"{timeline.Today:yyyy-MM-dd}: {letters.Count} brev skulle skickas. Inget är skickat.");
        return 0;
    }

    private static async Task<int> SendAsync(PostOffice office, Terminal say, CancellationToken cancel)
    {
        var round = await office.RoundAsync(cancel);
        await say.LineAsync($"{round.Sent} brev skickade, {round.Refused} togs inte emot.");
        return round.Down ? await say.FailAsync("styrbord: E-postservern svarar inte. Resten skickas när den svarar.") : 0;
    }
}
