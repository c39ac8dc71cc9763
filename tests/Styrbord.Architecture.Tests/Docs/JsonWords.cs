using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Architecture.Tests.Docs;

/// <summary>Says what a JSON contract looks like, in words for people.</summary>
internal static class JsonWords
{
    private static readonly Dictionary<Type, string> Plain = new()
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "boolean",
        [typeof(int)] = "integer",
        [typeof(long)] = "integer",
        [typeof(DateOnly)] = "day",
        [typeof(PartialDate)] = "day or month",
        [typeof(TextRef)] = "text reference",
    };

    public static IEnumerable<(string Name, string Of)> Fields(Type type) => Model.Json.GetTypeInfo(type).Properties
        .Where(p => p.Get is not null)
        .OrderBy(p => Place(type, p))
        .Select(p => (p.Name, Of(p.PropertyType) + (p.IsGetNullable && !IsNullableValue(p.PropertyType) ? "?" : "")));

    public static string Line(Type type) => string.Join(", ", Fields(type).Select(f => $"`{f.Name}` {f.Of}"));

    /// <summary>Records and enumerations that the fields of <paramref name="types"/> lead to, each once.</summary>
    public static IEnumerable<Type> Shapes(IEnumerable<Type> types)
    {
        var seen = new HashSet<Type>();
        var waiting = new Queue<Type>(types);
        while (waiting.TryDequeue(out var type))
        {
            foreach (var field in Model.Json.GetTypeInfo(type).Properties.Where(p => p.Get is not null).Select(p => Core(p.PropertyType)))
            {
                if (!Plain.ContainsKey(field) && !IsId(field) && seen.Add(field) && !field.IsEnum)
                {
                    waiting.Enqueue(field);
                }
            }
        }

        return seen.OrderBy(t => t.Name, StringComparer.Ordinal);
    }

    public static string Values(Type enumeration) =>
        string.Join(", ", Enum.GetNames(enumeration).Select(n => $"`{JsonNamingPolicy.CamelCase.ConvertName(n)}`"));

    private static string Of(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => Of(inner) + "?",
        _ when Item(type) is { } item => $"list of {Of(item)}",
        _ => Plain.GetValueOrDefault(type, type.Name),
    };

    private static Type Core(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Core(inner) : Item(type) is { } item ? Core(item) : type;

    private static Type? Item(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GetGenericArguments()[0] : null;

    private static bool IsNullableValue(Type type) => Nullable.GetUnderlyingType(type) is not null;

    private static bool IsId(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    /// <summary>As written in the record, not as ordered in canonical JSON.</summary>
    private static int Place(Type type, JsonPropertyInfo property) => Array.FindIndex(
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance),
        p => p.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase));
}
