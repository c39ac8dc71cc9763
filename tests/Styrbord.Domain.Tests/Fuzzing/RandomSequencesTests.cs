using System.Diagnostics;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using Styrbord.TestKit.Fuzzing;

namespace Styrbord.Domain.Tests.Fuzzing;

/// <summary>
/// Ten thousand random sequences. A failure names its seed: <c>STYRBORD_SEED=4711</c> runs that one alone.
/// </summary>
public sealed class RandomSequencesTests(ITestOutputHelper output)
{
    private const int Sequences = 10_000;
    private readonly SortedDictionary<string, (int Accepted, int All)> _shares = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _reached = new(StringComparer.Ordinal);

    [Fact, Requirement("R-014", "R-124", "R-129", "R-130")]
    public void Sequence_TenThousandOfAtLeastThirtyCommands_KeepEveryInvariant()
    {
        var watch = Stopwatch.StartNew();
        foreach (var seed in Environment.GetEnvironmentVariable("STYRBORD_SEED") is { } one ? [int.Parse(one, null)] : Enumerable.Range(1, Sequences))
        {
            Run(seed);
        }

        output.WriteLine($"{_shares.Values.Sum(s => s.All)} commands in {watch.Elapsed.TotalSeconds:0.0} s");
        output.WriteLine($"reached: {string.Join(' ', _reached)}");
        foreach (var (name, (accepted, all)) in _shares)
        {
            output.WriteLine($"{name,-28} {all,7} {100.0 * accepted / all,6:0} % accepted");
        }

        (_shares.Values.Sum(s => s.Accepted) * 2).ShouldBeGreaterThan(_shares.Values.Sum(s => s.All), "most commands shall be possible");
        Everything().ShouldBeSubsetOf(_reached);
    }

    private void Run(int seed)
    {
        var replayed = new RandomCommands(seed).Start.Authority;
        var number = 0;
        Told? last = null;
        try
        {
            foreach (var told in RandomCommands.Sequence(seed, 30 + (seed % 11)))
            {
                last = told;
                number++;
                Count(told);
                var read = told.Events.Select(e => Invariants.Read(e, Model.ToJson(e))).ToList();
                Invariants.Broken(told, read).ShouldBeEmpty();
                replayed = read.Aggregate(replayed, (state, e) => state.After(state.Sequence + 1, told.After.Authority.LastAt, e));
            }

            Reach(last!.After);
            replayed.StateHash().ShouldBe(last.After.Authority.StateHash());
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new InvalidOperationException($"Seed {seed}, after command {number} ({last?.Command}): {fault.Message}", fault);
        }
    }

    /// <summary>States that the sequences must come to, or the invariants say nothing about them.</summary>
    private static IEnumerable<string> Everything() =>
        [.. Enum.GetNames<Force>(), .. Enum.GetNames<ContentState>(), .. Enum.GetNames<Likeness>(), "Delivered", "kernel.conflict", "decisions.wrong-body", "organisation.body-not-constituted", "access.no-access"];

    private void Reach(Story story)
    {
        foreach (var standing in story.Authority.Plans.Plans.Values.Select(p => PlansQueries.StandingOf(story, p, story.Today)))
        {
            _reached.Add($"{standing.Force}");
            _reached.Add($"{standing.Content}");
            _reached.UnionWith(standing.Decisions?.Bodies.Select(b => $"{b.Likeness}") ?? []);
        }
    }

    private void Count(Told told)
    {
        _reached.UnionWith(told.Problems.Select(p => p.Code));
        _reached.UnionWith(told.Events.OfType<ProposalDelivered>().Select(_ => "Delivered"));
        var (accepted, all) = _shares.GetValueOrDefault(told.Command.GetType().Name);
        _shares[told.Command.GetType().Name] = (accepted + (told.Outcome is Accepted ? 1 : 0), all + 1);
    }
}
