using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Commissions;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Commissions;

/// <param name="Late">It is open and its day has passed.</param>
/// <param name="Ending">What was done, or why it was dropped.</param>
internal sealed record CommissionRow(
    string Id, string? Text, string To, string? Unit, string Matter, string? Decision, DateOnly Given, DateOnly? Due, CommissionState State, bool Late, string? Ending, DateOnly? EndedOn);

internal static class CommissionReads
{
    public static Task AllAsync(HttpContext http, string? to)
    {
        var view = http.View();
        return ApiJson.WriteAsync<IReadOnlyList<CommissionRow>>(http,
        [
            .. CommissionsQueries.Of(view.Shown, to is null ? null : new BodyId(to)).Select(c => new CommissionRow(
                c.Id.Value, c.Text.Body, c.To.Value, c.Unit?.Value, c.Matter.Value, c.Decision?.Value, c.Given, c.Due, c.State, c.IsLate(view.Today), c.Ending?.Body, c.EndedOn)),
        ]);
    }
}
