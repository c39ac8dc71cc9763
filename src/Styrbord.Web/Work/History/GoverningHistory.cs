using Styrbord.Domain;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Governing;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>Governing documents, regulations, the governance model and elections in words. Nobody elected is named: the name can be withheld.</summary>
internal static class GoverningHistory
{
    public static HistoryWordsOf Of(Authority before, GoverningEvent happened) => happened switch
    {
        GoverningDocumentRecorded d => new($"lade upp styrdokumentet {d.Document.Name}", GoverningAddress.Of(d.Document)),
        DocumentVersionRecorded v => About(before, v.Document, $"lade upp version {v.Version.Name} av"),
        GoverningDocumentLinked l => About(before, l.Document, "ändrade kopplingarna för"),
        DocumentBasisDescribed b => About(before, b.Basis.Document, "angav framtagande och uppdatering för"),
        GoverningDocumentEnded e => About(before, e.Document, $"upphävde från och med dagen efter {Sv.Date(e.To)}"),
        RegulationsRecorded { Regulations.Body: { } body } r => new($"förde in reglementet för {HistoryWords.Body(before, body)} från {Sv.Date(r.Regulations.From)}", Address(before, body), null, r.Regulations.Mission),
        RegulationsRecorded r => new($"förde in ansvarsområden och lagar från {Sv.Date(r.Regulations.From)}", GoverningAddress.Model, null, r.Regulations.Mission),
        ComponentDescribed c => new($"{(before.Governing.Components.ContainsKey(c.Component.Id) ? "ändrade" : "beskrev")} {Kind(c.Component.Kind)} {Sv.Uncapital(c.Component.Name)}", GoverningAddress.Model, before.Governing.Components.GetValueOrDefault(c.Component.Id)?.Text, c.Component.Text),
        ComponentRemoved c => new($"tog bort {Kind(before.Governing.Components[c.Component].Kind)} {Sv.Uncapital(before.Governing.Components[c.Component].Name)}", GoverningAddress.Model),
        TermOfOfficeRecorded t => new($"lade in mandatperioden {t.Term.Name}", GoverningAddress.Model),
        SeatsSet s => new($"angav {s.Seats.Members} ledamöter och {s.Seats.Substitutes} ersättare i {HistoryWords.Body(before, s.Seats.Body)} från {Sv.Date(s.Seats.From)}", Address(before, s.Seats.Body)),
        ElectionRecorded e => new($"förde in vald {Sv.Uncapital(SeatWords.Of(e.Election.Role))} i {HistoryWords.Body(before, e.Election.Body)} från {Sv.Date(e.Election.From)}", Address(before, e.Election.Body)),
        ElectionEnded e when before.Governing.Elections.TryGetValue(e.Election, out var election) => new($"avslutade uppdrag som {Sv.Uncapital(SeatWords.Of(election.Role))} i {HistoryWords.Body(before, election.Body)} {Sv.Date(e.To)}", Address(before, election.Body)),
        PrioritiesRecorded p => new($"förde in styrelsens prioriteringar {p.Priority.Year}: {Sv.List([.. p.Priority.Goals.Select(g => HistoryWords.GoalName(before, g))])}", PoliticalRoles.RoleText.Address + "#prioriteringar"),
        GrowthFundRecorded f => new($"{(before.Governing.Growth.ContainsKey(f.Fund.Id) ? "ändrade" : "förde in")} tillväxtmedlen {f.Fund.Name} för {f.Fund.Year}", GrowthWords.OfYear(f.Fund.Year)),
        GrowthEffortReported e => Growth(before, e.Fund, $"redovisade insatsen {e.Effort.Name}", before.Governing.Growth[e.Fund].Efforts.FirstOrDefault(x => x.Id == e.Effort.Id)?.Result, e.Effort.Result),
        GrowthEffortStruck e => Growth(before, e.Fund, $"tog bort insatsen {before.Governing.Growth[e.Fund].Efforts.First(x => x.Id == e.Effort).Name}", before.Governing.Growth[e.Fund].Efforts.First(x => x.Id == e.Effort).Result),
        RecordsRuleRecorded r => new($"angav i dokumenthanteringsplanen: {Sv.Uncapital(r.Rule.Name)} {Sv.Uncapital(RecordsWords.Of(r.Rule))}", GoverningAddress.Records),
        _ => new(Model.EventsByType[happened.GetType()].Name),
    };

    private static HistoryWordsOf Growth(Authority before, ItemId fund, string words, TextRef? earlier = null, TextRef? now = null) =>
        new($"{words} i tillväxtmedlen {before.Governing.Growth[fund].Name} för {before.Governing.Growth[fund].Year}", GrowthWords.OfYear(before.Governing.Growth[fund].Year), earlier, now);

    private static HistoryWordsOf About(Authority before, ItemId document, string words) =>
        before.Governing.Documents.TryGetValue(document, out var found) ? new($"{words} styrdokumentet {found.Name}", GoverningAddress.Of(found)) : new($"{words} ett styrdokument");

    private static string? Address(Authority before, BodyId body) => before.Organisation.Bodies.TryGetValue(body, out var found) ? $"/organisation/{found.Slug}" : null;

    private static string Kind(ComponentKind kind) => kind switch { ComponentKind.Form => "styrformen", ComponentKind.Instrument => "styrmedlet", _ => "styrverktyget" };
}
