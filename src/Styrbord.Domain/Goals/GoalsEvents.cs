using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

public abstract record GoalsEvent : Event
{
    public sealed override Authority Apply(Authority authority) => authority with { Goals = On(authority.Goals) };

    protected abstract GoalsState On(GoalsState state);

    private protected static IEnumerable<TextRef> One(TextRef? text) => text is null ? [] : [text];
}

public sealed record GuidingTextRecorded(GuidingText Version) : GoalsEvent
{
    public override IEnumerable<TextRef> Texts => One(Version.Text);

    protected override GoalsState On(GoalsState state) => state with { GuidingTexts = state.GuidingTexts.Add(Version) };
}

public sealed record PerspectiveRecorded(Perspective Perspective) : GoalsEvent
{
    public override IEnumerable<TextRef> Texts => One(Perspective.Description);

    protected override GoalsState On(GoalsState state) => state with { Perspectives = state.Perspectives.SetItem(Perspective.Id, Perspective) };
}

public sealed record GoalRecorded(StrategicGoal Goal) : GoalsEvent
{
    public override IEnumerable<TextRef> Texts => One(Goal.Description);

    protected override GoalsState On(GoalsState state) => state with { Goals = state.Goals.SetItem(Goal.Id, Goal) };
}

public sealed record FocusAreaRecorded(FocusArea FocusArea) : GoalsEvent
{
    public override IEnumerable<TextRef> Texts => One(FocusArea.Description);

    protected override GoalsState On(GoalsState state) => state with { FocusAreas = state.FocusAreas.SetItem(FocusArea.Id, FocusArea) };
}

public sealed record AssignmentDirected(Assignment Assignment) : GoalsEvent
{
    public override IEnumerable<TextRef> Texts => [Assignment.Text, .. One(Assignment.Withdrawn)];

    protected override GoalsState On(GoalsState state) => state with { Assignments = state.Assignments.SetItem(Assignment.Id, Assignment) };
}

public sealed record DirectiveOpened(ItemId Id, int Year, string Title, MatterId? Matter) : GoalsEvent
{
    protected override GoalsState On(GoalsState state) =>
        state with { Directives = state.Directives.SetItem(Id, new(Id, Year, Title, Matter, [], [], null)) };
}

public sealed record DirectiveSectionWritten(ItemId Directive, DirectiveSection Section) : GoalsEvent
{
    public override IEnumerable<TextRef> Texts => [Section.Text];

    protected override GoalsState On(GoalsState state) => DirectiveRules.On(state, this);
}

public sealed record AddresseesConfirmed(ItemId Directive, EquatableArray<BodyId> Bodies, DateOnly Day) : GoalsEvent
{
    protected override GoalsState On(GoalsState state) =>
        state with { Directives = state.Directives.SetItem(Directive, state.Directives[Directive] with { Addressed = Bodies, AddressedOn = Day }) };
}

public sealed record GoalSupported(GoalId Goal, EquatableArray<GoalId> Supports) : GoalsEvent
{
    protected override GoalsState On(GoalsState state) => state with { Supports = state.Supports.SetItem(Goal, Supports) };
}

/// <param name="By">Who proposed it; nothing in journals from before that was kept.</param>
public sealed record IndicatorDefined(Indicator Indicator, Stamp? By = null) : GoalsEvent
{
    public override IEnumerable<TextRef> Texts => One(Indicator.Definition);

    protected override GoalsState On(GoalsState state) => state with
    {
        Indicators = state.Indicators.SetItem(Indicator.Id, Indicator),
        Proposed = By is { } by ? state.Proposed.SetItem(Indicator.Id, by) : state.Proposed,
    };
}

/// <summary>An indicator that is not accepted reads otherwise from now on, and awaits a review.</summary>
public sealed record IndicatorChanged(Indicator Indicator, Stamp Stamp) : GoalsEvent
{
    public override IEnumerable<TextRef> Texts => One(Indicator.Definition);

    protected override GoalsState On(GoalsState state) => state with { Indicators = state.Indicators.SetItem(Indicator.Id, Indicator), Reviews = state.Reviews.Remove(Indicator.Id) };
}

public sealed record AssemblyIndicatorSet(AssemblyIndicator Set) : GoalsEvent
{
    protected override GoalsState On(GoalsState state) => state with
    {
        AssemblyIndicators =
        [
            .. state.AssemblyIndicators.Where(i => i.Directive != Set.Directive || i.Goal != Set.Goal || i.Indicator != Set.Indicator),
            Set,
        ],
    };
}

public sealed record GoalSucceeded(Succession Succession) : GoalsEvent
{
    public override IEnumerable<TextRef> Texts => [Succession.Reason];

    protected override GoalsState On(GoalsState state) => SuccessionRules.On(state, Succession);
}

/// <summary>An assignment hangs on another focus area from now on, when its own was renamed, split or merged.</summary>
/// <param name="Number">As people say it under the new one.</param>
public sealed record AssignmentMoved(GoalId Assignment, GoalId FocusArea, string Number) : GoalsEvent
{
    protected override GoalsState On(GoalsState state) =>
        state with { Assignments = state.Assignments.SetItem(Assignment, state.Assignments[Assignment] with { FocusArea = FocusArea, Number = Number }) };
}

/// <summary>The assembly has taken an assignment back: nobody is to answer it any longer. What was answered stays in the plans.</summary>
public sealed record AssignmentWithdrawn(GoalId Assignment, TextRef Reason) : GoalsEvent
{
    public override IEnumerable<TextRef> Texts => [Reason];

    protected override GoalsState On(GoalsState state) =>
        state with { Assignments = state.Assignments.SetItem(Assignment, state.Assignments[Assignment] with { Withdrawn = Reason }) };
}

/// <summary>The goals the assembly prioritises for the directive's year, all told each time.</summary>
public sealed record GoalsPrioritised(ItemId Directive, EquatableArray<GoalId> Goals) : GoalsEvent
{
    protected override GoalsState On(GoalsState state) => state with
    {
        Directives = state.Directives.SetItem(Directive, state.Directives[Directive] with { Prioritised = Goals.Count == 0 ? null : Goals }),
    };
}

/// <param name="Start">Nothing when no start is planned any longer.</param>
public sealed record FocusAreaStartPlanned(GoalId FocusArea, PartialDate? Start) : GoalsEvent
{
    protected override GoalsState On(GoalsState state) =>
        state with { FocusAreas = state.FocusAreas.SetItem(FocusArea, state.FocusAreas[FocusArea] with { Start = Start }) };
}
