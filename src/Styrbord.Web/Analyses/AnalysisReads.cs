using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Analyses;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Analyses;

/// <param name="Group">The need group's id.</param>
/// <param name="With">Administrations that take part.</param>
internal sealed record AnalysisRow(
    string Id, AnalysisKind Kind, int Year, string Title, string? Group, string? Body, IReadOnlyList<string> With, string? Link,
    string? Description, string? Local, string? National, string? International, IReadOnlyList<ConclusionRow> Points, bool Example);

internal sealed record ConclusionRow(string Id, PointKind Kind, string? Text, IReadOnlyList<string> Goals);

/// <param name="Needs">The ranked first, in their order.</param>
/// <param name="Gaps">What is silent.</param>
internal sealed record NeedsAnswer(int Year, IReadOnlyList<NeedGroup> Groups, IReadOnlyList<NeedRow> Needs, NeedGapsRow Gaps);

/// <param name="Place">From 1; nothing while it is not ranked.</param>
/// <param name="Assignments">Given to meet it, by number.</param>
internal sealed record NeedRow(
    string Id, string Name, string? Text, string Group, int? Place, string? Reason, IReadOnlyList<string> BuildsOn, IReadOnlyList<string> Goals, IReadOnlyList<string> Assignments, bool Example);

/// <summary>Ids: needs, goals and groups; kinds and levels that the premises lack.</summary>
internal sealed record NeedGapsRow(
    IReadOnlyList<string> Unanswered, IReadOnlyList<string> WithoutAssignment, IReadOnlyList<string> Unranked, IReadOnlyList<string> Unfounded, IReadOnlyList<string> NotAnalysed,
    IReadOnlyList<AnalysisKind> MissingKinds, IReadOnlyList<AnalysisPart> MissingLevels);

internal static class AnalysisReads
{
    public static Task AllAsync(HttpContext http, int? year)
    {
        var shown = http.View().Shown;
        return ApiJson.WriteAsync<IReadOnlyList<AnalysisRow>>(http,
        [
            .. (year is { } one ? AnalysesQueries.Of(shown, one) : [.. AnalysesQueries.Years(shown).SelectMany(y => AnalysesQueries.Of(shown, y))]).Select(a => new AnalysisRow(
                a.Id.Value, a.Kind, a.Year, a.Title, a.Group?.Value, a.Body?.Value, [.. a.With.Select(u => u.Value)], a.Link,
                Text(a, AnalysisPart.Description), Text(a, AnalysisPart.Local), Text(a, AnalysisPart.National), Text(a, AnalysisPart.International),
                [.. a.Points.Select(p => new ConclusionRow(p.Id.Value, p.Kind, p.Text.Body, [.. p.Goals.Select(g => g.Value)]))], a.Example)),
        ]);
    }

    public static Task NeedsAsync(HttpContext http, int year)
    {
        var shown = http.View().Shown;
        var gaps = NeedGaps.Of(shown, year);
        return ApiJson.WriteAsync(http, new NeedsAnswer(
            year,
            [.. AnalysesQueries.GroupsIn(shown, year)],
            [.. AnalysesQueries.NeedsOf(shown, year).Select(n => new NeedRow(
                n.Id.Value, n.Name, n.Text?.Body, n.Group.Value, AnalysesQueries.PlaceOf(shown, n), n.Reason?.Body, [.. n.BuildsOn.Select(b => b.Value)], [.. n.Goals.Select(g => g.Value)],
                [.. OriginQueries.AssignmentsFor(shown, n).Select(a => a.Number)], n.Example))],
            new(Ids(gaps.Unanswered), Ids(gaps.WithoutAssignment), Ids(gaps.Unranked), [.. gaps.Unfounded.Select(g => g.Id.Value)], [.. gaps.NotAnalysed.Select(g => g.Id.Value)], gaps.MissingKinds, gaps.MissingLevels)));
    }

    private static string? Text(Analysis analysis, AnalysisPart part) => analysis.Of(part)?.Text.Body;

    private static IReadOnlyList<string> Ids(IEnumerable<Need> needs) => [.. needs.Select(n => n.Id.Value)];
}
