using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Api;

/// <param name="Sequence">Number of the last event.</param>
/// <param name="Head">Hash of the chain there; only of the present.</param>
/// <param name="StateHash">Hash of the content: equal wherever the same is known.</param>
internal sealed record StateAnswer(long Sequence, string? Head, string StateHash, DateOnly Today);

internal sealed record TimelineAnswer(IReadOnlyList<TimelineRow> Events, long Last);

internal sealed record TimelineRow(long Sequence, string Type, long At, long Stored, string Actor, string CommandId, string Head, JsonElement Event);

/// <summary>Reads of the timeline itself.</summary>
internal static class TimelineReads
{
    private const int Most = 500;

    public static Task StateAsync(HttpContext http, AuthorityTimeline timeline)
    {
        var view = http.View();
        var head = view.Shown.Sequence == timeline.Current.Sequence ? timeline.Head : null;
        return ApiJson.WriteAsync(http, new StateAnswer(view.Shown.Sequence, head, view.Shown.StateHash(), view.Today));
    }

    public static async Task EventsAsync(HttpContext http, AuthorityTimeline timeline, long after = 0, int limit = 100)
    {
        var entries = await timeline.ReadAsync(Math.Max(0, after), Math.Clamp(limit, 1, Most), http.RequestAborted);
        var shown = entries.TakeWhile(e => e.Seq <= http.View().Shown.Sequence).Select(Row).ToList();
        await ApiJson.WriteAsync(http, new TimelineAnswer(shown, http.View().Shown.Sequence));
    }

    private static TimelineRow Row(TimelineEntry entry) => new(
        entry.Seq, entry.Type, entry.At, entry.Stored, entry.Actor, entry.CommandId, entry.Head, JsonDocument.Parse(Model.ToJson(entry.Event)).RootElement);
}
