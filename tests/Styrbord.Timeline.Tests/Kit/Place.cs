using Npgsql;

namespace Styrbord.Timeline.Tests.Kit;

/// <summary>A database of a test's own.</summary>
public abstract class Place : IAsyncDisposable
{
    public abstract Task<Journal> OpenAsync(TimeProvider? server = null);

    /// <summary>Something done to the tables behind the product's back.</summary>
    public abstract Task TamperAsync(string sql);

    public abstract ValueTask DisposeAsync();
}

public sealed class SqlitePlace : Place
{
    private readonly string _folder = Directory.CreateTempSubdirectory("styrbord").FullName;

    public string File => Path.Combine(_folder, "styrbord.db");

    public override Task<Journal> OpenAsync(TimeProvider? server = null) => Journal.OpenSqliteAsync(File, server);

    public override async Task TamperAsync(string sql)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public override ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}

public sealed class PostgresPlace : Place
{
    public const string Variable = "STYRBORD_TEST_POSTGRES";

    private readonly string _schema = $"test_{Guid.NewGuid():N}";

    public static string? Server => Environment.GetEnvironmentVariable(Variable);

    public string ConnectionString => new NpgsqlConnectionStringBuilder(Server) { SearchPath = _schema, ApplicationName = _schema }.ToString();

    /// <summary>The schema, and what the server calls our connections.</summary>
    public string Name => _schema;

    public static async Task<PostgresPlace> CreateAsync()
    {
        if (string.IsNullOrEmpty(Server))
        {
            Assert.Skip($"{Variable} saknas");
        }

        var place = new PostgresPlace();
        await place.TamperAsync($"create schema {place._schema}");
        return place;
    }

    public override Task<Journal> OpenAsync(TimeProvider? server = null) => Journal.OpenPostgresAsync(ConnectionString, server);

    public override async Task TamperAsync(string sql)
    {
        await using var connection = new NpgsqlConnection($"{ConnectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public override async ValueTask DisposeAsync() => await TamperAsync($"drop schema if exists {_schema} cascade");
}
