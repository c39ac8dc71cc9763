using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Decisions;

/// <summary>Decisions taken by delegation outside meetings, and the report of all such decisions to the body that delegated.</summary>
public static class DelegatedRules
{
    private const int Limit = 2_000;

    public static Outcome Decide(Authority authority, RegisterDelegated asked, Context context)
    {
        if (!authority.Decisions.Delegated.Delegations.TryGetValue(asked.Delegation, out var delegation))
        {
            return new NotFound("delegation", asked.Delegation.Value, "delegation");
        }

        var matter = asked.Matter is { } id ? authority.Decisions.Matters.GetValueOrDefault(id) : null;
        var from = authority.Organisation.Bodies[delegation.From];
        var decision = AsOfBody(asked, delegation);
        return Outcome.Of(
            [
                .. Ids.Judge("decision", asked.Id.Value, authority.Decisions.Delegated.Decisions.ContainsKey(asked.Id) || authority.Decisions.Decisions.ContainsKey(asked.Id)),
                .. string.IsNullOrWhiteSpace(asked.What) ? [new Required("what")] : asked.What.Length > Limit ? [new TooLong("what", asked.What.Length, Limit)] : Array.Empty<Problem>(),
                .. asked.Day > context.Today ? [new DayNotReached(asked.Day, context.Today)] : Array.Empty<Problem>(),
                .. DelegationQueries.IsInForce(authority, delegation, asked.Day) ? Array.Empty<Problem>() : [new DelegationNotValid(delegation.What, asked.Day)],
                .. delegation.To is { } body ? [new DelegatedToABody(OrganisationQueries.NameOf(authority, body, asked.Day))] : Array.Empty<Problem>(),
                .. asked.Matter is { } named && matter is null ? [new NotFound("matter", named.Value, "matter")] : Array.Empty<Problem>(),
                .. TakenRules.Against(authority, matter, from, decision),
                .. matter is not null && !delegation.Covers(matter) ? [new DelegationElsewhere(delegation.What)] : Array.Empty<Problem>(),
                .. matter is null ? [] : DelegationRules.KeptKind(authority, matter.Kind, from, asked.Day, "matter"),
            ],
            () => [new DelegatedRegistered(new(
                asked.Id, asked.Delegation, asked.Day, context.Seal("what", asked.What), asked.Matter, context.Stamp,
                TakenRules.ReasonOf(authority, matter, decision, context), TakenRules.BasisOf(decision)))]);
    }

    /// <summary>The decision as if the body that delegated had taken it: no more may be decided for it than by it.</summary>
    private static AdoptDecision AsOfBody(RegisterDelegated asked, Delegation delegation) =>
        new(asked.Id, asked.Matter ?? default, delegation.From, asked.Day, "", DecisionStage.Adoption, WithoutConsultation: asked.WithoutConsultation, Right: asked.Right, Subject: asked.Subject, Over: asked.Over);

    public static Outcome Decide(Authority authority, ReportDelegated asked, Context context)
    {
        var open = DelegationQueries.ToReportAt(authority, asked.Body, asked.Day).GroupBy(o => o.Id).ToDictionary(o => o.Key, o => o.Max(d => d.Day));
        return Outcome.Of(
            [
                .. OrganisationRules.Named(asked.Paragraph, "paragraph"),
                .. asked.Day > context.Today ? [new DayNotReached(asked.Day, context.Today)] : Array.Empty<Problem>(),
                .. OrganisationRules.Acting(authority, asked.Body, asked.Day),
                .. DecisionsRules.Closed(authority, asked.Body, asked.Day),
                .. asked.Decisions.Count == 0 ? [new Required("decisions")] : Array.Empty<Problem>(),
                .. asked.Decisions.Where(d => !open.TryGetValue(d, out var taken) || taken > asked.Day).Select(d => new NothingToReportOf(d)),
            ],
            () => [new DelegatedReported(new(asked.Body, asked.Day, asked.Paragraph, asked.Decisions.Distinct().ToEquatableArray(), context.Stamp))]);
    }
}
