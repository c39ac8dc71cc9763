using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.ActionPlans;

/// <summary>A command on an activity that exists.</summary>
public abstract record ActivityCommand(ItemId Activity) : Command
{
    public sealed override Outcome Decide(Authority authority, Context context) =>
        authority.ActionPlans.Activities.TryGetValue(Activity, out var activity) ? Decide(authority, activity, context) : new NotFound("activity", Activity.Value, "activity");

    protected abstract Outcome Decide(Authority authority, Activity activity, Context context);
}

/// <summary>A command on an administration's action plan of a year.</summary>
public abstract record ActionPlanCommand(UnitId Administration, int Year) : Command
{
    public sealed override Outcome Decide(Authority authority, Context context) =>
        Administrations.Broken(authority, Administration, Year) is { } problem ? problem : Decide(authority, authority.ActionPlans.Of(Administration, Year), context);

    protected abstract Outcome Decide(Authority authority, ActionPlan plan, Context context);
}

/// <summary>Adds an activity to an administration's action plan; tied to nothing it is refused.</summary>
/// <param name="Items">Commitments and own focus areas of the committee's plan.</param>
/// <param name="Goals">Assignments, focus areas and goals of the directive .</param>
public sealed record AddActivity(
    UnitId Administration, int Year, ItemId Id, string Name, UnitId Responsible, PartialDate Start, PartialDate End,
    EquatableArray<ItemId> Items = default, EquatableArray<GoalId> Goals = default, string? Text = null, bool Example = false) : ActionPlanCommand(Administration, Year)
{
    protected override Outcome Decide(Authority authority, ActionPlan plan, Context context) => ActivityRules.Decide(authority, this, context);
}

/// <summary>Says anew what an activity is.</summary>
/// <param name="Seen">What the writer saw (<see cref="ActivityContent.Seen"/>).</param>
public sealed record ChangeActivity(
    ItemId Activity, string Name, UnitId Responsible, PartialDate Start, PartialDate End,
    EquatableArray<ItemId> Items = default, EquatableArray<GoalId> Goals = default, string? Text = null, string? Seen = null) : ActivityCommand(Activity)
{
    protected override Outcome Decide(Authority authority, Activity activity, Context context) => ActivityRules.Decide(authority, activity, this, context);
}

/// <summary>Says how far an activity has come. A dropped activity is taken up again.</summary>
public sealed record ReportActivity(ItemId Activity, ActivityProgress Progress, string? Note = null) : ActivityCommand(Activity)
{
    protected override Outcome Decide(Authority authority, Activity activity, Context context) => ActivityRules.Decide(activity, this, context);
}

/// <summary>Drops an activity, with the reason.</summary>
public sealed record DropActivity(ItemId Activity, string Reason) : ActivityCommand(Activity)
{
    protected override Outcome Decide(Authority authority, Activity activity, Context context) => ActivityRules.Decide(activity, this, context);
}

/// <summary>Links individual goals kept in another system to an activity. Never their content.</summary>
public sealed record LinkIndividualGoals(ItemId Activity, ItemId Id, string Label, string Address, string KeptIn) : ActivityCommand(Activity)
{
    protected override Outcome Decide(Authority authority, Activity activity, Context context) => ActivityRules.Decide(activity, this, context);
}

public sealed record UnlinkIndividualGoals(ItemId Activity, ItemId Id) : ActivityCommand(Activity)
{
    protected override Outcome Decide(Authority authority, Activity activity, Context context) => ActivityRules.Decide(activity, this, context);
}

/// <summary>Writes a section of an action plan; an empty text takes it away.</summary>
/// <param name="Seen">Hash of the text the writer saw, or empty if there was none.</param>
public sealed record WriteActionPlanSection(UnitId Administration, int Year, string Section, string Text, string? Seen = null, bool Example = false) : ActionPlanCommand(Administration, Year)
{
    protected override Outcome Decide(Authority authority, ActionPlan plan, Context context) => ActionPlanRules.Decide(authority, plan, this, context);
}

/// <summary>The head of the administration fixes the plan as it stands; without what it must hold it is refused .</summary>
public sealed record FixActionPlan(UnitId Administration, int Year) : ActionPlanCommand(Administration, Year)
{
    protected override Outcome Decide(Authority authority, ActionPlan plan, Context context) => ActionPlanRules.Fix(authority, plan, context);
}

/// <summary>Delivers the plan as last fixed to the committee, as information; no decision follows .</summary>
public sealed record DeliverActionPlan(UnitId Administration, int Year) : ActionPlanCommand(Administration, Year)
{
    protected override Outcome Decide(Authority authority, ActionPlan plan, Context context) => ActionPlanRules.Deliver(authority, plan, context);
}

/// <summary>The committee has taken part of a delivered plan at a meeting .</summary>
/// <param name="Number">The fixing it took part of; the last delivered one when nothing is said.</param>
public sealed record ReceiveActionPlan(UnitId Administration, int Year, DateOnly Day, int? Number = null) : ActionPlanCommand(Administration, Year)
{
    protected override Outcome Decide(Authority authority, ActionPlan plan, Context context) => ActionPlanRules.Decide(plan, this, context);
}
