using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>
/// Reads a process version, or the calendar of a year against the version it follows, by the rules recorded. Pure: the same state gives the
/// same findings.
/// </summary>
public static class ProofReader
{
    /// <summary>The findings of a calendar year; nothing when no version is chosen for the year it plans.</summary>
    public static Proof? OfCalendar(Authority authority, int year) =>
        VersionQueries.OfCalendar(authority, year) is { } version ? Of(new ProofSubject(authority, version, year, new(year, 12, 31))) : null;

    /// <summary>The findings of a version by itself, by the rules valid when it is followed first, else today.</summary>
    public static Proof? OfVersion(Authority authority, ItemId version, DateOnly today) =>
        authority.Process.Versions.TryGetValue(version, out var found)
            ? Of(new ProofSubject(authority, found, null, VersionQueries.YearsOf(authority, version) is [var first, ..] ? new(first - 1, 12, 31) : today))
            : null;

    private static Proof Of(ProofSubject subject)
    {
        var found = VersionQueries.RulesOf(subject.Authority, subject.Version)
            .SelectMany(r => By(subject, r)).Where(f => f.Rule.Validity.Holds(subject.DayOf(f)))
            .OrderBy(f => f.Rule.Severity).ThenBy(f => f.Date is null).ThenBy(f => f.Date).ThenBy(f => f.Rule.Id).ThenBy(f => f.Step).ThenBy(f => f.Entry).ToLookup(f => f.IsUndated);
        return new(subject.Version, subject.Calendar, [.. found[false]], [.. found[true].DistinctBy(f => f.Step)]);
    }

    private static IEnumerable<Finding> By(ProofSubject subject, ProcessRule rule) => rule.Kind switch
    {
        RuleKind.NoCycle => ContentChecks.Cycle(subject, rule),
        RuleKind.InputFirst => DateChecks.InputFirst(subject, rule),
        RuleKind.WithinMonths => DateChecks.WithinMonths(subject, rule),
        RuleKind.BodyExists => BodyChecks.Exists(subject, rule),
        RuleKind.Latest => DateChecks.Latest(subject, rule),
        RuleKind.LatestInstead => DateChecks.LatestInstead(subject, rule),
        RuleKind.PeriodLength => ContentChecks.PeriodLength(subject, rule),
        RuleKind.MonthsAfterPeriod => DateChecks.MonthsAfterPeriod(subject, rule),
        RuleKind.DaysBetween => DateChecks.DaysBetween(subject, rule),
        RuleKind.DecidedBy => BodyChecks.DecidedBy(subject, rule),
        RuleKind.TimesAYear => ContentChecks.TimesAYear(subject, rule),
        RuleKind.PrecededBy => DateChecks.PrecededBy(subject, rule),
        RuleKind.Handled => BodyChecks.Handled(subject, rule),
        RuleKind.SuccessorNamed => BodyChecks.SuccessorNamed(subject, rule),
        RuleKind.ElectionYear => DateChecks.ElectionYear(subject, rule),
        RuleKind.DecidedOnce => ContentChecks.DecidedOnce(subject, rule),
        RuleKind.BodyNamed => BodyChecks.Named(subject, rule),
        RuleKind.MonthStated => ContentChecks.MonthStated(subject, rule),
        RuleKind.MustStand => ContentChecks.MustStand(subject, rule),
        _ => [],
    };
}
