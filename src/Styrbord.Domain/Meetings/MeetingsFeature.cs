using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Meetings;

public static class MeetingsFeature
{
    private static readonly Relation AtBody = Relation.At<MeetingCommand>("own", (authority, asked) =>
        Sittings.Find(authority, asked.Meeting) is { } at ? OrganisationQueries.ActingFor(authority, at.Meeting.Body, Days.InSweden(authority.LastAt)).Prepend(at.Meeting.Body) : []);

    public static readonly Feature Feature = new("meetings", 5, MeetingsJson.Default,
        [
            Asks<PutMatterOn>([Role.CommitteeSecretary], AtBody),
            Asks<WriteAgendaItem>([Role.CommitteeSecretary], AtBody),
            Asks<TakeOffAgenda>([Role.CommitteeSecretary], AtBody),
            Asks<OrderAgenda>([Role.CommitteeSecretary], AtBody),
            Asks<NumberParagraphs>([Role.CommitteeSecretary], AtBody),
            Asks<IssueNotice>([Role.CommitteeSecretary], AtBody),
            Asks<AttachAnnex>([Role.CommitteeSecretary], AtBody),
            Asks<RemoveAnnex>([Role.CommitteeSecretary], AtBody),
            Asks<WriteParagraph>([Role.CommitteeSecretary], AtBody),
            Asks<ApproveMeeting>([Role.CommitteeSecretary], AtBody),
            Asks<PostOnBoard>([Role.CommitteeSecretary], AtBody),
            Asks<TakeDownNotice>([Role.CommitteeSecretary], AtBody),
            Asks<DecideUrgently>([Role.CommitteeSecretary], Relation.At<DecideUrgently>("own", (_, asked) => [asked.Body])),
            Asks<ReportUrgentDecision>([Role.CommitteeSecretary], AtBody),
        ],
        [
            Tells<MatterPutOn>("meetings.matter-put-on"),
            Tells<AgendaItemWritten>("meetings.agenda-item-written"),
            Tells<AgendaItemTakenOff>("meetings.agenda-item-taken-off"),
            Tells<AgendaOrdered>("meetings.agenda-ordered"),
            Tells<ParagraphsNumbered>("meetings.paragraphs-numbered"),
            Tells<NoticeIssued>("meetings.notice-issued"),
            Tells<AnnexAttached>("meetings.annex-attached"),
            Tells<AnnexRemoved>("meetings.annex-removed"),
            Tells<ParagraphWritten>("meetings.paragraph-written"),
            Tells<MeetingApproved>("meetings.meeting-approved"),
            Tells<NoticePosted>("meetings.notice-posted"),
            Tells<NoticeTakenDown>("meetings.notice-taken-down"),
            Tells<UrgentlyDecided>("meetings.urgently-decided"),
            Tells<UrgentDecisionReported>("meetings.urgent-decision-reported"),
        ]);
}

[JsonSerializable(typeof(PutMatterOn))]
[JsonSerializable(typeof(WriteAgendaItem))]
[JsonSerializable(typeof(TakeOffAgenda))]
[JsonSerializable(typeof(OrderAgenda))]
[JsonSerializable(typeof(AgendaPlace))]
[JsonSerializable(typeof(NumberParagraphs))]
[JsonSerializable(typeof(IssueNotice))]
[JsonSerializable(typeof(AttachAnnex))]
[JsonSerializable(typeof(RemoveAnnex))]
[JsonSerializable(typeof(WriteParagraph))]
[JsonSerializable(typeof(ApproveMeeting))]
[JsonSerializable(typeof(PostOnBoard))]
[JsonSerializable(typeof(TakeDownNotice))]
[JsonSerializable(typeof(DecideUrgently))]
[JsonSerializable(typeof(ReportUrgentDecision))]
[JsonSerializable(typeof(MatterPutOn))]
[JsonSerializable(typeof(AgendaItemWritten))]
[JsonSerializable(typeof(AgendaItemTakenOff))]
[JsonSerializable(typeof(AgendaOrdered))]
[JsonSerializable(typeof(ParagraphsNumbered))]
[JsonSerializable(typeof(NoticeIssued))]
[JsonSerializable(typeof(AnnexAttached))]
[JsonSerializable(typeof(AnnexRemoved))]
[JsonSerializable(typeof(ParagraphWritten))]
[JsonSerializable(typeof(MeetingApproved))]
[JsonSerializable(typeof(NoticePosted))]
[JsonSerializable(typeof(NoticeTakenDown))]
[JsonSerializable(typeof(UrgentlyDecided))]
[JsonSerializable(typeof(UrgentDecisionReported))]
[JsonSerializable(typeof(MeetingBook))]
[JsonSerializable(typeof(UrgentDecision))]
[JsonSerializable(typeof(AgendaItem))]
[JsonSerializable(typeof(Decisions.MinutedBody))]
[JsonSerializable(typeof(Annex))]
[JsonSerializable(typeof(MinutesParagraph))]
[JsonSerializable(typeof(MinutedItem))]
[JsonSerializable(typeof(BoardNotice))]
[JsonSerializable(typeof(ItemId))]
internal sealed partial class MeetingsJson : JsonSerializerContext;
