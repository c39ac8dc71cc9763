using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>What a plan holds beside sections and goals: what is new, the important processes, documents kept elsewhere.</summary>
public static class AdditionRules
{
    private const int AddressLimit = 500;
    private const int VersionLimit = 60;

    public static Outcome Decide(Authority authority, Plan plan, WriteInitiative asked, Context context)
    {
        var now = plan.Content.Initiatives?.GetValueOrDefault(asked.Id);
        var next = new Initiative(
            asked.Id, asked.Kind, asked.Name, Sealed(now?.Text, "text", asked.Text, context)!, Sealed(now?.Replaces, "replaces", asked.Replaces, context),
            asked.Decided ? asked.Decision : null, context.Stamp, asked.Example);
        return Outcome.Of(
            [
                .. Ids.Judge("initiative", asked.Id.Value, now is null && plan.Content.Holds(asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. Wording.Filled(asked.Text, "text", PlansRules.TextLimit),
                .. Wording.Fits(asked.Replaces, "replaces", PlansRules.TextLimit),
                .. asked.Decided ? Political(authority, asked.Decision) : [],
                .. Wording.Changed(now?.Text, now?.Stamp, asked.Seen, asked.Text, "text"),
            ],
            () => now is not null && next with { Stamp = now.Stamp } == now ? [] : [new InitiativeWritten(plan.Id, next, context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, Plan plan, WriteProcess asked, Context context)
    {
        var now = plan.Content.Processes?.GetValueOrDefault(asked.Id);
        var next = new KeyProcess(asked.Id, asked.Name, Sealed(now?.Text, "text", asked.Text, context), asked.Goals.Distinct().ToEquatableArray(), context.Stamp, asked.Example);
        return Outcome.Of(
            [
                .. Ids.Judge("process", asked.Id.Value, now is null && plan.Content.Holds(asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. asked.Goals.Count == 0 ? [new Required("goals")] : asked.Goals.SelectMany((goal, i) => KnownGoal(authority, plan, goal, $"goals[{i}]")),
                .. Wording.Fits(asked.Text, "text", PlansRules.TextLimit),
                .. Wording.Changed(now?.Text, now?.Stamp, asked.Seen, asked.Text ?? "", "text"),
            ],
            () => now is not null && next with { Stamp = now.Stamp } == now ? [] : [new ProcessWritten(plan.Id, next, context.Stamp)]);
    }

    public static Outcome Decide(Plan plan, LinkDocument asked, Context context)
    {
        var now = plan.Content.Documents?.GetValueOrDefault(asked.Id);
        var next = new LinkedDocument(
            asked.Id, asked.Kind, asked.Title, asked.Address.Trim(), string.IsNullOrWhiteSpace(asked.Version) ? null : asked.Version.Trim(), asked.Day, context.Stamp, asked.Example);
        return Outcome.Of(
            [
                .. Ids.Judge("document", asked.Id.Value, now is null && plan.Content.Holds(asked.Id)),
                .. OrganisationRules.Named(asked.Title, "title"),
                .. Address(next.Address),
                .. next.Version is { Length: > VersionLimit } version ? [new TooLong("version", version.Length, VersionLimit)] : Array.Empty<Problem>(),
                .. next.Version is null && next.Day is null ? [new NoVersion()] : Array.Empty<Problem>(),
            ],
            () => now is not null && next with { Stamp = now.Stamp } == now ? [] : [new DocumentLinked(plan.Id, next, context.Stamp)]);
    }

    /// <summary>The decisions by which something new may be introduced, the latest first.</summary>
    public static ImmutableArray<Decision> Decisions(Authority authority) => [.. DecisionsQueries.ByDay(authority).Where(d => IsPolitical(authority, d)).Reverse()];

    /// <summary>A body's own approval, and no mere preparation or proposal.</summary>
    private static bool IsPolitical(Authority authority, Decision decision) =>
        decision is { IsApproval: true, Stage: not (DecisionStage.Preparation or DecisionStage.Proposal), Body: { } body }
        && authority.Organisation.Bodies[body].Level is not BodyLevel.Presidium;

    private static IEnumerable<Problem> Political(Authority authority, ItemId? asked) =>
        asked is not { } id ? [new NoPoliticalDecision()]
        : !authority.Decisions.Decisions.TryGetValue(id, out var decision) ? [new NotFound("decision", id.Value, "decision")]
        : !IsPolitical(authority, decision) ? [new NotAPoliticalDecision(id)]
        : [];

    private static IEnumerable<Problem> KnownGoal(Authority authority, Plan plan, GoalId goal, string at) =>
        GoalsQueries.Tree(authority, plan.Year)!.Goals.Any(g => g.Goal.Id == goal) ? [] : [new NotFound("goal", goal.Value, at)];

    private static IEnumerable<Problem> Address(string address) =>
        address.Length == 0 ? [new Required("address")]
        : address.Length > AddressLimit ? [new TooLong("address", address.Length, AddressLimit)]
        : WebAddress.IsSafe(address) ? []
        : [new NotAWebAddress()];

    // a text that stands as it was keeps its seal
    private static TextRef? Sealed(TextRef? now, string field, string? text, Context context) => Wording.Same(now, text ?? "") ? now : context.SealOrNothing(field, text);
}
