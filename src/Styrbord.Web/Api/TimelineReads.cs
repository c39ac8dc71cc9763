using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Api;

/// <param name="Sequence">Number of the last event.</param>
/// <param name="Head">Hash of the chain there; only of the present, and only for those from whom nothing is hidden.</param>
/// <param name="StateHash">Hash of the content: equal wherever the same is known; nothing for one from whom something is hidden.</param>
internal sealed record StateAnswer(long Sequence, string? Head, string? StateHash, DateOnly Today);

internal sealed record TimelineAnswer(IReadOnlyList<TimelineRow> Events, long Last);

/// <param name="Head">Nothing for one from whom something is hidden: by the hash of what is known but for a few words these could be guessed.</param>
/// <param name="Event">Nothing when it tells of something that is hidden from the account.</param>
internal sealed record TimelineRow(long Sequence, string Type, long At, long Stored, string Actor, string CommandId, string? Head, JsonElement? Event);

/// <summary>Reads of the timeline itself.</summary>
internal static class TimelineReads
{
    private const int Most = 500;

    public static Task StateAsync(HttpContext http, AuthorityTimeline timeline)
    {
        var view = http.View();
        var whole = view.Visible.MaySum;
        var head = whole && view.Shown.Sequence == timeline.Current.Sequence ? timeline.Head : null;
        return ApiJson.WriteAsync(http, new StateAnswer(view.Shown.Sequence, head, whole ? view.Shown.StateHash() : null, view.Today));
    }

    public static async Task EventsAsync(HttpContext http, AuthorityTimeline timeline, long after = 0, int limit = 100)
    {
        var entries = await timeline.ReadAsync(Math.Max(0, after), Math.Clamp(limit, 1, Most), http.RequestAborted);
        var (view, now) = (http.View(), timeline.Current);
        var then = !Styrbord.Domain.Secrecy.Visible.MayHide(now) ? null : new VisibleThen(now, view.Visible, view.Account?.Id, timeline.Today, await timeline.AsOfAsync(Math.Max(0, after), http.RequestAborted));
        var shown = entries.TakeWhile(e => e.Seq <= view.Shown.Sequence).Select(e => Row(e, then)).OfType<TimelineRow>().ToList();
        await ApiJson.WriteAsync(http, new TimelineAnswer(shown, view.Shown.Sequence));
    }

    private static TimelineRow? Row(TimelineEntry entry, VisibleThen? then)
    {
        var shows = then is null || then.Shows(entry.Event);
        var whole = then is null || then.MaySum;
        then?.Go(entry);
        // of a party group's work it is not told who does it, nor that it is done
        return !shows && entry.Event.IsPrivate ? null : new(entry.Seq, entry.Type, entry.At, entry.Stored, entry.Actor, entry.CommandId, whole ? entry.Head : null, shows ? JsonDocument.Parse(Model.ToJson(entry.Event)).RootElement : null);
    }
}
