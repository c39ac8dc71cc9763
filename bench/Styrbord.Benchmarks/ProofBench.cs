using System.Diagnostics;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Exchange.Package;

namespace Styrbord.Benchmarks;

/// <summary>The comparison of two process versions, and the proof-reader over 30 further bodies and 1,000 entries of a calendar.</summary>
internal static class ProofBench
{
    private const int Entries = 1_000;
    private const int Bodies = 30;

    public static int Run(string package)
    {
        var authority = PackageTrial.Run(PackageSteps.Of(PackageReader.Read(package).Package!), new byte[32], (day, number) => Days.MorningOf(day) + number).Authority;
        var large = Made(authority);
        Measure("comparison of 52 and 39 steps", () => VersionComparing.Of(authority, new("2018"), new("2019"))!.Steps.Length);
        Measure("proof of the sample's calendar", () => ProofReader.OfCalendar(authority, 2018)!.Findings.Length);
        Measure($"proof of {Entries} entries, {Bodies} bodies", () => ProofReader.OfCalendar(large, 2018)!.Findings.Length);
        return 0;
    }

    private static void Measure(string what, Func<int> ask)
    {
        var figures = new Figures();
        var count = 0;
        for (var i = 0; i < 60; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            count = ask();
            if (i >= 10)
            {
                figures.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }

        Console.WriteLine($"{what,-36} {count,5} {figures}");
    }

    private static Authority Made(Authority authority)
    {
        var steps = VersionQueries.StepsOf(authority, new("2018"));
        Command[] commands =
        [
            .. Enumerable.Range(0, Bodies).Select(i => new RecordBody(new($"m{i}"), BodyLevel.Committee, $"Mätnämnd {i}", NewlyElected: i % 2 == 0)),
            .. Enumerable.Range(0, Entries).Select(i => new RecordTimetableEntry(new($"m-{i}"), 2019, new DateOnly(2018, 1, 1).AddDays(i % 365), TimetableKind.Decision, "Beslut", new BodyId($"m{i % Bodies}"), Step: steps[i % steps.Length].Id)),
        ];
        foreach (var command in commands)
        {
            foreach (var happened in ((Accepted)command.Decide(authority, new(new(2018, 9, 13), 0, Context.SystemActor, "b", new byte[32]))).Events)
            {
                authority = authority.After(authority.Sequence + 1, 0, happened);
            }
        }

        return authority;
    }
}
