using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Governing;

/// <summary>A needs analysis or an analysis of the surrounding world on which priorities rest.</summary>
/// <param name="Address">In Styrbord, from its root, or a whole https address elsewhere; nothing where it is not kept in the open.</param>
public sealed record PriorityGround(string Title, string? Address = null);

/// <summary>Priorities that an executive board has decided, with what they rest on: the assembly's goals and budget, and the analyses.</summary>
/// <param name="Decision">The board's decision.</param>
/// <param name="Goals">The assembly's goals and focus areas that are put first.</param>
/// <param name="Budget">The matter of the assembly's budget.</param>
public sealed record BoardPriority(ItemId Id, int Year, ItemId Decision, EquatableArray<GoalId> Goals, MatterId Budget, EquatableArray<PriorityGround> Grounds, Stamp Stamp);

/// <summary>Records what priorities a decision of the board has set and what they rest on; said again they are changed.</summary>
public sealed record RecordPriorities(ItemId Id, int Year, ItemId Decision, MatterId Budget, EquatableArray<GoalId> Goals = default, EquatableArray<PriorityGround> Grounds = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BoardPriorityRules.Decide(authority, this, context);
}

public sealed record PrioritiesRecorded(BoardPriority Priority) : GoverningEvent
{
    protected override GoverningState On(GoverningState state) => state with { Priorities = state.Priorities.SetItem(Priority.Id, Priority) };
}

/// <summary>Priorities are set by an approval of the executive board.</summary>
public sealed record NotTheBoardsDecision(ItemId Decision) : Problem("governing.not-the-boards-decision", "decision")
{
    public override IReadOnlyDictionary<string, string> Data => With(("decision", Decision.Value));
}

/// <summary>The matter is not the budget.</summary>
public sealed record NotABudget(MatterId Matter) : Problem("governing.not-a-budget", "budget")
{
    public override IReadOnlyDictionary<string, string> Data => With(("matter", Matter.Value));
}

/// <summary>What priorities of the board must name.</summary>
public static class BoardPriorityRules
{
    private const int Most = 50;

    public static Outcome Decide(Authority authority, RecordPriorities asked, Context context)
    {
        // a form sends its empty rows too
        var grounds = asked.Grounds.Where(g => !string.IsNullOrWhiteSpace(g.Title) || !string.IsNullOrWhiteSpace(g.Address)).Select(g => g with { Address = string.IsNullOrWhiteSpace(g.Address) ? null : g.Address }).ToEquatableArray();
        var next = new BoardPriority(asked.Id, asked.Year, asked.Decision, asked.Goals.Distinct().ToEquatableArray(), asked.Budget, grounds, context.Stamp);
        return Outcome.Of(
            [
                .. Ids.Judge("priority", asked.Id.Value, taken: false),
                .. asked.Year is < 1990 or > 2100 ? [new NotFound("year", $"{asked.Year}", "year")] : Array.Empty<Problem>(),
                .. OfTheBoard(authority, asked.Decision),
                .. !authority.Decisions.Matters.TryGetValue(asked.Budget, out var budget) ? [new NotFound("matter", asked.Budget.Value, "budget")] : budget.Kind == MatterKind.Budget ? Array.Empty<Problem>() : [new NotABudget(asked.Budget)],
                .. asked.Goals.Count == 0 ? new Problem[] { new Required("goals") } : asked.Goals.Where(g => !GoverningQueries.IsGoal(authority, g)).Select(Problem (g) => new NotFound("goal", g.Value, "goals")),
                .. grounds.Count == 0 ? new Problem[] { new Required("grounds[0].title") } : grounds.Count > Most ? [new TooLong("grounds", grounds.Count, Most)] : grounds.SelectMany((g, i) => Ground(g, $"grounds[{i}]")),
            ],
            () => authority.Governing.Priorities.TryGetValue(asked.Id, out var known) && known with { Stamp = next.Stamp } == next ? [] : [new PrioritiesRecorded(next)]);
    }

    private static IEnumerable<Problem> OfTheBoard(Authority authority, ItemId id) =>
        !authority.Decisions.Decisions.TryGetValue(id, out var decision) ? [new NotFound("decision", id.Value, "decision")]
        : decision is { IsApproval: true, Body: { } body } && authority.Organisation.Bodies[body].Level == BodyLevel.ExecutiveBoard ? []
        : [new NotTheBoardsDecision(id)];

    private static IEnumerable<Problem> Ground(PriorityGround ground, string at) =>
    [
        .. OrganisationRules.Named(ground.Title, $"{at}.title"),
        .. ground.Address is ['/', not '/', ..] and { Length: <= 300 } ? [] : GoverningRules.Linked(ground.Address, $"{at}.address"),
    ];
}
