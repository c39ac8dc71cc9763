using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Ledger.Tests;

/// <summary>Whatever is posted in whatever order, the columns say what the plain list says, and every total is its parts'.</summary>
public sealed class AlikeTests
{
    private static readonly Gen<Posting> Postings =
        from set in Gen.Elements("a", "b")
        from kind in Gen.Elements(PostingKind.Detail, PostingKind.Sum, PostingKind.Change)
        from year in Gen.Choose(2018, 2021)
        from month in Gen.Choose(0, 12)
        from ore in Gen.Choose(-1_000_000, 1_000_000)
        from body in Gen.Elements("n1", "n2", "n3")
        from unit in Gen.Elements("", "e1", "e2", "e3", "e4")
        from cause in Gen.Elements("", "o1", "o2")
        select new Posting(new(set), kind, new(year, month), ore, new(body), unit.Length == 0 ? null : new UnitId(unit), unit.Length == 0 ? null : "Drift", Cause: cause.Length == 0 ? null : new ItemId(cause));

    [Fact]
    public void Columns_OfAnyPostings_SayWhatTheListSays() => Prop.ForAll(Gen.ListOf(Gen.ArrayOf(Postings)).ToArbitrary(), batches =>
    {
        IPostings list = PostingList.Empty, columns = PostingColumns.Empty;
        foreach (var batch in batches)
        {
            (list, columns) = (list.Append(batch), columns.Append(batch));
        }

        foreach (var slice in Slices())
        {
            columns.Sum(slice).ShouldBe(list.Sum(slice));
            columns.Of(slice).ShouldBe(list.Of(slice));
            var groups = columns.By([Dimension.Body, Dimension.Unit, Dimension.Year, Dimension.Cause], slice);
            groups.Select(g => (string.Join('/', g.Keys), g.Ore, g.Count)).ShouldBe(list.By([Dimension.Body, Dimension.Unit, Dimension.Year, Dimension.Cause], slice).Select(g => (string.Join('/', g.Keys), g.Ore, g.Count)));
            groups.Sum(g => g.Ore).ShouldBe(columns.Sum(slice));
        }
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<Slice> Slices() =>
        from kind in Enum.GetValues<PostingKind>()
        from slice in new Slice[] { new(kind), new(kind, new("a")), new(kind, Body: new("n2"), From: 2019), new(kind, Unit: new("e3"), To: 2020), new(kind, Class: "Drift", Cause: new("o1")), new(kind, Unit: new("ingen")) }
        select slice;
}
