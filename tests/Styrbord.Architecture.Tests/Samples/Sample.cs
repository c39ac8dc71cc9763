using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Architecture.Tests.Samples;

/// <summary>Makes a filled value of any record of the domain: every optional part is there, every text and number its own. The same each time.</summary>
internal sealed class Sample
{
    private const int Deepest = 8;

    private int _number;
    private int _depth;

    public static T Of<T>(Type type) => (T)new Sample().Make(type)!;

    private object? Make(Type type)
    {
        _number++;
        return Plain(Nullable.GetUnderlyingType(type) ?? type) ?? List(type) ?? Record(Nullable.GetUnderlyingType(type) ?? type);
    }

    private object? Plain(Type type) => type switch
    {
        _ when type == typeof(string) => $"text {_number}",
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) => _number,
        _ when type == typeof(long) => (long)_number,
        _ when type == typeof(decimal) => (decimal)_number,
        _ when type == typeof(DateOnly) => new DateOnly(2019, 1, 1).AddDays(_number),
        _ when type == typeof(PartialDate) => PartialDate.Of(new DateOnly(2019, 1, 1).AddDays(_number)),
        _ when type == typeof(TextRef) => new TextRef($"command/field{_number}", _number.ToString("x64", CultureInfo.InvariantCulture), _number),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
        _ when type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)) => Activator.CreateInstance(type, $"id-{_number}"),
        _ => null,
    };

    /// <summary>One item, or none where records hold themselves and it would never end.</summary>
    private object? List(Type type)
    {
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(EquatableArray<>))
        {
            return null;
        }

        var of = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(of, _depth < Deepest ? 1 : 0);
        if (items.Length == 1)
        {
            items.SetValue(Make(of), 0);
        }

        return typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!.MakeGenericMethod(of).Invoke(null, [items]);
    }

    private object? Record(Type type)
    {
        if (_depth >= Deepest || typeof(IEnumerable).IsAssignableFrom(type))
        {
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        _depth++;
        var concrete = type.IsAbstract ? Concrete(type) : type;
        var made = concrete
            .GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(c => c.GetParameters() is not [var only] || only.ParameterType != concrete)
            .OrderByDescending(c => c.IsPublic)
            .ThenByDescending(c => c.GetParameters().Length)
            .First() is { } constructor
            ? constructor.Invoke([.. constructor.GetParameters().Select(p => Make(p.ParameterType))])
            : null;
        _depth--;
        return made;
    }

    private static Type Concrete(Type type) =>
        type.GetCustomAttributes<JsonDerivedTypeAttribute>().FirstOrDefault()?.DerivedType
        ?? type.Assembly.GetTypes().Where(t => t.IsSubclassOf(type) && !t.IsAbstract).OrderBy(t => t.FullName, StringComparer.Ordinal).First();
}
