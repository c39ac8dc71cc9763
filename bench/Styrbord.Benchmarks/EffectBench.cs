using System.Collections.Immutable;
using System.Diagnostics;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Ledger;

namespace Styrbord.Benchmarks;

/// <summary>
/// Another index of a class followed down into the internal budgets of a whole region, from the state as it is to the answer: 12 committees × units × 200 accounts ×
/// 12 months, all lines written; then one committee with its lines.
/// </summary>
internal static class EffectBench
{
    private const int Committees = 12;
    private const int Accounts = 200;
    private const int Rounds = 7;

    private static readonly ItemId Set = new("ramar");

    public static int Run(int units)
    {
        var authority = Made(units);
        var set = authority.Economy.Sets[Set];
        ScenarioPart[] parts = [IndexTrials.Of(authority, set, "Drift", 260, 2027)];
        var (all, one, missed) = (new Figures(), new Figures(), 0L);
        for (var round = 0; round < Rounds + 2; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            var effect = ScenarioEffects.Of(authority, set, parts, 2027);
            Add(round, all, begun);
            missed += effect.Committees.Sum(c => c.Classes.GroupBy(k => k.Frame).Count(f => f.Sum(k => Tkr.ToOre(k.NowTkr) + k.DifferenceOre) != Tkr.ToOre(f.Key.ScenarioTkr)));
            begun = Stopwatch.GetTimestamp();
            _ = ScenarioEffects.Of(authority, set, parts, 2027, new BodyId("n3"));
            Add(round, one, begun);
        }

        Console.WriteLine($"{(long)Committees * units * Accounts * PlanCells.Months} cells in {Committees} internal budgets, {units} units each");
        Console.WriteLine($"another index of a class, all committees   {all}");
        Console.WriteLine($"one committee with its lines               {one}");
        Console.WriteLine($"frames not met to the öre                  {missed}");
        Console.WriteLine($"peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
        return 0;
    }

    private static void Add(int round, Figures figures, long begun)
    {
        if (round >= 2)
        {
            figures.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
    }

    private static readonly string[] Pay = ["4", "5"];

    // accounts 4… are pay and 5… the rest; the last committee has a frame with a total only
    private static Authority Made(int units)
    {
        var budgets = Enumerable.Range(0, Committees).Select(c => Budget(new($"n{c}"), new($"f{c}"), units, new Random(c))).ToImmutableSortedDictionary(b => b.Id, b => b);
        FrameRow[] rows =
        [
            .. budgets.Values.SelectMany(b => Pay.Where(_ => b.Committee != new BodyId($"n{Committees - 1}")).Select(d => Row(b, d == "4" ? "Personal" : "Drift", l => l.Key.Line.StartsWith(d, StringComparison.Ordinal)))
                .Append(Row(b, null, _ => true))),
        ];
        var set = new FrameSet(Set, "Ramar", FrameStage.Decided, 2027, new([.. rows]), null, null, null, true, [], [], [], default);
        var economy = EconomyState.Empty with
        {
            Classes = [new("Personal", ClassNature.Cost, true, Validity.Always), new("Drift", ClassNature.Cost, true, Validity.Always)],
            Plans = EconomyState.Empty.Plans.Add(new("plan"), new(new("plan"), "Plan", Validity.Always, [new("4", "Personal"), new("5", "Drift")])),
            Sets = EconomyState.Empty.Sets.Add(Set, set),
        };
        return Authority.Empty with { Economy = economy, Budgets = BudgetsState.Empty with { Budgets = budgets } };
    }

    private static FrameRow Row(Budget budget, string? @class, Func<KeyValuePair<LineRef, BudgetLine>, bool> which) =>
        new(@class ?? "Summa", budget.Committee, budget.Units[0].Under, @class, @class is null ? FrameLevel.Committee : null, [budget.Lines.Where(which).Sum(l => l.Value.YearTkr)]);

    private static Budget Budget(BodyId committee, UnitId under, int units, Random random)
    {
        var lines = from unit in Enumerable.Range(0, units)
                    from account in Enumerable.Range(0, Accounts)
                    select KeyValuePair.Create(
                        new LineRef(new($"{committee}-{unit}"), $"{(account % 2 == 0 ? 4 : 5)}{account:000}"), new BudgetLine([.. Enumerable.Range(0, PlanCells.Months).Select(_ => new BudgetCell(random.Next(1, 500), default, null))]));
        return new(
            new($"b-{committee}"), committee, 2027, Set, new([.. Enumerable.Range(0, units).Select(u => new BudgetUnit(new($"{committee}-{u}"), "Enhet", under))]), lines.ToImmutableSortedDictionary(),
            ImmutableSortedDictionary<UnitId, Stamp>.Empty, ImmutableSortedDictionary<UnitId, UnitReturn>.Empty, [], null, default);
    }
}
