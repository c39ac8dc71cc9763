using System.Collections.Immutable;

namespace Styrbord.Ledger;

/// <summary>The values of one dimension as numbers from 0, in the order they were first met; 0 is what says nothing.</summary>
internal sealed class CodeBook
{
    public static readonly CodeBook Empty = new(ImmutableDictionary.Create<string, int>(StringComparer.Ordinal).Add("", 0), [""]);

    private readonly ImmutableDictionary<string, int> _codes;
    private readonly ImmutableArray<string> _values;

    private CodeBook(ImmutableDictionary<string, int> codes, ImmutableArray<string> values) => (_codes, _values) = (codes, values);

    public int Count => _values.Length;

    public string this[int code] => _values[code];

    /// <summary>The number of a value, or −1 if no posting has it.</summary>
    public int Find(string value) => _codes.TryGetValue(value, out var code) ? code : -1;

    /// <summary>The book with every value in it; itself when all are known.</summary>
    public CodeBook With(IEnumerable<string> values)
    {
        ImmutableDictionary<string, int>.Builder? codes = null;
        ImmutableArray<string>.Builder? all = null;
        foreach (var value in values)
        {
            if (codes?.ContainsKey(value) ?? _codes.ContainsKey(value))
            {
                continue;
            }

            codes ??= _codes.ToBuilder();
            all ??= _values.ToBuilder();
            codes.Add(value, all.Count);
            all.Add(value);
        }

        return codes is null ? this : new(codes.ToImmutable(), all!.ToImmutable());
    }
}
