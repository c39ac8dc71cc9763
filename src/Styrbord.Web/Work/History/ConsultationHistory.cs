using Styrbord.Domain;
using Styrbord.Domain.UnionConsultation;
using Styrbord.Web.Shared;
using Styrbord.Web.UnionConsultation;

namespace Styrbord.Web.Work.History;

/// <summary>Union consultation in words.</summary>
internal static class ConsultationHistory
{
    public static HistoryWordsOf Of(Authority before, UnionConsultationEvent happened) => happened switch
    {
        ConsultationSetUp s => new($"{(before.UnionConsultation.Groups.ContainsKey(s.Group.Id) ? "ändrade" : "lade upp")} samverkan i {Sv.Uncapital(before.Organisation.Groups[s.Group.Group].Name)}", ConsultationWords.Address),
        ConsultationScheduled m => new($"lade in ett möte {Sv.Date(m.Meeting.Day)} i {Name(before, m.Meeting)}", ConsultationWords.Year(m.Meeting.Day.Year)),
        ConsultationCancelled c => new($"ställde in mötet {Sv.Date(before.UnionConsultation.Meetings[c.Meeting].Day)} i {Name(before, before.UnionConsultation.Meetings[c.Meeting])}", ConsultationWords.Address, null, c.Reason),
        ConsultationRecorded r => new($"antecknade samverkan {Sv.Date(r.Step.Day)} om {ConsultationWords.Topic(r.Kind, r.Year)}: {Sv.Uncapital(ConsultationWords.State(r.Step).Word)}", ConsultationWords.Year(r.Step.Day.Year), null, r.Step.Note),
        ConsultationWithdrawn w => new($"tog tillbaka den senaste anteckningen om samverkan om {ConsultationWords.Topic(w.Kind, w.Year)}", ConsultationWords.Address, before.UnionConsultation.Consultations[Domain.Decisions.ConsultationGate.Key(w.Kind, w.Year)].Last.Note, w.Reason),
        _ => throw new InvalidOperationException(happened.GetType().Name),
    };

    private static string Name(Authority before, ConsultationMeeting meeting) => Sv.Uncapital(UnionConsultationRules.NameOf(before, before.UnionConsultation.Groups[meeting.Group]));
}
