using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Styrbord.Timeline.Border;

/// <summary>Where a reader stands in a JSON text, written as forms name their fields: <c>activities[2].end</c>.</summary>
internal sealed class JsonPath
{
    private readonly List<Level> _levels = [];

    /// <summary>Call for every token, after it was read. True if a property's name is given a second time in its object.</summary>
    public bool Enter(JsonTokenType token, string? name)
    {
        switch (token)
        {
            case JsonTokenType.PropertyName:
                _levels[^1].Name = name!;
                return !_levels[^1].Names.Add(name!);
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _levels.RemoveAt(_levels.Count - 1);
                return false;
            default:
                if (_levels is [.., { IsArray: true } list])
                {
                    list.Index++;
                }

                if (token is JsonTokenType.StartArray or JsonTokenType.StartObject)
                {
                    _levels.Add(new Level(token == JsonTokenType.StartArray));
                }

                return false;
        }
    }

    public override string ToString()
    {
        var path = new StringBuilder();
        foreach (var level in _levels)
        {
            if (level.IsArray && level.Index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{level.Index}]");
            }
            else if (!level.IsArray && level.Name is { } name)
            {
                path.Append(path.Length > 0 ? "." : "").Append(name);
            }
        }

        return path.ToString();
    }

    /// <summary>The path of the token that ends at or after <paramref name="position"/>.</summary>
    public static string At(ReadOnlySpan<byte> json, long position)
    {
        var path = new JsonPath();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            path.Enter(reader.TokenType, reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null);
            if (reader.BytesConsumed >= position)
            {
                break;
            }
        }

        return path.ToString();
    }

    private sealed class Level(bool isArray)
    {
        public bool IsArray => isArray;

        public int Index { get; set; } = -1;

        public string? Name { get; set; }

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);
    }
}
