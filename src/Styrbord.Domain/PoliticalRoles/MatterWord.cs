using System.Collections.Frozen;

namespace Styrbord.Domain.PoliticalRoles;

/// <summary>The words for kinds of matters that a duty may name; the kinds themselves are told where matters are decided.</summary>
public static class MatterWord
{
    public static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        [
            "guidingTexts", "overallGoals", "guidelines", "planningDirective", "budget", "taxRate", "annualReport", "politicalOrganisation", "operationalPlan", "planningPremises", "careChoice", "other",
        ],
        StringComparer.Ordinal);

    public static bool IsOne(string word) => All.Contains(word);
}
