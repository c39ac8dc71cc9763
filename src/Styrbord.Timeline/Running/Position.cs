using Styrbord.Domain;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Running;

/// <summary>The state after an event together with the head of the chain there.</summary>
internal sealed record Position(Authority State, byte[] Head)
{
    public static readonly Position Start = new(Authority.Empty, Envelope.Start);
}
