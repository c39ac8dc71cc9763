using Styrbord.Domain;
using Styrbord.Domain.Efficiencies;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Efficiencies;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What happened to rationalisations, in words.</summary>
internal static class EfficiencyHistory
{
    public static HistoryWordsOf Of(Authority before, EfficienciesEvent happened) => happened switch
    {
        RationalisationRecorded { Rationalisation: var r } => new($"{(before.Efficiencies.Rationalisations.ContainsKey(r.Id) ? "ändrade" : "lade upp")} effektiviseringen {Sv.Uncapital(r.Name)}", EfficiencyWords.Address(r.Id), null, r.What),
        EffectReported e => new($"rapporterade {Sv.Number(e.Effect.AmountTkr)} tkr i effekt {e.Effect.Year} av {Name(before, e.Id)}", EfficiencyWords.Address(e.Id)),
        RationalisationDropped d => new($"avskrev effektiviseringen {Name(before, d.Id)}", EfficiencyWords.Address(d.Id), null, d.Reason),
        _ => throw new InvalidOperationException(happened.GetType().Name),
    };

    private static string Name(Authority before, ItemId id) => before.Efficiencies.Rationalisations.TryGetValue(id, out var one) ? Sv.Uncapital(one.Name) : id.Value;
}
