using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Work;

/// <summary>The start page's sentences.</summary>
internal static class WorkWords
{
    /// <summary>Counts what waits: <c>Sju saker väntar på dig. Tre måste vara klara innan nämnderna sammanträder den 19 och 20 september.</c></summary>
    public static string Lead(WorkList work, DateOnly today)
    {
        if (work.Waiting == 0)
        {
            return work.Awaited.IsEmpty ? "Inget väntar på dig." : $"Inget väntar på dig. Du väntar på {Things(work.Awaited.Length)} från andra.";
        }

        var late = work.Late.Length switch
        {
            0 => "",
            1 => work.Waiting == 1 ? " Den är försenad." : " En är försenad.",
            2 when work.Waiting == 2 => " Båda är försenade.",
            var all when all == work.Waiting => " Alla är försenade.",
            var some => $" {Sv.Capital(Sv.Count(some))} är försenade.",
        };
        var before = work.BeforeMeetings.Length == 0 || work.Meetings is not { } span ? ""
            : $" {Which(work.BeforeMeetings.Length, work.Waiting)} måste vara {(work.BeforeMeetings.Length == 1 ? "klar" : "klara")} {When(span, today)}.";
        return $"{Sv.Capital(Things(work.Waiting))} väntar på dig.{late}{before}";
    }

    public static string Before(WorkList work) => work.Meetings is { } span && span.From != span.To ? "Före nämndernas sammanträden" : "Före sammanträdet";

    /// <summary><c>19–20 september</c>.</summary>
    public static string Span(MeetingSpan? span) => span switch
    {
        null => "",
        { From: var from, To: var to } when from == to => Sv.DayOfMonth(from),
        { From: var from, To: var to } when from.Month == to.Month => $"{from.Day}–{Sv.DayOfMonth(to)}",
        { From: var from, To: var to } => $"{Sv.DayOfMonth(from)} – {Sv.DayOfMonth(to)}",
    };

    public static string WhenEmpty(AuthorityView view) =>
        view.Account!.Roles.IsEmpty ? "Du kan läsa allt som är öppet." : ProcessQueries.Position(view.Shown, view.Today).Next is { } next
            ? $"Nästa i tidplanen är {Sv.Day(next.Date)}."
            : "";

    public static string Day(WorkTask task) => task.Due is { } due ? Sv.Day(due) : task.Kind == TaskKind.ReceiveActionPlan ? "" : "Inget datum";

    public static string Distance(WorkTask task, DateOnly today) => task.Due switch
    {
        null => task.Kind == TaskKind.ReceiveActionPlan ? "" : "är satt",
        { IsMonth: true } => "",
        { } due => Sv.Distance(due.AsStart, today),
    };

    /// <summary>Who acts on a calendar day: every body once.</summary>
    public static string Bodies(CalendarDay day, AuthorityView view) =>
        Sv.List([.. day.Entries.Select(e => e.Body is { } body ? OrganisationQueries.NameOf(view.Shown, body, e.Date.AsEnd) : e.BodyAsWritten ?? "")
            .Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Select((name, i) => i == 0 ? name : BodyWords.InSentence(name))]);

    /// <summary>What happens: proposals by the committees they are for, else in the source's words.</summary>
    public static string What(CalendarDay day, AuthorityView view)
    {
        var committees = day.Entries.Where(e => e.ForBody is not null).Select(e => e.ForBody!.Value).Distinct().ToList();
        var others = day.Entries.Where(e => e.ForBody is null).Select(e => Sv.Capital(e.What)).Distinct(StringComparer.Ordinal);
        var proposals = committees.Count == 0 ? [] : new[] { $"Förslag till {Terms.Plan(view.Shown, view.Year)} för " + Sv.List([.. committees.Select(b => Name(b, view))]) };
        return string.Join(". ", proposals.Concat(others));
    }

    private static string Name(BodyId body, AuthorityView view) => BodyWords.InSentence(BodyWords.Name(view.Shown, body, view.Year));

    private static string Which(int some, int all) => some < all ? Sv.Capital(Sv.Count(some)) : all == 1 ? "Den" : all == 2 ? "Båda" : "Alla";

    private static string Things(int count) => count == 1 ? "en sak" : $"{Sv.Count(count)} saker";

    private static string When(MeetingSpan span, DateOnly today) =>
        span.From == span.To ? (span.From == today ? "till sammanträdet i dag" : $"före sammanträdet den {Sv.DayOfMonth(span.From)}")
        : span.To == span.From.AddDays(1) && span.From.Month == span.To.Month ? $"innan nämnderna sammanträder den {span.From.Day} och {Sv.DayOfMonth(span.To)}"
        : $"innan nämnderna sammanträder den {Span(span)}";
}
