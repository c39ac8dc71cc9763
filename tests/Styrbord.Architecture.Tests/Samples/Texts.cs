using System.Collections;
using System.Reflection;
using Styrbord.Domain.Kernel;

namespace Styrbord.Architecture.Tests.Samples;

/// <summary>Every text that a value holds, however deep, found by its properties.</summary>
internal static class Texts
{
    public static IEnumerable<TextRef> In(object? value) => value switch
    {
        null or string => [],
        TextRef text => [text],
        IEnumerable items => items.Cast<object?>().SelectMany(In),
        _ when value.GetType().Assembly == typeof(object).Assembly || value.GetType().IsPrimitive || value.GetType().IsEnum => [],
        _ => value.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0 && p.Name != nameof(Event.Texts) && IsHeld(p))
            .SelectMany(p => In(p.GetValue(value))),
    };

    /// <summary>A property that the record keeps, not one that it computes.</summary>
    private static bool IsHeld(PropertyInfo property) => property.CanWrite;
}
