using Microsoft.AspNetCore.Http;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Secrecy;

/// <param name="Thing">Its key, for instance <c>matter/X</c> or <c>plan/X/commitments.Y</c>.</param>
/// <param name="Reason">Nothing for one from whom the thing is hidden.</param>
/// <param name="Hidden">The thing is hidden from the account that asks.</param>
/// <param name="Lifted">The day the mark was lifted, if it was.</param>
internal sealed record SecrecyRow(string Thing, string Paragraph, string By, DateOnly Day, DateOnly? Until, string? Reason, bool Hidden, DateOnly? Lifted);

internal static class SecrecyReads
{
    public static Task AllAsync(HttpContext http)
    {
        var view = http.View();
        return ApiJson.WriteAsync<IReadOnlyList<SecrecyRow>>(http,
        [
            .. view.Shown.Secrecy.Marks.Values.Select(m => new SecrecyRow(
                m.Thing, m.Paragraph, m.By.Value, m.Day, m.Until, m.Reason is { IsSecret: false } reason ? reason.Body : null, view.Visible.Hides(m.Thing), m.Lifted?.Day)),
        ]);
    }
}
