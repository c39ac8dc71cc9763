using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Styrbord.Exchange.Package;

/// <summary>
/// Writes maps, lists and values as YAML in one form, so that the same content gives the same bytes and every text comes back as it was,
/// also with readers that take <c>nej</c> for a flag and <c>1.0</c> for a number.
/// </summary>
internal static partial class YamlText
{
    public static string Of(JsonObject map)
    {
        var text = new StringBuilder();
        Map(text, map, 0, first: false);
        return text.ToString();
    }

    private static void Map(StringBuilder text, JsonObject map, int depth, bool first)
    {
        foreach (var (key, value) in map)
        {
            if (!first)
            {
                text.Append(' ', depth * 2);
            }

            first = false;
            text.Append(key).Append(':');
            Value(text, value, depth);
        }
    }

    private static void Value(StringBuilder text, JsonNode? value, int depth)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } map:
                text.Append('\n');
                Map(text, map, depth + 1, first: false);
                break;
            case JsonArray { Count: > 0 } list:
                text.Append('\n');
                List(text, list, depth + 1);
                break;
            default:
                text.Append(' ').Append(Scalar(value, depth + 1)).Append('\n');
                break;
        }
    }

    private static void List(StringBuilder text, JsonArray list, int depth)
    {
        foreach (var item in list)
        {
            text.Append(' ', depth * 2).Append('-');
            if (item is JsonObject { Count: > 0 } map)
            {
                text.Append(' ');
                Map(text, map, depth + 1, first: true);
            }
            else
            {
                Value(text, item, depth);
            }
        }
    }

    private static string Scalar(JsonNode? value, int depth) => value switch
    {
        null => "null",
        JsonObject => "{}",
        JsonArray => "[]",
        _ when value.GetValueKind() == JsonValueKind.String => Text(value.GetValue<string>(), depth),
        _ => value.ToJsonString(),
    };

    private static string Text(string text, int depth) =>
        IsPlain(text) ? text
        : text.Any(IsHard) ? Escaped(text)
        : !text.Contains('\n', StringComparison.Ordinal) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
        : IsBlock(text) ? Block(text, depth)
        : Escaped(text);

    private static bool IsPlain(string text) => Day().IsMatch(text) || (Word().IsMatch(text) && !Special().IsMatch(text));

    /// <summary>What a reader of YAML, or of our files, would change or not let through as it stands.</summary>
    private static bool IsHard(char c) =>
        c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    /// <summary>Whole lines: begins with a word, no line of blanks only, no more than one line end last.</summary>
    private static bool IsBlock(string text) =>
        !char.IsWhiteSpace(text[0]) && !text.EndsWith("\n\n", StringComparison.Ordinal) && text.Split('\n').All(line => line.Length == 0 || !string.IsNullOrWhiteSpace(line));

    private static string Block(string text, int depth)
    {
        var block = new StringBuilder(text.EndsWith('\n') ? "|" : "|-");
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            block.Append('\n');
            if (line.Length > 0)
            {
                block.Append(' ', depth * 2).Append(line);
            }
        }

        return block.ToString();
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when IsHard(c) => $"\\u{(int)c:X4}",
                _ => c.ToString(),
            });
        }

        return escaped.Append('"').ToString();
    }

    [GeneratedRegex(@"^\d{4}-\d\d(-\d\d(T\d\d:\d\d:\d\d\.\d{3}Z)?)?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"^[A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäöé0-9 .,/()_-]*(?<![ ])\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(y|n|yes|no|on|off|true|false|null|ja|nej|nan|inf)\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Special();
}
