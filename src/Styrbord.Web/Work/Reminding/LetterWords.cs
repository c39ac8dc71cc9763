using System.Collections.Immutable;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using Styrbord.Timeline;
using Styrbord.Web.Shared;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Work.Reminding;

/// <summary>Reminders in words. The authority asked is what the receiver may see of it.</summary>
internal sealed class LetterWords(string site, DateOnly today, Func<string, string> name)
{
    private const int LongestSubject = 150;

    public Letter Of(Reminder reminder, MailChoice to, Authority authority)
    {
        var task = reminder.Task;
        var title = TaskWords.Title(task, authority);
        var text = $"""
            {title}
            {Day(task)}
            {string.Join('\n', new[] { TaskWords.Reason(task, authority, today), Missing(task), Whose(reminder, authority) }.Where(l => l.Length > 0))}

            Gör det här:
            {site}{TaskWords.Address(task, authority, YearOf(task))}

            {Foot(to)}
            """;
        return Letter(reminder.Key, to, $"{Lead(reminder)}: {title}", text);
    }

    public Letter Digest(string key, ImmutableArray<WorkTask> tasks, MailChoice to, Authority authority)
    {
        var late = tasks.Count(t => t.IsLate(today));
        var lines = tasks.Select(t => $"{TaskWords.Title(t, authority)}\n{Day(t)}\n{site}{TaskWords.Address(t, authority, YearOf(t))}\n");
        return Letter(
            key, to, $"Veckans arbete: {tasks.Length} {(tasks.Length == 1 ? "sak" : "saker")}{(late > 0 ? $", {late} {(late == 1 ? "försenad" : "försenade")}" : "")}",
            $"{string.Join('\n', lines)}\nAllt ditt arbete: {site}/\n\n{Foot(to)}");
    }

    private Letter Letter(string key, MailChoice to, string subject, string text) =>
        new(Hashes.Sha256(key)[..32], to.Address, Clean(name(to.Account)), Clean(subject) is { Length: > LongestSubject } all ? all[..LongestSubject] + "…" : Clean(subject), text, StopAddress(to));

    private string StopAddress(MailChoice to) => $"{site}{ReminderForms.StopPage}?nyckel={to.Stop}";

    private string Foot(MailChoice to) => $"Styrbord påminner 14, 3 och 0 arbetsdagar före. Ändra hur ofta: {site}{ReminderForms.Page}\nSluta få påminnelser: {StopAddress(to)}";

    private string Lead(Reminder reminder) => reminder.Stage == ReminderStage.Late || reminder.Task.IsLate(today) ? "Försenat"
        : WorkingDays.Between(today, reminder.Task.Due!.Value.AsEnd) switch
        {
            0 => "I dag",
            1 => "Om 1 arbetsdag",
            var days => $"Om {days} arbetsdagar",
        };

    private string Day(WorkTask task) => task.Due is not { } due ? "Inget datum är satt." : task.IsLate(today) ? $"Skulle ha varit klar {Sv.At(due)}." : $"Ska vara klar senast {Sv.At(due)}.";

    private static string Missing(WorkTask task) => task.Missing.Length switch { 0 => "", 1 => "En sak återstår.", var many => $"{Sv.Capital(Sv.Count(many))} saker återstår." };

    private string Whose(Reminder reminder, Authority authority) => reminder switch
    {
        { Stage: not ReminderStage.Late, Task.Owner: { IsUnowned: true } } => "Ingen har tagit uppgiften.",
        { Stage: not ReminderStage.Late } => "",
        { Task.Owner.Account: { } account } => $"{name(account)} har uppgiften. Du får brevet därför att den är {Weeks(reminder.Week)} sen.",
        { Task: var task } => $"Ingen har tagit uppgiften, som ligger på {Sv.Uncapital(RoleWords.Of(task.Role))}{(task.Body.Value is null ? "" : $" i {BodyWords.InSentence(OrganisationQueries.NameOf(authority, task.Body, today))}")}. Du får brevet därför att den är {Weeks(reminder.Week)} sen.",
    };

    private static string Weeks(int weeks) => weeks == 1 ? "en vecka" : $"{Sv.Count(weeks)} veckor";

    private int YearOf(WorkTask task) => task.Plan?.Year ?? task.Due?.Year ?? today.Year;

    // a name or title of many lines would write headers of its own
    private static string Clean(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
}
