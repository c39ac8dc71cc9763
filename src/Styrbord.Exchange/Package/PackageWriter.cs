using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>A file of a package: path with forward slashes, and its bytes.</summary>
public sealed record PackageFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>An account as an export tells of it: which roles it has had stands in the history.</summary>
/// <param name="Title">What the account is called; never a person's name.</param>
public sealed record ExportedAccount(string Id, string Title);

/// <summary>Writes a whole authority as a package. The same authority always gives the same bytes.</summary>
public static class PackageWriter
{
    /// <summary>A month is divided so that no file comes near what a reader takes.</summary>
    private const int PartLength = 1024 * 1024;

    /// <param name="entries">Everything that has happened, from the first event; what is private (<see cref="Event.IsPrivate"/>) is left out.</param>
    /// <param name="state">The state it ends in.</param>
    /// <param name="accounts">Everyone who can sign in or has written.</param>
    /// <param name="day">The day the package shows; never before that of the last event that is told.</param>
    public static IEnumerable<PackageFile> History(Authority state, IEnumerable<HistoryEntry> entries, IEnumerable<ExportedAccount> accounts, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(entries);
        var paths = new JsonArray();
        foreach (var file in Months(entries))
        {
            paths.Add(file.Path);
            yield return file;
        }

        yield return Text("accounts.csv", Accounts(accounts));
        yield return Text(PackageReader.Manifest, $"{PackageSchemas.Line("package", "")}{YamlText.Of(Manifest(state, day, paths))}");
        yield return PackageSchemas.File("package");
        yield return PackageSchemas.File("history");
    }

    /// <summary>What an export tells of: what some persons work on for themselves leaves no words in it, and no step, day or number.</summary>
    public static IEnumerable<HistoryEntry> Told(IEnumerable<HistoryEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.Select(e => e.Events.Any(h => h.IsPrivate) ? e with { Events = [.. e.Events.Where(h => !h.IsPrivate)] } : e).Where(e => !e.Events.IsEmpty);
    }

    private static JsonObject Manifest(Authority state, DateOnly day, JsonArray history)
    {
        var name = state.Organisation.Name is { Length: > 0 } known ? known : "Namnlös";
        return new JsonObject
        {
            ["version"] = PackageReader.Version,
            ["name"] = name,
            ["authority"] = name,
            ["sample"] = state.Organisation.Sample,
            ["day"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["stateHash"] = state.StateHash(),
            ["files"] = new JsonObject { ["accounts"] = "accounts.csv", ["history"] = history },
        };
    }

    private static string Accounts(IEnumerable<ExportedAccount> accounts) =>
        string.Concat(accounts.OrderBy(a => a.Id, StringComparer.Ordinal).Select(a => $"{a.Id},\"{a.Title.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n").Prepend("id,title\n"));

    private static IEnumerable<PackageFile> Months(IEnumerable<HistoryEntry> entries)
    {
        var (month, part, text) = ("", 1, new StringBuilder());
        var writer = new HistoryWriter();
        foreach (var entry in Told(entries))
        {
            var next = Days.InSweden(entry.Time).ToString("yyyy-MM", CultureInfo.InvariantCulture);
            var same = string.Equals(next, month, StringComparison.Ordinal);
            if (text.Length > 0 && (!same || text.Length > PartLength))
            {
                yield return Part(month, part, text);
                (part, text) = (same ? part + 1 : 1, new StringBuilder());
            }

            month = next;
            text.Append(YamlText.Of(new JsonObject { ["steps"] = new JsonArray(writer.Step(entry)) })["steps:\n".Length..]);
        }

        if (text.Length > 0)
        {
            yield return Part(month, part, text);
        }
    }

    private static PackageFile Part(string month, int part, StringBuilder steps) =>
        Text(part == 1 ? $"history/{month}.yaml" : $"history/{month}-{part}.yaml", $"{PackageSchemas.Line("history", "../")}steps:\n{steps}");

    private static PackageFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
