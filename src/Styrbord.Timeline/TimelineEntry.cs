using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline;

/// <summary>One event as the timeline shows it.</summary>
/// <param name="At">When it holds in the authority's history, milliseconds UTC.</param>
/// <param name="Stored">The server's clock when it was written, milliseconds UTC; never shown as the date of a decision.</param>
/// <param name="Head">The head of the chain here, lower-case hexadecimal.</param>
public sealed record TimelineEntry(long Seq, string Type, string CommandId, long At, long Stored, string Actor, string Head, Event Event);
