using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Work;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Work;

/// <param name="All">How many things answered; at most 60 are given, the nearest first.</param>
internal sealed record SearchResults(int All, IReadOnlyList<SearchRow> Found);

/// <param name="Id">Of the thing by its kind; of a plan's text the plan's.</param>
/// <param name="Address">The page where it is read.</param>
internal sealed record SearchRow(string Kind, string Id, string Title, string Text, string Address);

internal static class SearchReads
{
    public static Task OfAsync(HttpContext http, string? q)
    {
        var view = http.View();
        var answer = SearchQueries.Of(view.Shown, q);
        return ApiJson.WriteAsync(http, new SearchResults(answer.All, [.. answer.Best.Select(f => new SearchRow(
            System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(f.Kind.ToString()), f.Id, SearchAddress.Title(f), string.Concat(f.Snippet.Select(p => p.Text)), SearchAddress.Of(view.Shown, f, view.Year)))]));
    }
}
