using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Commissions;

/// <summary>A commission rests on a decision from its beginning to its end.</summary>
public static class CommissionRules
{
    private const int Limit = 5_000;

    public static Outcome Decide(Authority authority, GiveCommission asked, Context context)
    {
        var decision = asked.Decision is { } id ? authority.Decisions.Decisions.GetValueOrDefault(id) : null;
        return Outcome.Of(
            [
                .. Ids.Judge("commission", asked.Id.Value, authority.Commissions.Commissions.ContainsKey(asked.Id)),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.To, "to"),
                .. Wording.Filled(asked.Text, "text", Limit),
                .. Known(authority, asked.Matter),
                .. asked.Decision is { } named && decision is null ? [new NotFound("decision", named.Value, "decision")]
                    : decision is not null && decision.Matter != asked.Matter ? [new DecisionElsewhere(decision.Id)]
                    : Array.Empty<Problem>(),
                .. asked.Unit is { } unit && (!authority.Organisation.Units.TryGetValue(unit, out var found) || found.Body != asked.To) ? [new NotFound("unit", unit.Value, "unit")] : Array.Empty<Problem>(),
                .. asked.Due < context.Today ? [new DuePassed($"{asked.Due:yyyy-MM-dd}")] : Array.Empty<Problem>(),
            ],
            () => [new CommissionGiven(new(
                asked.Id, context.Seal("text", asked.Text), asked.To, asked.Unit, asked.Matter, asked.Decision, context.Today, asked.Due, CommissionState.Open, null, null, null, context.Stamp))]);
    }

    public static Outcome Decide(Authority authority, ReportCommission asked, Context context) =>
        Outcome.Of(
            [.. Open(authority, asked.Commission), .. Wording.Filled(asked.Text, "text", Limit)],
            () => [new CommissionReported(asked.Commission, context.Seal("text", asked.Text), context.Today, context.Stamp)]);

    public static Outcome Decide(Authority authority, DropCommission asked, Context context) =>
        Outcome.Of(
            [.. Open(authority, asked.Commission), .. Known(authority, asked.Matter), .. Wording.Filled(asked.Reason, "reason", Limit)],
            () => [new CommissionDropped(asked.Commission, asked.Matter, context.Seal("reason", asked.Reason), context.Today, context.Stamp)]);

    private static IEnumerable<Problem> Open(Authority authority, ItemId id) =>
        !authority.Commissions.Commissions.TryGetValue(id, out var found) ? [new NotFound("commission", id.Value, "commission")]
        : found.State != CommissionState.Open ? [new CommissionEnded($"{found.EndedOn:yyyy-MM-dd}")]
        : [];

    private static IEnumerable<Problem> Known(Authority authority, MatterId matter) =>
        authority.Decisions.Matters.ContainsKey(matter) ? [] : [new NotFound("matter", matter.Value, "matter")];
}

/// <summary>The decision named was taken in another matter.</summary>
public sealed record DecisionElsewhere(ItemId Decision) : Problem("commissions.decision-elsewhere", "decision")
{
    public override IReadOnlyDictionary<string, string> Data => With(("decision", Decision.Value));
}

/// <summary>The day to report lies before today.</summary>
public sealed record DuePassed(string Due) : Problem("commissions.due-passed", "due")
{
    public override IReadOnlyDictionary<string, string> Data => With(("due", Due));
}

/// <summary>The commission has been reported or dropped.</summary>
public sealed record CommissionEnded(string Day) : Problem("commissions.ended", "commission")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}
