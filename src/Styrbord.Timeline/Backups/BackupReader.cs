using System.IO.Compression;
using System.Text.Json;
using Styrbord.Timeline.Store;

namespace Styrbord.Timeline.Backups;

/// <summary>Reads a backup's rows; a file cut short or changed is a <see cref="JournalException"/>.</summary>
internal static class BackupReader
{
    public static BackupHeader Header(string file)
    {
        try
        {
            using var lines = Open(file);
            var header = JsonSerializer.Deserialize(lines.ReadLine() ?? "", BackupJson.Default.BackupHeader);
            return header is { Format: BackupFile.Format, Version: BackupFile.Version }
                ? header
                : throw new JournalException($"{file} is no backup that this program can read.") { Trouble = JournalTrouble.NoBackup };
        }
        catch (Exception broken) when (broken is JsonException or InvalidDataException)
        {
            throw new JournalException($"{file} is no backup.", broken) { Trouble = JournalTrouble.NoBackup };
        }
    }

    /// <summary>Every row: table and values. Throws at the end if the file is not whole.</summary>
    public static IEnumerable<(string Table, object?[] Values)> Rows(string file)
    {
        using var lines = Open(file);
        _ = lines.ReadLine();
        var rows = 0L;
        while (Next(file, lines) is { } line)
        {
            using var json = Parse(file, line);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                if (json.RootElement.GetProperty("rows"u8).GetInt64() != rows)
                {
                    break;
                }

                yield break;
            }

            rows++;
            yield return (json.RootElement[0].GetString()!, BackupFile.Values(json.RootElement));
        }

        throw new JournalException($"{file} is cut short after {rows} rows.") { Trouble = JournalTrouble.Damaged };
    }

    private static StreamReader Open(string file) => new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));

    private static string? Next(string file, StreamReader lines)
    {
        try
        {
            return lines.ReadLine();
        }
        catch (InvalidDataException broken)
        {
            throw new JournalException($"{file} is damaged.", broken) { Trouble = JournalTrouble.Damaged };
        }
    }

    private static JsonDocument Parse(string file, string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException broken)
        {
            throw new JournalException($"{file} is damaged.", broken) { Trouble = JournalTrouble.Damaged };
        }
    }
}
