using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Drafting;

/// <param name="Turn">Who has the turn to write; nothing while both may.</param>
internal sealed record DraftingAnswer(WritingParty? Turn, IReadOnlyList<SharedPlaceRow> Places, IReadOnlyList<CommentRow> Comments);

/// <param name="Place">Id of the section or of the goal.</param>
/// <param name="Changed">It has been written in since it was called ready or approved.</param>
internal sealed record SharedPlaceRow(string Place, string Account, DateOnly? Due, ShareState State, string? Note, bool Changed);

/// <param name="At">When it was written, milliseconds UTC.</param>
internal sealed record CommentRow(string Id, string Place, string? Text, string By, long At, string? To, string? ReplyTo, bool Resolved);

/// <summary>Who writes what in a plan and what is said about it: for those who take part in the work.</summary>
internal static class DraftingReads
{
    public static Task OneAsync(HttpContext http, string id)
    {
        var view = http.View();
        if (!view.Shown.Plans.Plans.TryGetValue(new PlanId(id), out var plan))
        {
            return ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("plan", id, "id"));
        }

        if (view.Account is not { } account || Model.Judge(view.Now, new WriteComment(plan.Id, default, "", ""), new Context(view.Today, 0, account.Id, "", default)) is { } problem)
        {
            return ApiProblems.WriteAsync(http, StatusCodes.Status403Forbidden);
        }

        var drafting = view.Shown.Drafting.Of(plan.Id);
        return ApiJson.WriteAsync(http, new DraftingAnswer(
            plan.Turn,
            [.. drafting.Places.Values.Select(p => new SharedPlaceRow(p.Place, p.Account, p.Due, p.State, p.Note?.Body, DraftingQueries.IsChangedSince(plan, p)))],
            [.. drafting.Comments.Values.OrderBy(c => c.Stamp.At).ThenBy(c => c.Id).Select(c => new CommentRow(c.Id.Value, c.Place, c.Text.Body, c.Stamp.By, c.Stamp.At, c.To, c.ReplyTo?.Value, c.Resolved))]));
    }
}
