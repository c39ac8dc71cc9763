using System.CommandLine;
using Styrbord.Timeline;

namespace Styrbord.Host;

/// <summary>Which database: SQLite in the data folder, or PostgreSQL when a connection string is given.</summary>
internal sealed class WhereOptions
{
    public const string FileName = "styrbord.db";
    private const string Variable = "STYRBORD_DATABASE";

    public Option<string> Data { get; } = new("--data")
    {
        Description = "Mapp för databasen (SQLite)",
        Recursive = true,
        DefaultValueFactory = _ => "data",
        HelpName = "MAPP",
    };

    public Option<string?> Database { get; } = new("--database")
    {
        Description = $"Anslutning till PostgreSQL, i stället för SQLite (eller miljövariabeln {Variable})",
        Recursive = true,
        HelpName = "ANSLUTNING",
    };

    public async Task<Journal> OpenAsync(ParseResult asked, CancellationToken cancel)
    {
        var connection = asked.GetValue(Database) ?? Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(connection))
        {
            return await Journal.OpenPostgresAsync(connection, ct: cancel);
        }

        var folder = Path.GetFullPath(asked.GetValue(Data)!);
        Directory.CreateDirectory(folder);
        return await Journal.OpenSqliteAsync(Path.Combine(folder, FileName), ct: cancel);
    }
}
