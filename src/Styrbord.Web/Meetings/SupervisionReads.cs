using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Documents;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Meetings;

/// <param name="Called">Days of the follow-up meetings to which the presidium is called .</param>
/// <param name="Asked">Ids of the requests before dialogues that are not answered.</param>
/// <param name="ToReport">Of a company: ids of the assignments outside the directive that it has not reported on.</param>
internal sealed record SupervisedRow(string? Body, string? Unit, string Name, IReadOnlyList<DuePart> Parts, int Late, IReadOnlyList<DateOnly> Called, IReadOnlyList<string> Asked, IReadOnlyList<string> ToReport);

internal static class SupervisionReads
{
    public static Task AllAsync(HttpContext http, int? year)
    {
        var view = http.View();
        return ApiJson.WriteAsync<IReadOnlyList<SupervisedRow>>(http, [.. SupervisionQueries.Of(view.Shown, year ?? view.Year, view.Today).Select(s => new SupervisedRow(
            s.Body?.Value, s.Unit?.Value, s.Name, [.. s.Parts], s.Late, [.. s.Called.SelectMany(c => c.Days)], [.. s.Asked.Select(a => a.Request.Id.Value)], [.. s.ToReport.Select(c => c.Id.Value)]))]);
    }
}
