using Styrbord.Domain;
using Styrbord.Domain.Analyses;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Analyses;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What happened in analyses and to needs, in words.</summary>
internal static class AnalysisHistory
{
    public static HistoryWordsOf Of(Authority before, AnalysesEvent happened) => happened switch
    {
        NeedGroupRecorded g => new($"{(before.Analyses.Groups.ContainsKey(g.Group.Id) ? "ändrade" : "förde in")} behovsgruppen {g.Group.Name}", AnalysisWords.List),
        AnalysisRecorded a => new($"lade upp {a.Analysis.Title} för {a.Analysis.Year} ({AnalysisWords.Kind(a.Analysis.Kind)})", AnalysisWords.Address(a.Analysis.Id)),
        AnalysisChanged a => Of(before, before.Analyses.Analyses[a.Analysis], a),
        NeedRecorded n => new($"förde in behovet {n.Need.Name} för {n.Need.Year}", NeedWords.Address(n.Need.Id), null, n.Need.Text),
        NeedChanged n => Of(before, before.Analyses.Needs[n.Need], n),
        _ => throw new InvalidOperationException(happened.GetType().Name),
    };

    private static HistoryWordsOf Of(Authority before, Analysis now, AnalysisChanged happened)
    {
        var (which, address) = ($"{now.Title} {now.Year}", AnalysisWords.Address(now.Id));
        return happened switch
        {
            AnalysisRenamed r => new($"ändrade uppgifterna om {which}{(r.Title == now.Title ? "" : $", som nu heter {r.Title}")}", address),
            AnalysisDropped d => new($"tog bort {which}", address, null, d.Reason),
            AnalysisWritten w => new($"skrev {AnalysisWords.Part(w.Part)} i {which}", address, now.Of(w.Part)?.Text, w.Text),
            ConclusionDrawn c => new($"{(now.Point(c.Point.Id) is null ? "skrev" : "ändrade")} {A(c.Point.Kind)} i {which}", address, now.Point(c.Point.Id)?.Text, c.Point.Text),
            ConclusionStruck c => new($"tog bort {A(now.Point(c.Point)!.Kind)} ur {which}", address, now.Point(c.Point)!.Text),
            ConclusionLinked c => new($"kopplade {A(now.Point(c.Point)!.Kind)} i {which} till {Goals(before, c.Goals)}", address),
            _ => throw new InvalidOperationException(happened.GetType().Name),
        };
    }

    private static HistoryWordsOf Of(Authority before, Need now, NeedChanged happened)
    {
        var address = NeedWords.Address(now.Id);
        return happened switch
        {
            NeedDescribed d => new($"ändrade behovet {now.Name}{(d.Name == now.Name ? "" : $", som nu heter {d.Name}")}", address, now.Text, d.Text),
            NeedLinked l => new($"kopplade behovet {now.Name} till {Goals(before, l.Goals)}", address),
            NeedRanked r => new($"gav behovet {now.Name} plats {r.Place} bland behoven för {now.Year}", address, now.Reason, r.Reason),
            NeedDropped d => new($"avförde behovet {now.Name}", address, null, d.Reason),
            _ => throw new InvalidOperationException(happened.GetType().Name),
        };
    }

    private static string A(PointKind kind) => kind == PointKind.Conclusion ? "en slutsats" : "ett förslag";

    private static string Goals(Authority authority, EquatableArray<GoalId> goals) => goals.Count == 0 ? "inget" : Sv.List([.. goals.Select(g => NeedWords.Name(authority, g))]);
}
