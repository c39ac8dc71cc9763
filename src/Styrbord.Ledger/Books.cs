using System.Collections.Immutable;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Ledger;

/// <summary>The code books of the dimensions that are words: set, body, unit, class, counterparty, project, cause.</summary>
internal sealed record Books(ImmutableArray<CodeBook> All)
{
    public const int Count = 7;

    public static readonly Books Empty = new([.. Enumerable.Repeat(CodeBook.Empty, Count)]);

    public CodeBook this[int book] => All[book];

    public Books With(IReadOnlyList<Posting> batch) => new([.. All.Select((book, i) => book.With(batch.Select(p => ValueOf(i, p))))]);

    public static string ValueOf(int book, Posting posting) => book switch
    {
        0 => posting.Set.Value,
        1 => posting.Body.Value,
        2 => posting.Unit?.Value ?? "",
        3 => posting.Class ?? "",
        4 => posting.Counterparty?.Value ?? "",
        5 => posting.Project?.Value ?? "",
        _ => posting.Cause?.Value ?? "",
    };

    /// <summary>The book of a dimension, or −1 for one that is part of the period.</summary>
    public static int Of(Dimension dimension) => dimension switch
    {
        Dimension.Set => 0,
        Dimension.Body => 1,
        Dimension.Unit => 2,
        Dimension.Class => 3,
        Dimension.Counterparty => 4,
        Dimension.Project => 5,
        Dimension.Cause => 6,
        _ => -1,
    };

    /// <summary>What a slice asks of each book; nothing where it does not ask.</summary>
    public static string?[] Asked(Slice slice) =>
        [slice.Set?.Value, slice.Body?.Value, slice.Unit?.Value, slice.Class, slice.Counterparty?.Value, slice.Project?.Value, slice.Cause?.Value];

    /// <summary>A posting as it was made.</summary>
    public Posting Read(Block block, int row)
    {
        string? Value(int book) => block.Column(book)[row] is > 0 and var code ? All[book][code] : null;
        return new(
            new(Value(0)!), (PostingKind)block.Column(Block.Kind)[row], Block.PeriodOf(block.Column(Block.Period)[row]), block.Ore[row], new(Value(1)!), Value(2) is { } unit ? new UnitId(unit) : null, Value(3),
            Value(4) is { } counterparty ? new UnitId(counterparty) : null, Value(5) is { } project ? new ItemId(project) : null, Value(6) is { } cause ? new ItemId(cause) : null);
    }
}
