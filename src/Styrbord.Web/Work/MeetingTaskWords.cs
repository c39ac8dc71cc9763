using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using Styrbord.Web.Meetings;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work;

/// <summary>Tasks before a meeting, by its last days, and those that an ended body left.</summary>
internal static class MeetingTaskWords
{
    public static string Title(WorkTask task, Authority authority) => task.Kind switch
    {
        TaskKind.PrepareMeeting => $"Ha ärendena beredda: {MeetingWords.InSentence(authority, IdOf(task))}",
        _ => $"{(Law(task, authority) is null ? "Skicka kallelsen" : "Kungör sammanträdet")}: {MeetingWords.InSentence(authority, IdOf(task))}",
    };

    public static string Reason(WorkTask task, Authority authority)
    {
        var at = Sittings.Find(authority, IdOf(task));
        if (task.Kind == TaskKind.PrepareMeeting)
        {
            var what = at is null ? [] : NoticeTasks.Unprepared(authority, at).Select(e => Sv.Uncapital(e.What)).Distinct(StringComparer.Ordinal).ToList();
            return $"Handlingar saknas för {Sv.List(what)}. Klar när de är låsta eller kallelsen är utfärdad.";
        }

        var moved = at is not null && authority.Meetings.Of(at.Id).Notice is not null ? "Sammanträdet är flyttat sedan kallelsen. " : "";
        return moved + (Law(task, authority) is { } law ? $"Ska vara kungjort senast {Sv.Date(law.Day)} ({law.By.Source}). Klar när kallelsen är utfärdad." : "Kallelse och handlingar går ut då. Klar när kallelsen är utfärdad.");
    }

    /// <summary>Who is told: the body itself, or when it has ended whoever took over.</summary>
    public static string Receiver(WorkTask task, Authority authority)
    {
        var acting = OrganisationQueries.ActingFor(authority, task.Body, Days.InSweden(authority.LastAt));
        return Sv.List([.. (acting.IsEmpty ? [task.Body] : acting).Select(b => BodyWords.InSentence(authority.Organisation.Bodies[b].Names[^1].Name))]);
    }

    /// <summary>Why nobody can take a task: its body has ended, and no other has its work. Nothing where somebody may.</summary>
    public static string WithoutSuccessor(WorkTask task, Authority authority, DateOnly today) =>
        task is { Owner: { IsUnowned: true, MayTake.IsEmpty: true }, Body.Value: not null } && OrganisationQueries.HasEnded(authority, task.Body, today) && OrganisationQueries.ActingFor(authority, task.Body, today).IsEmpty
            ? $"{Sv.Capital(OrganisationQueries.NameOf(authority, task.Body, today))} har upphört och inget organ är angivet som efterträdare. Ange det under Organisation."
            : "";

    private static Deadline? Law(WorkTask task, Authority authority) =>
        Sittings.Find(authority, IdOf(task)) is { } at ? DeadlineQueries.LegalOf(authority, at.Id, at.Meeting.Body, at.Day) : null;

    private static ItemId IdOf(WorkTask task) => new(task.Place!);
}
