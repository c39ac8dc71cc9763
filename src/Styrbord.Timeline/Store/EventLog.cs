using System.Data.Common;
using Dapper;

namespace Styrbord.Timeline.Store;

/// <summary>Reading the table of events.</summary>
internal static class EventLog
{
    /// <summary>Rows read at a time: enough to hide the round trip, little enough to hold in memory.</summary>
    public const int Chunk = 2000;

    public static async Task<List<EventRecord>> ReadAsync(
        IDatabase database, string authority, DbConnection connection, DbTransaction? transaction, long after, long until, int limit, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = database.Sql["events.read"];
        Add(command, "@authority", authority);
        Add(command, "@after", after);
        Add(command, "@until", until);
        Add(command, "@limit", (long)limit);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<EventRecord>();
        while (await reader.ReadAsync(ct))
        {
            rows.Add(new EventRecord(
                reader.GetInt64(0), reader.GetString(1), reader.GetInt64(2), reader.GetString(3), reader.GetInt64(4), reader.GetInt64(5),
                reader.GetInt64(6), reader.GetString(7), reader.GetFieldValue<byte[]>(8), reader.GetFieldValue<byte[]>(9)));
        }

        return rows;
    }

    /// <summary>Number, head and instant of the last event, or nothing in an empty journal.</summary>
    public static async Task<(long Seq, byte[] Head, long At)?> LastAsync(
        IDatabase database, string authority, DbConnection connection, DbTransaction? transaction)
    {
        var row = await connection.QuerySingleOrDefaultAsync<Last>(database.Sql["events.last"], new { authority }, transaction);
        return row is null ? null : (row.Seq, row.Head, row.At);
    }

    /// <summary>The last event of a span whose instant is before another, or nothing.</summary>
    public static Task<long?> LastBeforeAsync(
        IDatabase database, string authority, DbConnection connection, long after, long until, long before) =>
        connection.ExecuteScalarAsync<long?>(database.Sql["events.lastBefore"], new { authority, after, until, before });

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private sealed record Last(long Seq, byte[] Head, long At);
}
