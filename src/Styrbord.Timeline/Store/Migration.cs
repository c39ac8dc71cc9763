using Dapper;

namespace Styrbord.Timeline.Store;

/// <summary>Brings the schema up to this program, one script a transaction, each with its row under the writer's lock.</summary>
internal static class Migration
{
    public static async Task RunAsync(IDatabase database, TimeProvider server, CancellationToken ct)
    {
        var newest = database.Sql.Schema[^1].Version;
        while (true)
        {
            await using var write = await database.BeginWriteAsync(ct);
            await write.Connection.ExecuteAsync(database.Sql["schema.table"], transaction: write.Transaction);
            var found = await write.Connection.ExecuteScalarAsync<long>(database.Sql["schema.version"], transaction: write.Transaction);
            if (found > newest)
            {
                throw new JournalException($"The database has schema {found}; this program knows {newest}. Start a newer program.") { Trouble = JournalTrouble.NewerProgram };
            }

            if (found == newest)
            {
                return;
            }

            var (version, script) = database.Sql.Schema.First(s => s.Version > found);
            await write.Connection.ExecuteAsync(script, transaction: write.Transaction);
            await write.Connection.ExecuteAsync(
                database.Sql["schema.applied"],
                new { version, applied = server.GetUtcNow().ToUnixTimeMilliseconds() },
                write.Transaction);
            await write.CommitAsync(ct);
        }
    }
}
