using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>What the proof-reader reads: a version's steps with their dates in a calendar, or with the months of the version alone.</summary>
/// <param name="calendar">The calendar year, or nothing for the version by itself.</param>
/// <param name="day">The day by whose rules that is judged which has no date.</param>
internal sealed class ProofSubject(Authority authority, ProcessVersion version, int? calendar, DateOnly day)
{
    private readonly ILookup<ItemId, StepDate> _dates = calendar is { } year ? StepDates.Of(authority, year) : Array.Empty<StepDate>().ToLookup(d => d.Step);
    private readonly ILookup<string, ProcessStep> _byTopic = VersionQueries.StepsOf(authority, version.Id).SelectMany(s => s.Topics.Select(t => (Topic: t, Step: s))).ToLookup(p => p.Topic, p => p.Step, StringComparer.Ordinal);
    private readonly Dictionary<ItemId, ImmutableArray<StepSpan>> _spans = [];
    private ProofSubject? _before;

    public Authority Authority => authority;

    public ProcessVersion Version => version;

    public int? Calendar => calendar;

    /// <summary>The calendar's year; for a version alone a year to reckon its months in.</summary>
    public int Year => calendar ?? day.Year;

    public ImmutableArray<ProcessStep> Steps { get; } = VersionQueries.StepsOf(authority, version.Id);

    private string Scope { get; } = calendar is { } of ? $"calendar-{of}" : $"version-{version.Id}";

    public IEnumerable<StepDate> DatesOf(ProcessStep step) => _dates[step.Id].OrderBy(d => d.First).ThenBy(d => d.Entry);

    public ImmutableArray<ProcessStep> With(EquatableArray<string> topics) => [.. topics.SelectMany(t => _byTopic[t]).Distinct().OrderBy(s => s.Order)];

    public DateOnly Limit(ProcessRule rule) => new(Year, rule.Terms.Month ?? 12, rule.Terms.Day ?? 31);

    public DateOnly DayOf(Finding finding) => calendar is null ? day : finding.Date?.AsEnd ?? finding.Limit ?? day;

    public Finding Finding(ProcessRule rule, string code, ProcessStep? step) => new(Scope, $"process.{code}", rule, step?.Id);

    public Finding Undated(ProcessRule rule, ProcessStep step) => new(Scope, Process.Finding.Undated, rule, step.Id);

    /// <summary>The calendar of the year before, when it has a version: a body may have been constituted in it.</summary>
    public ProofSubject? Before => _before ??= VersionQueries.OfCalendar(authority, Year - 1) is { } last ? new(authority, last, Year - 1, new(Year - 1, 12, 31)) : null;

    /// <summary>When a step is: its dates, else its months; nothing for one without either.</summary>
    public ImmutableArray<StepSpan> SpansOf(ProcessStep step)
    {
        if (!_spans.TryGetValue(step.Id, out var spans))
        {
            spans = [.. DatesOf(step).Select(d => new StepSpan(d.First, d.Last, d))];
            _spans[step.Id] = spans = spans.IsEmpty ? MonthsOf(step) : spans;
        }

        return spans;
    }

    /// <summary>The last time of each body that takes a step up; a body that does so several times has until then.</summary>
    public IEnumerable<StepSpan> LastOfEach(ProcessStep step) => SpansOf(step).GroupBy(s => s.Date?.Body).Select(g => g.MaxBy(s => s.Last)!);

    public ImmutableArray<StepSpan> SpansOf(IEnumerable<ProcessStep> steps) => [.. steps.SelectMany(s => SpansOf(s))];

    /// <summary>The months of the version as days of the year; a report after a month may come any day after it.</summary>
    public ImmutableArray<StepSpan> MonthsOf(ProcessStep step)
    {
        var year = Year + step.Time.YearsAfter;
        return step.Time.Rule switch
        {
            MonthRule.In => [.. step.Time.Months.Select(m => step.Time.Day is { } day ? Day(year, m, day) : Month(year, m))],
            MonthRule.Latest => [.. step.Time.Months.Select(m => Month(year, m) with { First = new(Year, 1, 1) })],
            MonthRule.After => [.. step.Time.Months.Select(m => new StepSpan(Month(step.About == StepYear.Past ? year - 1 : year, m).Last.AddDays(1), DateOnly.MaxValue, null))],
            _ => [],
        };
    }

    private static StepSpan Month(int year, int month) => new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)), null);

    // 29 February is the last of the month in the other years
    private static StepSpan Day(int year, int month, int day)
    {
        var on = new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
        return new(on, on, null);
    }
}

/// <param name="Last">The last day it may be; the last day there is when nothing limits it.</param>
/// <param name="Date">What dates it in the calendar; nothing when only the version's month is known.</param>
internal sealed record StepSpan(DateOnly First, DateOnly Last, StepDate? Date)
{
    /// <summary>As the calendar or the version says it: a day or a month.</summary>
    public PartialDate Shown => First == Last ? First : new PartialDate(Last == DateOnly.MaxValue ? First.Year : Last.Year, Last == DateOnly.MaxValue ? First.Month : Last.Month, null);
}
