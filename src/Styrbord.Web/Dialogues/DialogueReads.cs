using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Dialogues;

/// <param name="Open">Something remains to be done: to hold it, or to report a political one.</param>
/// <param name="ReportBy">Of one held and not reported: the board's first meeting after it; nothing while none is set.</param>
/// <param name="LacksOfficials">No dialogue of officials is called beside it, where one belongs.</param>
internal sealed record DialogueRow(
    string Id, DialogueKind Kind, DialogueLevel Level, int Year, DialogueState State, bool Open, bool LacksOfficials, string Host, IReadOnlyList<string> With, IReadOnlyList<DateOnly> Days, string? Directive, string? Beside,
    IReadOnlyList<RequestRow> Requests, IReadOnlyList<DialogueMaterial> Materials, DateOnly? Held, string? Conclusions, string? Notes, DialogueReportRow? Report, DateOnly? ReportBy);

internal sealed record RequestRow(string Id, string? Text, IReadOnlyList<RequestAnswerRow> Answers);

internal sealed record RequestAnswerRow(string Body, string? Text);

internal sealed record DialogueReportRow(string To, DateOnly Day, string? Text);

internal static class DialogueReads
{
    public static Task AllAsync(HttpContext http, int? year)
    {
        var (shown, today) = (http.View().Shown, http.View().Today);
        return ApiJson.WriteAsync<IReadOnlyList<DialogueRow>>(http, [.. DialoguesQueries.Of(shown, year).Select(d => new DialogueRow(
            d.Id.Value, d.Kind, d.Level, d.Year, d.State, d.IsOpen, DialoguesQueries.LacksOfficials(shown, d), d.Host.Value, [.. d.With.Select(b => b.Value)], [.. d.Days], d.Directive?.Value, d.Beside?.Value,
            [.. d.Requests.Select(r => new RequestRow(r.Id.Value, r.Text.Body, [.. r.Answers.Select(a => new RequestAnswerRow(a.Body.Value, a.Text.Body))]))],
            [.. d.Materials], d.Record?.Day, d.Record?.Conclusions.Body, d.Record?.Notes?.Body, d.Report is { } report ? new(report.To.Value, report.Day, report.Text.Body) : null,
            d is { State: DialogueState.Held, IsOpen: true } ? DialogueReports.By(shown, d, today) : null))]);
    }
}
