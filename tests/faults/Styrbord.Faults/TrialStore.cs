using Npgsql;
using Styrbord.Timeline;

namespace Styrbord.Faults;

/// <summary>A database of a trial's own: a file, or a schema on the server for tests.</summary>
public sealed record TrialStore(string Kind, string Where)
{
    public const string Variable = "STYRBORD_TEST_POSTGRES";

    public static bool HasPostgres => !string.IsNullOrEmpty(Server);

    private static string? Server => Environment.GetEnvironmentVariable(Variable);

    /// <summary>Npgsql's connection string of the trial's own schema.</summary>
    public string Connection => new NpgsqlConnectionStringBuilder(Server) { SearchPath = Where }.ToString();

    public static IEnumerable<TrialStore> All() => HasPostgres ? [Sqlite(), Postgres()] : [Sqlite()];

    public static TrialStore Sqlite() => new("sqlite", Path.Combine(Directory.CreateTempSubdirectory("styrbord").FullName, "styrbord.db"));

    public static TrialStore Postgres() => new("postgres", $"faults_{Guid.NewGuid():N}");

    /// <summary>As a child process is told of it.</summary>
    public static TrialStore Parse(string argument) => argument.Split('=', 2) is [var kind, var where] ? new(kind, where) : throw new FormatException(argument);

    public override string ToString() => $"{Kind}={Where}";

    public async Task<Journal> OpenAsync()
    {
        if (Kind is "sqlite")
        {
            return await Journal.OpenSqliteAsync(Where);
        }

        await RunAsync($"create schema if not exists {Where}");
        return await Journal.OpenPostgresAsync(Connection);
    }

    public async Task RemoveAsync()
    {
        if (Kind is "sqlite")
        {
            var folder = Path.GetDirectoryName(Where)!;
            Directory.Delete(folder, recursive: true);
            Directory.CreateDirectory(folder);
        }
        else
        {
            await RunAsync($"drop schema if exists {Where} cascade");
        }
    }

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection($"{Server};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
