using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Documents;

/// <summary>Who a decision on a plan is sent to .</summary>
internal static class Receivers
{
    /// <summary>The receiver of the matter, the committee the plan is for and the others that decide it, each once and never the sender.</summary>
    public static ImmutableArray<BodyId> Of(Matter matter, FrozenContent? content, BodyId? sender) =>
    [
        .. new[] { matter.Receiver, content?.ForBody }.OfType<BodyId>().Concat(content?.MustDecide ?? []).Where(b => b != sender).Distinct(),
    ];
}
