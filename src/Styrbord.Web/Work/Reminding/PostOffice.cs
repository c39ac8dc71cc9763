using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Process;
using Styrbord.Domain.Secrecy;
using Styrbord.Domain.Work;
using Styrbord.Timeline;

namespace Styrbord.Web.Work.Reminding;

/// <summary>What one round came to.</summary>
/// <param name="Down">The server could not be reached; the rest waits.</param>
public sealed record PostRound(int Sent, int Refused, bool Down);

/// <summary>
/// Makes a job of every reminder that is due and sends those that wait. A letter is written when it is sent: what has been done, moved
/// or superseded meanwhile is not told. What was sent stays as a done job, so it is sent once however often the process starts.
/// </summary>
public sealed class PostOffice(Journal journal, AuthorityTimeline timeline, IPostman postman, MailSettings settings)
{
    public const string Each = "each", Weekly = "weekly", None = "none";
    private const string Kind = "reminder", DigestMark = "veckobrev";
    // the reminders of one state and day are the same for every letter of a round
    private (Authority State, DateOnly Day, Dictionary<string, Reminder> ByKey)? _known;

    // some days of trying, for the waits grow
    private const int LastAttempt = 16;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(800);

    /// <summary>One that sends by SMTP.</summary>
    public static PostOffice Of(Journal journal, AuthorityTimeline timeline, MailSettings settings) => new(journal, timeline, new SmtpPostman(settings), settings);

    /// <summary>Every letter that would be sent now, also those that wait to be tried again, without sending any.</summary>
    public async Task<IReadOnlyList<Letter>> DueAsync(CancellationToken cancel)
    {
        var told = await journal.Jobs.DoneKeysAsync(Kind, cancel);
        var letters = new List<Letter>();
        foreach (var (key, choice) in Keys(await ChoicesAsync(cancel)).Where(k => !told.Contains(k.Key)))
        {
            letters.AddRange(await WriteAsync(key, choice, cancel) is { } letter ? [letter] : Array.Empty<Letter>());
        }

        return letters;
    }

    /// <summary>Makes jobs of what is due and sends until nothing waits or the server is away.</summary>
    public async Task<PostRound> RoundAsync(CancellationToken cancel)
    {
        if (!WorkingDays.IsOne(timeline.Today))
        {
            return new(0, 0, Down: false);
        }

        var choices = await ChoicesAsync(cancel);
        var told = await journal.Jobs.KeysAsync(Kind, cancel);
        foreach (var (key, _) in Keys(choices).Where(k => !told.Contains(k.Key)))
        {
            await journal.Jobs.AddAsync(Kind, key, cancel);
        }

        await journal.Jobs.ForgetAsync(Remembered, cancel);
        return await SendAsync(cancel);
    }

    private async Task<PostRound> SendAsync(CancellationToken cancel)
    {
        var (sent, refused) = (0, 0);
        // the day may turn to a day off while letters are sent
        while (!cancel.IsCancellationRequested && WorkingDays.IsOne(timeline.Today) && await journal.Jobs.ClaimAsync(Kind, Lease, cancel) is { } job)
        {
            var posting = await HandAsync(job);
            (sent, refused) = (sent + (posting == Posting.Sent ? 1 : 0), refused + (posting == Posting.Refused ? 1 : 0));
            if (posting == Posting.Down)
            {
                return new(sent, refused, Down: true);
            }
        }

        return new(sent, refused, Down: false);
    }

