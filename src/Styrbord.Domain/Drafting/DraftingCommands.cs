using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Drafting;

/// <summary>Gives a section or goal of a plan to one person to write, perhaps by a day.</summary>
/// <param name="Place">Id of the template's section or of the goal.</param>
/// <param name="Account">Somebody who may write in the plan.</param>
public sealed record ShareOutPlace(PlanId Plan, string Place, string Account, DateOnly? Due = null) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => DraftingRules.Decide(authority, plan, this, context);
}

/// <summary>The place is nobody's in particular again.</summary>
public sealed record TakeBackPlace(PlanId Plan, string Place) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => DraftingRules.Decide(authority, plan, this, context);
}

/// <summary>Whoever has the place says that it is done.</summary>
public sealed record MarkPlaceReady(PlanId Plan, string Place) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => DraftingRules.Decide(authority, plan, this, context);
}

/// <summary>Gives a ready place back to be changed, with what should change.</summary>
public sealed record ReturnPlace(PlanId Plan, string Place, string Note) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => DraftingRules.Decide(authority, plan, this, context);
}

/// <summary>Approves a ready place.</summary>
public sealed record ApprovePlace(PlanId Plan, string Place) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => DraftingRules.Decide(authority, plan, this, context);
}

/// <summary>Says something about a place, perhaps to one person or in answer to another comment.</summary>
public sealed record WriteComment(PlanId Plan, ItemId Id, string Place, string Text, string? To = null, ItemId? ReplyTo = null) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => CommentRules.Decide(authority, plan, this, context);
}

public sealed record ResolveComment(PlanId Plan, ItemId Comment) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => CommentRules.Decide(authority, plan, this, context);
}

public sealed record ReopenComment(PlanId Plan, ItemId Comment) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => CommentRules.Decide(authority, plan, this, context);
}
