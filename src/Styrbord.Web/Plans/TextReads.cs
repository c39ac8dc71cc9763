using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Plans;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Plans;

/// <param name="KindName">What the kind is called in that year.</param>
/// <param name="Document">Address of the document as it now stands.</param>
internal sealed record TextAnswer(
    string Id, DocumentKind Kind, string KindName, int Year, string For, int Revision, bool Locked, string Document, IReadOnlyList<TextSectionAnswer> Sections, IReadOnlyList<MissingRow> Missing);

internal sealed record TextSectionAnswer(string Id, string? Text, string Hash);

/// <summary>Documents of texts with what they lack.</summary>
internal static class TextReads
{
    public static Task AllAsync(HttpContext http, int? year)
    {
        var authority = http.View().Shown;
        return ApiJson.WriteAsync<IReadOnlyList<TextAnswer>>(http, [.. authority.Plans.Texts.Values.Where(t => year is null || t.Year == year).Select(t => new TextAnswer(
            t.Id.Value, t.Kind, DocumentKinds.NameOf(authority, t.Kind, t.Year), t.Year, t.For.Value, t.Revision, t.Closed, $"/api/v1/documents/{DocumentsQueries.IdOf(t)}.json",
            [.. t.Sections.Select(s => new TextSectionAnswer(s.Key, s.Value.Text.Body, s.Value.Text.Hash))],
            [.. TextRules.WhatIsMissing(authority, t).Select(p => new MissingRow(p.Code, p.Path))]))]);
    }
}
