using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Decisions;

/// <summary>What is written about a matter, beside the content decided in it.</summary>
[JsonConverter(typeof(WordConverter<MatterTextKind>))]
public enum MatterTextKind
{
    /// <summary>Sammanfattning: what the matter is about, for the covering note.</summary>
    Summary,

    /// <summary>Hållbarhet: how sustainability was considered .</summary>
    Sustainability,
}

public sealed record MatterDescribed(MatterId Matter, MatterTextKind Kind, TextRef? Text, Stamp Stamp) : DecisionsEvent
{
    public override IEnumerable<TextRef> Texts => Text is null ? [] : [Text];

    protected override DecisionsState On(DecisionsState state)
    {
        var matter = state.Matters[Matter];
        return state with
        {
            Matters = state.Matters.SetItem(Matter, Kind == MatterTextKind.Summary ? matter with { Summary = Text, SummaryBy = Stamp } : matter with { Sustainability = Text, SustainabilityBy = Stamp }),
        };
    }
}
