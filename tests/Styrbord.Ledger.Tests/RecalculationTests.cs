using System.Collections.Immutable;
using Shouldly;
using Xunit;

namespace Styrbord.Ledger.Tests;

/// <summary>A plan counted anew meets every frame to the öre, whatever the hierarchies, rates and amounts.</summary>
public sealed class RecalculationTests
{
    private const int Accounts = 23;
    private const int Units = 37;
    private const int Holders = 5;
    private const int Classes = 4;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 100)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void All_OfAnyPlan_MeetsEveryFrameAndEverySum(int seed)
    {
        var (cells, holders, classes, counted) = Made(seed);
        counted.All();

        for (var year = 0; year < 3; year++)
        {
            for (var frame = 0; frame < Holders * Classes; frame++)
            {
                var (holder, @class) = (frame / Classes, frame % Classes);
                var (units, accounts) = (Of(holders, holder), Of(classes, @class));
                units.Sum(u => accounts.Sum(a => Enumerable.Range(0, 12).Sum(m => counted.To[year, u, a, m]))).ShouldBe(counted.Frames[(((year * Holders) + holder) * Classes) + @class]);
                units.Sum(u => counted.OfClass(year, u, @class)).ShouldBe(counted.Frames[(((year * Holders) + holder) * Classes) + @class]);
                accounts.Sum(a => Enumerable.Range(0, 12).Sum(m => counted.OfAccount(year, holder, a, m))).ShouldBe(counted.Frames[(((year * Holders) + holder) * Classes) + @class]);
            }
        }

        cells[0, 0, 0, 0].ShouldBe(Cell(new Random(seed)), "what it starts from stays");
    }

    [Fact]
    public void One_AfterACellHasChanged_GivesWhatAllGives()
    {
        var (cells, holders, _, counted) = Made(7);
        var (other, _, _, whole) = Made(7);
        counted.All();
        cells[1, 3, 5, 6] += 1_234_567;
        other[1, 3, 5, 6] += 1_234_567;

        counted.One(1, holders[3]);
        whole.All();

        for (var unit = 0; unit < Units; unit++)
        {
            for (var account = 0; account < Accounts; account++)
            {
                Enumerable.Range(0, 36).ShouldAllBe(m => counted.To[m / 12, unit, account, m % 12] == whole.To[m / 12, unit, account, m % 12]);
            }
        }
    }

    [Fact]
    public void All_CellByCell_IsTheShareOfItsFrame()
    {
        var (cells, holders, classes, counted) = Made(11);
        counted.All();
        var sum = 0m;
        foreach (var (unit, account) in Of(holders, 2).SelectMany(u => Of(classes, 1).Select(a => (u, a))))
        {
            sum += Enumerable.Range(0, 12).Sum(m => cells[0, unit, account, m] * Rate(account));
        }

        var (one, some) = (Of(holders, 2).First(), Of(classes, 1).First());
        Math.Abs(counted.To[0, one, some, 4] - (cells[0, one, some, 4] * Rate(some) / sum * counted.Frames[(2 * Classes) + 1])).ShouldBeLessThan(1);
    }

    [Fact]
    public void All_WithNothingToStartFrom_LaysTheFrameOnOneCell()
    {
        var counted = new Recalculation(new PlanCells(1, [0, 0], [0, 0]), [.. Enumerable.Repeat(1d, 24)]) { Frames = [100] };
        counted.All();

        counted.To[0, 1, 1, 11].ShouldBe(100);
        counted.OfClass(0, 1, 0).ShouldBe(100);
    }

    [Fact]
    public void All_OfRevenueAndCostUnderOneFrame_SharesTheDifferenceByTheirSize()
    {
        var cells = new PlanCells(1, [0], [0, 0]);
        (cells[0, 0, 0, 0], cells[0, 0, 1, 0]) = (-100, 300);
        var counted = new Recalculation(cells, [.. Enumerable.Repeat(1d, 24)]) { Frames = [0] };
        counted.All();

        (counted.To[0, 0, 0, 0], counted.To[0, 0, 1, 0]).ShouldBe((-150, 150));
    }

    [Fact]
    public void All_WhatRoundingLeaves_IsLaidOnACellThatHasSomething()
    {
        var cells = new PlanCells(1, [0, 0], [0, 0]);
        (cells[0, 0, 0, 0], cells[0, 0, 0, 1], cells[0, 0, 0, 2]) = (1, 1, 1);
        var counted = new Recalculation(cells, [.. Enumerable.Repeat(1d, 24)]) { Frames = [100] };
        counted.All();

        Enumerable.Range(0, 3).Select(m => counted.To[0, 0, 0, m]).ShouldBe([33, 33, 34]);
        counted.To[0, 1, 1, 11].ShouldBe(0);
        counted.OfClass(0, 0, 0).ShouldBe(100);
    }

    private static (PlanCells Cells, ImmutableArray<int> Holders, ImmutableArray<int> Classes, Recalculation Counted) Made(int seed)
    {
        var random = new Random(seed);
        ImmutableArray<int> holders = [.. Enumerable.Range(0, Units).Select(u => u < Holders ? u : (u * 7) % Holders)];
        ImmutableArray<int> classes = [.. Enumerable.Range(0, Accounts).Select(a => a % Classes)];
        var cells = new PlanCells(3, holders, classes);
        for (var at = 0; at < 3 * Units * Accounts * 12; at++)
        {
            cells[at / (Units * Accounts * 12), at / (Accounts * 12) % Units, at / 12 % Accounts, at % 12] = Cell(random);
        }

        return (cells, holders, classes, new Recalculation(cells, [.. Enumerable.Range(0, 3 * Accounts * 12).Select(i => (double)Rate(i / 12 % Accounts))])
        {
            Frames = [.. Enumerable.Range(0, 3 * Holders * Classes).Select(_ => random.NextInt64(-1_000_000_000_000, 1_000_000_000_000))],
        });
    }

    private static long Cell(Random random) => random.Next(100, 10_000_000);

    private static decimal Rate(int account) => 1 + (account % 9 * 0.004m);

    private static IEnumerable<int> Of(ImmutableArray<int> groups, int group) => Enumerable.Range(0, groups.Length).Where(i => groups[i] == group);
}
