using Styrbord.Domain.Kernel;
using Styrbord.Timeline;

namespace Styrbord.Web.Work.History;

/// <summary>An event in words.</summary>
/// <param name="Words">What happened, after the name of who did it: <c>ändrade målvärdet för X från 75 % till 80 %</c>.</param>
/// <param name="Address">Where it is seen as it stands now.</param>
/// <param name="Before">The text it replaced, if any.</param>
/// <param name="After">The text as it became; nothing if it was taken away.</param>
internal sealed record HistoryWordsOf(string Words, string? Address = null, TextRef? Before = null, TextRef? After = null)
{
    /// <summary>Of an event that tells of something hidden from the reader: that it happened, by whom and when.</summary>
    public static readonly HistoryWordsOf Hidden = new("skrev något som omfattas av sekretess");
}

/// <summary>One row of the timeline in words.</summary>
internal sealed record HistoryLine(TimelineEntry Entry, HistoryWordsOf Said)
{
    /// <summary>Taken in without anybody's account: the package tells, nobody did it here.</summary>
    public bool IsUnderlying => IsRead && string.Equals(Entry.Actor, Context.SystemActor, StringComparison.Ordinal);

    /// <summary>Taken in from a package, with the day the package gives.</summary>
    public bool IsRead => Entry.CommandId.StartsWith("import.", StringComparison.Ordinal);
}
