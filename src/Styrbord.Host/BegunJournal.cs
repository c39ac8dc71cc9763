using Styrbord.Timeline;

namespace Styrbord.Host;

/// <summary>
/// The journal a verb fills. One that was not there is made under another name in its folder and takes its own name when the verb
/// has succeeded; else nothing is left of it.
/// </summary>
internal sealed class BegunJournal : IAsyncDisposable
{
    // SQLite's own files beside the database
    private static readonly string[] Beside = ["", "-wal", "-shm"];

    private readonly (string Unfinished, string File, bool FolderMade)? _new;
    private bool _kept;

    private BegunJournal(Journal journal, (string, string, bool)? made) => (Journal, _new) = (journal, made);

    public Journal Journal { get; }

    public static BegunJournal Existing(Journal journal) => new(journal, null);

    public static async Task<BegunJournal> MakeAsync(string file, CancellationToken cancel)
    {
        var folder = Path.GetDirectoryName(file)!;
        var made = (Unfinished: $"{file}.{Guid.CreateVersion7():N}", File: file, FolderMade: !Directory.Exists(folder));
        Directory.CreateDirectory(folder);
        try
        {
            return new BegunJournal(await Journal.OpenSqliteAsync(made.Unfinished, ct: cancel), made);
        }
        catch
        {
            Remove(made);
            throw;
        }
    }

    /// <summary>The verb has succeeded.</summary>
    public void Keep() => _kept = true;

    public async ValueTask DisposeAsync()
    {
        await Journal.DisposeAsync();
        if (_new is not { } made)
        {
            return;
        }

        try
        {
            if (_kept)
            {
                File.Move(made.Unfinished, made.File);
            }
        }
        finally
        {
            Remove(made);
        }
    }

    private static void Remove((string Unfinished, string File, bool FolderMade) made)
    {
        foreach (var beside in Beside)
        {
            File.Delete(made.Unfinished + beside);
        }

        var folder = Path.GetDirectoryName(made.File)!;
        if (made.FolderMade && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }
}
