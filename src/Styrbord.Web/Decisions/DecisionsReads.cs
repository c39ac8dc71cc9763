using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Decisions;

/// <param name="Hash">Content hash of what was decided; equal when two bodies have decided alike.</param>
/// <param name="Continues">The same body's decision at the step before, for instance the proposal before the final plan.</param>
/// <param name="Findings">What stands against a decision taken in from a source.</param>
/// <param name="Replaced">The same body has decided anew in the matter.</param>
/// <param name="ChangedFrom">The locked content whose words were changed at the meeting, if they were.</param>
/// <param name="MovedBy">Who moved the changed words.</param>
/// <param name="WithoutConsultation">Why it was taken without the consultation it needs.</param>
/// <param name="Over">The committees whose activity it concerns, with <paramref name="Right"/> and <paramref name="Subject"/>.</param>
internal sealed record DecisionRow(
    string Id, string Matter, string? DiaryNumber, string? Title, DecisionStage Stage, string? Body, PartialDate Day, string? Paragraph, DecisionOutcome Outcome,
    string? Content, int? Revision, string? Hash, bool ImmediateApproval, DateOnly? MinutesApproved, string? Continues, bool Recorded, IReadOnlyList<string> Findings, bool Replaced, bool Example,
    string? Sustainability, string? ChangedFrom, string? MovedBy, IReadOnlyList<ProceedingRow> Proceedings, string? WithoutConsultation, string? Delegation, string? Right, SubjectMatter? Subject, IReadOnlyList<string>? Over);

/// <param name="Text">The reason, the note or, of a vote, what yes and no meant; nothing when withheld.</param>
internal sealed record ProceedingRow(string Id, ProceedingKind Kind, string? Who, string? Text, VoteCount? Votes);

/// <summary>Decisions in order of their days.</summary>
internal static class DecisionsReads
{
    public static Task AllAsync(HttpContext http)
    {
        var authority = http.View().Shown;
        return ApiJson.WriteAsync<IReadOnlyList<DecisionRow>>(http, [.. DecisionsQueries.ByDay(authority).Select(d => Row(authority, d))]);
    }

    private static DecisionRow Row(Authority authority, Decision decision)
    {
        var matter = authority.Decisions.Matters.GetValueOrDefault(decision.Matter);
        var content = decision.Content is { } id ? authority.Decisions.Contents.GetValueOrDefault(id) : null;
        return new DecisionRow(
            decision.Id.Value, decision.Matter.Value, matter?.DiaryNumber, matter?.Title, decision.Stage, decision.Body?.Value, decision.Day, decision.Paragraph, decision.Outcome,
            content?.Id.Value, content?.Revision, content is null ? null : ContentRules.SumOf(content), decision.ImmediateApproval, decision.Minutes?.Day, decision.Continues?.Value, decision.Recorded,
            [.. decision.Findings.Select(f => f.Code)], DecisionsQueries.IsReplaced(authority, decision), decision.Example,
            (decision.Sustainability ?? matter?.Sustainability)?.Body, content?.Changed?.From.Value, content?.Changed?.MovedBy.Body,
            [.. ProceedingRules.Of(decision).Select(p => new ProceedingRow(p.Id.Value, p.Kind, p.Who?.Body, p.Text?.Body, p.Votes))],
            decision.WithoutConsultation?.Body, decision.Basis?.Delegation?.Value, decision.Basis?.Right?.Value, decision.Basis?.Subject, decision.Basis?.Over?.Select(b => b.Value).ToList());
    }
}
