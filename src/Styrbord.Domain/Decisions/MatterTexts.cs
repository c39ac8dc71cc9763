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

/// <summary>Writes a text about a matter; an empty one takes it away. A decision keeps what was said of sustainability when it was registered.</summary>
/// <param name="Seen">Hash of the text the writer saw, or empty if there was none.</param>
public sealed record DescribeMatter(MatterId Matter, MatterTextKind Kind, string Text, string? Seen = null) : Command
{
    private const int Limit = 10_000;

    public override Outcome Decide(Authority authority, Context context)
    {
        if (!authority.Decisions.Matters.TryGetValue(Matter, out var matter))
        {
            return new NotFound("matter", Matter.Value, "matter");
        }

        var now = Kind == MatterTextKind.Summary ? matter.Summary : matter.Sustainability;
        var same = string.Equals(now?.Body ?? "", string.IsNullOrWhiteSpace(Text) ? "" : Text, StringComparison.Ordinal);
        return Outcome.Of(
            [
                .. Text is { Length: > Limit } ? [new TooLong("text", Text.Length, Limit)] : Array.Empty<Problem>(),
                .. Seen is null || same || string.Equals(Seen, now?.Hash ?? "", StringComparison.Ordinal) ? Array.Empty<Problem>() : [new Conflict("text", now?.Body ?? "", Text, "", 0)],
            ],
            () => same ? [] : [new MatterDescribed(Matter, Kind, context.SealOrNothing("text", Text), context.Stamp)]);
    }
}

public sealed record MatterDescribed(MatterId Matter, MatterTextKind Kind, TextRef? Text, Stamp Stamp) : DecisionsEvent
{
    public override IEnumerable<TextRef> Texts => Text is null ? [] : [Text];

    protected override DecisionsState On(DecisionsState state)
    {
        var matter = state.Matters[Matter];
        return state with
        {
            Matters = state.Matters.SetItem(Matter, Kind == MatterTextKind.Summary ? matter with { Summary = Text } : matter with { Sustainability = Text }),
        };
    }
}
