using System.Collections.Immutable;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>The settings of days before meetings as they hold from day to day: law begins and ends.</summary>
internal sealed record DeadlineTimes(ImmutableArray<(DateOnly From, DeadlineDays Days)> Times)
{
    public static DeadlineTimes Of(ProcessState state)
    {
        var rules = state.Rules.Values.Where(r => r.Kind == RuleKind.Notice).ToImmutableArray();
        var turns = rules.SelectMany(r => new DateOnly?[] { r.Validity.From?.AsStart, r.Validity.To is { } to && to.AsEnd < DateOnly.MaxValue ? to.AsEnd.AddDays(1) : null }).OfType<DateOnly>().Append(DateOnly.MinValue);
        return new([.. turns.Distinct().Order().Select(day => (day, DeadlineDays.Of(state.Calendars.Deadlines, rules, day)))]);
    }

    public DeadlineDays On(DateOnly day) => Times.Last(t => t.From <= day).Days;
}

/// <param name="All">What holds, by level and kind.</param>
/// <param name="Law">What holds where the authority has set nothing.</param>
internal sealed record DeadlineDays(ImmutableArray<DeadlineSetting> All, ImmutableArray<DeadlineSetting> Law)
{
    public ILookup<BodyLevel, DeadlineSetting> Used { get; } = All.Where(s => s.Days is not null).ToLookup(s => s.Level);

    public static DeadlineDays Of(ImmutableArray<DeadlineSetting> own, ImmutableArray<ProcessRule> rules, DateOnly day)
    {
        var ruled = rules.SelectMany(r => r.Terms.Levels).ToHashSet();
        ImmutableArray<DeadlineSetting> given =
        [
            .. rules.Where(r => r.Validity.Holds(day)).OrderByDescending(r => r.Terms.Days)
                .SelectMany(r => r.Terms.Levels.Select(l => new DeadlineSetting(DeadlineKind.Notice, l, r.Terms.Days, DayCount.CalendarDays, r.Source, Law: r.Level == RuleLevel.Law))).DistinctBy(s => s.Level),
            .. DeadlineQueries.Standard.Where(s => s.Kind != DeadlineKind.Notice || !ruled.Contains(s.Level)),
        ];
        return new([.. own.Select(s => Own(s, given)).Concat(given).DistinctBy(s => (s.Kind, s.Level)).OrderBy(s => s.Level).ThenBy(s => s.Kind)], given);
    }

    // longer than the law is one's own choice, shorter is none
    private static DeadlineSetting Own(DeadlineSetting own, ImmutableArray<DeadlineSetting> given) =>
        given.FirstOrDefault(s => s.Law && (s.Kind, s.Level) == (own.Kind, own.Level)) is not { } law ? own with { Law = false }
        : own.Days >= law.Days && own.Count == law.Count ? own with { Law = true, Source = law.Source }
        : law with { Changes = own.Changes };
}
