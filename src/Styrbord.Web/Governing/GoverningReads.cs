using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Governing;

/// <param name="Documents">Those not repealed on the day.</param>
/// <param name="Regulations">Every version, by body and first day.</param>
internal sealed record GoverningAnswer(
    DateOnly Date,
    IReadOnlyList<GoverningDocumentRow> Documents,
    IReadOnlyList<RegulationsRow> Regulations,
    IReadOnlyList<ComponentRow> Components,
    IReadOnlyList<TermOfOffice> Terms,
    IReadOnlyList<SeatsRow> Seats,
    IReadOnlyList<RecordsRow> Records);

/// <param name="InForce">The version that holds on the day, by name.</param>
/// <param name="OncePerTerm">It is to be updated at least once between two elections to the assembly.</param>
/// <param name="Analyses">Ids of the analyses it rests on.</param>
internal sealed record GoverningDocumentRow(
    string Id, string Name, string Kind, GoverningLevel Level, bool Superordinate, string? Body, string? Term, IReadOnlyList<string> Under, IReadOnlyList<string> Goals, string? InForce, IReadOnlyList<DocumentVersion> Versions, bool Example,
    bool OncePerTerm, IReadOnlyList<string> WorkedOutWith, IReadOnlyList<string> Analyses);

internal sealed record RegulationsRow(
    string Id, string? Body, PartialDate From, string? AdoptedBy, PartialDate? AdoptedOn, string? Paragraph, string? Mission, IReadOnlyList<string> Areas, IReadOnlyList<string> Laws, string? Link);

internal sealed record ComponentRow(string Id, ComponentKind Kind, string Name, string? Group, string? SteersTowards, string? Text);

/// <param name="Filled">Members who hold a seat on the day.</param>
internal sealed record SeatsRow(string Body, DateOnly From, int Members, int Substitutes, int Filled);

internal sealed record RecordsRow(string Id, string Name, Retention Retention, int? Years, string Basis, string Keeper, string? Where, IReadOnlyList<string> Matters, IReadOnlyList<string> Documents);

/// <param name="Source">The rule's place in law; nothing where none limits the bodies.</param>
internal sealed record CompetenceRow(MatterKind Kind, string? Source, IReadOnlyList<string> Bodies);

/// <summary>Governing documents, regulations, components, terms and the records plan; and who decides what.</summary>
internal static class GoverningReads
{
    public static Task AllAsync(HttpContext http, DateOnly? date)
    {
        var view = http.View();
        var (authority, day) = (view.Shown, date ?? view.Today);
        var state = authority.Governing;
        return ApiJson.WriteAsync(http, new GoverningAnswer(
            day,
            [.. GoverningQueries.DocumentsOn(authority, day).Select(d => Row(authority, d))],
            [.. state.Regulations.Select(r => new RegulationsRow(r.Id.Value, r.Body?.Value, r.From, r.AdoptedBy?.Value, r.AdoptedOn, r.Paragraph, r.Mission?.Body, [.. r.Areas], [.. r.Laws], r.Link))],
            [.. Enum.GetValues<ComponentKind>().SelectMany(k => GoverningQueries.ComponentsOf(authority, k)).Select(c => new ComponentRow(c.Id.Value, c.Kind, c.Name, c.Group, c.SteersTowards, c.Text?.Body))],
            [.. state.Terms.Values.OrderBy(t => t.From)],
            [.. state.Seats.Select(s => new SeatsRow(s.Body.Value, s.From, s.Members, s.Substitutes, GoverningQueries.ElectedOn(authority, s.Body, day).Count(e => e.Role != SeatRole.Substitute)))],
            [.. state.Records.Values.Select(r => new RecordsRow(r.Id.Value, r.Name, r.Retention, r.Years, r.Basis, r.Keeper, r.Where, [.. r.Matters], [.. r.Documents]))]));
    }

    public static Task CompetenceAsync(HttpContext http, DateOnly? date)
    {
        var view = http.View();
        return ApiJson.WriteAsync<IReadOnlyList<CompetenceRow>>(http, [.. WhoDecides.On(view.Shown, date ?? view.Today, view.Year)
            .Select(k => new CompetenceRow(k.Kind, k.Rule?.Source, [.. k.Bodies.Select(b => b.Id.Value)]))]);
    }

    private static GoverningDocumentRow Row(Authority authority, InForce found)
    {
        var (d, basis) = (found.Document, authority.Governing.Bases.GetValueOrDefault(found.Document.Id));
        return new(d.Id.Value, d.Name, d.Kind, d.Level, d.Superordinate, d.Body?.Value, d.Term?.Value, [.. d.Under.Select(u => u.Value)], [.. d.Goals.Select(g => g.Value)], found.Version?.Name, [.. d.Versions], d.Example,
            basis?.OncePerTerm == true, [.. basis?.WorkedOutWith ?? []], [.. (basis?.Analyses ?? []).Select(a => a.Value)]);
    }
}
