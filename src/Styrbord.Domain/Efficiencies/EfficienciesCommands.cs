using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Efficiencies;

/// <summary>An expected effect; one without an amount is left out.</summary>
public sealed record GivenEffect(int? Year = null, long? AmountTkr = null);

/// <summary>Records a rationalisation, or what is said of it anew; what was reported stays, and with it the quality that must not fall.</summary>
/// <param name="Negative">Its negative effects and how they are kept small.</param>
/// <param name="PhasedOut">What ends, and how resources are moved without higher cost.</param>
/// <param name="Indicator">The quality that must not fall.</param>
/// <param name="Level">The indicator's value that must be kept, as written.</param>
/// <param name="Seen">All that was said of it as the sender saw it, by its mark in the answer; empty for a new one.</param>
public sealed record RecordRationalisation(
    ItemId Id, BodyId Body, string Name, string What, string Negative, string PhasedOut, ItemId Indicator, string Level, EquatableArray<GivenEffect> Expected, UnitId? Unit = null, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => EfficiencyRules.Decide(authority, this, context);
}

/// <summary>Reports what a rationalisation gave in a year and how the quality stood; the same year again replaces it.</summary>
/// <param name="AmountTkr">Lower cost is positive.</param>
/// <param name="Quality">The indicator's value; empty while it is not followed up.</param>
/// <param name="Seen">The report of the year as the sender saw it, by its mark in the answer; empty for none.</param>
public sealed record ReportEffect(ItemId Id, int Year, long AmountTkr, string Source, string? Quality = null, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => EfficiencyRules.Decide(authority, this, context);
}

/// <summary>Gives a rationalisation up, with its reason.</summary>
public sealed record DropRationalisation(ItemId Id, string Reason) : Command
{
    public override Outcome Decide(Authority authority, Context context) => EfficiencyRules.Decide(authority, this, context);
}
