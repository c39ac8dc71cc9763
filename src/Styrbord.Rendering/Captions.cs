using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering;

/// <summary>Words of a document that are the same in all formats.</summary>
internal static class Captions
{
    public const string Contents = "Innehåll";

    /// <summary>A property's value; one that nobody has stated says so.</summary>
    public static string Stated(string value) => value.Length == 0 ? "ej angivet" : value;

    /// <summary>Stands where a text is not there.</summary>
    public const string Nothing = "–";

    /// <summary>The caption with the unit of all figures, stated once.</summary>
    public static string Of(Table table) => string.IsNullOrWhiteSpace(table.Unit) ? table.Caption : $"{table.Caption}, {table.Unit}";
}
