using System.Collections.Immutable;
using Shouldly;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Ledger.Tests;

/// <summary>What every implementation of <see cref="IPostings"/> does.</summary>
public abstract class PostingsSpecification
{
    private static readonly ItemId Frames = new("ramar");
    private static readonly ItemId Other = new("annat");

    protected abstract IPostings Empty { get; }

    [Fact]
    public void Sum_OfNothing_IsZero()
    {
        Empty.Sum(new(PostingKind.Detail)).ShouldBe(0);
        Empty.By([Dimension.Unit], new(PostingKind.Detail)).ShouldBeEmpty();
        Empty.Append([]).Count.ShouldBe(0);
    }

    [Fact]
    public void Sum_OfYearsBeyondAll_IsOfThoseThatAre()
    {
        var postings = Empty.Append([Detail(100)]);

        postings.Sum(new(PostingKind.Detail, From: int.MinValue, To: int.MaxValue)).ShouldBe(100);
        postings.Sum(new(PostingKind.Detail, From: int.MaxValue)).ShouldBe(0);
    }

    [Fact]
    public void Sum_OfDetails_LeavesOutSums()
    {
        var postings = Empty.Append([Detail(100), Detail(-30), Detail(70) with { Kind = PostingKind.Sum }, Detail(5) with { Kind = PostingKind.Change }]);

        postings.Sum(new(PostingKind.Detail)).ShouldBe(70);
        postings.Sum(new(PostingKind.Sum)).ShouldBe(70);
        postings.Sum(new(PostingKind.Change)).ShouldBe(5);
    }

    [Fact]
    public void Sum_OfASlice_HoldsEveryDimension()
    {
        var one = new Posting(Frames, PostingKind.Detail, new(2019, 3), 1, new("n"), new("e"), "Drift", new("k"), new("p"), new("o"));
        Posting[] others =
        [
            one with { Set = Other, Ore = 2 }, one with { Body = new("m"), Ore = 4 }, one with { Unit = new("f"), Ore = 8 }, one with { Unit = null, Ore = 16 }, one with { Class = "Personal", Ore = 32 },
            one with { Period = new(2018, 12), Ore = 64 }, one with { Period = new(2020), Ore = 128 }, one with { Counterparty = null, Ore = 256 }, one with { Project = null, Ore = 512 }, one with { Cause = null, Ore = 1024 },
        ];
        var postings = Empty.Append([one, .. others]);
        var slice = new Slice(PostingKind.Detail);

        postings.Sum(slice with { Set = Frames, Body = new("n"), Unit = new("e"), Class = "Drift", From = 2019, To = 2019, Counterparty = new("k"), Project = new("p"), Cause = new("o") }).ShouldBe(1);
        postings.Sum(slice).ShouldBe(2047);
        postings.Sum(slice with { Set = Other }).ShouldBe(2);
        postings.Sum(slice with { Unit = new("f") }).ShouldBe(8);
        postings.Sum(slice with { To = 2018 }).ShouldBe(64);
        postings.Sum(slice with { From = 2020 }).ShouldBe(128);
        postings.Sum(slice with { Cause = new("finns-inte") }).ShouldBe(0);
    }

    [Fact]
    public void By_Dimensions_GroupsInTheOrderOfTheKeys()
    {
        var postings = Empty.Append([Detail(1) with { Class = "Personal" }, Detail(2) with { Class = "Drift" }, Detail(3) with { Class = "Drift", Period = new(2020) }, Detail(4) with { Unit = null, Class = "Drift" }]);

        var groups = postings.By([Dimension.Unit, Dimension.Class, Dimension.Year], new(PostingKind.Detail));

        groups.Select(g => (string.Join('/', g.Keys), g.Ore, g.Count)).ShouldBe([("/Drift/2019", 4, 1), ("e/Drift/2019", 2, 1), ("e/Drift/2020", 3, 1), ("e/Personal/2019", 1, 1)]);
    }

    [Fact]
    public void By_NoDimension_IsTheSum() => Empty.Append([Detail(1), Detail(2)]).By([], new(PostingKind.Detail)).ShouldHaveSingleItem().Ore.ShouldBe(3);

    [Fact]
    public void Append_LeavesEarlierViewsAsTheyWere()
    {
        var first = Empty.Append([Detail(1)]);
        var second = first.Append([Detail(2)]);
        var branch = first.Append([Detail(4)]);

        first.Sum(new(PostingKind.Detail)).ShouldBe(1);
        second.Sum(new(PostingKind.Detail)).ShouldBe(3);
        branch.Sum(new(PostingKind.Detail)).ShouldBe(5);
        (first.Count, second.Count, branch.Count).ShouldBe((1, 2, 2));
    }

    [Fact]
    public void Of_GivesThePostingsAsTheyWereMade()
    {
        Posting[] made = [Detail(1), new(Frames, PostingKind.Detail, new(2021, 12), -5, new("n"), null, null, new("k"), new("p"), new("o")), Detail(3) with { Period = new(2020, 1) }];

        Empty.Append(made).Of(new(PostingKind.Detail)).ShouldBe(made);
    }

    [Fact]
    public void Append_OverManyBlocks_KeepsEverySum()
    {
        var postings = Empty;
        for (var batch = 0; batch < 9; batch++)
        {
            postings = postings.Append([.. Enumerable.Range(0, 5_000).Select(i => Detail(i) with { Unit = new($"e{i % 7}"), Period = new(2019 + (i % 3), i % 13) })]);
        }

        postings.Count.ShouldBe(45_000);
        postings.Sum(new(PostingKind.Detail)).ShouldBe(9L * 4_999 * 5_000 / 2);
        postings.By([Dimension.Unit, Dimension.Year, Dimension.Month], new(PostingKind.Detail)).Sum(g => g.Ore).ShouldBe(9L * 4_999 * 5_000 / 2);
    }

    [Fact]
    public void Sum_BeyondWhatIsHeld_IsNeverWrong() =>
        Should.Throw<OverflowException>(() => Empty.Append([Detail(long.MaxValue), Detail(1)]).Sum(new(PostingKind.Detail)));

    private static Posting Detail(long ore) => new(Frames, PostingKind.Detail, new(2019), ore, new("n"), new("e"), "Drift");
}

public sealed class PostingListTests : PostingsSpecification
{
    protected override IPostings Empty => PostingList.Empty;
}

public sealed class PostingColumnsTests : PostingsSpecification
{
    protected override IPostings Empty => PostingColumns.Empty;
}
