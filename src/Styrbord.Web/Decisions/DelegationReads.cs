using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Decisions;

/// <param name="Decisions">Everything decided by delegation, with the day it was reported.</param>
/// <param name="Rights">The rights of boards to decide over other committees.</param>
internal sealed record DelegationsAnswer(DateOnly Date, IReadOnlyList<DelegationRow> Delegations, IReadOnlyList<DelegatedRow> Decisions, IReadOnlyList<BoardRightRow> Rights);

/// <param name="InForce">It holds on the day.</param>
/// <param name="Duty">The duty of a political role that is delegated.</param>
internal sealed record DelegationRow(
    string Id, string From, string? To, string? Holder, string What, IReadOnlyList<MatterKind> Kinds, string? Matter, DateOnly DecidedOn, string Paragraph, DateOnly ValidFrom, DateOnly? ValidTo, bool InForce, string? Duty);

internal sealed record DelegatedRow(string Id, string Body, string Delegation, DateOnly Day, string? What, string? Matter, DateOnly? Reported, string? ReportedParagraph);

internal sealed record BoardRightRow(
    string Id, string Board, string GivenBy, string What, string? Limits, IReadOnlyList<SubjectMatter> Subjects, IReadOnlyList<string> Over, DateOnly DecidedOn, string Paragraph, DateOnly ValidFrom, DateOnly? ValidTo, bool InForce);

internal static class DelegationReads
{
    public static Task AllAsync(HttpContext http, DateOnly? date)
    {
        var view = http.View();
        var (shown, day) = (view.Shown, date ?? view.Today);
        var delegations = DelegationQueries.Of(shown, day);
        return ApiJson.WriteAsync(http, new DelegationsAnswer(
            day,
            [.. delegations.Select(d => new DelegationRow(
                d.Id.Value, d.From.Value, d.To?.Value, d.Holder, d.What, [.. d.Kinds], d.Matter?.Value, d.DecidedOn, d.Paragraph, d.ValidFrom, d.ValidTo, DelegationQueries.IsInForce(shown, d, day), d.Duty?.Value))],
            [.. delegations.Select(d => d.From).Distinct().SelectMany(body => DelegationQueries.TakenFor(shown, body).Select(t => new DelegatedRow(
                t.Id.Value, body.Value, t.Delegation.Id.Value, t.Day, t.Taken?.What.Body, (t.Adopted?.Matter ?? t.Taken?.Matter)?.Value, t.Report?.Day, t.Report?.Paragraph)))],
            [.. DelegationQueries.Rights(shown, day).Select(r => new BoardRightRow(
                r.Id.Value, r.Board.Value, r.GivenBy.Value, r.What, r.Limits, [.. r.Subjects], [.. r.Over.Select(b => b.Value)], r.DecidedOn, r.Paragraph, r.ValidFrom, r.ValidTo, DelegationQueries.IsInForce(shown, r, day)))]));
    }
}
