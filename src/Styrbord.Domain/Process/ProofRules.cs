using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>What may be recorded of the proof-reader's rules, and which findings may be accepted.</summary>
public static class ProofRules
{
    private const int ReasonLimit = 2_000;

    public static Outcome Decide(Authority authority, RecordProcessRule asked)
    {
        var rule = asked.Rule;
        return Outcome.Of(
            [
                .. Ids.Judge("processRule", rule.Id.Value, taken: false, "rule.id"),
                .. OrganisationRules.Named(rule.Source, "rule.source"),
                .. string.IsNullOrWhiteSpace(rule.Text) ? [new Required("rule.text")] : Array.Empty<Problem>(),
                .. rule.Validity.EndsBeforeStart ? [new EndsBeforeStart("rule.validity")] : Array.Empty<Problem>(),
                .. rule.Versions.Where(v => !authority.Process.Versions.ContainsKey(v)).Select(v => new NotFound("processVersion", v.Value, "rule.versions")),
                .. Missing(rule).Select(needs => new RuleIsIncomplete("rule.terms", needs)),
            ],
            () => authority.Process.Rules.GetValueOrDefault(rule.Id) == rule ? [] : [new ProcessRuleRecorded(rule)]);
    }

    public static Outcome Decide(Authority authority, AcceptFinding asked, Context context)
    {
        var proof = asked.Calendar is { } year ? ProofReader.OfCalendar(authority, year)
            : asked.Version is { } version ? ProofReader.OfVersion(authority, version, context.Today) : null;
        return Outcome.Of(
            [
                .. proof is null || !proof.Findings.Any(f => string.Equals(f.Key, asked.Finding, StringComparison.Ordinal)) ? [new FindingIsGone()] : Array.Empty<Problem>(),
                .. string.IsNullOrWhiteSpace(asked.Reason) ? [new Required("reason")] : Array.Empty<Problem>(),
                .. asked.Reason.Length > ReasonLimit ? [new TooLong("reason", asked.Reason.Length, ReasonLimit)] : Array.Empty<Problem>(),
            ],
            () => [new FindingAccepted(new(asked.Finding, context.Seal("reason", asked.Reason.Trim()), context.Stamp))]);
    }

    public static Outcome Decide(Authority authority, WithdrawAcceptance asked) =>
        authority.Process.Accepted.ContainsKey(asked.Finding) ? new AcceptanceWithdrawn(asked.Finding) : new FindingIsGone();

    /// <summary>What the kind of rule needs and the rule lacks, by the names of <see cref="RuleTerms"/>.</summary>
    private static IEnumerable<string> Missing(ProcessRule rule)
    {
        var t = rule.Terms;
        return Needs(rule.Kind).Where(name => name switch
        {
            "topics" => t.Topics.Count == 0,
            "others" => t.Others.Count == 0,
            "month" => t.Month is not { } month || t.Day is not { } day || !StepRules.IsDay(day, [month]) || (month == 2 && day == 29),
            "days" => t.Days is not > 0 || (rule.Kind == RuleKind.Notice && t.Days > DeadlineQueries.Longest),
            "least" => t.Least is not > 0,
            "most" => t.Most is not > 0 || t.Most < t.Least,
            "year" => t.Year is not > 0,
            _ => t.Levels.Count == 0,
        });
    }

    /// <summary>What a kind of rule is filled with, by the names of <see cref="RuleTerms"/>.</summary>
    public static string[] Needs(RuleKind kind) => kind switch
    {
        RuleKind.NoCycle or RuleKind.InputFirst or RuleKind.WithinMonths or RuleKind.BodyExists => [],
        RuleKind.Latest => ["topics", "month"],
        RuleKind.LatestInstead => ["topics", "others", "month"],
        RuleKind.PeriodLength => ["topics", "least", "most"],
        RuleKind.MonthsAfterPeriod => ["topics", "most"],
        RuleKind.DaysBetween => ["topics", "others", "days"],
        RuleKind.DecidedBy => ["topics", "levels"],
        RuleKind.PrecededBy or RuleKind.Handled => ["topics", "others"],
        RuleKind.ElectionYear => ["topics", "month", "year"],
        RuleKind.Notice => ["days", "levels"],
        _ => ["topics"],
    };
}
