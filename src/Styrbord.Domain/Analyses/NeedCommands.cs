using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Analyses;

/// <summary>Records a need of a group in a planning year, with what it builds on and what answers it as far as known.</summary>
public sealed record RecordNeed(
    ItemId Id,
    int Year,
    ItemId Group,
    string Name,
    string? Text = null,
    EquatableArray<ItemId> BuildsOn = default,
    EquatableArray<GoalId> Goals = default,
    bool Example = false) : Command
{
    public override Outcome Decide(Authority authority, Context context) => NeedRules.Decide(authority, this, context);
}

/// <summary>A command on a need that counts.</summary>
public abstract record NeedCommand(ItemId Need) : Command
{
    public sealed override Outcome Decide(Authority authority, Context context)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return !authority.Analyses.Needs.TryGetValue(Need, out var need) ? new NotFound("need", Need.Value, "need")
            : need.Dropped is not null ? new NeedIsDropped(need.Name)
            : Decide(authority, need, context);
    }

    protected abstract Outcome Decide(Authority authority, Need need, Context context);
}

/// <summary>Says a need in other words.</summary>
/// <param name="Seen">Hash of its text as the sender saw it, or empty if there was none.</param>
public sealed record DescribeNeed(ItemId Need, string Name, string? Text = null, string? Seen = null) : NeedCommand(Need)
{
    protected override Outcome Decide(Authority authority, Need need, Context context) => NeedRules.Decide(need, this, context);
}

/// <summary>Says what a need builds on and what answers it, in place of what was said .</summary>
public sealed record LinkNeed(ItemId Need, EquatableArray<ItemId> BuildsOn = default, EquatableArray<GoalId> Goals = default) : NeedCommand(Need)
{
    protected override Outcome Decide(Authority authority, Need need, Context context) => NeedRules.Decide(authority, need, this, context);
}

/// <summary>Gives a need its place among those of the year, greatest need first, with the reason; the others move .</summary>
/// <param name="Place">From 1.</param>
/// <param name="Seen">Its place as the sender saw it, empty for none; nothing to place it whatever it was.</param>
/// <param name="Order">What <see cref="AnalysesQueries.OrderMark"/> said of the year's order and reasons when the sender saw them; nothing to place it whatever it was.</param>
public sealed record RankNeed(ItemId Need, int Place, string Reason, string? Seen = null, string? Order = null) : NeedCommand(Need)
{
    protected override Outcome Decide(Authority authority, Need need, Context context) => NeedRules.Decide(authority, need, this, context);
}

/// <summary>A need no longer counts; it is kept with the reason.</summary>
public sealed record DropNeed(ItemId Need, string Reason) : NeedCommand(Need)
{
    protected override Outcome Decide(Authority authority, Need need, Context context) => NeedRules.Decide(need, this, context);
}
