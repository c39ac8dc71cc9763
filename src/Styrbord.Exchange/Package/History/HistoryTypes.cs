using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>What the JSON of an event is made of, by the model's own contracts.</summary>
internal static class HistoryTypes
{
    /// <summary>What a list holds, or nothing if the type is no list.</summary>
    public static Type? Item(Type type) =>
        Bare(type) is { IsGenericType: true } list && (list.GetGenericTypeDefinition() == typeof(EquatableArray<>) || list.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            ? list.GenericTypeArguments[0]
            : null;

    /// <summary>What stands in a map, by name in the order of the contract; nothing if the type is no map.</summary>
    public static IReadOnlyList<JsonPropertyInfo>? Fields(Type type) =>
        Bare(type) is var bare && bare != typeof(string) && Model.Json.TryGetTypeInfo(bare, out var contract) && contract.Kind == JsonTypeInfoKind.Object
            ? [.. contract.Properties]
            : null;

    public static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}

/// <summary>Instants in files: a day when it is 08.00 that day in Sweden, else UTC to the millisecond.</summary>
internal static class Instants
{
    private const string Form = "yyyy-MM-ddTHH:mm:ss.fffZ";

    public static string Write(long at) =>
        Days.InSweden(at) is var day && Days.MorningOf(day) == at
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : DateTimeOffset.FromUnixTimeMilliseconds(at).ToString(Form, CultureInfo.InvariantCulture);

    public static long? Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Days.MorningOf(day)
        : DateTimeOffset.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at.ToUnixTimeMilliseconds()
        : null;
}
