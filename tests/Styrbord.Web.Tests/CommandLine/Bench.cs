using Npgsql;
using Styrbord.Host;
using Xunit;

namespace Styrbord.Web.Tests.CommandLine;

/// <summary>A folder of a test's own in which the verbs of the command line are run as from a terminal.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly List<string> _schemas = [];

    public string Root { get; } = Directory.CreateTempSubdirectory("styrbord-verb-").FullName;

    public static string Sample => TestSite.SampleFolder;

    public string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>Where a database lies, as the verbs are told it.</summary>
    public string[] Sqlite(string name) => ["--data", Path(name)];

    public async Task<string[]> PostgresAsync()
    {
        var there = await PostgresIfThereAsync();
        if (there.Length == 0)
        {
            Assert.Skip("STYRBORD_TEST_POSTGRES saknas");
        }

        return there[0];
    }

    public async Task<string[][]> PostgresIfThereAsync()
    {
        var server = Environment.GetEnvironmentVariable("STYRBORD_TEST_POSTGRES");
        if (string.IsNullOrEmpty(server))
        {
            return [];
        }

        var schema = $"verb_{Guid.NewGuid():N}";
        await SqlAsync(server, $"create schema {schema}");
        _schemas.Add(schema);
        return [["--database", new NpgsqlConnectionStringBuilder(server) { SearchPath = schema }.ToString()]];
    }

    public static Task<(int Exit, string Output, string Error)> RunAsync(params string[] args) => RunAsync(TextReader.Null, args);

    public static async Task<(int Exit, string Output, string Error)> RunAsync(TextReader input, params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exit = await Verbs.RunAsync(args, output, error, input);
        return (exit, output.ToString(), error.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var schema in _schemas)
        {
            await SqlAsync(Environment.GetEnvironmentVariable("STYRBORD_TEST_POSTGRES")!, $"drop schema {schema} cascade");
        }

        Directory.Delete(Root, recursive: true);
    }

    private static async Task SqlAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection($"{server};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
