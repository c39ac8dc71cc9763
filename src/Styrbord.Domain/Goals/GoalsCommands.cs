using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

/// <summary>Records a new version of the vision, business concept or mission .</summary>
public sealed record RecordGuidingText(GuidingTextKind Kind, string Text, PartialDate From, MatterId? Matter = null, EquatableArray<SourceQuote> Sources = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GoalsRules.Decide(authority, this, context);
}

public sealed record RecordPerspective(GoalId Id, string Number, string Name, string? Description = null, bool Superordinate = false, PartialDate? ValidFrom = null, PartialDate? ValidTo = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GoalsRules.Decide(authority, this, context);
}

public sealed record RecordGoal(GoalId Id, string Number, GoalId Perspective, string Name, string? Description = null, PartialDate? ValidFrom = null, PartialDate? ValidTo = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GoalsRules.Decide(authority, this, context);
}

public sealed record RecordFocusArea(
    GoalId Id,
    string Number,
    GoalId Goal,
    string Name,
    string? Description = null,
    EquatableArray<OtherName> OtherNames = default,
    EquatableArray<string> References = default,
    PartialDate? ValidFrom = null,
    PartialDate? ValidTo = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GoalsRules.Decide(authority, this, context);
}

/// <summary>Directs a sentence of a directive to all or to named bodies.</summary>
public sealed record DirectAssignmentTo(GoalId Id, string Number, GoalId FocusArea, ItemId Directive, string Text, bool ToAll = false, EquatableArray<BodyId> Addressees = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GoalsRules.Decide(authority, this, context);
}

public sealed record OpenDirective(ItemId Id, int Year, string Title, MatterId? Matter = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DirectiveRules.Decide(authority, this);
}

public sealed record WriteDirectiveSection(ItemId Directive, string Section, string Heading, string Text, bool AfterGoals = false) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DirectiveRules.Decide(authority, this, context);
}

/// <summary>Says once for a directive which bodies "samtliga nämnder" means.</summary>
public sealed record ConfirmAddressees(ItemId Directive, EquatableArray<BodyId> Bodies) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DirectiveRules.Decide(authority, this, context);
}

/// <summary>Links a goal to the goals of the superordinate perspective that it supports .</summary>
public sealed record SupportGoals(GoalId Goal, EquatableArray<GoalId> Supports) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GoalsRules.Decide(authority, this);
}

/// <summary>
/// Says what comes after goals or focus areas from a year on: renamed, split, merged or ended, with the reason. Told
/// again for the same, it replaces what was said.
/// </summary>
/// <param name="From">Goals, or focus areas, of the year before.</param>
/// <param name="To">Of the same kind and valid in <paramref name="Year"/>; empty when nothing comes after.</param>
public sealed record SucceedGoal(EquatableArray<GoalId> From, EquatableArray<GoalId> To, int Year, string Reason) : Command
{
    public override Outcome Decide(Authority authority, Context context) => SuccessionRules.Decide(authority, this, context);
}

public sealed record DefineIndicator(
    ItemId Id, string Name, string Unit, IndicatorDirection Direction, string? Source = null, string? Measured = null, string? Definition = null, bool Example = false) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GoalsRules.Decide(authority, this, context);
}

/// <summary>Sets an indicator of the assembly's own for a goal .</summary>
public sealed record SetAssemblyIndicator(ItemId Directive, GoalId Goal, ItemId Indicator, string? Target = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DirectiveRules.Decide(authority, this);
}

/// <summary>Takes an assignment back, with the reason. Nobody is to answer it any longer.</summary>
public sealed record WithdrawAssignment(GoalId Assignment, string Reason) : Command
{
    public override Outcome Decide(Authority authority, Context context) => GoalReplacement.Decide(authority, this, context);
}

/// <summary>Says which goals of the directive's year the assembly prioritises: all of them each time, none to take the marks away.</summary>
public sealed record PrioritiseGoals(ItemId Directive, EquatableArray<GoalId> Goals = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PriorityRules.Decide(authority, this);
}

/// <summary>Says when work on a focus area is planned to begin: a day or month within the planning period, or nothing.</summary>
public sealed record PlanFocusAreaStart(GoalId FocusArea, PartialDate? Start = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => PriorityRules.Decide(authority, this);
}

/// <summary>
/// Makes a new year's directive from an earlier one, in one piece: its sections, assignments along what has come after their focus
/// areas, the assembly's indicators and priorities, and whom "samtliga nämnder" means.
/// </summary>
/// <param name="From">The directive it is made from.</param>
/// <param name="Assignments">Every assignment that follows, as it shall read, or dropped; nothing when all follow as they are.</param>
/// <param name="Addressees">Whom "samtliga nämnder" means; empty to confirm later.</param>
public sealed record OpenDirectiveFrom(
    ItemId Id, ItemId From, int Year, string Title, MatterId? Matter = null, EquatableArray<KeptAssignment>? Assignments = null, EquatableArray<BodyId> Addressees = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DirectiveCopying.Decide(authority, this, context);
}
