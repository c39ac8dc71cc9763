using System.Diagnostics;
using Styrbord.Ledger;

namespace Styrbord.Benchmarks;

/// <summary>
/// A region's plan counted anew: 3 years × units × 200 accounts × 12 months raised, laid out on 216 frames and summed, beside copying the
/// cells once, plain loops, and a peer's command in the same run.
/// </summary>
internal static class PlanBench
{
    private const int Years = 3;
    private const int Holders = 12;
    private const int Classes = 6;
    private const int Accounts = 200;
    private const int Rounds = 9;

    public static int Run(int units, string[] peer)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (cells, counted) = Made(units, 1);
        var count = (long)Years * units * Accounts * PlanCells.Months;
        Console.WriteLine($"{count} cells, {(double)(GC.GetTotalMemory(forceFullCollection: true) - before) / count:0.0} bytes each (P9: at most 32)");
        var (from, to) = (new double[count], new double[count]);
        var (copied, all, one) = (new Figures(), new Figures(), new Figures());
        for (var round = 0; round < Rounds + 2; round++)
        {
            Time(round, copied, () => Parallel.For(0, 2, half => from.AsSpan((int)(half * count / 2), (int)(count / 2)).CopyTo(to.AsSpan((int)(half * count / 2)))));
            Time(round, all, counted.All);
            Time(round, one, () => counted.One(1, 3));
            if (peer.Length > 0 && round == 2)
            {
                Peer(peer);
            }
        }

        Console.WriteLine($"copying the cells once, two threads     {copied}");
        Console.WriteLine($"P6 all frames, two threads              {all}, {all.At(0.5) / copied.At(0.5):0.0} times the copy (at most 10)");
        Console.WriteLine($"P7 one holder and year, engine          {one} (at most 10 ms)");
        Time(2, copied, () => PlainLoops(cells, units), "plain loops over whole öre");
        Console.WriteLine($"P8 frames not met to the öre, 100 seeds  {Enumerable.Range(1, 100).Sum(seed => Missed(Math.Min(units, 120), seed))} of {100 * Years * Holders * Classes}");
        Console.WriteLine($"peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
        return 0;
    }

    private static (PlanCells Cells, Recalculation Counted) Made(int units, int seed)
    {
        var random = new Random(seed);
        var cells = new PlanCells(Years, [.. Enumerable.Range(0, units).Select(u => u % Holders)], [.. Enumerable.Range(0, Accounts).Select(a => a % Classes)]);
        for (var year = 0; year < Years; year++)
        {
            for (var at = 0; at < units * Accounts * PlanCells.Months; at++)
            {
                cells[year, at / (Accounts * PlanCells.Months), at / PlanCells.Months % Accounts, at % PlanCells.Months] = random.Next(100, 10_000_000);
            }
        }

        return (cells, new Recalculation(cells, [.. Enumerable.Range(0, Years * Accounts * PlanCells.Months).Select(i => 1 + (i % 37 * 0.001))])
        {
            Frames = [.. Enumerable.Range(0, Years * Holders * Classes).Select(i => 100_000_000_000 + (i * 1_000_003L))],
        });
    }

    private static int Missed(int units, int seed)
    {
        var (_, counted) = Made(units, seed);
        counted.All();
        var sums = new long[Years * Holders * Classes];
        for (var year = 0; year < Years; year++)
        {
            for (var unit = 0; unit < units; unit++)
            {
                for (var account = 0; account < Accounts; account++)
                {
                    for (var month = 0; month < PlanCells.Months; month++)
                    {
                        sums[(((year * Holders) + (unit % Holders)) * Classes) + (account % Classes)] += counted.To[year, unit, account, month];
                    }
                }
            }
        }

        return sums.Where((sum, i) => sum != counted.Frames[i]).Count();
    }

    // what the same costs without thought: the ratio to it is told beside the limit
    private static void PlainLoops(PlanCells cells, int units)
    {
        var sums = new double[Years * Holders * Classes];
        for (var pass = 0; pass < 2; pass++)
        {
            for (var year = 0; year < Years; year++)
            {
                for (var unit = 0; unit < units; unit++)
                {
                    for (var account = 0; account < Accounts; account++)
                    {
                        for (var month = 0; month < PlanCells.Months; month++)
                        {
                            ref var sum = ref sums[(((year * Holders) + (unit % Holders)) * Classes) + (account % Classes)];
                            sum += Math.Round(cells[year, unit, account, month] * 1.024 * (pass == 0 ? 1 : 0.5));
                        }
                    }
                }
            }
        }

        GC.KeepAlive(sums);
    }

    private static void Peer(string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        Console.WriteLine($"peer: {process.StandardOutput.ReadToEnd().Trim()}");
        process.WaitForExit();
    }

    private static void Time(int round, Figures figures, Action what, string? told = null)
    {
        var begun = Stopwatch.GetTimestamp();
        what();
        var took = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        if (told is not null)
        {
            Console.WriteLine($"{told,-40}{took:0.0} ms");
        }
        else if (round >= 2)
        {
            figures.Add(took);
        }
    }
}
