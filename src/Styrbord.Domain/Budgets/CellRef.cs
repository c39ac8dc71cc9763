using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>A row of a budget: a cost class or an account of a unit.</summary>
/// <param name="Line">The class by its name, or the account by its digits.</param>
public readonly record struct LineRef(UnitId Unit, string Line) : IComparable<LineRef>
{
    public int CompareTo(LineRef other) => Unit.CompareTo(other.Unit) is not 0 and var order ? order : string.CompareOrdinal(Line, other.Line);
}

/// <summary>A cell's key, in addresses, workbooks and commands: <c>unit/line/month</c>, and <c>unit/line</c> for the whole year. A slash in a line's name is written <c>%2F</c>.</summary>
/// <param name="Month">1 to 12; 0 for the whole year.</param>
[JsonConverter(typeof(CellRefConverter))]
public readonly record struct CellRef(UnitId Unit, string Line, int Month = 0)
{
    private const string Slash = "%2F";
    private const string Literal = "%252F";

    [JsonIgnore]
    public LineRef OfLine => new(Unit, Line);

    public override string ToString() => Month == 0 ? $"{Unit.Value}/{Written(Line)}" : string.Create(CultureInfo.InvariantCulture, $"{Unit.Value}/{Written(Line)}/{Month:00}");

    private static string Written(string line) => line.Replace(Slash, Literal, StringComparison.Ordinal).Replace("/", Slash, StringComparison.Ordinal);

    // a name that holds the written slash itself keeps it
    private static string Read(string line) => string.Join(Slash, line.Split(Literal).Select(part => part.Replace(Slash, "/", StringComparison.Ordinal)));

    /// <summary>False for what is no key; whether the unit and the line exist is another question.</summary>
    public static bool TryParse(string? text, out CellRef cell)
    {
        cell = default;
        if (text?.Split('/') is not ([{ Length: > 0 } unit, { Length: > 0 } line, ..] parts and { Length: <= 3 }) || !Ids.IsValid(unit))
        {
            return false;
        }

        var month = 0;
        if (parts.Length == 3 && !(int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out month) && month is >= 1 and <= 12))
        {
            return false;
        }

        cell = new(new(unit), Read(line), month);
        return true;
    }
}

public sealed class CellRefConverter : JsonConverter<CellRef>
{
    public override CellRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && CellRef.TryParse(reader.GetString(), out var cell) ? cell : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, CellRef value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
