using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Plans;

/// <param name="Alike">How many have decided alike, of <paramref name="Of"/>.</param>
/// <param name="DecidedOn">The last of the alike decisions' days, when all are alike.</param>
internal sealed record PlanRow(
    string Id, int Year, string For, DecisionStage Stage, IReadOnlyList<string> PreparedBy, int Revision, ContentState Content, Force Force,
    int Alike, int Of, PartialDate? DecidedOn, int Answered, int Assignments, int MissingCount, bool Example);

/// <param name="Document">Address of the document as it now stands.</param>
/// <param name="Missing">What must be mended before it can be submitted.</param>
/// <param name="Deliveries">When a decided proposal came to its receiver .</param>
internal sealed record PlanAnswer(PlanRow Plan, string Document, IReadOnlyList<RevisionRow> Revisions, IReadOnlyList<MissingRow> Missing, IReadOnlyList<DeliveryRow> Deliveries,
    IReadOnlyList<InitiativeRow> Initiatives, IReadOnlyList<ProcessRow> Processes, IReadOnlyList<LinkedRow> Documents);

/// <param name="Decision">The political decision it rests on; a proposal when nothing.</param>
internal sealed record InitiativeRow(string Id, InitiativeKind Kind, string Name, string? Text, string? Replaces, string? Decision);

internal sealed record ProcessRow(string Id, string Name, string? Text, IReadOnlyList<string> Goals);

internal sealed record LinkedRow(string Id, LinkedKind Kind, string Title, string Address, string? Version, DateOnly? Day);

/// <param name="Due">The last day by the time plan, if it has one.</param>
internal sealed record DeliveryRow(string Content, string To, DateOnly Day, DateOnly? Due);

internal sealed record RevisionRow(int Number, string? Content, string? Hash);

internal sealed record MissingRow(string Code, string Path);

/// <summary>Plans with their state and what they lack.</summary>
internal static class PlansReads
{
    public static Task AllAsync(HttpContext http, int? year)
    {
        var view = http.View();
        return ApiJson.WriteAsync<IReadOnlyList<PlanRow>>(
            http, [.. view.Shown.Plans.Plans.Values.Where(p => year is null || p.Year == year).Select(p => Row(view, p, PlansQueries.ProgressOf(view.Shown, p)))]);
    }

    public static Task OneAsync(HttpContext http, string id)
    {
        var view = http.View();
        if (!view.Shown.Plans.Plans.TryGetValue(new PlanId(id), out var plan))
        {
            return ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("plan", id, "id"));
        }

        var progress = PlansQueries.ProgressOf(view.Shown, plan);
        return ApiJson.WriteAsync(http, new PlanAnswer(
            Row(view, plan, progress),
            $"/api/v1/documents/{DocumentsQueries.IdOf(plan)}.json",
            [.. plan.Kept.Select(k => new RevisionRow(k.Number, k.Content?.Value, k.Content is { } c ? ContentRules.SumOf(view.Shown.Decisions.Contents[c]) : null))],
            [.. progress.Missing.Select(p => new MissingRow(p.Code, p.Path))],
            [.. DeliveriesOf(view.Shown, plan).Select(d => new DeliveryRow(d.Content.Value, d.Receiver.Value, d.Day, d.Due))],
            [.. (plan.Content.Initiatives?.Values ?? []).Select(i => new InitiativeRow(i.Id.Value, i.Kind, i.Name, i.Text.Body, i.Replaces?.Body, i.Decision?.Value))],
            [.. (plan.Content.Processes?.Values ?? []).Select(p => new ProcessRow(p.Id.Value, p.Name, p.Text?.Body, [.. p.Goals.Select(g => g.Value)]))],
            [.. (plan.Content.Documents?.Values ?? []).Select(d => new LinkedRow(d.Id.Value, d.Kind, d.Title, d.Address, d.Version, d.Day))]));
    }

    private static IEnumerable<Delivery> DeliveriesOf(Authority authority, Plan plan) =>
        authority.Decisions.Deliveries.Where(d => string.Equals(authority.Decisions.Contents[d.Content].Subject, plan.Id.Value, StringComparison.Ordinal));

    private static PlanRow Row(AuthorityView view, Plan plan, PlanProgress progress)
    {
        var standing = PlansQueries.StandingOf(view.Shown, plan, view.Today);
        return new PlanRow(
            plan.Id.Value, plan.Year, plan.For.Value, plan.Stage, [.. plan.PreparedBy.Select(b => b.Value)], plan.Revision, standing.Content, standing.Force,
            standing.Decisions?.Alike ?? 0, standing.Decisions?.Of ?? plan.PreparedBy.Count, standing.Decisions?.DecidedOn, progress.Answered, progress.Assignments, progress.Missing.Length, plan.Example);
    }
}
