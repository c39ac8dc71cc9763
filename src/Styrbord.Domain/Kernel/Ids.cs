using System.Text.Json;
using System.Text.Json.Serialization;

namespace Styrbord.Domain.Kernel;

/// <summary>An id given by whoever makes the thing: the package's id or a UUIDv7. Ordered ordinally; 1 to 80 characters.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    string Value { get; }

    static abstract TSelf From(string value);
}

/// <summary>A political body, or a committee of officials with a place in the process.</summary>
[JsonConverter(typeof(IdConverter<BodyId>))]
public readonly record struct BodyId(string Value) : IId<BodyId>, IComparable<BodyId>
{
    public static BodyId From(string value) => new(value);

    public int CompareTo(BodyId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>An administration (förvaltning), staff, budget area or unit below it.</summary>
[JsonConverter(typeof(IdConverter<UnitId>))]
public readonly record struct UnitId(string Value) : IId<UnitId>, IComparable<UnitId>
{
    public static UnitId From(string value) => new(value);

    public int CompareTo(UnitId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>A perspective, strategic goal, focus area or assignment: a knot of the red thread.</summary>
[JsonConverter(typeof(IdConverter<GoalId>))]
public readonly record struct GoalId(string Value) : IId<GoalId>, IComparable<GoalId>
{
    public static GoalId From(string value) => new(value);

    public int CompareTo(GoalId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>A committee's plan for one year and one stage.</summary>
[JsonConverter(typeof(IdConverter<PlanId>))]
public readonly record struct PlanId(string Value) : IId<PlanId>, IComparable<PlanId>
{
    public static PlanId From(string value) => new(value);

    public int CompareTo(PlanId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>A matter with its diary number, in which one or more bodies decide.</summary>
[JsonConverter(typeof(IdConverter<MatterId>))]
public readonly record struct MatterId(string Value) : IId<MatterId>, IComparable<MatterId>
{
    public static MatterId From(string value) => new(value);

    public int CompareTo(MatterId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>Everything else that is named: decisions, indicators, commitments, frozen content, directives.</summary>
[JsonConverter(typeof(IdConverter<ItemId>))]
public readonly record struct ItemId(string Value) : IId<ItemId>, IComparable<ItemId>
{
    public static ItemId From(string value) => new(value);

    public int CompareTo(ItemId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>What an id may look like, and its JSON: a plain string, also as a property name.</summary>
public static class Ids
{
    public const int MaxLength = 80;

    /// <summary>1 to 80 characters: letters, digits, dot and dash; first a letter or digit.</summary>
    public static bool IsValid(string? value) =>
        value is { Length: > 0 and <= MaxLength } && char.IsLetterOrDigit(value[0])
        && value.AsSpan().IndexOfAnyExcept(Allowed) < 0;

    private static readonly System.Buffers.SearchValues<char> Allowed = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789.-");

    /// <summary>The problems of a new id: badly formed, or taken.</summary>
    public static IEnumerable<Problem> Judge(string kind, string value, bool taken, string at = "id") =>
        !IsValid(value) ? [new BadId(at, value ?? "")] : taken ? [new AlreadyExists(kind, value, at)] : [];
}

public sealed class IdConverter<TId> : JsonConverter<TId>
    where TId : struct, IId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? TId.From(reader.GetString()!) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }

    public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TId.From(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value);
    }
}
