using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>
/// Reads the values of one map by name and type. What is wrong becomes a diagnostic and a harmless value, so that reading goes on and
/// everything wrong is told at once; <see cref="Done"/> tells the keys nobody asked for.
/// </summary>
internal sealed class Fields(MapNode map, Diagnostics found)
{
    private static readonly PartialDate Harmless = new(1, 1, 1);

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public Place At => map.At;

    public Diagnostics Found => found;

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key) => OptionalText(key) ?? Missing(key, "");

    public string? OptionalText(string key) => Find(key) switch
    {
        null => null,
        TextNode text when !string.IsNullOrWhiteSpace(text.Text) => text.Text.Trim(),
        TextNode => null,
        var other => Wrong<string?>(other.At, key, "text", null),
    };

    /// <summary>The text with every blank it was written with.</summary>
    public string Verbatim(string key) => Find(key) is TextNode text ? text.Text : Missing(key, "");

    public Reference Id(string key)
    {
        var named = Reference(key);
        if (named.Id.Length > 0 && !Ids.IsValid(named.Id))
        {
            found.Add(named.At, "package.bad-id", ("key", key), ("id", named.Id));
        }

        return named;
    }

    public Reference Reference(string key) => OptionalReference(key) ?? new Reference(Missing(key, ""), At);

    public Reference? OptionalReference(string key) =>
        OptionalText(key) is { } id ? new Reference(id, Find(key)!.At) : null;

    /// <summary>A list of ids; in a CSV file one cell with | between them.</summary>
    public ImmutableArray<Reference> References(string key) => Find(key) switch
    {
        null => [],
        TextNode { Cell: true } cell => [.. cell.Text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(id => new Reference(id, cell.At))],
        ListNode list => [.. list.Items.Select(item => item is TextNode text ? new Reference(text.Text, text.At) : Wrong(item.At, key, "text", new Reference("", item.At)))],
        var other => Wrong(other.At, key, "list", ImmutableArray<Reference>.Empty),
    };

    public ImmutableArray<string> Texts(string key) => [.. References(key).Select(text => text.Id.Trim())];

    public bool Flag(string key) => OptionalText(key) switch
    {
        null or "false" or "nej" => false,
        "true" or "ja" => true,
        _ => Wrong(Find(key)!.At, key, "flag", false),
    };

    public int Whole(string key) =>
        int.TryParse(Text(key), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? whole
            : Find(key) is { } node ? Wrong(node.At, key, "whole", 0) : 0;

    public ImmutableArray<int> Wholes(string key) =>
        [.. References(key).Select(text => int.TryParse(text.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : Wrong(text.At, key, "whole", 0))];

    /// <summary>A list of words of an enumeration.</summary>
    public ImmutableArray<T> Words<T>(string key)
        where T : struct, Enum => [.. References(key).Select(text => WordOf<T>(key, text)).OfType<T>()];

    public int? OptionalWhole(string key) => Has(key) ? Whole(key) : null;

    public DateOnly Day(string key) => OptionalDay(key) ?? (Has(key) ? default : Missing(key, default(DateOnly)));

    public DateOnly? OptionalDay(string key) => OptionalDate(key) switch
    {
        null => null,
        { IsMonth: true } => BadDate<DateOnly?>(key),
        { } date => date.AsStart,
    };

    /// <summary>A day or a month.</summary>
    public PartialDate? OptionalDate(string key) => OptionalText(key) switch
    {
        null => null,
        { } text when PartialDate.TryParse(text, out var date) => date,
        _ => BadDate<PartialDate?>(key),
    };

    public PartialDate Date(string key) => OptionalDate(key) ?? (Has(key) ? Harmless : Missing(key, Harmless));

    public T Word<T>(string key)
        where T : struct, Enum => OptionalWord<T>(key) ?? (Has(key) ? default : Missing(key, default(T)));

    /// <summary>One word of an enumeration, in camelCase as everywhere outside the code.</summary>
    public T? OptionalWord<T>(string key)
        where T : struct, Enum => OptionalReference(key) is { } text ? WordOf<T>(key, text) : null;

    private T? WordOf<T>(string key, Reference text)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Camel(value), text.Id, StringComparison.Ordinal))
            {
                return value;
            }
        }

        found.Add(text.At, "package.unknown-word", ("key", key), ("word", text.Id), ("words", string.Join(", ", Enum.GetValues<T>().Select(Camel))));
        return null;
    }

    public bool IsText(string key, string text) =>
        Find(key) is TextNode node && string.Equals(node.Text, text, StringComparison.Ordinal);

    public string NotText(Node node, string key) => Wrong(node.At, key, "text", "");

    public T? One<T>(string key, Func<Fields, T> read)
        where T : class => Find(key) switch
        {
            null => null,
            MapNode one => Read(one, read),
            var other => Wrong<T?>(other.At, key, "map", null),
        };

    public ImmutableArray<T> Many<T>(string key, Func<Fields, T> read) => Find(key) switch
    {
        null => [],
        ListNode list => [.. list.Items.Where(item => IsMap(item, key)).Select(item => Read((MapNode)item, read))],
        var other => Wrong(other.At, key, "list", ImmutableArray<T>.Empty),
    };

    public ImmutableArray<Node> Nodes(string key) => Find(key) switch
    {
        null => [],
        ListNode list => list.Items,
        var other => Wrong(other.At, key, "list", ImmutableArray<Node>.Empty),
    };

    /// <summary>Reads a map whole: afterwards every key that was not asked for is told.</summary>
    public static T Read<T>(MapNode map, Func<Fields, T> read, Diagnostics found)
    {
        var fields = new Fields(map, found);
        var value = read(fields);
        fields.Done();
        return value;
    }

    private T Read<T>(MapNode one, Func<Fields, T> read) => Read(one, read, found);

    private void Done()
    {
        foreach (var entry in map.Entries.Where(entry => !_asked.Contains(entry.Key)))
        {
            found.Add(entry.At, "package.unknown-key", ("key", entry.Key), ("keys", string.Join(", ", _asked.Order(StringComparer.Ordinal))));
        }
    }

    private Node? Find(string key)
    {
        _asked.Add(key);
        foreach (var entry in map.Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry.Value is TextNode { IsNothing: true } ? null : entry.Value;
            }
        }

        return null;
    }

    private bool IsMap(Node item, string key) => item is MapNode || Wrong(item.At, key, "map", false);

    private T Missing<T>(string key, T instead)
    {
        found.Add(At, "package.missing-key", ("key", key));
        return instead;
    }

    private T Wrong<T>(Place at, string key, string expected, T instead)
    {
        found.Add(at, "package.wrong-type", ("key", key), ("expected", ExchangeTexts.Filled($"package.type.{expected}", ImmutableSortedDictionary<string, string>.Empty)));
        return instead;
    }

    private T? BadDate<T>(string key)
    {
        found.Add(Find(key)!.At, "package.bad-date", ("key", key), ("text", OptionalText(key) ?? ""));
        return default;
    }

    public static string Camel<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <summary>An id as it stands in a file, with its place, so that a diagnostic can point at it.</summary>
public readonly record struct Reference(string Id, Place At)
{
    public override string ToString() => Id;
}
