using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Decisions;

/// <summary>What bodies are called in minutes: as they were when the minutes were approved.</summary>
public static class MinutedNames
{
    /// <summary>The body that decided, those the decision is sent to, and those whose right it rests on, by their names now.</summary>
    internal static EquatableArray<MinutedBody> Of(Authority authority, Decision decision)
    {
        var content = decision.Content is { } id ? authority.Decisions.Contents.GetValueOrDefault(id) : null;
        var from = decision.Basis?.Delegation is { } delegation ? authority.Decisions.Delegated.Delegations.GetValueOrDefault(delegation)?.From : null;
        return new[] { decision.Body, authority.Decisions.Matters[decision.Matter].Receiver, content?.ForBody, from }.OfType<BodyId>()
            .Concat(content?.MustDecide ?? []).Concat(decision.Basis?.Over ?? []).Distinct()
            .Select(b => new MinutedBody(b, OrganisationQueries.NameOf(authority, b, decision.Day.OrderDay))).ToEquatableArray();
    }

    public static string NameIn(Authority authority, Decision decision, BodyId body)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Minutes?.Names?.FirstOrDefault(n => n.Body == body)?.Name ?? OrganisationQueries.NameOf(authority, body, decision.Day.OrderDay);
    }
}
