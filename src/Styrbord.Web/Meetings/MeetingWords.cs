using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Rendering.Text;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.Work;

namespace Styrbord.Web.Meetings;

/// <summary>Agendas, papers and minutes in words, and where they are.</summary>
internal static class MeetingWords
{
    public const string List = "/moten";

    public static string Address(ItemId meeting) => $"{List}/{meeting}";

    public static string Address(ItemId meeting, ItemId item) => $"{List}/{meeting}#p-{item}";

    public static string File(ItemId meeting, ItemId annex) => $"{List}/{meeting}/bilagor/{annex}";

    public static string Package(ItemId meeting) => $"{List}/{meeting}/handlingar.zip";

    public static string Document(string id) => $"/dokument/{Uri.EscapeDataString(id)}";

    /// <summary><c>Regionstyrelsen 12 november 2018</c>.</summary>
    public static string Title(Authority authority, MeetingOnDay at) => $"{OrganisationQueries.NameOf(authority, at.Meeting.Body, at.Day)} {Sv.Date(at.Day)}";

    /// <summary>As within a sentence: <c>regionstyrelsens sammanträde 12 november 2018</c> without the genitive.</summary>
    public static string InSentence(Authority authority, ItemId meeting) =>
        Sittings.Find(authority, meeting) is { } at ? $"{BodyWords.InSentence(OrganisationQueries.NameOf(authority, at.Meeting.Body, at.Day))} {Sv.Date(at.Day)}" : "ett sammanträde";

    /// <summary>How far the item has come.</summary>
    public static Mark State(AgendaPoint point) => point switch
    {
        { Decisions: [.., var decision] } => Web.Decisions.DecisionWords.Of(decision.Outcome),
        { IsReported: true } => Mark.Done with { Word = "Anmält" },
        { Urgent.Reported: not null } => Mark.Done with { Word = "Anmält på annat sammanträde" },
        { Item.Kind: AgendaItemKind.UrgentReport } => Mark.Waiting with { Word = "Ska anmälas" },
        { Text: not null } => Mark.Done with { Word = "Antecknat" },
        { Item.Kind: AgendaItemKind.Other } => Mark.NotBegun with { Word = "Övrig punkt" },
        { Contents.IsEmpty: false } => Mark.Submitted,
        _ => Mark.NotBegun with { Word = "Ingen handling inskickad" },
    };

    /// <summary>Why it stands there, in a few words.</summary>
    public static string Why(AgendaPoint point) => point.Why switch
    {
        DueReason.Timetable => "enligt tidplanen",
        DueReason.Submitted => "inskickat för beslut",
        DueReason.Returned => "åter efter bordläggning, återremiss eller annan lydelse",
        DueReason.Urgent => "brådskande beslut, anmäls på nästa sammanträde",
        DueReason.PutOn => "uppsatt av sekreteraren",
        _ => "",
    };

    public static MarkupString Text(TextRef text) => (MarkupString)MarkdownText.ToHtml(text.ToString());

    /// <summary><c>1,4 MB</c>, <c>12 kB</c>.</summary>
    public static string Size(long bytes) => bytes < 1_000_000 ? $"{Math.Max(1, bytes / 1000)}{Sv.NoBreakSpace}kB" : $"{Sv.Number(bytes / 1_000_000m, 1)}{Sv.NoBreakSpace}MB";

    public static MarkupString Late(long at) => Html.Of($"{Html.Tag("kompletterande handling", "warn", "clock")} <span class=\"muted\">inkom {Sv.Instant(at)}</span>");

    /// <summary>What the law asks of a notice that came too late, or is not issued though its last day has passed.</summary>
    public static string Late(LateNotice late) =>
        $"Den skulle ha varit ute senast {Sv.Date(late.Last)} ({late.Source}){(late.Issued is { } day ? $", men utfärdades {Sv.Date(day)}." : ". Flytta sammanträdet, eller utfärda kallelsen ändå: det står då här att den kom för sent.")}";

    public static bool May(AuthorityView view, Command command) =>
        !view.IsPast && view.Account is { } account && Model.May(view.Now, account.Id, view.Today, command);

    /// <summary>Where the meeting stands: called, held, approved.</summary>
    public static string Lead(AuthorityView view, MeetingOnDay at)
    {
        var (book, missing) = (view.Shown.Meetings.Of(at.Id), AgendaQueries.Of(view.Shown, at, view.Today));
        return at.Meeting.Cancelled ? "Sammanträdet är inställt."
            : book.Minutes is { } minutes ? $"Protokollet är justerat {Sv.Date(minutes.Day)}."
            : MinutesQueries.IsFromSource(view.Shown, at) ? $"Hölls {Sv.Distance(at.Day, view.Today)}. Besluten är inlästa ur en källa."
            : at.Day < view.Today ? $"Hölls {Sv.Distance(at.Day, view.Today)}. {Left(missing)}"
            : book.Notice is { } notice && notice.Day == at.Day ? $"{Sv.Capital(Sv.Distance(at.Day, view.Today))}. Kallelse utfärdad {Sv.Instant(notice.Stamp.At)}."
            : $"{Sv.Capital(Sv.Distance(at.Day, view.Today))}. Kallelsen är inte utfärdad.{SendOut(view, at)}";
    }

    private static string SendOut(AuthorityView view, MeetingOnDay at) =>
        DeadlineQueries.Of(view.Shown, at.Meeting).Where(d => d.Kind is DeadlineKind.SendOut or DeadlineKind.Notice).OrderBy(d => d.Day).FirstOrDefault() is { } last ? $" {Sv.Capital(Web.Process.CalendarWords.Last(last.Kind))} är {Sv.Day(last.Day)}." : "";

    private static string Left(IReadOnlyCollection<AgendaPoint> points) => points.Count(p => !p.IsMinuted) switch
    {
        0 when points.Count == 0 => "Inget är antecknat.",
        0 => "Allt är antecknat, protokollet är inte justerat.",
        var left => $"{Sv.Capital(Sv.Count(left))} av {Sv.Count(points.Count)} punkter är inte antecknade.",
    };
}
