using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering;

/// <summary>Words of a document that are the same in all formats.</summary>
internal static class Captions
{
    public const string Contents = "Innehåll";

    /// <summary>The caption with the unit of all figures, stated once.</summary>
    public static string Of(Table table) => string.IsNullOrWhiteSpace(table.Unit) ? table.Caption : $"{table.Caption}, {table.Unit}";
}
