using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

public abstract record PlansEvent : Event
{
    public sealed override Authority Apply(Authority authority) => authority with { Plans = On(authority.Plans, authority.Goals) };

    protected abstract PlansState On(PlansState state);

    /// <summary>For what also keeps the assembly's words as they were then.</summary>
    protected virtual PlansState On(PlansState state, GoalsState goals) => On(state);
}

/// <summary>Something written in a plan: the first change after a kept revision opens the next number.</summary>
public abstract record PlanWritten(PlanId Plan, Stamp Stamp) : PlansEvent
{
    protected sealed override PlansState On(PlansState state)
    {
        var plan = state.Plans[Plan];
        return state with
        {
            Plans = state.Plans.SetItem(Plan, plan with
            {
                Content = On(plan.Content),
                Revision = plan.Closed ? plan.Revision + 1 : plan.Revision,
                Closed = false,
                Changed = Stamp,
            }),
        };
    }

    protected abstract PlanContent On(PlanContent content);
}

public sealed record PlanOpened(
    PlanId Id, int Year, BodyId For, DecisionStage Stage, EquatableArray<BodyId> PreparedBy, BodyId CoordinatedBy, ItemId Template, MatterId Matter, Stamp Stamp, bool Example) : PlansEvent
{
    protected override PlansState On(PlansState state) => state with
    {
        Plans = state.Plans.SetItem(Id, new(Id, Year, For, Stage, PreparedBy, CoordinatedBy, Template, Matter, PlanContent.Empty, 1, false, [], null, Stamp, Example)),
    };
}

/// <summary>The parts just written in a new plan are those of earlier plans: nobody has examined them yet.</summary>
/// <param name="Parts">Places of the parts in the new plan.</param>
public sealed record PlanCopied(PlanId Plan, EquatableArray<CopySource> From, EquatableArray<string> Parts, Stamp Stamp) : PlansEvent
{
    protected override PlansState On(PlansState state)
    {
        var plan = state.Plans[Plan];
        var origin = From.Select(s => new OriginPlan(s.Plan, s.Revision, PlanParts.Only(PlanRevisions.At(state.Plans[s.Plan], s.Revision)!.Content, s.Left)));
        return state with
        {
            Plans = state.Plans.SetItem(Plan, plan with
            {
                Content = plan.Content with { Unexamined = Parts.Count == 0 ? null : Parts },
                Origin = new(origin.ToEquatableArray(), Parts.Count),
                Changed = Stamp,
            }),
        };
    }
}

/// <summary>An earlier plan as it was taken over.</summary>
/// <param name="Left">Places in it of what did not follow.</param>
public sealed record CopySource(PlanId Plan, int Revision, EquatableArray<string> Left);

/// <summary>Somebody has examined the part and keeps it as it was.</summary>
public sealed record PartKept(PlanId Plan, string Part, Stamp Stamp) : PlanWritten(Plan, Stamp)
{
    protected override PlanContent On(PlanContent content) => content.Examined(Part);
}

/// <summary>A new plan that starts from what was decided in another.</summary>
/// <param name="Decided">The frozen content it starts from.</param>
public sealed record PlanContinued(PlanId Id, PlanId From, ItemId Decided, DecisionStage Stage, EquatableArray<BodyId> PreparedBy, Stamp Stamp) : PlansEvent
{
    protected override PlansState On(PlansState state)
    {
        var earlier = state.Plans[From];
        return state with
        {
            Plans = state.Plans.SetItem(Id, earlier with
            {
                Id = Id,
                Stage = Stage,
                PreparedBy = PreparedBy,
                CoordinatedBy = PreparedBy.Contains(earlier.CoordinatedBy) ? earlier.CoordinatedBy : PreparedBy[0],
                Content = earlier.Revisions(Decided)!.Written,
                Revision = 1,
                Closed = false,
                Kept = [],
                Continues = From,
                Turn = null,
                Changed = Stamp,
            }),
        };
    }
}

public sealed record SectionWritten(PlanId Plan, string Section, TextRef? Text, Stamp Stamp, bool Example) : PlanWritten(Plan, Stamp)
{
    public override IEnumerable<TextRef> Texts => Text is null ? [] : [Text];

    protected override PlanContent On(PlanContent content) => content.Examined(PlanParts.OfSection(Section)) with
    {
        Sections = Text is null ? content.Sections.Remove(Section) : content.Sections.SetItem(Section, new(Text, Stamp, Example)),
    };
}

