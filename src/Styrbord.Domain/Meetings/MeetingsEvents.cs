using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Meetings;

public abstract record MeetingsEvent : Event
{
    /// <summary>Sets the slice, and what calendars and decisions have to know of it.</summary>
    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority with { Meetings = On(authority.Meetings), Process = authority.Process.With(On(authority.Process.Calendars.Traces)), Decisions = On(authority.Decisions) };
    }

    protected abstract MeetingsState On(MeetingsState state);

    protected virtual MeetingTraces On(MeetingTraces traces) => traces;

    protected virtual DecisionsState On(DecisionsState state) => state;
}

/// <summary>Something happened to the papers or minutes of a meeting.</summary>
public abstract record MeetingBookEvent(ItemId Meeting) : MeetingsEvent
{
    protected sealed override MeetingsState On(MeetingsState state) => state with { Books = state.Books.SetItem(Meeting, On(state.Of(Meeting))) };

    protected abstract MeetingBook On(MeetingBook book);

    protected override MeetingTraces On(MeetingTraces traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        return traces.Keep(Meeting);
    }
}

public sealed record MatterPutOn(ItemId Meeting, AgendaItem Item) : MeetingBookEvent(Meeting)
{
    public override IEnumerable<TextRef> Texts => Item.Title is { } title ? [title] : [];

    protected override MeetingBook On(MeetingBook book) => book.With(Item);
}

public sealed record AgendaItemWritten(ItemId Meeting, AgendaItem Item) : MeetingBookEvent(Meeting)
{
    public override IEnumerable<TextRef> Texts => Item.Title is { } title ? [title] : [];

    protected override MeetingBook On(MeetingBook book) => book.With(Item);
}

public sealed record AgendaItemTakenOff(ItemId Meeting, ItemId Item, Stamp Stamp) : MeetingBookEvent(Meeting)
{
    protected override MeetingBook On(MeetingBook book) => book with
    {
        Added = book.Added.Where(i => i.Id != Item).ToEquatableArray(),
        Off = [.. book.Off.Where(i => i != Item), Item],
    };
}

public sealed record AgendaOrdered(ItemId Meeting, EquatableArray<ItemId> Order, Stamp Stamp) : MeetingBookEvent(Meeting)
{
    protected override MeetingBook On(MeetingBook book) => book with { Order = Order };
}

public sealed record ParagraphsNumbered(ItemId Meeting, int First) : MeetingBookEvent(Meeting)
{
    protected override MeetingBook On(MeetingBook book) => book with { FirstParagraph = First };
}

public sealed record NoticeIssued(ItemId Meeting, IssuedNotice Notice) : MeetingBookEvent(Meeting)
{
    public override IEnumerable<TextRef> Texts => Notice.Items.Select(i => i.Title).OfType<TextRef>();

    protected override MeetingBook On(MeetingBook book) => book with { Notice = Notice };
}

public sealed record AnnexAttached(ItemId Meeting, Annex Annex) : MeetingBookEvent(Meeting)
{
    public override IEnumerable<TextRef> Texts => [Annex.Name];

    protected override MeetingBook On(MeetingBook book) => book with { Annexes = [.. book.Annexes, Annex] };
}

public sealed record AnnexRemoved(ItemId Meeting, ItemId Annex, ItemId Item, Stamp Stamp) : MeetingBookEvent(Meeting)
{
    public override IEnumerable<string> Forgets => [Meetings.Annex.FileKey(Meeting, Annex)];

    protected override MeetingBook On(MeetingBook book) => book with { Annexes = book.Annexes.Where(a => a.Id != Annex).ToEquatableArray() };
}

/// <param name="Text">Nothing when it was taken away.</param>
public sealed record ParagraphWritten(ItemId Meeting, ItemId Item, TextRef? Text, Stamp Stamp) : MeetingBookEvent(Meeting)
{
    public override IEnumerable<TextRef> Texts => Text is null ? [] : [Text];

    protected override MeetingBook On(MeetingBook book) => book with
    {
        Paragraphs = [.. book.Paragraphs.Where(p => p.Item != Item), .. Text is null ? Array.Empty<MinutesParagraph>() : [new(Item, Text, Stamp)]],
    };

    protected override MeetingTraces On(MeetingTraces traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        return traces.Begin(Meeting);
    }
}

public sealed record MeetingApproved(ItemId Meeting, ApprovedMinutes Minutes) : MeetingBookEvent(Meeting)
{
    public override IEnumerable<TextRef> Texts => (Minutes.Items ?? []).Select(i => i.Item.Title).OfType<TextRef>();

    protected override MeetingBook On(MeetingBook book) => book with { Minutes = Minutes };

    protected override MeetingTraces On(MeetingTraces traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        return traces.Close(Meeting, Minutes.Day);
    }
}

public sealed record NoticePosted(ItemId Meeting, BoardNotice Notice) : MeetingBookEvent(Meeting)
{
    protected override MeetingBook On(MeetingBook book) => book.With(Notice);
}

public sealed record NoticeTakenDown(ItemId Meeting, BoardNotice Notice) : MeetingBookEvent(Meeting)
{
    // a notice of an early release announces what was approved till it was put up: when it was taken down says nothing of that
    protected override MeetingBook On(MeetingBook book) => book.With(
        Notice.Decisions is null && book.Board.FirstOrDefault(b => (b.Approved, b.Number) == (Notice.Approved, Notice.Number)) is { } put ? Notice with { Stamp = put.Stamp } : Notice);
}

public sealed record UrgentlyDecided(UrgentDecision Decision) : MeetingsEvent
{
    public override IEnumerable<TextRef> Texts => new[] { Decision.By, Decision.Text, Decision.Reason, Decision.WithoutConsultation }.OfType<TextRef>();

    protected override MeetingsState On(MeetingsState state) => state with { Urgent = state.Urgent.SetItem(Decision.Id, Decision) };

    protected override DecisionsState On(DecisionsState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state with { Urgent = state.Urgent.Add(new(Decision.Id, Decision.Matter, Decision.Day, Decision.WithoutConsultation, Decision.Stamp)) };
    }
}

public sealed record UrgentDecisionReported(ItemId Decision, UrgentReport Report) : MeetingsEvent
{
    protected override MeetingsState On(MeetingsState state) => state with { Urgent = state.Urgent.SetItem(Decision, state.Urgent[Decision] with { Reported = Report }) };

    protected override MeetingTraces On(MeetingTraces traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        return traces.Begin(Report.Meeting);
    }
}

file static class Changing
{
    public static MeetingBook With(this MeetingBook book, AgendaItem item) => book with
    {
        Added = [.. book.Added.Where(i => i.Id != item.Id), item],
        Off = book.Off.Where(i => i != item.Id).ToEquatableArray(),
    };

    public static MeetingBook With(this MeetingBook book, BoardNotice notice) => book with
    {
        Board = [.. book.Board.Where(b => (b.Approved, b.Number) != (notice.Approved, notice.Number)).Append(notice).OrderBy(b => b.Approved).ThenBy(b => b.Number ?? 1)],
    };
}
