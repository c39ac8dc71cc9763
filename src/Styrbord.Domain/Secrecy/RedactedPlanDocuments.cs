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
    /// <summary>A matter that it took words from when it was locked is hidden, whatever the money rests on now.</summary>
    public static bool IsTouched(Authority real, FrozenContent content, Hiding hiding) =>
        RegionalPlan.Locked(real, content)?.Behind?.Any(m => hiding.OfMatter(m) is not null) == true;

    public static FrozenDocument Of(Authority open, FrozenContent content, FrozenDocument document)
    {
        if (RegionalPlan.Locked(open, content) is not { } locked)
        {
            return RedactedContents.Closed(document, content.Title, "Handlingen återges inte, eftersom den innehåller något som omfattas av sekretess.");
        }

        var (motion, body) = (MotionOf(open, locked, content), BodyOf(open, locked, content).ToHashSet());
        return document with
        {
            Motion = document.Motion.Where((s, i) => motion.Contains(s) || (locked.Clauses is { } kinds && i < kinds.Count && !BudgetClauses.IsOfData(kinds[i]))).ToEquatableArray(),
            Body = [new Paragraph("Handlingen återges utan det som omfattas av sekretess.", null, "note"), .. document.Body.Where(body.Contains)],
        };
    }

    private static HashSet<string> MotionOf(Authority authority, LockedBudget locked, FrozenContent content) =>
        BudgetClauses.Of(authority, locked.Terms, locked.Auditors, [], ContentRules.LockedOn(content)).Select(c => c.Text).ToHashSet(StringComparer.Ordinal);

    private static EquatableArray<Block> BodyOf(Authority authority, LockedBudget locked, FrozenContent content) => RegionalPlan.Body(authority, locked.Terms, locked.Auditors, ContentRules.LockedOn(content));
}
