using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

/// <summary>What an indicator must be .</summary>
[JsonConverter(typeof(WordConverter<IndicatorCriterion>))]
public enum IndicatorCriterion
{
    /// <summary>Tydlig.</summary>
    Clear,

    /// <summary>Relevant.</summary>
    Relevant,

    /// <summary>Mätbar.</summary>
    Measurable,

    /// <summary>Enkel att förstå.</summary>
    EasyToUnderstand,

    /// <summary>Möjlig att följa upp.</summary>
    PossibleToFollowUp,
}

/// <summary>A review of an indicator by the five criteria: accepted, or returned with the reason.</summary>
/// <param name="Met">The criteria it meets; all five when accepted.</param>
/// <param name="Reason">Why it was returned, or a remark.</param>
public sealed record IndicatorReview(ItemId Indicator, EquatableArray<IndicatorCriterion> Met, bool Accepted, TextRef? Reason, Stamp Stamp);

/// <summary>Who answers for an indicator and accepts it.</summary>
/// <param name="Name">A role or an office, never a person.</param>
public sealed record IndicatorOwner(ItemId Indicator, string Name);

/// <summary>Reviews an indicator by the five criteria .</summary>
/// <param name="Accept">Asks that all five are met; otherwise a reason is given.</param>
public sealed record ReviewIndicator(ItemId Indicator, EquatableArray<IndicatorCriterion> Met, bool Accept = false, string? Reason = null) : Command
{
    private const int ReasonLimit = 2_000;

    public override Outcome Decide(Authority authority, Context context)
    {
        var met = Met.Distinct().Order().ToEquatableArray();
        return Outcome.Of(
            [
                .. authority.Goals.Indicators.ContainsKey(Indicator) ? Array.Empty<Problem>() : [new NotFound("indicator", Indicator.Value, "indicator")],
                .. Accept && met.Count < Enum.GetValues<IndicatorCriterion>().Length ? [new CriteriaNotMet()] : Array.Empty<Problem>(),
                .. !Accept && string.IsNullOrWhiteSpace(Reason) ? [new Required("reason")] : Array.Empty<Problem>(),
                .. Reason is { Length: > ReasonLimit } ? [new TooLong("reason", Reason.Length, ReasonLimit)] : Array.Empty<Problem>(),
            ],
            () => [new IndicatorReviewed(new(Indicator, met, Accept, context.SealOrNothing("reason", Reason), context.Stamp))]);
    }
}

/// <summary>Says which role or office answers for an indicator; an empty name takes it away.</summary>
public sealed record NameIndicatorOwner(ItemId Indicator, string Name) : Command
{
    private const int NameLimit = 200;

    public override Outcome Decide(Authority authority, Context context) =>
        Outcome.Of(
            [
                .. authority.Goals.Indicators.ContainsKey(Indicator) ? Array.Empty<Problem>() : [new NotFound("indicator", Indicator.Value, "indicator")],
                .. Name.Length > NameLimit ? [new TooLong("name", Name.Length, NameLimit)] : Array.Empty<Problem>(),
            ],
            () => string.Equals(authority.Goals.Owners.GetValueOrDefault(Indicator)?.Name ?? "", Name.Trim(), StringComparison.Ordinal) ? [] : [new IndicatorOwnerNamed(new(Indicator, Name.Trim()))]);
}

public sealed record IndicatorReviewed(IndicatorReview Review) : GoalsEvent
{
    public override IEnumerable<TextRef> Texts => Review.Reason is { } reason ? [reason] : [];

    protected override GoalsState On(GoalsState state) => state with { Reviews = state.Reviews.SetItem(Review.Indicator, Review) };
}

public sealed record IndicatorOwnerNamed(IndicatorOwner Owner) : GoalsEvent
{
    protected override GoalsState On(GoalsState state) => state with
    {
        Owners = Owner.Name.Length == 0 ? state.Owners.Remove(Owner.Indicator) : state.Owners.SetItem(Owner.Indicator, Owner),
    };
}

/// <summary>An indicator is accepted only when it meets all five criteria .</summary>
public sealed record CriteriaNotMet() : Problem("goals.criteria-not-met", "met");
