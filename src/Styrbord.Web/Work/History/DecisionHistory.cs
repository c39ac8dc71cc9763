using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Decisions;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>Matters and decisions in words.</summary>
internal static class DecisionHistory
{
    public static HistoryWordsOf Of(Authority before, DecisionsEvent happened) => happened switch
    {
        MatterOpened m => new($"öppnade ärende {m.Matter.DiaryNumber}, {m.Matter.Title}"),
        ContentFrozen c => new($"låste {c.Content.Title}, revision {c.Content.Revision}, för beslut", Address(before, c.Content.Matter)),
        DecisionAdopted d => new($"registrerade {Sv.Uncapital(DecisionWords.Of(d.Outcome).Word)} av {(d.Body is { } body ? HistoryWords.Body(before, body) : "organ som källan inte nämner")} {Sv.Day(d.Day)}{(d.Paragraph is { } paragraph ? $", §{Sv.NoBreakSpace}{paragraph}" : "")}, i {Matter(before, d.Matter)}", Address(before, d.Matter), null, d.Remark),
        MinutesApproved m when before.Decisions.Decisions.TryGetValue(m.Decision, out var decision) => new($"registrerade att protokollet justerats {Sv.Date(m.Approval.Day)}, i {Matter(before, decision.Matter)}", Address(before, decision.Matter)),
        SlipNoted s when before.Decisions.Decisions.TryGetValue(s.Decision, out var decision) => new($"rättade ett skrivfel vid beslutet i {Matter(before, decision.Matter)}", Address(before, decision.Matter), null, s.Note.Text),
        MatterDescribed m when before.Decisions.Matters.TryGetValue(m.Matter, out var matter) => Described(before, matter, m),
        ProceedingEntered p when before.Decisions.Decisions.TryGetValue(p.Decision, out var decision) => new($"förde {Kind(p.Proceeding.Kind)} till protokollet vid beslutet i {Matter(before, decision.Matter)}", Address(before, decision.Matter), null, p.Proceeding.Text),
        ProceedingStruck p when before.Decisions.Decisions.TryGetValue(p.Decision, out var decision) && ProceedingRules.Of(decision).FirstOrDefault(e => e.Id == p.Id) is { } struck =>
            new($"strök {Kind(struck.Kind)} ur protokollet vid beslutet i {Matter(before, decision.Matter)}", Address(before, decision.Matter), struck.Text),
        ProposalDelivered p => new($"lämnade det beslutade förslaget till {HistoryWords.Body(before, p.Delivery.Receiver)}", Address(before, before.Decisions.Contents[p.Delivery.Content].Matter)),
        _ => new(Model.EventsByType[happened.GetType()].Name),
    };

    private static HistoryWordsOf Described(Authority before, Matter matter, MatterDescribed happened)
    {
        var was = happened.Kind == MatterTextKind.Summary ? matter.Summary : matter.Sustainability;
        var what = happened.Kind == MatterTextKind.Summary ? "sammanfattningen" : "hur hållbarhet har beaktats";
        return new($"{(was is null ? "skrev" : happened.Text is null ? "tog bort" : "ändrade")} {what} i {Matter(before, matter.Id)}", Address(before, matter.Id), was, happened.Text);
    }

    private static string Kind(ProceedingKind kind) => kind switch
    {
        ProceedingKind.Reservation => "en reservation",
        ProceedingKind.MinutesNote => "en anteckning",
        ProceedingKind.Disqualification => "jäv",
        _ => "en omröstning",
    };

    private static string Matter(Authority authority, MatterId id) => authority.Decisions.Matters.TryGetValue(id, out var matter) ? $"ärende {matter.DiaryNumber}" : "ett ärende";

    private static string? Address(Authority authority, MatterId id) => authority.Decisions.Matters.ContainsKey(id) ? DecisionAddress.Of(authority, id) : null;
}
