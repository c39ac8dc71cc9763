using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>Administration and committee write a plan in turn. Until somebody hands it over both may.</summary>
public static class TurnRules
{
    /// <summary>The role counts unless the other party has the turn. The planning strategist is of neither.</summary>
    public static Condition OwnTurn => Condition.On<PlanCommand>("ownTurn", (authority, asked, role) =>
        authority.Plans.Plans.GetValueOrDefault(asked.Plan)?.Turn is { } turn && PartyOf(role) is { } party && party != turn ? new OtherPartysTurn(turn) : null);

    public static Outcome Decide(Plan plan, HandOverPlan asked, Context context) =>
        plan.Turn == asked.To ? new Accepted([]) : new PlanHandedOver(plan.Id, asked.To, context.Stamp);

    private static WritingParty? PartyOf(Role role) => role switch
    {
        Role.CommitteeSecretary => WritingParty.Committee,
        Role.HeadOfAdministration or Role.UnitManager or Role.Contributor => WritingParty.Administration,
        _ => null,
    };
}
