using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>A command on a plan that exists; who may follows from the plan's bodies.</summary>
public abstract record PlanCommand(PlanId Plan) : Command
{
    public sealed override Outcome Decide(Authority authority, Context context) =>
        authority.Plans.Plans.TryGetValue(Plan, out var plan) ? Decide(authority, plan, context) : new NotFound("plan", Plan.Value, "plan");

    protected abstract Outcome Decide(Authority authority, Plan plan, Context context);
}

/// <summary>Opens a plan: for a committee that exists or is coming, by one body or jointly.</summary>
/// <param name="CoordinatedBy">Defaults to the first of the preparing bodies.</param>
public sealed record OpenPlan(
    PlanId Id, int Year, BodyId For, DecisionStage Stage, EquatableArray<BodyId> PreparedBy, ItemId Template, MatterId Matter, BodyId? CoordinatedBy = null, bool Example = false) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PlanOpening.Decide(authority, this, context);
}

/// <summary>
/// New plan from last year's: opens a plan for a committee with the sections, texts, own focus areas, commitments and indicators of
/// its earlier plans, along the goals' successions. Every part is "ej omprövad" until somebody keeps, changes or drops it.
/// </summary>
/// <param name="From">Earlier plans of one committee: one, or its separate plans together.</param>
/// <param name="Template">Defaults to the group template of <paramref name="Year"/>, or the earlier plan's if there is none.</param>
/// <param name="PreparedBy">Defaults to the committee itself.</param>
public sealed record OpenPlanFrom(
    PlanId Id,
    EquatableArray<PlanId> From,
    int Year,
    MatterId Matter,
    ItemId? Template = null,
    EquatableArray<BodyId> PreparedBy = default,
    DecisionStage Stage = DecisionStage.Proposal,
    BodyId? CoordinatedBy = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PlanCopying.Decide(authority, this, context);
}

/// <summary>Keeps a part taken over from an earlier plan as it is .</summary>
/// <param name="Part">Its place, as in what is missing: <c>sections.vision</c>, <c>commitments.X</c>.</param>
public sealed record KeepPart(PlanId Plan, string Part) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => PlanParts.Decide(authority, plan, this, context);
}

/// <summary>Takes a decided plan to the next step: the final plan in December, or the new committee's adjustment .</summary>
/// <param name="Plan">The plan all have decided.</param>
/// <param name="Id">The new plan.</param>
public sealed record ContinuePlan(PlanId Plan, PlanId Id, DecisionStage Stage) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => PlanOpening.Decide(authority, plan, this, context);
}

/// <summary>Writes a section of the template; an empty text takes it away.</summary>
/// <param name="Seen">Hash of the text the writer saw (<see cref="TextRef.Hash"/>), or empty if there was none.</param>
public sealed record WriteSection(PlanId Plan, string Section, string Text, string? Seen = null, bool Example = false) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => PlansRules.Decide(authority, plan, this, context);
}

/// <summary>Writes how the committee takes care of a goal .</summary>
public sealed record DescribeGoal(PlanId Plan, GoalId Goal, string Text, string? Seen = null, bool Example = false) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => PlansRules.Decide(authority, plan, this, context);
}

/// <summary>Answers an assignment, and confirms it unless told otherwise. It replaces a reason why it did not apply.</summary>
/// <param name="Seen">Hash of the words the writer saw (<see cref="Answer.Standing"/>), or empty if there were none.</param>
public sealed record AnswerAssignment(PlanId Plan, GoalId Assignment, string Text, bool Confirmed = true, string? Seen = null, bool Example = false) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => AnswerRules.Decide(authority, plan, this, context);
}

/// <summary>Directs an assignment on to administrations of the committee; an empty list takes it back.</summary>
public sealed record DirectAssignment(PlanId Plan, GoalId Assignment, EquatableArray<UnitId> Units) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => AnswerRules.Decide(authority, plan, this, context);
}

/// <summary>Says with a reason that an assignment does not concern the committee; an empty reason takes it back.</summary>
/// <param name="Seen">Hash of the words the writer saw (<see cref="Answer.Standing"/>), or empty if there were none.</param>
public sealed record DeclareNotApplicable(PlanId Plan, GoalId Assignment, string Reason, string? Seen = null, bool Example = false) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => AnswerRules.Decide(authority, plan, this, context);
}

/// <summary>Adds a focus area of the committee's own under a goal, or writes it anew.</summary>
public sealed record WriteOwnFocusArea(PlanId Plan, ItemId Id, GoalId Goal, string Name, string Text, string Compatible, string? Seen = null, bool Example = false) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => PlansRules.Decide(authority, plan, this, context);
}

/// <summary>Records a commitment; without a goal it is refused .</summary>
public sealed record MakeCommitment(PlanId Plan, ItemId Id, GoalId Goal, string Text, GoalId? FocusArea = null, string? Seen = null, bool Example = false) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => PlansRules.Decide(authority, plan, this, context);
}

/// <summary>Takes away an own focus area, a commitment, something new, a process or a linked document.</summary>
public sealed record RemoveItem(PlanId Plan, ItemId Id) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => PlansRules.Decide(authority, plan, this, context);
}

/// <summary>Uses an everlasting indicator for a goal in this plan, with baseline and target .</summary>
/// <param name="Seen">The target the writer saw, or empty if there was none.</param>
public sealed record UseIndicator(
    PlanId Plan, ItemId Indicator, GoalId Goal, string? Baseline = null, int? BaselineYear = null, string? Target = null, GoalId? FocusArea = null, string? Seen = null, bool Example = false) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => IndicatorRules.Decide(authority, plan, this, context);
}

public sealed record DropIndicator(PlanId Plan, ItemId Indicator) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => IndicatorRules.Decide(authority, plan, this, context);
}

/// <summary>Hands the turn to write over to the committee or the administration .</summary>
public sealed record HandOverPlan(PlanId Plan, WritingParty To) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => TurnRules.Decide(plan, this, context);
}

/// <summary>Keeps the revision as it is to compare with; the next change opens the following number.</summary>
public sealed record SaveRevision(PlanId Plan) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => SubmissionRules.Keep(plan, context);
}

/// <summary>
/// "Skicka för beslut": locks the revision with its motion as content to decide on. Refused with everything that is missing
/// unless it is taken in from a source that decided it so.
/// </summary>
/// <param name="Content">Id of the locked content.</param>
/// <param name="Motion">Beslutssatser in order, one sentence each.</param>
/// <param name="FromSource">Gaps are kept as they stood; only imports may.</param>
public sealed record SubmitPlan(PlanId Plan, ItemId Content, EquatableArray<string> Motion, bool FromSource = false) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => SubmissionRules.Decide(authority, plan, this, context);
}
