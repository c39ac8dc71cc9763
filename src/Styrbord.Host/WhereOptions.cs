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

    /// <summary>The journal that must be there already; a verb that only looks makes none.</summary>
    /// <exception cref="NoDatabaseException">The folder holds no database.</exception>
    public Task<Journal> FindAsync(ParseResult asked, CancellationToken cancel)
    {
        var file = Path.Combine(Path.GetFullPath(asked.GetValue(Data)!), FileName);
        return ConnectionOf(asked) is { Length: > 0 } || File.Exists(file)
            ? OpenAsync(asked, cancel)
            : throw new NoDatabaseException($"Det finns ingen databas i {Path.GetDirectoryName(file)}. Ange mappen med --data.");
    }

    /// <summary>The journal a verb fills; one that is not there stays only if the verb succeeds.</summary>
    public async Task<BegunJournal> BeginAsync(ParseResult asked, CancellationToken cancel)
    {
        var file = Path.Combine(Path.GetFullPath(asked.GetValue(Data)!), FileName);
        return ConnectionOf(asked) is { Length: > 0 } || File.Exists(file)
            ? BegunJournal.Existing(await OpenAsync(asked, cancel))
            : await BegunJournal.MakeAsync(file, cancel);
    }

    /// <summary>The journal, made if it is not there.</summary>
    public async Task<Journal> OpenAsync(ParseResult asked, CancellationToken cancel)
    {
        if (ConnectionOf(asked) is { Length: > 0 } connection)
        {
            return await Journal.OpenPostgresAsync(connection, ct: cancel);
        }

        var folder = Path.GetFullPath(asked.GetValue(Data)!);
        Directory.CreateDirectory(folder);
        return await Journal.OpenSqliteAsync(Path.Combine(folder, FileName), ct: cancel);
    }

    private string? ConnectionOf(ParseResult asked) => asked.GetValue(Database) ?? Environment.GetEnvironmentVariable(Variable);
}
