using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Process;

/// <param name="Years">The planning years that follow it.</param>
internal sealed record ProcessVersionAnswer(
    string Id, string Name, string? Number, ReplacedDocument? Replaces, string? ValidFor, bool Temporary, bool Draft, NextRevision? NextRevision, string? Organisation, IReadOnlyList<int> Years, IReadOnlyList<ProcessStep> Steps, IReadOnlyList<ProcessStatement> Statements, IReadOnlyList<string> OpenPoints);

internal sealed record VersionComparisonAnswer(string A, string B, IReadOnlyList<ComparedStepRow> Steps, IReadOnlyList<ComparedTermRow> Terms, IReadOnlyList<ComparedStatementRow> Statements);

/// <param name="Version">The version reviewed.</param>
/// <param name="TakenInto">The version made of the proposals.</param>
/// <param name="ClosedOn">The day it was closed without a new version.</param>
internal sealed record ProcessReviewRow(string Id, string Version, int Year, string? Found, IReadOnlyList<ProposalRow> Proposals, string? TakenInto, DateOnly? ClosedOn);

/// <param name="Step">The step it concerns; of an added step the one it comes after.</param>
internal sealed record ProposalRow(string Id, ProposalKind Kind, string? Step, ProposedStep? As, string? Reason);

/// <param name="A">Ids of the steps of the first version; empty when only the other has it.</param>
/// <param name="Moved">Months later in the second version; negative is earlier.</param>
/// <param name="Message">The change in words.</param>
internal sealed record ComparedStepRow(string Title, string? Topic, IReadOnlyList<string> A, IReadOnlyList<string> B, StepChange Change, int? Moved, IReadOnlyList<StepAspect> Differs, bool Inferred, string Message);

internal sealed record ComparedTermRow(string Key, IReadOnlyList<string> A, IReadOnlyList<string> B);

internal sealed record ComparedStatementRow(string Topic, IReadOnlyList<string> A, IReadOnlyList<string> B);

/// <param name="Message">What is wrong, in words.</param>
/// <param name="Date">A day or a month; of a version by itself nothing, since it has no year.</param>
/// <param name="Why">The rule it breaks.</param>
/// <param name="Remedy">What would mend it.</param>
/// <param name="Accepted">Why it has been accepted, if it has.</param>
internal sealed record FindingRow(
    string Code, FindingSeverity Severity, string? Step, string Message, string Source, string? Date, string Rule, RuleLevel Level, string Why, string Remedy, string? Body, string Key, string? Accepted, bool SourceToBeChecked);

/// <summary>Process versions, their comparison and what the proof-reader finds.</summary>
internal static class ProcessReads
{
    public static Task VersionsAsync(HttpContext http)
    {
        var authority = http.View().Shown;
        return ApiJson.WriteAsync<IReadOnlyList<ProcessVersionAnswer>>(http, [.. VersionQueries.All(authority).Select(v => new ProcessVersionAnswer(
            v.Id.Value, v.Name, v.Number, v.Replaces, v.ValidFor, v.Temporary, v.Draft == true, v.Revision, v.Organisation?.Value, [.. VersionQueries.YearsOf(authority, v.Id)], [.. VersionQueries.StepsOf(authority, v.Id)], [.. v.Statements], [.. v.OpenPoints]))]);
    }

    public static Task ReviewsAsync(HttpContext http) =>
        ApiJson.WriteAsync<IReadOnlyList<ProcessReviewRow>>(http, [.. ReviewQueries.All(http.View().Shown).Select(r => new ProcessReviewRow(
            r.Id.Value, r.Version.Value, r.Year, r.Found?.Body, [.. r.Proposals.Select(p => new ProposalRow(p.Id.Value, p.Kind, p.Step?.Value, p.As, p.Reason.Body))], r.TakenInto?.Value, r.ClosedOn))]);

    public static Task CompareAsync(HttpContext http, string a, string b)
    {
        var authority = http.View().Shown;
        if (VersionComparing.Of(authority, new(a), new(b)) is not { } found)
        {
            var missing = authority.Process.Versions.ContainsKey(new(a)) ? (b, "b") : (a, "a");
            return ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("processVersion", missing.Item1, missing.Item2));
        }

        return ApiJson.WriteAsync(http, new VersionComparisonAnswer(
            a,
            b,
            [.. found.Steps.Select(r => new ComparedStepRow(r.Main.Title, r.Topic, [.. r.Left.Select(s => s.Id.Value)], [.. r.Right.Select(s => s.Id.Value)], ChangeWords.Of(r), r.Moved, r.Differs, r.Inferred, ChangeWords.Words(r)))],
            [.. found.Terms.Select(t => new ComparedTermRow(t.Key, [.. t.Left], [.. t.Right]))],
            [.. found.Statements.Select(s => new ComparedStatementRow(s.Topic, [.. s.Left.Select(l => l.Text)], [.. s.Right.Select(r => r.Text)]))]));
    }

    /// <summary>Of a calendar or of a version; with <c>undated=true</c> also what cannot be judged because a date is missing.</summary>
    public static Task FindingsAsync(HttpContext http, int? calendar, string? version, bool undated = false)
    {
        var view = http.View();
        var proof = calendar is { } year ? ProofReader.OfCalendar(view.Shown, year) : ProofReader.OfVersion(view.Shown, new(version ?? ""), view.Today);
        return proof is null
            ? ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, calendar is { } of ? new CalendarWithoutVersion(of) : new NotFound("processVersion", version ?? "", "version"))
            : ApiJson.WriteAsync<IReadOnlyList<FindingRow>>(http, [.. proof.Findings.Concat(undated ? proof.Undated : []).Select(f => Row(view.Shown, f))]);
    }

    private static FindingRow Row(Authority authority, Finding found) => new(
        found.Code, found.Rule.Severity, found.Step?.Value, FindingTexts.Sentence(authority, found), found.Rule.Source, found.IsOfVersion ? null : found.Date?.ToString(), found.Rule.Id.Value, found.Rule.Level, found.Rule.Text, FindingTexts.Remedy(authority, found), found.Body?.Value, found.Key,
        authority.Process.Accepted.GetValueOrDefault(found.Key)?.Reason.ToString(), found.Rule.ToBeChecked);
}

/// <summary>No process version is chosen for the year that the calendar plans.</summary>
internal sealed record CalendarWithoutVersion(int Year) : Problem("process.calendar-without-version", "calendar")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"), ("planned", $"{Year + 1}"));
}
