using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.BudgetDecisions;

public static class BudgetDecisionsFeature
{
    // the auditors' budget is the assembly's own: no role at the executive board counts, nor one that is held nowhere
    private static readonly Relation AtAssembly = Relation.At<ProposeAuditBudget>("ownOrPresidium", (authority, asked) =>
        authority.Organisation.Bodies.TryGetValue(asked.Body, out var body) && BudgetRules.OfAssembly(authority, body) ? body.Parent is { } parent ? [asked.Body, parent] : [asked.Body] : []) with
    { OnlyThere = true };

    public static readonly Feature Feature = new("budgetDecisions", 5, BudgetDecisionsJson.Default,
        [
            Asks<FixBudgetTerms>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
            Asks<ProposeAuditBudget>([Role.CommitteeSecretary], AtAssembly),
            Asks<LockRegionalPlan>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
        ],
        [
            Tells<BudgetTermsFixed>("budgetDecisions.budget-terms-fixed"),
            Tells<AuditBudgetProposed>("budgetDecisions.audit-budget-proposed"),
            Tells<RegionalPlanLocked>("budgetDecisions.regional-plan-locked"),
        ]);
}

[JsonSerializable(typeof(FixBudgetTerms))]
[JsonSerializable(typeof(ProposeAuditBudget))]
[JsonSerializable(typeof(LockRegionalPlan))]
[JsonSerializable(typeof(BudgetTermsFixed))]
[JsonSerializable(typeof(AuditBudgetProposed))]
[JsonSerializable(typeof(RegionalPlanLocked))]
[JsonSerializable(typeof(BudgetTerms))]
[JsonSerializable(typeof(InvestmentFrame))]
[JsonSerializable(typeof(RedistributionRight))]
[JsonSerializable(typeof(AuditBudget))]
[JsonSerializable(typeof(LockedBudget))]
[JsonSerializable(typeof(ClauseKind))]
[JsonSerializable(typeof(string))]
internal sealed partial class BudgetDecisionsJson : JsonSerializerContext;
