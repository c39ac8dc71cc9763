using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>Rules on when: order, months, limits and days between.</summary>
internal static class DateChecks
{
    /// <summary>Judged by the earliest an input can be there and the latest the step can wait, for each body by itself.</summary>
    public static IEnumerable<Finding> InputFirst(ProofSubject read, ProcessRule rule)
    {
        var byId = read.Steps.ToDictionary(s => s.Id);
        foreach (var (step, input) in read.Steps.SelectMany(s => s.BuildsOn.Select(b => (s, b.Step is { } id ? byId.GetValueOrDefault(id) : null))))
        {
            var early = input is null ? [] : read.SpansOf(input);
            foreach (var last in early.IsEmpty ? [] : read.LastOfEach(step))
            {
                var ready = Ready(early, last.Date?.Body);
                if (ready > last.Last)
                {
                    yield return read.Finding(rule, "input-later", step) with { Other = input!.Id, Date = last.Shown, Limit = ready, Entry = last.Date?.Entry };
                }
            }
        }
    }

    // a body that has its own input waits for that alone; else all must be there
    private static DateOnly Ready(ImmutableArray<StepSpan> input, BodyId? body) =>
        !input.All(s => s.Date is not null) ? input.Min(s => s.First)
        : input.Where(s => body is not null && s.Date!.Body == body).Select(s => s.First).DefaultIfEmpty(input.Max(s => s.First)).Max();

    public static IEnumerable<Finding> WithinMonths(ProofSubject read, ProcessRule rule)
    {
        foreach (var step in read.Steps.Where(s => read.Calendar is not null && s.Time.Rule is MonthRule.In or MonthRule.Latest))
        {
            var months = read.MonthsOf(step);
            var dated = read.DatesOf(step).ToList();
            if (dated.Count == 0)
            {
                yield return read.Undated(rule, step);
            }

            foreach (var date in dated.Where(d => !IsIn(months, d.First) || !IsIn(months, d.Last)))
            {
                yield return read.Finding(rule, "outside-months", step) with { Body = date.Body, Date = new StepSpan(date.First, date.Last, date).Shown, Limit = months.Max(m => m.Last), Entry = date.Entry };
            }
        }
    }

    private static bool IsIn(IEnumerable<StepSpan> months, DateOnly day) => months.Any(m => m.First <= day && day <= m.Last);

    public static IEnumerable<Finding> Latest(ProofSubject read, ProcessRule rule)
    {
        var steps = read.With(rule.Terms.Topics);
        var spans = read.SpansOf(steps).RemoveAll(s => s.Last == DateOnly.MaxValue);
        if (spans.IsEmpty)
        {
            return steps.Take(1).Select(s => read.Undated(rule, s));
        }

        var first = spans.MinBy(s => s.Last)!;
        return first.Last <= read.Limit(rule) ? [] : [read.Finding(rule, "too-late", steps.First(s => read.SpansOf(s).Contains(first))) with { Date = first.Shown, Limit = read.Limit(rule), Entry = first.Date?.Entry, Body = first.Date?.Body }];
    }

    public static IEnumerable<Finding> LatestInstead(ProofSubject read, ProcessRule rule)
    {
        var others = read.With(rule.Terms.Others);
        var late = read.SpansOf(others).RemoveAll(s => s.Last == DateOnly.MaxValue);
        return late.IsEmpty || late.Any(s => s.Last <= read.Limit(rule)) || read.SpansOf(read.With(rule.Terms.Topics)).Any(s => s.Last <= read.Limit(rule))
            ? []
            : [read.Finding(rule, "missing-by", others.First(s => read.SpansOf(s).Contains(late.MinBy(l => l.Last)!))) with { Limit = read.Limit(rule) }];
    }

    public static IEnumerable<Finding> MonthsAfterPeriod(ProofSubject read, ProcessRule rule)
    {
        foreach (var step in read.With(rule.Terms.Topics))
        {
            if (ContentChecks.PeriodOf(step) is not { } period || read.SpansOf(step).MinBy(s => s.Last) is not { } span || span.Last == DateOnly.MaxValue)
            {
                yield return read.Undated(rule, step);
                continue;
            }

            var end = new DateOnly(read.Year - (step.About == StepYear.Past ? 1 : 0), period.To, 1).AddMonths(1 + (rule.Terms.Most ?? 0)).AddDays(-1);
            if (span.Last > end)
            {
                yield return read.Finding(rule, "too-late", step) with { Date = span.Shown, Limit = end, Entry = span.Date?.Entry, Body = span.Date?.Body };
            }
        }
    }

    /// <summary>The most days there can be: from the earliest of the first to the latest of the second, for each body by itself.</summary>
    public static IEnumerable<Finding> DaysBetween(ProofSubject read, ProcessRule rule)
    {
        var from = read.With(rule.Terms.Others);
        if (read.SpansOf(from).MinBy(s => s.First) is not { } start)
        {
            yield break;
        }

        foreach (var (step, end) in read.With(rule.Terms.Topics).SelectMany(s => read.LastOfEach(s).Select(e => (s, e))))
        {
            if (end.Last != DateOnly.MaxValue && end.Last.DayNumber - start.First.DayNumber is var days && days < rule.Terms.Days)
            {
                yield return read.Finding(rule, "too-few-days", step) with { Other = from.First(s => read.SpansOf(s).Contains(start)).Id, Date = end.Shown, Limit = start.First, Found = days, Wanted = rule.Terms.Days, Entry = end.Date?.Entry, Body = end.Date?.Body };
            }
        }
    }

    public static IEnumerable<Finding> PrecededBy(ProofSubject read, ProcessRule rule)
    {
        var before = read.With(rule.Terms.Others);
        var needed = read.SpansOf(before);
        foreach (var step in read.With(rule.Terms.Topics))
        {
            if (needed.IsEmpty && (before.IsEmpty || read.Calendar is not null))
            {
                yield return read.Finding(rule, "nothing-before", step) with { Other = before.FirstOrDefault()?.Id, Date = read.SpansOf(step).MinBy(s => s.First)?.Shown };
            }

            foreach (var last in needed.IsEmpty ? [] : read.LastOfEach(step).Where(s => needed.Min(n => n.First) > s.Last))
            {
                yield return read.Finding(rule, "input-later", step) with { Other = before.FirstOrDefault()?.Id, Date = last.Shown, Limit = needed.Min(n => n.First), Entry = last.Date?.Entry };
            }
        }
    }

    /// <summary>In an election year the old assembly sits until the middle of October; a version must say what then holds.</summary>
    public static IEnumerable<Finding> ElectionYear(ProofSubject read, ProcessRule rule) =>
        read.Calendar is { } year && (year - (rule.Terms.Year ?? 0)) % 4 != 0 ? []
        : read.With(rule.Terms.Topics).Where(s => s.Kind == StepKind.Decision).SelectMany(step => read.SpansOf(step).Where(s => s.First < read.Limit(rule) && s.Last != DateOnly.MaxValue).Take(1)
            .Select(span => read.Finding(rule, "before-the-new-assembly", step) with { Date = span.Shown, Limit = read.Limit(rule), Entry = span.Date?.Entry, Body = span.Date?.Body }));
}
