using System.Collections.Frozen;

namespace Styrbord.Timeline.Store;

/// <summary>
/// The SQL of one dialect, by <c>group.name</c>. A file <c>group.sql</c> holds what both dialects share, <c>group.dialect.sql</c> the
/// rest; a statement starts after a line <c>-- :name</c>.
/// </summary>
internal sealed class Statements
{
    private readonly FrozenDictionary<string, string> _byName;

    public Statements(string dialect)
    {
        _byName = Files()
            .Where(f => f.Parts.Length == 2 || string.Equals(f.Parts[1], dialect, StringComparison.Ordinal))
            .SelectMany(f => Split(f.Parts[0], Read(f.Resource)))
            .ToFrozenDictionary(s => s.Name, s => s.Sql, StringComparer.Ordinal);
        Schema = [.. Files()
            .Where(f => char.IsDigit(f.Parts[0][0]) && string.Equals(f.Parts[1], dialect, StringComparison.Ordinal))
            .Select(f => (long.Parse(f.Parts[0], System.Globalization.CultureInfo.InvariantCulture), Read(f.Resource)))
            .OrderBy(s => s.Item1)];
    }

    /// <summary>The numbered scripts that make the tables, in order.</summary>
    public IReadOnlyList<(long Version, string Script)> Schema { get; }

    public string this[string name] => _byName[name];

    private static IEnumerable<(string Resource, string[] Parts)> Files() =>
        typeof(Statements).Assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(".sql", StringComparison.Ordinal))
            .Select(n => (n, n.Split('.')));

    private static IEnumerable<(string Name, string Sql)> Split(string group, string file) =>
        file.Split("-- :", StringSplitOptions.RemoveEmptyEntries)
            .Where(_ => !char.IsDigit(group[0]))
            .Select(part => part.Split('\n', 2))
            .Select(part => ($"{group}.{part[0].Trim()}", part[1].Trim()));

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(Statements).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
