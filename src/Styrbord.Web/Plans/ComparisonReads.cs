using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Plans;

/// <param name="Places">Where the words differ.</param>
/// <param name="Figures">What differs in the tables, cell by cell.</param>
internal sealed record ComparisonAnswer(int From, int To, IReadOnlyList<WordsRow> Places, IReadOnlyList<FigureRow> Figures);

/// <param name="From">The words only the earlier has, in order; empty when something was only added.</param>
/// <param name="To">The words only the later has.</param>
internal sealed record WordsRow(string Place, string From, string To);

internal sealed record FigureRow(string Table, string Row, string Column, string? From, string? To);

/// <summary>Two revisions of a plan compared: <c>/api/v1/plans/{id}/comparison?from=3&amp;to=5</c>.</summary>
internal static class ComparisonReads
{
    public static Task OneAsync(HttpContext http, string id, int from, int to)
    {
        var view = http.View();
        if (!view.Shown.Plans.Plans.TryGetValue(new PlanId(id), out var plan))
        {
            return ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("plan", id, "id"));
        }

        var revisions = RevisionComparison.Of(view.Shown, plan).Where(r => r.Plan.Id == plan.Id).ToDictionary(r => r.Number);
        return !revisions.TryGetValue(from, out var left) ? ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("revision", $"{from}", "from"))
            : !revisions.TryGetValue(to, out var right) || RevisionComparison.Between(view.Shown, left, right, view.Today) is not { } changes ? ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("revision", $"{to}", "to"))
            : ApiJson.WriteAsync(http, Answer(from, to, changes));
    }

    /// <summary>Two revisions of a document of texts: <c>/api/v1/texts/{id}/comparison?from=1&amp;to=2</c>.</summary>
    public static Task OfTextAsync(HttpContext http, string id, int from, int to)
    {
        var authority = http.View().Shown;
        if (!authority.Plans.Texts.TryGetValue(new ItemId(id), out var document))
        {
            return ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("document", id, "id"));
        }

        var revisions = TextComparison.Of(document).ToDictionary(r => r.Number);
        return !revisions.TryGetValue(from, out var left) ? ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("revision", $"{from}", "from"))
            : !revisions.TryGetValue(to, out var right) || TextComparison.Between(authority, document, left, right) is not { } changes ? ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("revision", $"{to}", "to"))
            : ApiJson.WriteAsync(http, Answer(from, to, changes));
    }

    private static ComparisonAnswer Answer(int from, int to, DocumentChanges changes) => new(
        from, to,
        [.. changes.Words.Motion.Concat(changes.Words.Body).Select(Row)],
        [.. changes.Figures.Select(f => new FigureRow(f.Table, f.Row, f.Column, f.Left, f.Right))]);

    private static WordsRow Row(Difference difference) => new(
        difference.Under is { } heading ? $"{heading.Number} {heading.Text}".Trim() : "",
        Words(difference, SegmentKind.Removed), Words(difference, SegmentKind.Added));

    private static string Words(Difference difference, SegmentKind kind) => string.Concat(difference.Segments.Where(s => s.Kind == kind).Select(s => s.Text));
}
