using System.Collections.Immutable;
using Styrbord.Domain.Process;

namespace Styrbord.Exchange.Package;

/// <summary>What stands against a package's process versions, at the line where it stands.</summary>
internal static class ProcessChecks
{
    public static void Tell(AuthorityPackage package, Diagnostics found)
    {
        foreach (var version in package.ProcessVersions)
        {
            foreach (var step in version.Steps)
            {
                Parties(package, step, found);
                Time(step, found);
            }

            var ids = version.Steps.Select(s => s.Id.Id).ToImmutableHashSet(StringComparer.Ordinal);
            foreach (var unknown in version.Steps.SelectMany(s => new[] { s.SameAs }.OfType<Reference>().Concat(s.BuildsOn)).Where(b => !ids.Contains(b.Id)))
            {
                found.Add(unknown.At, "package.unknown-step", ("id", unknown.Id));
            }

            Cycle(version, found);
        }
    }

    private static void Parties(AuthorityPackage package, ProcessStepRow step, Diagnostics found)
    {
        foreach (var party in step.Responsible.Concat(step.Receivers).Concat(step.Detail.InCooperationWith).Concat(step.Detail.InputFrom).Where(p => ProcessSteps.PartyOf(package, p.Id) is null))
        {
            found.Add(party.At, "package.unknown-party", ("id", party.Id), ("words", string.Join(", ", Enum.GetValues<PartyKind>().Where(k => k > PartyKind.Organisation).Select(Fields.Camel))));
        }
    }

    private static void Time(ProcessStepRow step, Diagnostics found)
    {
        if (step.Months.Any(m => m is < 1 or > 12) || !step.Months.SequenceEqual(step.Months.Distinct().Order()))
        {
            found.Add(step.Id.At, "package.bad-months", ("id", step.Id.Id), ("months", string.Join(", ", step.Months)));
        }
        else if (step.Day is { } day && !StepRules.IsDay(day, new(step.Months)))
        {
            found.Add(step.Id.At, "package.no-such-day", ("id", step.Id.Id), ("day", $"{day}"), ("months", string.Join(", ", step.Months)));
        }
    }

    private static void Cycle(ProcessVersionRow version, Diagnostics found)
    {
        if (StepRules.CycleOf(version.Steps.Select(s => (s.Id.Id, s.BuildsOn.Select(b => b.Id)))) is { } ring)
        {
            found.Add(version.Steps.First(s => string.Equals(s.Id.Id, ring[0], StringComparison.Ordinal)).Id.At, "package.step-cycle", ("steps", string.Join(" → ", ring)));
        }
    }
}
