using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

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

        var (now, by) = Kind == MatterTextKind.Summary ? (matter.Summary, matter.SummaryBy) : (matter.Sustainability, matter.SustainabilityBy);
        var same = string.Equals(now?.Body ?? "", string.IsNullOrWhiteSpace(Text) ? "" : Text, StringComparison.Ordinal);
        return Outcome.Of(
            [
                .. Text is { Length: > Limit } ? [new TooLong("text", Text.Length, Limit)] : Array.Empty<Problem>(),
                .. Seen is null || same || string.Equals(Seen, now?.Hash ?? "", StringComparison.Ordinal) ? Array.Empty<Problem>() : [new Conflict("text", now?.Body ?? "", Text, by?.By ?? Context.SystemActor, by?.At ?? 0)],
            ],
            () => same ? [] : [new MatterDescribed(Matter, Kind, context.SealOrNothing("text", Text), context.Stamp)]);
    }
}
