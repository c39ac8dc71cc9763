using System.Collections;
using System.Reflection;

namespace Styrbord.Domain.Tests.Secrecy;

/// <summary>Every string that can be reached from an object, by whatever field: what any query of it could ever answer with.</summary>
internal static class Words
{
    public static bool Hold(object root, string word) => In(root).Any(s => s.Contains(word, StringComparison.OrdinalIgnoreCase));

    public static IEnumerable<string> In(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var left = new Stack<object>([root]);
        while (left.TryPop(out var next))
        {
            if (next is string text)
            {
                yield return text;
            }
            else if (next.GetType() is { IsPrimitive: false, IsEnum: false } type && (type.IsValueType || seen.Add(next)))
            {
                foreach (var child in ChildrenOf(next, type))
                {
                    left.Push(child);
                }
            }
        }
    }

    private static IEnumerable<object> ChildrenOf(object of, Type type) =>
        of is IEnumerable items ? items.Cast<object?>().OfType<object>()
        : type.Namespace?.StartsWith("Styrbord", StringComparison.Ordinal) == true || type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal)
            ? FieldsOf(type).Select(f => f.GetValue(of)).OfType<object>()
            : [];

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) =>
        type is null || type == typeof(object) ? [] : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(FieldsOf(type.BaseType));
}
