using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>What may be recorded of process versions, and which version a planning year follows.</summary>
public static class VersionRules
{
    public static Outcome Decide(Authority authority, RecordProcessVersion asked)
    {
        var version = asked.Version;
        ProcessStep[] steps = [.. asked.Steps.Select((step, i) => step with { Version = version.Id, Order = i + 1 })];
        return Outcome.Of(
            [
                .. Ids.Judge("processVersion", version.Id.Value, authority.Process.Versions.ContainsKey(version.Id), "version.id"),
                .. OrganisationRules.Named(version.Name, "version.name"),
                .. StepRules.MissingOrganisation(authority, version.Organisation, "version.organisation"),
                .. steps.Length == 0 ? [new Required("steps")] : Array.Empty<Problem>(),
                .. steps.SelectMany((step, i) => New(authority, steps, step, i)),
                .. StepRules.Cycle(steps),
            ],
            () => [new ProcessVersionRecorded(version with { Name = version.Name.Trim() }), .. steps.Select(s => new ProcessStepRecorded(s))]);
    }

    public static Outcome Decide(Authority authority, CopyProcessVersion asked)
    {
        if (!authority.Process.Versions.TryGetValue(asked.From, out var original))
        {
            return new NotFound("processVersion", asked.From.Value, "from");
        }

        var steps = VersionQueries.StepsOf(authority, asked.From);
        var renamed = steps.ToDictionary(s => s.Id, s => new ItemId($"{asked.Id}-{s.Id}"));
        return Outcome.Of(
            [
                .. Ids.Judge("processVersion", asked.Id.Value, authority.Process.Versions.ContainsKey(asked.Id)),
                .. renamed.Values.SelectMany(id => Ids.Judge("processStep", id.Value, authority.Process.Steps.ContainsKey(id))),
                .. OrganisationRules.Named(asked.Name),
            ],
            () =>
            [
                new ProcessVersionRecorded(original with { Id = asked.Id, Name = asked.Name.Trim(), Number = null, Replaces = null, Revision = null, Temporary = true, Draft = null, CopiedFrom = asked.From }),
                .. steps.Select(s => new ProcessStepRecorded(Renamed(s, asked.Id, renamed))),
            ]);
    }

    public static Outcome Decide(Authority authority, RewriteProcessStep asked)
    {
        if (Changeable(authority, asked.Step) is { } problem)
        {
            return problem;
        }

        var step = authority.Process.Steps[asked.Step];
        var next = step with { Title = asked.Title.Trim(), Organisation = asked.Organisation, Time = step.Time with { Rule = asked.Rule, Words = asked.Words.Trim(), Months = asked.Months, Day = asked.Day } };
        return Outcome.Of(
            [
                .. OrganisationRules.Named(asked.Title, "title"),
                .. OrganisationRules.Named(asked.Words, "words"),
                .. StepRules.Time(next.Time, ""),
                .. StepRules.MissingOrganisation(authority, asked.Organisation, "organisation"),
            ],
            () => next == step ? [] : [new ProcessStepRecorded(next)]);
    }

    public static Outcome Decide(Authority authority, RemoveProcessStep asked)
    {
        if (Changeable(authority, asked.Step) is { } problem)
        {
            return problem;
        }

        var needs = VersionQueries.StepsOf(authority, authority.Process.Steps[asked.Step].Version).FirstOrDefault(s => s.SameAs == asked.Step || s.BuildsOn.Any(b => b.Step == asked.Step));
        return needs is null ? new ProcessStepRemoved(asked.Step) : new StepIsNeeded(needs.Id);
    }

    public static Outcome Decide(Authority authority, FollowProcessVersion asked)
    {
        if (!authority.Process.Versions.TryGetValue(asked.Version, out var version))
        {
            return new NotFound("processVersion", asked.Version.Value, "version");
        }

        var taken = authority.Process.Followed.Values.FirstOrDefault(f => version.Temporary && f.Version == version.Id && f.Year != asked.Year);
        return Outcome.Of(
            [
                .. asked.Year is < 1900 or > 2200 ? [new NotFound("year", $"{asked.Year}", "year")] : Array.Empty<Problem>(),
                .. taken is null ? [] : new Problem[] { new TemporaryVersionTaken(taken.Year) },
                .. version.Draft == true ? [new VersionIsDraft(version.Id)] : Array.Empty<Problem>(),
                .. authority.Process.Calendars.Years.TryGetValue(asked.Year - 1, out var open) && open.Version != asked.Version ? [new CalendarFollowsAnother($"{open.Year}", open.Version.Value)] : Array.Empty<Problem>(),
            ],
            () => authority.Process.Followed.GetValueOrDefault(asked.Year)?.Version == asked.Version ? [] : [new ProcessVersionFollowed(new(asked.Year, asked.Version))]);
    }

    /// <summary>A step as it stands in a copy of its version.</summary>
    internal static ProcessStep Renamed(ProcessStep step, ItemId version, IReadOnlyDictionary<ItemId, ItemId> renamed) => step with
    {
        Id = renamed[step.Id],
        Version = version,
        SameAs = step.SameAs is { } same ? renamed[same] : null,
        BuildsOn = step.BuildsOn.Select(b => b.Step is { } on ? new StepInput(renamed[on], null) : b).ToEquatableArray(),
    };

    private static IEnumerable<Problem> New(Authority authority, ProcessStep[] steps, ProcessStep step, int at) =>
    [
        .. Ids.Judge("processStep", step.Id.Value, authority.Process.Steps.ContainsKey(step.Id) || steps.Take(at).Any(s => s.Id == step.Id), $"steps[{at}].id"),
        .. StepRules.Of(authority, steps, step, $"steps[{at}]."),
    ];

    private static Problem? Changeable(Authority authority, ItemId step) =>
        !authority.Process.Steps.TryGetValue(step, out var found) ? new NotFound("processStep", step.Value, "step")
        : authority.Process.Versions[found.Version] is { Temporary: true } or { Draft: true } ? null
        : new VersionIsFixed(found.Version);
}
