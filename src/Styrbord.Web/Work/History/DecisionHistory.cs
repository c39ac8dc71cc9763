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
        ProposalDelivered p => new($"lämnade det beslutade förslaget till {HistoryWords.Body(before, p.Delivery.Receiver)}", Address(before, before.Decisions.Contents[p.Delivery.Content].Matter)),
        _ => new(Model.EventsByType[happened.GetType()].Name),
    };

    private static string Matter(Authority authority, MatterId id) => authority.Decisions.Matters.TryGetValue(id, out var matter) ? $"ärende {matter.DiaryNumber}" : "ett ärende";

    private static string? Address(Authority authority, MatterId id) => authority.Decisions.Matters.ContainsKey(id) ? DecisionAddress.Of(authority, id) : null;
}