public sealed record GoalDescribed(PlanId Plan, GoalId Goal, TextRef? Text, Stamp Stamp, bool Example) : PlanWritten(Plan, Stamp)
{
    public override IEnumerable<TextRef> Texts => Text is null ? [] : [Text];

    protected override PlanContent On(PlanContent content) => content.Examined(PlanParts.OfGoalText(Goal)) with
    {
        GoalTexts = Text is null ? content.GoalTexts.Remove(Goal) : content.GoalTexts.SetItem(Goal, new(Text, Stamp, Example)),
    };
}

/// <summary>The answer as it now is; the store keeps each text once.</summary>
public sealed record AssignmentAnswered(PlanId Plan, GoalId Assignment, Answer Answer, Stamp Stamp) : PlanWritten(Plan, Stamp)
{
    public override IEnumerable<TextRef> Texts => new[] { Answer.Text, Answer.NotApplicable }.OfType<TextRef>();

    protected override PlanContent On(PlanContent content) => content with { Answers = content.Answers.SetItem(Assignment, Answer) };
}

public sealed record AssignmentDirectedOn(PlanId Plan, GoalId Assignment, EquatableArray<UnitId> Units, Stamp Stamp) : PlanWritten(Plan, Stamp)
{
    protected override PlanContent On(PlanContent content) => content with
    {
        Answers = content.Answers.SetItem(Assignment, AnswerRules.Known(content, Assignment) with { DirectedTo = Units, Stamp = Stamp }),
    };
}

public sealed record OwnFocusAreaWritten(PlanId Plan, OwnFocusArea FocusArea, Stamp Stamp) : PlanWritten(Plan, Stamp)
{
    public override IEnumerable<TextRef> Texts => [FocusArea.Text, FocusArea.Compatible];

    protected override PlanContent On(PlanContent content) =>
        content.Examined(PlanParts.OfFocusArea(FocusArea.Id)) with { OwnFocusAreas = content.OwnFocusAreas.SetItem(FocusArea.Id, FocusArea) };
}

public sealed record CommitmentMade(PlanId Plan, Commitment Commitment, Stamp Stamp) : PlanWritten(Plan, Stamp)
{
    public override IEnumerable<TextRef> Texts => [Commitment.Text];

    protected override PlanContent On(PlanContent content) =>
        content.Examined(PlanParts.OfCommitment(Commitment.Id)) with { Commitments = content.Commitments.SetItem(Commitment.Id, Commitment) };
}

public sealed record ItemRemoved(PlanId Plan, ItemId Id, Stamp Stamp) : PlanWritten(Plan, Stamp)
{
    protected override PlanContent On(PlanContent content) =>
        content.Examined(PlanParts.OfFocusArea(Id)).Examined(PlanParts.OfCommitment(Id)).Without(Id);
}

public sealed record IndicatorUsed(PlanId Plan, IndicatorUse Use, Stamp Stamp) : PlanWritten(Plan, Stamp)
{
    protected override PlanContent On(PlanContent content) =>
        content.Examined(PlanParts.OfIndicator(Use.Indicator)) with { Indicators = content.Indicators.SetItem(Use.Indicator, Use) };
}

public sealed record IndicatorDropped(PlanId Plan, ItemId Indicator, Stamp Stamp) : PlanWritten(Plan, Stamp)
{
    protected override PlanContent On(PlanContent content) =>
        content.Examined(PlanParts.OfIndicator(Indicator)) with { Indicators = content.Indicators.Remove(Indicator) };
}

public sealed record PlanHandedOver(PlanId Plan, WritingParty To, Stamp Stamp) : PlansEvent
{
    protected override PlansState On(PlansState state) => state with { Plans = state.Plans.SetItem(Plan, state.Plans[Plan] with { Turn = To }) };
}

/// <summary>The revision is kept as it is: saved, or locked as <paramref name="Content"/>.</summary>
public sealed record RevisionKept(PlanId Plan, int Number, ItemId? Content, Stamp Stamp) : PlansEvent
{
    protected override PlansState On(PlansState state) => On(state, GoalsState.Empty);

    protected override PlansState On(PlansState state, GoalsState goals)
    {
        var plan = state.Plans[Plan];
        var kept = new KeptRevision(Number, Content, plan.Content, Stamp) { Template = state.Templates[plan.Template], Goals = goals };
        return state with
        {
            Plans = state.Plans.SetItem(Plan, plan with { Closed = true, Kept = [.. plan.Kept.Where(k => k.Number != Number || k.Content is not null), kept] }),
        };
    }
}
