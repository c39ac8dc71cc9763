using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Secrecy;

/// <summary>
/// Regional plans with budget that took on words of another matter than their own, which is hidden: sources, premises, changes. What stands
/// in them as it would be composed of what may be seen stays; of the rest nothing is said. What has changed since goes with it.
/// </summary>
internal static class RedactedPlanDocuments
{
    public static bool IsTouched(Authority real, Authority open, FrozenContent content) =>
        !(ReferenceEquals(real.Economy, open.Economy) && ReferenceEquals(real.FinancialPlans, open.FinancialPlans))
        && RegionalPlan.Locked(real, content) is { } locked && !BodyOf(real, locked, content).SequenceEqual(BodyOf(open, locked, content));

    public static FrozenDocument Of(Authority open, FrozenContent content, FrozenDocument document) => RegionalPlan.Locked(open, content) is { } locked
        ? document with { Body = [new Paragraph("Handlingen återges utan det som omfattas av sekretess.", null, "note"), .. document.Body.Where(BodyOf(open, locked, content).ToHashSet().Contains)] }
        : RedactedContents.Closed(document, content.Title, "Handlingen återges inte, eftersom den innehåller något som omfattas av sekretess.");

    private static EquatableArray<Block> BodyOf(Authority authority, LockedBudget locked, FrozenContent content) => RegionalPlan.Body(authority, locked.Terms, locked.Auditors, ContentRules.LockedOn(content));
}
