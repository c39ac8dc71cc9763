using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Styrbord.Domain.Kernel;

/// <summary>
/// A day, or a month where the source names no day. A month counts as a start from its first day and as an end to its last;
/// what is known by its month is ordered by the month's last day and always shown as the month.
/// </summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31, or nothing if only the month is known.</param>
[JsonConverter(typeof(PartialDateConverter))]
public readonly record struct PartialDate(int Year, int Month, int? Day) : IComparable<PartialDate>
{
    public DateOnly AsStart => new(Year, Month, Day ?? 1);

    public DateOnly AsEnd => new(Year, Month, Day ?? DateTime.DaysInMonth(Year, Month));

    /// <summary>The day it is ordered by: the day itself, or the month's last.</summary>
    public DateOnly OrderDay => AsEnd;

    public bool IsMonth => Day is null;

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    public static implicit operator PartialDate(DateOnly day) => Of(day);

    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = Of(day);
            return true;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            date = new(month.Year, month.Month, null);
            return true;
        }

        return false;
    }

    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"Not a day or month: {text}");

    public int CompareTo(PartialDate other) => OrderDay.CompareTo(other.OrderDay);

    /// <summary><c>yyyy-MM-dd</c> or <c>yyyy-MM</c>.</summary>
    public override string ToString() => Day is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{day:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}

/// <summary>A span of validity; an open end is unknown or lasting.</summary>
public readonly record struct Validity(PartialDate? From, PartialDate? To)
{
    public static readonly Validity Always = new(null, null);

    public bool Holds(DateOnly day) => (From is null || From.Value.AsStart <= day) && (To is null || day <= To.Value.AsEnd);

    [JsonIgnore]
    public bool EndsBeforeStart => From is { } from && To is { } to && to.AsEnd < from.AsStart;
}

public sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
