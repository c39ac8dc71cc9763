using System.Diagnostics;
using Styrbord.TestKit.Fuzzing;

namespace Styrbord.Domain.Tests.Fuzzing;

/// <summary>
/// Ten thousand random sequences. A failure names its seed: <c>STYRBORD_SEED=4711</c> runs that one alone.
/// </summary>
public sealed class RandomSequencesTests(ITestOutputHelper output)
{
    private const int Sequences = 10_000;
    private readonly SortedDictionary<string, (int Accepted, int All)> _shares = new(StringComparer.Ordinal);

    [Fact, Requirement("R-014", "R-124", "R-129", "R-130")]
    public void Sequence_TenThousandOfAtLeastThirtyCommands_KeepEveryInvariant()
    {
        var watch = Stopwatch.StartNew();
        foreach (var seed in Environment.GetEnvironmentVariable("STYRBORD_SEED") is { } one ? [int.Parse(one, null)] : Enumerable.Range(1, Sequences))
        {
            Run(seed);
        }

        output.WriteLine($"{_shares.Values.Sum(s => s.All)} commands in {watch.Elapsed.TotalSeconds:0.0} s");
        foreach (var (name, (accepted, all)) in _shares)
        {
            output.WriteLine($"{name,-28} {all,7} {100.0 * accepted / all,6:0} % accepted");
        }

        (_shares.Values.Sum(s => s.Accepted) * 2).ShouldBeGreaterThan(_shares.Values.Sum(s => s.All), "most commands shall be possible");
    }

    private void Run(int seed)
    {
        var replayed = RandomCommands.StartOf(seed).Authority;
        var number = 0;
        Told? last = null;
        try
        {
            foreach (var told in RandomCommands.Sequence(seed, 30 + (seed % 11)))
            {
                last = told;
                number++;
                Count(told);
                Invariants.Broken(told).ShouldBeEmpty();
                replayed = told.Events.Aggregate(replayed, (state, e) => state.After(state.Sequence + 1, told.After.Authority.LastAt, Invariants.Read(e, Model.ToJson(e))));
            }

            replayed.StateHash().ShouldBe(last!.After.Authority.StateHash());
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new InvalidOperationException($"Seed {seed}, after command {number} ({last?.Command}): {fault.Message}", fault);
        }
    }

    private void Count(Told told)
    {
        var (accepted, all) = _shares.GetValueOrDefault(told.Command.GetType().Name);
        _shares[told.Command.GetType().Name] = (accepted + (told.Outcome is Accepted ? 1 : 0), all + 1);
    }
}
