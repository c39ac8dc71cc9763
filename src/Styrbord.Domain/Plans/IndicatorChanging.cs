using Styrbord.Domain.Access;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>Says anew what an indicator measures, until it is accepted: its proposer does, or those who review.</summary>
/// <param name="Unit">Stays while some plan holds values in it.</param>
public sealed record ChangeIndicator(
    ItemId Indicator, string Name, string Unit, IndicatorDirection Direction, string? Source = null, string? Measured = null, string? Definition = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => IndicatorChanging.Decide(authority, this, context);
}

public static class IndicatorChanging
{
    /// <summary>Whether the account may change the indicator on the day.</summary>
    public static bool May(Authority authority, ItemId indicator, string account, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Goals.Reviews.GetValueOrDefault(indicator) is not { Accepted: true } && IsTheirs(authority, indicator, account, today);
    }

    internal static Outcome Decide(Authority authority, ChangeIndicator asked, Context context)
    {
        if (!authority.Goals.Indicators.TryGetValue(asked.Indicator, out var now))
        {
            return new NotFound("indicator", asked.Indicator.Value, "indicator");
        }

        var definition = Wording.Same(now.Definition, asked.Definition ?? "") ? now.Definition : context.SealOrNothing("definition", asked.Definition);
        var next = now with { Name = asked.Name, Unit = asked.Unit, Direction = asked.Direction, Source = asked.Source, Measured = asked.Measured, Definition = definition };
        return Outcome.Of(
            [
                .. authority.Goals.Reviews.GetValueOrDefault(now.Id) is { Accepted: true } ? [new IndicatorAccepted(now.Name)] : Array.Empty<Problem>(),
                .. IsTheirs(authority, now.Id, context.Actor, context.Today) ? Array.Empty<Problem>() : [new NotTheProposer(now.Name)],
                .. OrganisationRules.Named(asked.Name),
                .. OrganisationRules.Named(asked.Unit, "unit"),
                .. Wording.Fits(asked.Definition, "definition", PlansRules.TextLimit),
                .. !string.Equals(now.Unit, asked.Unit, StringComparison.Ordinal) && IsUsed(authority, now.Id) ? [new UnitInUse(now.Unit)] : Array.Empty<Problem>(),
            ],
            () => next == now ? [] : [new IndicatorChanged(next, context.Stamp)]);
    }

    // one taken in from a source has no proposer here: whoever may define one may change it
    private static bool IsTheirs(Authority authority, ItemId indicator, string account, DateOnly today) =>
        authority.Goals.Proposed.GetValueOrDefault(indicator).By is not { } by
        || by is Context.SystemActor || account is Context.SystemActor || string.Equals(by, account, StringComparison.Ordinal)
        || AccessQueries.GrantsOf(authority, account, today).Any(g => g.Role is Role.PlanningStrategist or Role.Controller);

    private static bool IsUsed(Authority authority, ItemId indicator) =>
        authority.Plans.Plans.Values.Any(p => p.Content.Indicators.TryGetValue(indicator, out var use) && (use.Baseline ?? use.Target) is not null);
}

/// <summary>An accepted indicator stands as it is: to change it, it is first returned.</summary>
public sealed record IndicatorAccepted(string Name) : Problem("plans.indicator-accepted", "indicator")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>Somebody else proposed the indicator.</summary>
public sealed record NotTheProposer(string Name) : Problem("plans.not-the-proposer", "indicator")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>Plans hold values in the unit: it stays.</summary>
public sealed record UnitInUse(string Unit) : Problem("plans.unit-in-use", "unit")
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit));
}
