using System.Collections.Immutable;
using Dapper;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Running;

/// <summary>Emptying what events withhold, in the transaction that stores them.</summary>
internal static class Withholding
{
    /// <summary>Texts that are to be emptied but are nowhere.</summary>
    public static IEnumerable<Problem> Unknown(IDatabase database, WriteTransaction write, Batch batch, ImmutableArray<Event> events) =>
        events.SelectMany(e => e.Withholds)
            .Where(id => !batch.Texts.Exists(t => string.Equals(t.Id, id, StringComparison.Ordinal))
                && write.Connection.QuerySingleOrDefault<Texts.Row>(database.Sql["texts.one"], new { id }, write.Transaction) is null)
            .Select(id => new NotFound("text", id, "text"));

    /// <summary>Empties texts and throws away kept files that the batch names; after the batch itself is written.</summary>
    public static async Task RunAsync(IDatabase database, WriteTransaction write, Batch batch)
    {
        foreach (var id in batch.Withheld)
        {
            await write.Connection.ExecuteAsync(database.Sql["texts.withhold"], new { id }, write.Transaction);
        }

        foreach (var prefix in batch.Forgotten)
        {
            foreach (var statement in new[] { "texts.forgetBlobs", "texts.forgetNames" })
            {
                await write.Connection.ExecuteAsync(database.Sql[statement], new { prefix }, write.Transaction);
            }
        }
    }
}
