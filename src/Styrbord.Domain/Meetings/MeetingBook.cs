using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Meetings;

[JsonConverter(typeof(WordConverter<AgendaItemKind>))]
public enum AgendaItemKind
{
    /// <summary>Something else than a matter: roll call, information, the choice of who approves the minutes.</summary>
    Other,

    /// <summary>A matter in the register.</summary>
    Matter,

    /// <summary>Anmälan: the chair's decision in an urgent matter is reported (Local Government Act 6:40).</summary>
    UrgentReport,
}

/// <summary>What an agenda takes up (föredragningslistans ärende).</summary>
/// <param name="Id">Of a matter the matter's id, of a report that of the urgent decision.</param>
/// <param name="Matter">The matter, also of a report.</param>
/// <param name="Title">Of what is no matter.</param>
public sealed record AgendaItem(ItemId Id, AgendaItemKind Kind, MatterId? Matter, TextRef? Title, Stamp Stamp);

/// <summary>Kallelse: the agenda as it was when the members were called.</summary>
/// <param name="Day">The day to which they were called.</param>
/// <param name="Items">In order.</param>
public sealed record IssuedNotice(DateOnly Day, EquatableArray<AgendaItem> Items, Stamp Stamp);

/// <summary>A file laid beside the papers (bilaga). Its bytes are kept under <see cref="FileKey"/>, apart from the timeline.</summary>
/// <param name="Item">The item it belongs to.</param>
/// <param name="Name">The file's name; a text of its own, since it may name a person.</param>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
/// <param name="Bytes">How many.</param>
public sealed record Annex(ItemId Id, ItemId Item, TextRef Name, string Sha256, long Bytes, Stamp Stamp)
{
    /// <summary>The name under which the file is kept, and by which alone it is reached.</summary>
    public static string FileKey(ItemId meeting, ItemId annex) => $"bilaga/{meeting}/{annex}/";
}

/// <summary>What the minutes say of an item that is not decided in a matter.</summary>
public sealed record MinutesParagraph(ItemId Item, TextRef Text, Stamp Stamp);

/// <summary>An item as it stood when the minutes were approved: nothing that happens later moves it.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Paragraph">Its paragraph's number, if it had one.</param>
/// <param name="Why">Why it stood there; nothing for what was written by hand.</param>
/// <param name="Contents">The locked contents that lay on the table.</param>
/// <param name="Decisions">The decisions taken in it.</param>
public sealed record MinutedItem(AgendaItem Item, int Number, string? Paragraph, DueReason? Why, EquatableArray<ItemId> Contents, EquatableArray<ItemId> Decisions);

/// <summary>The minutes of the meeting are approved, all that was left of them.</summary>
/// <param name="Items">What they hold, in order.</param>
/// <param name="Body">The name of the body then.</param>
/// <param name="Names">The bodies by whose right urgent decisions reported in them were taken, as they were called then; nothing where there are none.</param>
public sealed record ApprovedMinutes(DateOnly Day, Stamp Stamp, EquatableArray<MinutedItem>? Items = null, string? Body = null, EquatableArray<MinutedBody>? Names = null);

/// <summary>Tillkännagivande on the notice board that minutes have been approved (Local Government Act 8:12).</summary>
/// <param name="Approved">The day on which the minutes announced were approved.</param>
/// <param name="Posted">The day it was put up: the appeal time runs from it (13:5).</param>
/// <param name="TakenDown">The day it was taken down.</param>
/// <param name="Appealed">Whether a decision had been appealed against then.</param>
/// <param name="Decisions">The decisions whose paragraphs it announces; nothing in notices that held all that was approved on the day till then.</param>
/// <param name="Rest">It announces the rest of the minutes.</param>
/// <param name="Number">From 2 when paragraphs were approved on the same day after an earlier notice.</param>
public sealed record BoardNotice(DateOnly Approved, DateOnly Posted, DateOnly? TakenDown, bool Appealed, Stamp Stamp, EquatableArray<ItemId>? Decisions = null, bool? Rest = null, int? Number = null);

/// <summary>What belongs to one meeting, beside the calendar that holds its day.</summary>
/// <param name="Added">Put on by hand.</param>
/// <param name="Off">Taken off by hand, by their ids.</param>
/// <param name="Order">Ids in the order chosen; what it does not name comes last.</param>
/// <param name="FirstParagraph">The number of the first item in the minutes.</param>
public sealed record MeetingBook(
    ItemId Meeting,
    EquatableArray<AgendaItem> Added,
    EquatableArray<ItemId> Off,
    EquatableArray<ItemId> Order,
    int? FirstParagraph,
    IssuedNotice? Notice,
    EquatableArray<Annex> Annexes,
    EquatableArray<MinutesParagraph> Paragraphs,
    ApprovedMinutes? Minutes,
    EquatableArray<BoardNotice> Board)
{
    public static MeetingBook Of(ItemId meeting) => new(meeting, [], [], [], null, null, [], [], null, []);

    public MinutesParagraph? ParagraphOf(ItemId item) => Paragraphs.FirstOrDefault(p => p.Item == item);
}

/// <summary>The day and meeting at which an urgent decision was reported.</summary>
public sealed record UrgentReport(ItemId Meeting, DateOnly Day, Stamp Stamp);

/// <summary>A decision by the chair or another member for the body, in a matter that could not wait (Local Government Act 6:39).</summary>
/// <param name="By">Who decided, as the minutes call them.</param>
/// <param name="Text">What was decided.</param>
/// <param name="Reason">Why the body's decision could not be awaited.</param>
/// <param name="Reported">Nothing until it is reported at a meeting (6:40).</param>
/// <param name="WithoutConsultation">Why it was taken without consultation of the unions that it needs .</param>
/// <param name="Basis">The right to decide over other committees by which it was taken, if it was.</param>
public sealed record UrgentDecision(
    ItemId Id, BodyId Body, MatterId Matter, DateOnly Day, TextRef By, TextRef Text, TextRef Reason, UrgentReport? Reported, Stamp Stamp, TextRef? WithoutConsultation = null, DecisionBasis? Basis = null);

public sealed record MeetingsState(ImmutableSortedDictionary<ItemId, MeetingBook> Books, ImmutableSortedDictionary<ItemId, UrgentDecision> Urgent) : IStateSlice
{
    public static readonly MeetingsState Empty = new(Maps.Empty<ItemId, MeetingBook>(), Maps.Empty<ItemId, UrgentDecision>());

    public MeetingBook Of(ItemId meeting) => Books.GetValueOrDefault(meeting) ?? MeetingBook.Of(meeting);

    public IEnumerable<object> Content() => [.. Books.Values, .. Urgent.Values];
}
