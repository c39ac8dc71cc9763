using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>In what the same step differs between two versions.</summary>
internal static class StepDifferences
{
    public static IEnumerable<StepAspect> Of(Authority authority, ImmutableArray<ProcessStep> left, ImmutableArray<ProcessStep> right)
    {
        bool Unlike(Func<ProcessStep, IEnumerable<string?>> of) => !Words(left, of).SequenceEqual(Words(right, of), StringComparer.OrdinalIgnoreCase);
        bool OtherParties(Func<ProcessStep, IEnumerable<StepParty>> of) => Unlike(s => of(s).Select(p => RoleOf(authority, p)));
        if (Unlike(s => [s.Title]))
        {
            yield return StepAspect.Title;
        }

        if (Unlike(s => [$"{s.Time.Rule} {s.Time.Day} {s.Time.YearsAfter} {string.Join(' ', s.Time.Months)}"]))
        {
            yield return StepAspect.Time;
        }

        if (OtherParties(s => s.Responsible))
        {
            yield return StepAspect.Responsible;
        }
        else if (Unlike(s => s.Responsible.Select(p => p.Id)))
        {
            yield return StepAspect.ResponsibleName;
        }

        foreach (var aspect in Enumerable.Empty<StepAspect>()
            .Concat(Unlike(s => [$"{s.Kind}"]) ? [StepAspect.Kind] : [])
            .Concat(Unlike(s => [s.Document]) ? [StepAspect.Document] : [])
            .Concat(Unlike(s => s.Detail is { } d ? [.. d.Content, .. d.Agenda, d.UsedFor, d.Annex, d.Effect] : []) ? [StepAspect.Content] : [])
            .Concat(Unlike(s => s.BuildsOn.Select(b => TopicOf(authority, b))) ? [StepAspect.BuildsOn] : [])
            .Concat(OtherParties(s => s.Receivers) ? [StepAspect.Receivers] : []))
        {
            yield return aspect;
        }
    }

    /// <summary>
    /// How many months later the right one is. A report is set against a report by the end of what it covers, since one version may say
    /// when it is taken up and another only after which month it is given.
    /// </summary>
    public static int? Moved(string? topic, ImmutableArray<ProcessStep> left, ImmutableArray<ProcessStep> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return null;
        }

        ImmutableArray<ProcessStep> a = Main(topic, left), b = Main(topic, right);
        var (la, lb) = (PeriodEnds(a), PeriodEnds(b));
        (la, lb) = la.Length > 0 && lb.Length > 0 ? (la, lb) : (Months(a), Months(b));
        return la.Length > 0 && la.Length == lb.Length && la.Select((m, i) => lb[i] - m).Distinct().ToList() is [var months] ? months : null;
    }

    // a step that does it besides something else counts only where no step does it first
    private static ImmutableArray<ProcessStep> Main(string? topic, ImmutableArray<ProcessStep> steps) =>
        steps.Where(s => topic is null || string.Equals(s.Topics[0], topic, StringComparison.Ordinal)).ToImmutableArray() is { IsEmpty: false } main ? main : steps;

    private static int[] PeriodEnds(ImmutableArray<ProcessStep> steps) =>
        [.. steps.SelectMany(s => s.ReportPeriod is { } period ? [period.To] : s.Time.Rule == MonthRule.After ? s.Time.Months.Items : []).Distinct().Order()];

    private static int[] Months(ImmutableArray<ProcessStep> steps) =>
        [.. steps.Where(s => s.Time.Rule is MonthRule.In or MonthRule.Latest).SelectMany(s => s.Time.Months.Select(m => m + (12 * s.Time.YearsAfter))).Distinct().Order()];

    private static IEnumerable<string> Words(ImmutableArray<ProcessStep> steps, Func<ProcessStep, IEnumerable<string?>> of) =>
        steps.SelectMany(of).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a party is, whatever it is called: one assembly and its successor are the same.</summary>
    private static string RoleOf(Authority authority, StepParty party) => party switch
    {
        { Kind: PartyKind.Body, Id: { } id } when authority.Organisation.Bodies.TryGetValue(new(id), out var body) => $"{body.Level}",
        { Kind: PartyKind.Unit, Id: { } id } when authority.Organisation.Units.TryGetValue(new(id), out var unit) => unit.Level,
        { Kind: PartyKind.Group, Id: { } id } when authority.Organisation.Groups.TryGetValue(new(id), out var group) => group.ReplacedBy?.Value ?? id,
        _ => $"{party.Kind} {party.Id}",
    };

    private static string TopicOf(Authority authority, StepInput input) =>
        input.Step is { } step && authority.Process.Steps.TryGetValue(step, out var found) ? (found.Topics.Count > 0 ? found.Topics[0] : found.Title) : input.Document ?? "";
}
