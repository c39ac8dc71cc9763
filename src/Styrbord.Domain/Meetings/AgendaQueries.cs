using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Meetings;

/// <summary>An item of an agenda with all that is known of it.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Why">Why it stands there; nothing for what is written by hand.</param>
/// <param name="Paragraph">Its paragraph in the minutes: that of its decision, else the one numbered for it.</param>
/// <param name="Late">It came after the members were called.</param>
/// <param name="Contents">What was submitted to be decided, or was decided, in it.</param>
public sealed record AgendaPoint(
    int Number, AgendaItem Item, Matter? Matter, DueReason? Why, string? Paragraph, bool Late, ImmutableArray<FrozenContent> Contents, ImmutableArray<Annex> Annexes,
    ImmutableArray<Decision> Decisions, MinutesParagraph? Text, UrgentDecision? Urgent)
{
    /// <summary>The urgent decision was reported at this meeting.</summary>
    public bool IsReported { get; init; }

    /// <summary>The minutes have something to say of it.</summary>
    public bool IsMinuted => !Decisions.IsEmpty || Text is not null || IsReported;

    /// <summary>When a paper of it came to the meeting: with the item, if that was put on later. Milliseconds UTC.</summary>
    public long CameAt(Stamp paper) => Math.Max(paper.At, Item.Stamp.At);
}

/// <summary>The agenda of a meeting: what is due there and what was put on, or what the members were called to and what came after.</summary>
public static class AgendaQueries
{
    public static ImmutableArray<AgendaPoint> Of(Authority authority, MeetingOnDay at, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(at);
        var book = authority.Meetings.Of(at.Id);
        if (book.Minutes?.Items is { } minuted)
        {
            return [.. minuted.Select(i => Minuted(authority, at, book, i))];
        }

        var due = Due(authority, at, today).ToList();
        var why = due.ToDictionary(d => d.Item.Id, d => d.Why);
        return [.. Items(authority, book, due).Select((item, i) => Point(authority, at, book, item, i + 1, why.GetValueOrDefault(item.Id, DueReason.PutOn)))];
    }

    /// <summary>What is due at the meeting and does not stand on its agenda: taken off, or due since the members were called.</summary>
    public static ImmutableArray<AgendaItem> Missing(Authority authority, MeetingOnDay at, DateOnly today)
    {
        var book = authority.Meetings.Of(at.Id);
        var due = Due(authority, at, today).ToList();
        var on = Items(authority, book, due).Select(i => i.Id).ToHashSet();
        return [.. due.Select(d => d.Item).Where(i => !on.Contains(i.Id))];
    }

    /// <summary>The contents of a matter that a body is to decide or prepare at a meeting, or decided there; what was locked after the meeting never lay on its table.</summary>
    public static ImmutableArray<FrozenContent> ContentsAt(Authority authority, MatterId matter, MeetingOnDay at)
    {
        var decided = Sittings.DecisionsAt(authority, at).Where(d => d.Matter == matter && d.Content is not null).Select(d => authority.Decisions.Contents[d.Content!.Value]).ToList();
        var waiting = authority.Decisions.Contents.Values.Where(c => c.Matter == matter && (c.MustDecide.Contains(at.Meeting.Body) || IsPrepared(authority, matter, at)) && ContentRules.LockedOn(c) <= at.Day).GroupBy(c => (c.Subject, c.Stage))
            .Where(step => !decided.Exists(d => (d.Subject, d.Stage) == step.Key) && !DecidedBefore(authority, step.Key.Subject, step.Key.Stage, at))
            .Select(step => step.OrderBy(c => c.Revision).Last());
        return [.. decided.Concat(waiting).Distinct()];
    }

