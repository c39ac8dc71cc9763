using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Organisation;

internal sealed record OrganisationAnswer(DateOnly Date, IReadOnlyList<BodyRow> Bodies, IReadOnlyList<RelationRow> Relations, IReadOnlyList<UnitRow> Units);

internal sealed record BodyRow(
    string Id, string Name, string? Code, BodyLevel Level, string? Organisation, string? Parent, PartialDate? From, PartialDate? To, bool NewlyElected, DateOnly? Constituted, bool Example);

internal sealed record RelationRow(string Id, RelationKind Kind, IReadOnlyList<string> From, string? To, PartialDate Date, string? What, bool Derived);

internal sealed record UnitRow(string Id, string Name, string Level, string? Body, string? Parent, bool Example);

/// <summary>Who there is on a day, by what is known in the shown state.</summary>
internal static class OrganisationReads
{
    public static Task OrganisationAsync(HttpContext http, DateOnly? date)
    {
        var view = http.View();
        var day = date ?? view.Today;
        var organisation = view.Shown.Organisation;
        return ApiJson.WriteAsync(http, new OrganisationAnswer(
            day,
            [.. OrganisationQueries.BodiesOn(view.Shown, day).Select(b => Row(b, day))],
            [.. organisation.Relations.Values.OrderBy(r => r.Date.OrderDay).ThenBy(r => r.Id).Select(Row)],
            [.. organisation.Units.Values.Where(u => u.Validity.Holds(day)).Select(u => new UnitRow(u.Id.Value, u.NameOn(day), u.Level, u.Body?.Value, u.Parent?.Value, u.Example))]));
    }

    private static BodyRow Row(Body body, DateOnly day) => new(
        body.Id.Value, body.NameOn(day), body.Code, body.Level, body.Organisation?.Value, body.Parent?.Value,
        body.Validity.From, body.Validity.To, body.NewlyElected, body.Constituted, body.Example);

    private static RelationRow Row(BodyRelation relation) => new(
        relation.Id.Value, relation.Kind, [.. relation.From.Select(f => f.Value)], relation.To?.Value, relation.Date, relation.What, relation.Derived);
}
