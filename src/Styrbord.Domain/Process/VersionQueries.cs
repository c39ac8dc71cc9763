using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

public static class VersionQueries
{
    private static readonly Implied<ProcessState, Dictionary<ItemId, ImmutableArray<ProcessStep>>> Steps = new(state =>
        state.Steps.Values.GroupBy(s => s.Version).ToDictionary(g => g.Key, g => (ImmutableArray<ProcessStep>)[.. g.OrderBy(s => s.Order)]));

    /// <summary>All versions, by id.</summary>
    public static ImmutableArray<ProcessVersion> All(Authority authority) => [.. authority.Process.Versions.Values];

    /// <summary>The steps of a version in its order.</summary>
    public static ImmutableArray<ProcessStep> StepsOf(Authority authority, ItemId version) =>
        Steps.Of(authority.Process).GetValueOrDefault(version, []);

    /// <summary>Those that one organisation takes part in: the steps of all, and those limited to it .</summary>
    public static ImmutableArray<ProcessStep> StepsOf(Authority authority, ItemId version, ItemId organisation) =>
        [.. StepsOf(authority, version).Where(s => (s.Organisation ?? organisation) == organisation)];

    /// <summary>The version that a planning year follows, or nothing when none is chosen .</summary>
    public static ProcessVersion? Followed(Authority authority, int planningYear) =>
        authority.Process.Followed.TryGetValue(planningYear, out var followed) ? authority.Process.Versions[followed.Version] : null;

    /// <summary>The version by which the work of a calendar year is done: the one of the year it plans.</summary>
    public static ProcessVersion? OfCalendar(Authority authority, int calendarYear) => Followed(authority, calendarYear + 1);

    /// <summary>The planning years that follow a version, in order.</summary>
    public static ImmutableArray<int> YearsOf(Authority authority, ItemId version) =>
        [.. authority.Process.Followed.Values.Where(f => f.Version == version).Select(f => f.Year)];

    /// <summary>The rules a version is judged by: those of all, its own, and those of the version it was copied from.</summary>
    public static IEnumerable<ProcessRule> RulesOf(Authority authority, ProcessVersion version)
    {
        var line = new HashSet<ItemId> { version.Id };
        for (var from = version.CopiedFrom; from is { } id && line.Add(id); from = authority.Process.Versions.GetValueOrDefault(id)?.CopiedFrom)
        {
        }

        return authority.Process.Rules.Values.Where(r => r.Versions.Count == 0 || r.Versions.Any(line.Contains));
    }

    /// <summary>The day from which a process document is reminded of for revision: three months before it is due; nothing without a date.</summary>
    public static DateOnly? RevisionReminder(ProcessVersion version) => version.Revision?.Date is { } due ? due.AsStart.AddMonths(-3) : null;
}
