using Shouldly;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Ledger.Tests;

/// <summary>Whatever is posted in whatever order, the columns say what the plain list says, and every total is its parts'.</summary>
public sealed class AlikeTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Columns_OfAnyPostings_SayWhatTheListSays(int seed)
    {
        var (list, columns) = (Filled(PostingList.Empty, new Random(seed)), Filled(PostingColumns.Empty, new Random(seed)));

        foreach (var slice in Slices())
        {
            columns.Sum(slice).ShouldBe(list.Sum(slice));
            columns.Of(slice).ShouldBe(list.Of(slice));
            var groups = columns.By([Dimension.Body, Dimension.Unit, Dimension.Year, Dimension.Cause], slice);
            groups.Select(Said).ShouldBe(list.By([Dimension.Body, Dimension.Unit, Dimension.Year, Dimension.Cause], slice).Select(Said));
            groups.Sum(g => g.Ore).ShouldBe(columns.Sum(slice));
        }
    }

    private static IPostings Filled(IPostings postings, Random random)
    {
        for (var batch = 0; batch < 12; batch++)
        {
            postings = postings.Append([.. Enumerable.Range(0, random.Next(200)).Select(_ => Any(random))]);
        }

        return postings;
    }

    private static string Said(PostingGroup group) => $"{string.Join('/', group.Keys)} {group.Ore} {group.Count}";

    private static Posting Any(Random random)
    {
        T Pick<T>(params T[] from) => from[random.Next(from.Length)];
        var (unit, cause) = (Pick("", "e1", "e2", "e3", "e4"), Pick("", "o1", "o2"));
        return new(
            new(Pick("a", "b")), Pick(Enum.GetValues<PostingKind>()), new(random.Next(2018, 2022), random.Next(13)), random.Next(-1_000_000, 1_000_000), new(Pick("n1", "n2", "n3")),
            unit.Length == 0 ? null : new UnitId(unit), unit.Length == 0 ? null : "Drift", Cause: cause.Length == 0 ? null : new ItemId(cause));
    }

    private static IEnumerable<Slice> Slices() =>
        from kind in Enum.GetValues<PostingKind>()
        from slice in new Slice[] { new(kind), new(kind, new("a")), new(kind, Body: new("n2"), From: 2019), new(kind, Unit: new("e3"), To: 2020), new(kind, Class: "Drift", Cause: new("o1")), new(kind, Unit: new("ingen")) }
        select slice;
}
