using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Work.History;

/// <summary>The timeline read backwards, each event told with the state it changed.</summary>
internal sealed class HistoryReading(AuthorityTimeline timeline)
{
    public const int Most = 50;
    private const int Step = 500;

    /// <summary>The last lines that fit, newest first, and the number to go on before; nothing when the beginning is reached.</summary>
    public async Task<(IReadOnlyList<HistoryLine> Lines, long? Older)> ReadAsync(HistoryAsked asked, AuthorityView view, Func<string, string> name, CancellationToken cancel)
    {
        var (first, last) = await SpanAsync(asked, view, cancel);
        var lines = new List<HistoryLine>();
        for (var until = last; until > first; until -= Step)
        {
            var from = Math.Max(first, until - Step);
            lines.InsertRange(0, await ToldAsync(asked, view, (from, until), name, cancel));
            if (lines.Count >= Most || from == first)
            {
                var shown = lines.TakeLast(Most).Reverse().ToList();
                return (shown, lines.Count > Most ? shown[^1].Entry.Seq : from > first ? from + 1 : null);
            }
        }

        return ([], null);
    }

    private async Task<(long First, long Last)> SpanAsync(HistoryAsked asked, AuthorityView view, CancellationToken cancel)
    {
        var last = view.Shown.Sequence;
        var first = 0L;
        if (asked.Day is { } day)
        {
            last = Math.Min(last, (await timeline.AsOfAsync(day, cancel)).Sequence);
            first = (await timeline.AsOfAsync(day.AddDays(-1), cancel)).Sequence;
        }

        return (first, asked.Before is { } before ? Math.Min(last, before - 1) : last);
    }

    private async Task<List<HistoryLine>> ToldAsync(HistoryAsked asked, AuthorityView view, (long From, long Until) span, Func<string, string> name, CancellationToken cancel)
    {
        var (from, until) = span;
        var then = new VisibleThen(timeline.Current, view.Visible, view.Account?.Id, timeline.Today, await timeline.AsOfAsync(from, cancel));
        var told = new List<HistoryLine>();
        foreach (var entry in (await timeline.ReadAsync(from, (int)(until - from), cancel)).TakeWhile(e => e.Seq <= until))
        {
            // of a party group's work it is not even told that it is done
            if (asked.Fits(then.Before, entry.Event, entry.Actor) && (!entry.Event.IsPrivate || then.Shows(entry.Event)))
            {
                told.Add(new(entry, Told(asked, then, entry.Event, name)));
            }

            then.Go(entry);
        }

        return told;
    }

    private static HistoryWordsOf Told(HistoryAsked asked, VisibleThen then, Event happened, Func<string, string> name) =>
        !then.Shows(happened) ? HistoryWordsOf.Hidden
        : then.Seen is var seen ? PlanHistory.Within(seen, asked.About, HistoryWords.Of(seen, happened, name))
        : HistoryWordsOf.Hidden;
}
