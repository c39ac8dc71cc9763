using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.PoliticalRoles;

namespace Styrbord.Domain.Decisions;

/// <summary>What may be delegated, to whom, and what a decision by delegation needs.</summary>
public static class DelegationRules
{
    public static Outcome Decide(Authority authority, DelegateRight asked, Context context)
    {
        if (!authority.Organisation.Bodies.TryGetValue(asked.From, out var from))
        {
            return new NotFound("body", asked.From.Value, "from");
        }

        return Outcome.Of(
            [
                .. Ids.Judge("delegation", asked.Id.Value, authority.Decisions.Delegated.Delegations.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.What, "what"),
                .. OrganisationRules.Named(asked.Paragraph, "paragraph"),
                .. asked.ValidTo < asked.ValidFrom ? [new EndsBeforeStart("validTo")] : Array.Empty<Problem>(),
                .. asked.ValidFrom < asked.DecidedOn ? [new ValidBeforeDecided(asked.DecidedOn)] : Array.Empty<Problem>(),
                .. asked.DecidedOn > context.Today ? [new DayNotReached(asked.DecidedOn, context.Today)] : Array.Empty<Problem>(),
                .. OrganisationRules.Acting(authority, asked.From, asked.DecidedOn, "from"),
                .. ToWhom(authority, from, asked),
                .. Kept(authority, from, asked),
                .. asked.Matter is { } matter && !authority.Decisions.Matters.ContainsKey(matter) ? [new NotFound("matter", matter.Value, "matter")] : Array.Empty<Problem>(),
            ],
            () => [new RightDelegated(new(
                asked.Id, asked.From, asked.To, asked.To is null ? asked.Holder : null, asked.What, asked.Kinds, asked.Matter, asked.DecidedOn, asked.Paragraph, asked.ValidFrom, asked.ValidTo, context.Stamp, asked.Duty))]);
    }

    public static Outcome Decide(Authority authority, EndDelegation asked) =>
        authority.Decisions.Delegated.Delegations.GetValueOrDefault(asked.Delegation) switch
        {
            null => new NotFound("delegation", asked.Delegation.Value, "delegation"),
            var delegation when asked.To < delegation.ValidFrom => new EndsBeforeStart("to"),
            { ValidTo: { } last } when last == asked.To => new Accepted([]),
            { ValidTo: { } last } when asked.To > last => new CannotBeProlonged(last),
            _ => new DelegationEnded(asked.Delegation, asked.To),
        };

    /// <summary>What stands against a decision for want of a delegation, or for one that does not reach it.</summary>
    internal static IEnumerable<Problem> Against(Authority authority, Matter matter, Body body, AdoptDecision asked)
    {
        if (asked.Delegation is not { } id)
        {
            return !body.IsCommitteeLike && body.Level != BodyLevel.Assembly && asked.Stage != DecisionStage.Preparation && Competence.Broken(matter.Kind, asked.Stage, body.Level, asked.Day) is null
                ? [new DelegationMissing(body.NameOn(asked.Day))] : [];
        }

        if (!authority.Decisions.Delegated.Delegations.TryGetValue(id, out var delegation))
        {
            return [new NotFound("delegation", id.Value, "delegation")];
        }

        var from = authority.Organisation.Bodies[delegation.From];
        return
        [
            .. DelegationQueries.IsInForce(authority, delegation, asked.Day) ? Array.Empty<Problem>() : [new DelegationNotValid(delegation.What, asked.Day)],
            .. delegation.To == body.Id && delegation.Covers(matter) ? Array.Empty<Problem>() : [new DelegationElsewhere(delegation.What)],
            .. KeptKind(authority, matter.Kind, from, asked.Day, "delegation"),
        ];
    }

    /// <summary>A kind of matter that the law, or a political role, keeps for the body itself, also when a delegation names it.</summary>
    internal static IEnumerable<Problem> KeptKind(Authority authority, MatterKind kind, Body from, DateOnly day, string at) =>
        DelegationLaw.IsKept(kind, from.Level) ? [new NotDelegable(at, from.NameOn(day), DelegationLaw.Source(DelegationLaw.KeptBy(from.Level), day))]
        : RoleCompetence.Keeping(authority, kind, from, day) is { } role ? [new KeptByRole(at, from.NameOn(day), role.Name)]
        : [];

    private static IEnumerable<Problem> ToWhom(Authority authority, Body from, DelegateRight asked)
    {
        var source = DelegationLaw.Source(from.Level == BodyLevel.Assembly ? DelegationTopic.OfAssembly : DelegationTopic.ToWhom, asked.DecidedOn);
        if (asked.To is not { } to)
        {
            return string.IsNullOrWhiteSpace(asked.Holder) ? [new Required("to")]
                : from.IsCommitteeLike ? OrganisationRules.Named(asked.Holder, "holder")
                : [new CannotDelegateTo(from.NameOn(asked.DecidedOn), source, "holder")];
        }

        return !authority.Organisation.Bodies.TryGetValue(to, out var body) ? [new NotFound("body", to.Value, "to")]
            : (from.Level == BodyLevel.Assembly && body.IsCommitteeLike) || (from.IsCommitteeLike && body.Parent == from.Id) ? []
            : [new CannotDelegateTo(from.NameOn(asked.DecidedOn), source)];
    }

    private static IEnumerable<Problem> Kept(Authority authority, Body from, DelegateRight asked)
    {
        var source = DelegationLaw.Source(DelegationLaw.KeptBy(from.Level), asked.DecidedOn);
        var kinds = asked.Kinds.SelectMany((kind, i) => KeptKind(authority, kind, from, asked.DecidedOn, $"kinds[{i}]"));
        return
        [
            .. asked.Question == DelegatedQuestion.Ordinary ? Array.Empty<Problem>() : [new NotDelegable("question", from.NameOn(asked.DecidedOn), source)],
            .. kinds,
            .. asked.Matter is { } id && authority.Decisions.Matters.TryGetValue(id, out var matter) ? KeptKind(authority, matter.Kind, from, asked.DecidedOn, "matter") : [],
            .. asked.Duty is not { } duty ? Array.Empty<Problem>()
                : PoliticalRolesQueries.DutyOf(authority, duty) is not { } found ? [new NotFound("duty", duty.Value, "duty")]
                : !found.Duty.Delegable ? [new NotDelegable("duty", from.NameOn(asked.DecidedOn), source)]
                : PoliticalRolesQueries.IsHolder(authority, found.Role, from, asked.ValidFrom) ? [] : [new NotTheRolesHolder(from.NameOn(asked.DecidedOn), found.Role.Name, "duty")],
        ];
    }
}
