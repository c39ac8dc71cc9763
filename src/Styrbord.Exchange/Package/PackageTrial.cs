using System.Collections.Immutable;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>What an import would do, or what stands against it.</summary>
/// <param name="Authority">The authority after all steps, or after the last one accepted.</param>
/// <param name="Events">How many events they give.</param>
/// <param name="Diagnostics">A refused command, told at the line it comes from; empty when all were accepted.</param>
public sealed record TrialResult(Authority Authority, int Events, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Runs the steps of an import in memory: the dry run, and the check before anything is written.</summary>
public static class PackageTrial
{
    /// <param name="steps">From <see cref="PackageSteps.Of"/>.</param>
    /// <param name="seed">32 random bytes, drawn at the border; salts of the texts come from it.</param>
    /// <param name="instant">The instant (milliseconds UTC) of a step, from its day and its number within the day.</param>
    public static TrialResult Run(ImmutableArray<ImportStep> steps, ReadOnlyMemory<byte> seed, Func<DateOnly, int, long> instant)
    {
        ArgumentNullException.ThrowIfNull(instant);
        var found = new Diagnostics();
        var authority = Authority.Empty;
        var (day, number, events) = (default(DateOnly), 0, 0);
        foreach (var step in steps)
        {
            number = step.Day == day ? number + 1 : 0;
            day = step.Day;
            var at = instant(day, number);
            switch (step.Command.Decide(authority, new Context(day, at, step.Actor, step.Id, seed)))
            {
                case Accepted accepted:
                    foreach (var happened in accepted.Events)
                    {
                        authority = authority.After(authority.Sequence + 1, at, happened);
                        events++;
                    }

                    break;
                case Refused refused:
                    Tell(found, step, refused);
                    break;
            }
        }

        return new(authority, events, found.ToImmutable());
    }

    private static void Tell(Diagnostics found, ImportStep step, Refused refused)
    {
        foreach (var problem in refused.Problems)
        {
            found.Add(
                step.At,
                "package.refused",
                ("command", step.Command.GetType().Name),
                ("problem", problem.Code),
                ("path", problem.Path),
                ("data", string.Join(", ", problem.Data.Select(pair => $"{pair.Key} = {pair.Value}"))));
        }
    }
}
