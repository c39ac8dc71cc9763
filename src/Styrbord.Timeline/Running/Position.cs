using Styrbord.Domain;
using Styrbord.Ledger;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Running;

/// <summary>The state after an event together with the head of the chain there.</summary>
internal sealed record Position(Authority State, byte[] Head)
{
    /// <summary>Nothing has happened yet; postings will stand in columns.</summary>
    public static readonly Position Start = new(Authority.Empty with { Economy = Authority.Empty.Economy with { Postings = PostingColumns.Empty } }, Envelope.Start);
}
