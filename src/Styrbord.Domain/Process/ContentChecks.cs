using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>Rules on what a version or a year holds.</summary>
internal static class ContentChecks
{
    /// <summary>The months a report covers: as stated, or from January to the month it is given after.</summary>
    public static ReportPeriod? PeriodOf(ProcessStep step) =>
        step.ReportPeriod ?? (step.Time is { Rule: MonthRule.After, Months: [var month] } ? new(1, month) : null);

    public static IEnumerable<Finding> Cycle(ProofSubject read, ProcessRule rule) =>
        StepRules.CycleOf(read.Steps.Select(s => (s.Id, s.BuildsOn.Select(b => b.Step).OfType<ItemId>()))) is { } ring
            ? [read.Finding(rule, "cycle", read.Steps.First(s => s.Id == ring[0])) with { Other = ring[1] }]
            : [];

    public static IEnumerable<Finding> PeriodLength(ProofSubject read, ProcessRule rule)
    {
        var reports = read.With(rule.Terms.Topics).Select(s => (Step: s, Period: PeriodOf(s))).Where(r => r.Period is not null).Select(r => (r.Step, Months: r.Period!.To - r.Period.From + 1)).ToList();
        return reports.Count == 0 || reports.Exists(r => r.Months >= rule.Terms.Least && r.Months <= rule.Terms.Most) ? []
            : [read.Finding(rule, "period-length", reports[^1].Step) with { Date = read.SpansOf(reports[^1].Step).FirstOrDefault()?.Shown, Found = reports[^1].Months, Wanted = rule.Terms.Least, Most = rule.Terms.Most }];
    }

    public static IEnumerable<Finding> TimesAYear(ProofSubject read, ProcessRule rule)
    {
        foreach (var step in read.With(rule.Terms.Topics).Where(_ => read.Calendar is not null))
        {
            var wanted = step.Time.PerYear ?? rule.Terms.Least ?? 1;
            var dates = read.DatesOf(step).Where(d => d.First.Year == read.Year).ToList();
            var before = read.SpansOf(read.With(rule.Terms.Others)).Where(s => s.Date is not null).MinBy(s => s.First);
            var (few, late) = (dates.Count < wanted, before is not null && !dates.Exists(d => d.Last < before.First));
            if (few || late)
            {
                yield return read.Finding(rule, !late ? "too-few-dated" : few ? "too-few-times" : "none-before", step) with { Limit = before?.First, Found = dates.Count, Wanted = wanted };
            }
        }
    }

    public static IEnumerable<Finding> DecidedOnce(ProofSubject read, ProcessRule rule) =>
        read.With(rule.Terms.Topics).Where(s => s.Kind == StepKind.Decision).ToList() is [var first, .. { Count: > 0 } again]
            ? again.Select(s => read.Finding(rule, "decided-again", s) with { Other = first.Id, Date = read.SpansOf(s).FirstOrDefault()?.Shown })
            : [];

    public static IEnumerable<Finding> MonthStated(ProofSubject read, ProcessRule rule) =>
        rule.Terms.Topics.Select(t => read.With([t])).Where(steps => !steps.IsEmpty && !steps.Concat(read.With(rule.Terms.Others)).Any(s => s.Time.Rule is MonthRule.In or MonthRule.Latest || read.DatesOf(s).Any()))
            .Select(steps => read.Finding(rule, "no-month", steps[0]));

    public static IEnumerable<Finding> MustStand(ProofSubject read, ProcessRule rule) =>
        read.With(rule.Terms.Topics).IsEmpty ? [read.Finding(rule, "no-step", null)] : [];
}
