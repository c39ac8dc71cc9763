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

    [Fact]
    public void Columns_OfFullBlocks_SayWhatTheListSays()
    {
        var random = new Random(7);
        List<Posting> many = [.. Enumerable.Range(0, 80_000).Select(i => Any(random) with { Unit = new($"e{i / 9_000}"), Cause = new($"o{i}"), Project = i < 20_000 ? null : new ItemId("p1") })];
        var (list, columns) = (PostingList.Empty.Append(many), many.Chunk(7_000).Aggregate((IPostings)PostingColumns.Empty, (p, batch) => p.Append(batch)));

        foreach (var slice in Slices().Append(new(PostingKind.Detail, Project: new("p1"), Unit: new("e4"), From: 2019, To: 2020)).Append(new(PostingKind.Sum, Cause: new("o79999"))))
        {
            columns.Sum(slice).ShouldBe(list.Sum(slice));
            columns.Of(slice).ShouldBe(list.Of(slice));
            columns.By([Dimension.Project, Dimension.Unit, Dimension.Month], slice).Select(Said).ShouldBe(list.By([Dimension.Project, Dimension.Unit, Dimension.Month], slice).Select(Said));
        }
    }

    [Fact]
    public void Columns_ThatWentOnFromBeforeABlockWasFull_KeepWhatTheyHad()
    {
        var random = new Random(9);
        Posting[] first = [.. Enumerable.Range(0, 10_000).Select(_ => Any(random))], mine = [.. Enumerable.Range(0, 10_000).Select(_ => Any(random))], others = [.. Enumerable.Range(0, 70_000).Select(i => Any(random) with { Cause = new($"o{i}") })];
        var begun = PostingColumns.Empty.Append(first);
        _ = begun.Append(others);

        var went = begun.Append(mine);

        went.Of(new(PostingKind.Detail)).ShouldBe(PostingList.Empty.Append(first).Append(mine).Of(new(PostingKind.Detail)));
        begun.Sum(new(PostingKind.Detail)).ShouldBe(PostingList.Empty.Append(first).Sum(new(PostingKind.Detail)));
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
        from slice in new Slice[] { new(kind), new(kind, new("a")), new(kind, Body: new("n2"), From: 2019), new(kind, Unit: new("e3"), To: 2020), new(kind, Class: "Drift", Cause: new("o1")), new(kind, Unit: new("ingen")), new(kind, From: 2021, To: 2019), new(kind, To: 1800), new(kind, From: 9000) }
        select slice;
}
