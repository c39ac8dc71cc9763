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

/// <summary>
/// What follows from an immutable thing read together with others: kept beside the thing for as long as it lives, and computed anew
/// when one of the others is another object.
/// </summary>
public sealed class Following<TThing, TResult>
    where TThing : class
{
    private readonly ConditionalWeakTable<TThing, Known> _known = [];

    public TResult Of(TThing thing, (object, object, object) others, Func<TResult> compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        if (_known.TryGetValue(thing, out var known) && AreSame(known.Others, others))
        {
            return known.Result;
        }

        var result = compute();
        _known.AddOrUpdate(thing, new(others, result));
        return result;
    }

    private static bool AreSame((object, object, object) one, (object, object, object) other) =>
        ReferenceEquals(one.Item1, other.Item1) && ReferenceEquals(one.Item2, other.Item2) && ReferenceEquals(one.Item3, other.Item3);

    private sealed record Known((object, object, object) Others, TResult Result);
}

/// <summary>A slice's content as sorted items, for the state's hash: ids and content, without instants and accounts.</summary>
public interface IStateSlice
{
    IEnumerable<object> Content();
}
