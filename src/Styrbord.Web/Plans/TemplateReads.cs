using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Plans;

/// <param name="KindName">What the kind is called in that year.</param>
internal sealed record TemplateAnswer(string Id, int Year, DocumentKind Kind, string KindName, string Name, IReadOnlyList<TemplateSectionAnswer> Sections);

/// <param name="Limit">Characters at most.</param>
/// <param name="Words">Intended extent.</param>
/// <param name="From">The first step at which the section is there; every step when nothing.</param>
internal sealed record TemplateSectionAnswer(string Id, string Heading, bool Mandatory, string? Instruction, int Limit, int? Words, bool AfterGoals, DecisionStage? From);

/// <summary>Templates with their sections.</summary>
internal static class TemplateReads
{
    public static Task AllAsync(HttpContext http, int? year)
    {
        var authority = http.View().Shown;
        return ApiJson.WriteAsync<IReadOnlyList<TemplateAnswer>>(http, [.. TemplateQueries.All(authority).Where(t => year is null || t.Year == year).Select(t => new TemplateAnswer(
            t.Id.Value, t.Year, t.Of, DocumentKinds.NameOf(authority, t.Of, t.Year), t.Name,
            [.. t.Sections.Select(s => new TemplateSectionAnswer(s.Id, s.Heading, s.Mandatory, s.Instruction, s.Limit, s.Words, s.AfterGoals, s.From))]))]);
    }
}