    /// <summary>The number that follows the body's last paragraph of the year, or 1.</summary>
    public static int NextParagraph(Authority authority, MeetingOnDay at) => 1 + authority.Decisions.Decisions.Values
        .Where(d => d.Body == at.Meeting.Body && d.Day.Year == at.Day.Year && !d.Day.IsMonth && d.Day.AsStart < at.Day)
        .Select(d => int.TryParse(d.Paragraph, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Concat(Sittings.All(authority, at.Meeting.Body).Where(m => m.Day.Year == at.Day.Year && m.Day < at.Day)
            .Select(m => (m, book: authority.Meetings.Of(m.Id))).Where(m => m.book.FirstParagraph is not null)
            .Select(m => m.book.FirstParagraph!.Value + Math.Max(0, m.book.Minutes?.Items?.Count ?? m.book.Notice?.Items.Count ?? 1) - 1))
        .DefaultIfEmpty(0).Max();

    internal static IEnumerable<(AgendaItem Item, DueReason Why)> Due(Authority authority, MeetingOnDay at, DateOnly today) =>
        DueMatters.At(authority, at, today).Where(m => authority.Decisions.Matters.ContainsKey(m.Matter)).OrderBy(m => authority.Decisions.Matters[m.Matter].DiaryNumber, StringComparer.Ordinal)
            .Select(m => (Of(m.Matter), m.Why))
            .Concat(UrgentQueries.DueAt(authority, at, today).Select(u => (Of(u), u.Reported is null ? DueReason.Urgent : DueReason.Decided)));

    /// <summary>The item that a matter is on an agenda. It came when the matter did, so it has no stamp of its own.</summary>
    internal static AgendaItem Of(MatterId matter) => new(new(matter.Value), AgendaItemKind.Matter, matter, null, default);

    /// <summary>The items in order: first what is no matter, then matters by diary number and reports, unless an order is chosen.</summary>
    internal static IEnumerable<AgendaItem> Items(Authority authority, MeetingBook book, IReadOnlyCollection<(AgendaItem Item, DueReason Why)> due)
    {
        // what was decided at the meeting was on its agenda, whatever the notice says; what the law wants reported there comes on it after the notice too
        var called = book.Notice?.Items ?? [];
        var stays = book.Notice is null ? due : due.Where(d => IsAlwaysOn(d.Why));
        var order = book.Order.Select((id, i) => (id, i)).ToDictionary(o => o.id, o => o.i);
        return called.Where(i => !book.Off.Contains(i.Id))
            .Concat(book.Added)
            .Concat(stays.Where(d => IsAlwaysOn(d.Why) || !book.Off.Contains(d.Item.Id)).Select(d => d.Item))
            .Concat(WithPapers(authority, book))
            .GroupBy(i => i.Id).Select(g => g.LastOrDefault(i => i.Title is not null) ?? g.First())
            .Select((item, i) => (item, i))
            .OrderBy(p => order.GetValueOrDefault(p.item.Id, int.MaxValue)).ThenBy(p => book.Notice is null ? p.item.Kind : AgendaItemKind.Other).ThenBy(p => p.i)
            .Select(p => p.item);
    }

    private static bool IsAlwaysOn(DueReason why) => why is DueReason.Decided or DueReason.Urgent;

    /// <summary>What has a file or words in the minutes stays, also when it is due no more.</summary>
    private static IEnumerable<AgendaItem> WithPapers(Authority authority, MeetingBook book) =>
        book.Annexes.Select(a => a.Item).Concat(book.Paragraphs.Select(p => p.Item)).Distinct()
            .Where(id => !book.Off.Contains(id) && book.Added.All(i => i.Id != id) && (book.Notice is null || book.Notice.Items.All(i => i.Id != id)))
            .Select(id => authority.Meetings.Urgent.TryGetValue(id, out var urgent) ? Of(urgent) : authority.Decisions.Matters.ContainsKey(new(id.Value)) ? Of(new MatterId(id.Value)) : null)
            .OfType<AgendaItem>();

    private static AgendaItem Of(UrgentDecision urgent) => new(urgent.Id, AgendaItemKind.UrgentReport, urgent.Matter, null, urgent.Stamp);

    private static AgendaPoint Minuted(Authority authority, MeetingOnDay at, MeetingBook book, MinutedItem minuted)
    {
        var item = minuted.Item;
        return new(
            minuted.Number, item, item.Matter is { } matter ? authority.Decisions.Matters.GetValueOrDefault(matter) : null, minuted.Why, minuted.Paragraph, IsLate(book, item),
            [.. minuted.Contents.Select(id => authority.Decisions.Contents.GetValueOrDefault(id)).OfType<FrozenContent>()], [.. book.Annexes.Where(a => a.Item == item.Id)],
            [.. minuted.Decisions.Select(id => authority.Decisions.Decisions.GetValueOrDefault(id)).OfType<Decision>()], book.ParagraphOf(item.Id), UrgentOf(authority, item))
        {
            IsReported = IsReportedAt(authority, item, at),
        };
    }

    private static bool IsLate(MeetingBook book, AgendaItem item) => book.Notice is { } notice && notice.Items.All(i => i.Id != item.Id);

    private static UrgentDecision? UrgentOf(Authority authority, AgendaItem item) => item.Kind == AgendaItemKind.UrgentReport ? authority.Meetings.Urgent.GetValueOrDefault(item.Id) : null;

    private static bool IsReportedAt(Authority authority, AgendaItem item, MeetingOnDay at) => UrgentOf(authority, item)?.Reported?.Meeting == at.Id;

    private static AgendaPoint Point(Authority authority, MeetingOnDay at, MeetingBook book, AgendaItem item, int number, DueReason why)
    {
        var decisions = item is { Kind: AgendaItemKind.Matter, Matter: { } decided } ? [.. Sittings.DecisionsAt(authority, at).Where(d => d.Matter == decided)] : ImmutableArray<Decision>.Empty;
        var numbered = book.FirstParagraph is { } first ? (first + number - 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
        return new(
            number, item, item.Matter is { } matter ? authority.Decisions.Matters.GetValueOrDefault(matter) : null, item.Kind == AgendaItemKind.Other ? null : why,
            decisions is [{ Paragraph: { } paragraph }, ..] ? paragraph : numbered,
            IsLate(book, item),
            item is { Kind: AgendaItemKind.Matter, Matter: { } about } ? ContentsAt(authority, about, at) : [],
            [.. book.Annexes.Where(a => a.Item == item.Id)], decisions, book.ParagraphOf(item.Id), UrgentOf(authority, item))
        {
            IsReported = IsReportedAt(authority, item, at),
        };
    }

    // what the assembly decides is prepared by the board: the paper lies on its table too
    private static bool IsPrepared(Authority authority, MatterId matter, MeetingOnDay at) =>
        authority.Decisions.Matters.TryGetValue(matter, out var found) && Competence.OfAssembly(found.Kind)
        && authority.Organisation.Bodies.GetValueOrDefault(at.Meeting.Body)?.Level == BodyLevel.ExecutiveBoard;

    private static bool DecidedBefore(Authority authority, string subject, DecisionStage stage, MeetingOnDay at) =>
        DecisionsQueries.StandingOf(authority, subject, stage)!.Bodies.Any(b => b.Body == at.Meeting.Body && DueMatters.LastBy(b, at.Day.AddDays(-1)) is { IsApproval: true, Content: not null });
}
