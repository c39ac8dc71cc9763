using Styrbord.Domain;
using Styrbord.Domain.Dialogues;
using Styrbord.Web.Dialogues;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What happened in a dialogue, in words.</summary>
internal static class DialogueHistory
{
    public static HistoryWordsOf Of(Authority before, DialogueEvent happened)
    {
        var address = DialogueWords.Address(happened.Dialogue);
        var now = before.Dialogues.Dialogues.GetValueOrDefault(happened.Dialogue);
        var which = now is null ? "" : $"{DialogueWords.Kind(now.Kind)} {now.Year}";
        return happened switch
        {
            DialogueCalled c => new($"kallade {HistoryWords.Names(before, c.With)} till {DialogueWords.Kind(c.Kind)} {c.Year}", address),
            DialogueDaysSet d => new($"ändrade dag för {which} från {DialogueWords.Days(now!)} till {(d.Days.Count == 0 ? "ingen dag" : Sv.List([.. d.Days.Select(Sv.Date)]))}", address),
            InformationRequested r => new($"efterfrågade information inför {which}", address, null, r.Text),
            RequestAnswered r => new($"svarade för {HistoryWords.Body(before, r.Answer.Body)} inför {which}", address, null, r.Answer.Text),
            MaterialAttached m => new($"lade till underlaget {m.Material.Title} till {which}", address),
            DialogueRecorded r => new($"skrev vad {which} {Sv.Date(r.Record.Day)} ledde till", address, null, r.Record.Conclusions),
            DialogueReported r => new($"återredovisade {which} till {HistoryWords.Body(before, r.Report.To)}", address, null, r.Report.Text),
            DialogueCancelled c => new($"ställde in {which}", address, null, c.Reason),
            _ => throw new InvalidOperationException(happened.GetType().Name),
        };
    }
}
