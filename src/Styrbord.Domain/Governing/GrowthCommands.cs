using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Governing;

/// <summary>Records growth funds granted for a year; said again they are changed, and the efforts stay.</summary>
/// <param name="GrantedTkr">Thousands of kronor, 1 to 100 000 000.</param>
/// <param name="Strategy">The governing document they are to carry out.</param>
public sealed record RecordGrowthFund(ItemId Id, int Year, string Name, long GrantedTkr, ItemId? Strategy = null, string? Decision = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GrowthRules.Decide(authority, this, context);
}

/// <summary>Tells what growth funds were used for and what came of it; an effort already there is changed.</summary>
/// <param name="SpentTkr">Thousands of kronor, 0 to 100 000 000.</param>
/// <param name="Seen">Hash of the result as the sender saw it, or empty if there was none.</param>
public sealed record ReportGrowthEffort(ItemId Fund, ItemId Id, string Name, long SpentTkr, string? By = null, string? Result = null, EquatableArray<GoalId> Goals = default, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GrowthRules.Decide(authority, this, context);
}

/// <summary>Takes away an effort that should not have been told.</summary>
public sealed record StrikeGrowthEffort(ItemId Fund, ItemId Effort) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GrowthRules.Decide(authority, this);
}

/// <param name="Fund">As it now is, with the efforts it had.</param>
public sealed record GrowthFundRecorded(GrowthFund Fund) : GoverningEvent
{
    public override IEnumerable<TextRef> Texts => Fund.Efforts.Select(e => e.Result).OfType<TextRef>();

    protected override GoverningState On(GoverningState state) => state with { Growth = state.Growth.SetItem(Fund.Id, Fund) };
}

/// <summary>An effort as it now is, new or changed.</summary>
public sealed record GrowthEffortReported(ItemId Fund, GrowthEffort Effort) : GoverningEvent
{
    public override IEnumerable<TextRef> Texts => Effort.Result is { } result ? [result] : [];

    protected override GoverningState On(GoverningState state)
    {
        var fund = state.Growth[Fund];
        return state with
        {
            Growth = state.Growth.SetItem(Fund, fund with { Efforts = fund.Efforts.Any(e => e.Id == Effort.Id) ? fund.Efforts.Select(e => e.Id == Effort.Id ? Effort : e).ToEquatableArray() : [.. fund.Efforts, Effort] }),
        };
    }
}

public sealed record GrowthEffortStruck(ItemId Fund, ItemId Effort) : GoverningEvent
{
    protected override GoverningState On(GoverningState state) =>
        state with { Growth = state.Growth.SetItem(Fund, state.Growth[Fund] with { Efforts = state.Growth[Fund].Efforts.Where(e => e.Id != Effort).ToEquatableArray() }) };
}
