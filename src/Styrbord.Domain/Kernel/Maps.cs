using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Styrbord.Domain.Kernel;

/// <summary>The maps of the state: sorted by id, the same order in every process.</summary>
public static class Maps
{
    public static ImmutableSortedDictionary<TKey, TValue> Empty<TKey, TValue>()
        where TKey : notnull, IComparable<TKey> => ImmutableSortedDictionary<TKey, TValue>.Empty;

    public static ImmutableSortedDictionary<string, TValue> ByName<TValue>() =>
        ImmutableSortedDictionary.Create<string, TValue>(StringComparer.Ordinal);
}

/// <summary>An index implied by a slice, computed once for each slice object.</summary>
public sealed class Implied<TSlice, TIndex>(Func<TSlice, TIndex> compute)
    where TSlice : class
    where TIndex : class
{
    private readonly ConditionalWeakTable<TSlice, TIndex> _known = [];

    public TIndex Of(TSlice slice) => _known.GetValue(slice, s => compute(s));
}

/// <summary>A slice's content as sorted items, for the state's hash: ids and content, without instants and accounts.</summary>
public interface IStateSlice
{
    IEnumerable<object> Content();
}
