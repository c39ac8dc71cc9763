using System.Collections.Immutable;
using System.Diagnostics;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Ledger;

namespace Styrbord.Benchmarks;

/// <summary>Postings in columns: versions of a year of 3,000 units × 200 accounts × 12 months, rolled up and summed, beside copying the amounts once.</summary>
internal static class LedgerBench
{
    private const int Accounts = 200;
    private const int Months = 12;

    public static int Run(int units, int versions)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var postings = Enumerable.Range(0, versions).Aggregate((IPostings)PostingColumns.Empty, (all, version) => Made(all, units, $"budget-{version}"));
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine($"{postings.Count} postings, {(double)(after - before) / postings.Count:0.0} bytes each");
        var (from, to) = (new long[postings.Count], new long[postings.Count]);
        Measure("copying the amounts once", () => from.AsSpan().CopyTo(to));
        Measure("sum of all", () => postings.Sum(new(PostingKind.Detail)));
        Measure("sum of one unit and account", () => postings.Sum(new(PostingKind.Detail, Unit: new("e17"), Class: "k9")));
        var turn = 0;
        Measure("another unit, account and month", () => postings.By([Dimension.Month], new(PostingKind.Detail, new($"budget-{turn % versions}"), Unit: new($"e{turn * 37 % units}"), Class: $"k{turn++ % Accounts}")), 200);
        Measure("another account of all units", () => postings.By([Dimension.Month], new(PostingKind.Detail, new($"budget-{turn % versions}"), Class: $"k{turn++ % Accounts}")));
        Measure("unit x account x month", () => postings.By([Dimension.Unit, Dimension.Class, Dimension.Month], One));
        Measure("unit x account", () => postings.By([Dimension.Unit, Dimension.Class], One));
        Measure("committee x account x month", () => postings.By([Dimension.Body, Dimension.Class, Dimension.Month], One));
        var one = new Posting(new("budget-0"), PostingKind.Detail, new(2019, 5), 100, new("n1"), new("e17"), "k9");
        Measure("one posting added, its unit summed", () => postings.Append([one]).Sum(new(PostingKind.Detail, Unit: new("e17"))));
        return 0;
    }

    private static Slice One => new(PostingKind.Detail, new("budget-0"));

    private static IPostings Made(IPostings postings, int units, string set)
    {
        ImmutableArray<string> accounts = [.. Enumerable.Range(0, Accounts).Select(a => $"k{a}")];
        for (var unit = 0; unit < units; unit++)
        {
            var (body, id) = (new BodyId($"n{unit % 12}"), new UnitId($"e{unit}"));
            postings = postings.Append([.. accounts.SelectMany((a, n) => Enumerable.Range(1, Months).Select(m => new Posting(new(set), PostingKind.Detail, new(2019, m), (n * 1_000L) + m, body, id, a)))]);
        }

        return postings;
    }

    private static void Measure(string what, Action ask, int times = 10)
    {
        var figures = new Figures();
        for (var i = 0; i < times + 2; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            ask();
            if (i >= 2)
            {
                figures.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }

        Console.WriteLine($"{what,-36} {figures}");
    }
}
