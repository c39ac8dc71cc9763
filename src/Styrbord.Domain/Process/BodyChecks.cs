using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>Rules on who: bodies that are, bodies that may, and somebody who takes the work up.</summary>
internal static class BodyChecks
{
    public static IEnumerable<Finding> Exists(ProofSubject read, ProcessRule rule) =>
        from step in read.Steps
        where read.Calendar is not null && step.Kind != StepKind.Precondition
        from span in read.SpansOf(step)
        from body in BodiesOf(read, step, span)
        let code = CodeOf(read, step, body, span)
        where code is not null
        select read.Finding(rule, code!, step) with { Body = body.Id, Date = span.Shown, Entry = span.Date?.Entry, Limit = code == "body-ended" ? body.Validity.To?.AsEnd : body.Validity.From?.AsStart };

    public static IEnumerable<Finding> DecidedBy(ProofSubject read, ProcessRule rule)
    {
        foreach (var step in read.With(rule.Terms.Topics).Where(s => s.Kind == StepKind.Decision))
        {
            foreach (var date in read.DatesOf(step).Where(d => d.Body is { } b && read.Authority.Organisation.Bodies.TryGetValue(b, out var body) && !rule.Terms.Levels.Contains(body.Level)))
            {
                yield return read.Finding(rule, "wrong-body", step) with { Body = date.Body, Date = new StepSpan(date.First, date.Last, date).Shown, Entry = date.Entry };
            }

            if (read.DatesOf(step).All(d => d.Body is null) && step.Responsible.FirstOrDefault(p => !MayDecide(read, rule, p)) is { } wrong)
            {
                yield return read.Finding(rule, "wrong-body", step) with { Body = wrong is { Kind: PartyKind.Body, Id: { } id } ? new(id) : null, Date = read.SpansOf(step).FirstOrDefault()?.Shown };
            }
        }
    }

    /// <summary>A body that ends, and decides on something for a time when it is no more, for nobody.</summary>
    public static IEnumerable<Finding> SuccessorNamed(ProofSubject read, ProcessRule rule)
    {
        var organisation = read.Authority.Organisation;
        var next = new DateOnly(read.Year + 1, 1, 1);
        var named = organisation.Relations.Values.Where(r => r is { Kind: RelationKind.PreparesPlanFor, To: not null }).SelectMany(r => r.From).ToHashSet();
        return from step in read.With(rule.Terms.Topics)
               from date in read.DatesOf(step)
               let who = date.Body ?? default
               where date is { Body: not null, ForBody: null } && !named.Contains(who)
               where organisation.Bodies.TryGetValue(who, out var body) && body.Validity.To is { } to && to.AsEnd < next
               select read.Finding(rule, "no-successor", step) with { Body = date.Body, Date = new StepSpan(date.First, date.Last, date).Shown, Entry = date.Entry };
    }

    /// <summary>A month that is reported on and never reaches a body.</summary>
    public static IEnumerable<Finding> Handled(ProofSubject read, ProcessRule rule)
    {
        var taken = read.With(rule.Terms.Others).Where(s => s.Responsible.Any(IsPolitical)).Select(s => ContentChecks.PeriodOf(s)?.To).ToHashSet();
        return from step in read.With(rule.Terms.Topics)
               where step.Time.Rule == MonthRule.After && !step.Receivers.Any(IsPolitical)
               from month in step.Time.Months
               where !taken.Contains(month)
               select read.Finding(rule, "not-handled", step) with { Found = month };
    }

    public static IEnumerable<Finding> Named(ProofSubject read, ProcessRule rule) =>
        read.With(rule.Terms.Topics).Where(s => s.Kind == StepKind.Decision && s.Responsible.All(p => p.Kind == PartyKind.NotStated)).Select(s => read.Finding(rule, "no-body", s) with { Date = read.SpansOf(s).FirstOrDefault()?.Shown });

    private static IEnumerable<Body> BodiesOf(ProofSubject read, ProcessStep step, StepSpan span) =>
        (span.Date is { Body: { } body } ? [body] : step.Responsible.Where(p => p is { Kind: PartyKind.Body, Id: not null }).Select(p => new BodyId(p.Id!)))
        .Select(b => read.Authority.Organisation.Bodies.GetValueOrDefault(b)).OfType<Body>();

    private static string? CodeOf(ProofSubject read, ProcessStep step, Body body, StepSpan span) =>
        body.Validity.To is { } to && to.AsEnd < span.First ? "body-ended"
        : body.Validity.From is { } from && from.AsStart > span.Last ? "body-not-yet"
        : step.Kind != StepKind.Constitution && !IsConstituted(read, body, span.Last) ? "body-not-constituted"
        : null;

    /// <summary>The meeting is registered, or planned in the calendar of this year or the one before.</summary>
    private static bool IsConstituted(ProofSubject read, Body body, DateOnly by)
    {
        if (!body.NewlyElected || body.Constituted <= by || (body.Parent is { } parent && read.Authority.Organisation.Bodies.TryGetValue(parent, out var whole) && IsConstituted(read, whole, by)))
        {
            return true;
        }

        return new[] { read, read.Before }.OfType<ProofSubject>().Any(s => s.Steps.Any(step => step.Kind == StepKind.Constitution && step.Responsible.Any(p => Is(p, body)) && s.SpansOf(step).Any(span => span.First <= by)));
    }

    private static bool Is(StepParty party, Body body) =>
        party.Kind == PartyKind.NewCommittees ? body.IsCommitteeLike : party.Kind == PartyKind.Body && string.Equals(party.Id, body.Id.Value, StringComparison.Ordinal);

    private static bool IsPolitical(StepParty party) => party.Kind is PartyKind.Body or PartyKind.Committees or PartyKind.NewCommittees or PartyKind.PoliticalLeadership;

    private static bool MayDecide(ProofSubject read, ProcessRule rule, StepParty party) => party.Kind switch
    {
        PartyKind.Body => read.Authority.Organisation.Bodies.TryGetValue(new(party.Id!), out var body) && rule.Terms.Levels.Contains(body.Level),
        PartyKind.Committees or PartyKind.NewCommittees => rule.Terms.Levels.Contains(BodyLevel.Committee),
        PartyKind.NotStated => true,
        _ => false,
    };
}
