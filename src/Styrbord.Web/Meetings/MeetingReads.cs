using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Process;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Meetings;

/// <param name="At">When it came, milliseconds UTC.</param>
/// <param name="Late">It came after the members were called.</param>
internal sealed record PaperRow(string Title, string Address, long At, bool Late);

/// <param name="Why">Why it stands there; nothing for what is no matter.</param>
/// <param name="Late">It was put on after the members were called.</param>
/// <param name="Decisions">Ids of the decisions taken in it.</param>
/// <param name="Text">What the minutes say, where nothing is decided.</param>
internal sealed record AgendaRow(
    int Number, string Item, AgendaItemKind Kind, string Title, string? Matter, string? DiaryNumber, DueReason? Why, string? Paragraph, bool Late,
    IReadOnlyList<PaperRow> Papers, IReadOnlyList<string> Decisions, string? Text);

/// <param name="PostBy">The last day for the notice on the board.</param>
/// <param name="AppealBy">The last day to appeal; nothing until the notice is put up.</param>
internal sealed record ApprovalRow(DateOnly Approved, IReadOnlyList<string> Decisions, bool Rest, DateOnly PostBy, DateOnly? Posted, DateOnly? AppealBy, DateOnly? TakenDown, bool Appealed);

/// <param name="NoticeIssued">When the members were called, milliseconds UTC.</param>
/// <param name="ApproveBy">The last day to approve the minutes.</param>
internal sealed record MeetingAnswer(
    string Id, string Body, DateOnly Day, bool Cancelled, long? NoticeIssued, IReadOnlyList<AgendaRow> Agenda, DateOnly ApproveBy, DateOnly? Approved, IReadOnlyList<ApprovalRow> Approvals, IReadOnlyList<string> Documents);

/// <param name="Next">The meeting at which the law wants it reported.</param>
internal sealed record UrgentRow(string Id, string Body, string Matter, DateOnly Day, string? By, string? Text, string? Reason, string? Next, bool Late, string? ReportedAt);

/// <summary>Meetings with their agendas, papers and minutes for programs.</summary>
internal static class MeetingReads
{
    public static Task OneAsync(HttpContext http, string id)
    {
        var (shown, today) = (http.View().Shown, http.View().Today);
        return Sittings.Find(shown, new(id)) is not { } at
            ? ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("meeting", id, "id"))
            : ApiJson.WriteAsync(http, Answer(shown, at, today));
    }

    public static Task UrgentAsync(HttpContext http, string? body)
    {
        var (shown, today) = (http.View().Shown, http.View().Today);
        return ApiJson.WriteAsync<IReadOnlyList<UrgentRow>>(http, [.. UrgentQueries.Of(shown, body is null ? null : new BodyId(body)).Select(u => new UrgentRow(
            u.Id.Value, u.Body.Value, u.Matter.Value, u.Day, u.By.Body, u.Text.Body, u.Reason.Body, UrgentQueries.NextMeeting(shown, u)?.Id.Value, UrgentQueries.IsLate(shown, u, today), u.Reported?.Meeting.Value))]);
    }

    private static MeetingAnswer Answer(Authority shown, MeetingOnDay at, DateOnly today)
    {
        var book = shown.Meetings.Of(at.Id);
        return new(
            at.Id.Value, at.Meeting.Body.Value, at.Day, at.Meeting.Cancelled, book.Notice?.Stamp.At,
            [.. at.Meeting.Cancelled ? [] : AgendaQueries.Of(shown, at, today).Select(p => Row(at, book, p))],
            MinutesQueries.LastDayToApprove(at.Day), book.Minutes?.Day,
            [.. MinutesQueries.ApprovalsOf(shown, at).Select(a => new ApprovalRow(a.Day, [.. a.Decisions.Select(d => d.Id.Value)], a.Rest, a.PostBy, a.Notice?.Posted, a.AppealBy, a.Notice?.TakenDown, a.Notice?.Appealed ?? false))],
            [.. new[] { MeetingDocuments.NoticeOf(at.Id), MeetingDocuments.PapersOf(at.Id), MeetingDocuments.MinutesOf(at.Id) }.Select(d => $"/api/v1/documents/{d}.json")]);
    }

    private static AgendaRow Row(MeetingOnDay at, MeetingBook book, AgendaPoint point)
    {
        bool Late(long came) => book.Notice is { } notice && came > notice.Stamp.At;
        return new(
            point.Number, point.Item.Id.Value, point.Item.Kind, MeetingDocuments.TitleOf(point), point.Matter?.Id.Value, point.Matter?.DiaryNumber, point.Why, point.Paragraph, point.Late,
            [
                .. point.Contents.Select(c => new PaperRow($"{c.Title}, revision {c.Revision}", $"/api/v1/documents/{DocumentsQueries.IdOf(c)}.json", point.CameAt(c.Stamp), Late(point.CameAt(c.Stamp)))),
                .. point.Annexes.Select((a, i) => new PaperRow(MeetingDocuments.TitleOf(point, i), MeetingWords.File(at.Id, a.Id), point.CameAt(a.Stamp), Late(point.CameAt(a.Stamp)))),
            ],
            [.. point.Decisions.Select(d => d.Id.Value)], point.Text?.Text.Body);
    }
}