    /// <summary>What became of one job's letter; nothing when none was sent. Not broken off: what is sent must be kept as sent.</summary>
    private async Task<Posting?> HandAsync(Job job)
    {
        MailChoice? choice;
        (Posting Posting, string? Said) answer;
        try
        {
            // read again for each: one may have stopped the letters while the last was sent
            choice = (await ChoicesAsync(CancellationToken.None)).FirstOrDefault(c => job.Key.StartsWith(c.Account + "|", StringComparison.Ordinal));
            if (choice is null || await WriteAsync(job.Key, choice, CancellationToken.None) is not { } letter)
            {
                // made again by the next round if it is to be told then
                await journal.Jobs.DropAsync(job.Id, CancellationToken.None);
                return null;
            }

            answer = await postman.SendAsync(letter, CancellationToken.None);
            answer.Posting = answer.Posting != Posting.Rejected ? answer.Posting : job.Attempts < LastAttempt ? Posting.Later : Posting.Refused;
        }
        catch (Exception lost) when (lost is not OutOfMemoryException)
        {
            // one letter that cannot be written must not hold up the others
            await journal.Jobs.LaterAsync(job.Id, Wait(job.Attempts), lost.Message, CancellationToken.None);
            return null;
        }

        await NoteAsync(job, choice, answer.Posting, answer.Said);
        return answer.Posting;
    }

    private async Task NoteAsync(Job job, MailChoice choice, Posting posting, string? said)
    {
        if (posting is Posting.Later or Posting.Down)
        {
            await journal.Jobs.LaterAsync(job.Id, Wait(job.Attempts), said ?? "", CancellationToken.None);
            return;
        }

        if (posting == Posting.Sent)
        {
            await journal.Jobs.DoneAsync(job.Id, said, CancellationToken.None);
            return;
        }

        await journal.MailChoices.PutAsync(choice with { Refused = said ?? "" }, CancellationToken.None);
        await journal.Jobs.DropAsync(job.Id, CancellationToken.None);
    }

    private async Task<ImmutableArray<MailChoice>> ChoicesAsync(CancellationToken cancel) =>
        [.. (await journal.MailChoices.AllAsync(cancel)).Where(c => c.Refused is null && c.Choice is Each or Weekly && c.Address.Length > 0)];

    private IEnumerable<(string Key, MailChoice Choice)> Keys(ImmutableArray<MailChoice> choices)
    {
        var (today, byAccount) = (timeline.Today, choices.ToDictionary(c => c.Account, StringComparer.Ordinal));
        var single = Reminders(timeline.Current, today).Values.Where(r => byAccount.TryGetValue(r.Account, out var c) && c.Choice == Each).Select(r => (r.Key, byAccount[r.Account]));
        // the week's first working day on which there is something to tell and a way to send it
        var weekly = WorkingDays.IsOne(today) ? choices.Where(c => c.Choice == Weekly).Select(c => ($"{c.Account}|{DigestMark}|{Week(today)}", c)) : [];
        return single.Concat(weekly);
    }

    /// <summary>Nothing when it is not to be told any more.</summary>
    private async Task<Letter?> WriteAsync(string key, MailChoice choice, CancellationToken cancel)
    {
        var (today, now) = (timeline.Today, timeline.Current);
        var seen = Visible.Of(now, now, choice.Account, today).Of(now);
        var names = (await journal.Accounts.AllAsync(cancel)).ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        var words = new LetterWords(settings.Site, today, id => names.GetValueOrDefault(id, id));
        if (key.StartsWith($"{choice.Account}|{DigestMark}|", StringComparison.Ordinal))
        {
            return choice.Choice == Weekly && key.EndsWith(Week(today), StringComparison.Ordinal) && ReminderRules.Digest(seen, choice.Account, today) is { IsEmpty: false } tasks ? words.Digest(key, tasks, choice, seen) : null;
        }

        return choice.Choice == Each && Reminders(seen, today).TryGetValue(key, out var reminder) ? words.Of(reminder, choice, seen) : null;
    }

    private Dictionary<string, Reminder> Reminders(Authority state, DateOnly today)
    {
        if (_known is not { } known || !ReferenceEquals(known.State, state) || known.Day != today)
        {
            _known = known = (state, today, ReminderRules.All(state, today).DistinctBy(r => r.Key, StringComparer.Ordinal).ToDictionary(r => r.Key, StringComparer.Ordinal));
        }

        return known.ByKey;
    }

    private static string Week(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day.ToDateTime(TimeOnly.MinValue))}-{ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)):00}");

    // five minutes, then ever longer, at most six hours
    private static TimeSpan Wait(long attempts) => TimeSpan.FromMinutes(Math.Min(360, 5 * Math.Pow(2, Math.Min(attempts, 10) - 1)));
}
