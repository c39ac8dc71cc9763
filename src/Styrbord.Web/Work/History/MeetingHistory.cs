using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Web.Decisions;
using Styrbord.Web.Meetings;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What happened to agendas, papers and minutes, in words.</summary>
internal static class MeetingHistory
{
    public static HistoryWordsOf Of(Authority before, MeetingsEvent happened) => happened switch
    {
        MatterPutOn p => new($"satte upp {Title(before, p.Item.Id)} på föredragningslistan för {At(before, p)}", MeetingWords.Address(p.Meeting)),
        AgendaItemWritten i => new($"skrev en punkt på föredragningslistan för {At(before, i)}", MeetingWords.Address(i.Meeting), null, i.Item.Title),
        AgendaItemTakenOff i => new($"tog av {Title(before, i.Item)} från föredragningslistan för {At(before, i)}", MeetingWords.Address(i.Meeting)),
        AgendaOrdered o => new($"ändrade ordningen på föredragningslistan för {At(before, o)}", MeetingWords.Address(o.Meeting)),
        ParagraphsNumbered n => new($"numrerade paragraferna från {n.First} för {At(before, n)}", MeetingWords.Address(n.Meeting)),
        NoticeIssued n => new($"utfärdade kallelse till {At(before, n)} med {Sv.Count(n.Notice.Items.Count)} {(n.Notice.Items.Count == 1 ? "punkt" : "punkter")}", MeetingWords.Address(n.Meeting)),
        AnnexAttached a => new($"lade till en bilaga till {Title(before, a.Annex.Item)} för {At(before, a)}", MeetingWords.Address(a.Meeting), null, a.Annex.Name),
        AnnexRemoved a => new($"tog bort en bilaga till {Title(before, a.Item)} för {At(before, a)}", MeetingWords.Address(a.Meeting)),
        ParagraphWritten p => new($"skrev i protokollet om {Title(before, p.Item)} för {At(before, p)}", MeetingWords.Address(p.Meeting), before.Meetings.Of(p.Meeting).ParagraphOf(p.Item)?.Text, p.Text),
        MeetingApproved m => new($"registrerade att protokollet för {At(before, m)} justerades {Sv.Date(m.Minutes.Day)}", MeetingWords.Address(m.Meeting)),
        NoticePosted n => new($"registrerade att justeringen för {At(before, n)} anslogs {Sv.Date(n.Notice.Posted)}", MeetingWords.Address(n.Meeting)),
        NoticeTakenDown n => new($"registrerade att anslaget för {At(before, n)} togs ned{(n.Notice.Appealed ? ", något beslut är överklagat" : "")}", MeetingWords.Address(n.Meeting)),
        UrgentlyDecided u => new($"registrerade ett brådskande beslut för {HistoryWords.Body(before, u.Decision.Body)} i {Matter(before, u.Decision.Matter)}", DecisionAddress.Of(before, u.Decision.Matter), null, u.Decision.Text),
        UrgentDecisionReported r => new($"registrerade att ett brådskande beslut anmäldes i {MeetingWords.InSentence(before, r.Report.Meeting)}", MeetingWords.Address(r.Report.Meeting)),
        _ => throw new InvalidOperationException(happened.GetType().Name),
    };

    private static string At(Authority before, MeetingBookEvent happened) => MeetingWords.InSentence(before, happened.Meeting);

    // an item is a matter, the report of an urgent decision, or a point of its own
    private static string Title(Authority before, ItemId item) =>
        before.Meetings.Urgent.TryGetValue(item, out var urgent) ? $"anmälan av ett brådskande beslut i {Matter(before, urgent.Matter)}"
        : before.Decisions.Matters.ContainsKey(new(item.Value)) ? Matter(before, new(item.Value))
        : "en punkt";

    private static string Matter(Authority before, MatterId matter) => $"ärende {before.Decisions.Matters[matter].DiaryNumber}";
}
