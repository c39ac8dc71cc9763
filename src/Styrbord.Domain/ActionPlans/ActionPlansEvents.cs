using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.ActionPlans;

public abstract record ActionPlansEvent : Event
{
    public override Authority Apply(Authority authority) => authority with { ActionPlans = On(authority.ActionPlans) };

    protected abstract ActionPlansState On(ActionPlansState state);
}

/// <summary>Something about an activity that exists.</summary>
public abstract record ActivityEvent(ItemId Activity, Stamp Stamp) : ActionPlansEvent
{
    protected sealed override ActionPlansState On(ActionPlansState state) => state with { Activities = state.Activities.SetItem(Activity, On(state.Activities[Activity])) };

    protected abstract Activity On(Activity activity);
}

/// <summary>Something about an administration's plan of a year.</summary>
public abstract record ActionPlanEvent(UnitId Administration, int Year, Stamp Stamp) : ActionPlansEvent
{
    protected sealed override ActionPlansState On(ActionPlansState state) => state.With(On(state.Of(Administration, Year)));

    protected abstract ActionPlan On(ActionPlan plan);
}

public sealed record ActivityAdded(ItemId Id, UnitId Administration, int Year, ActivityContent Content, Stamp Stamp, bool Example) : ActionPlansEvent
{
    public override IEnumerable<TextRef> Texts => Content.Text is { } text ? [text] : [];

    protected override ActionPlansState On(ActionPlansState state) => state with
    {
        Activities = state.Activities.SetItem(Id, new(Id, Administration, Year, Content, ActivityProgress.Planned, null, null, [], Stamp, default, Example)),
    };
}

public sealed record ActivityChanged(ItemId Activity, ActivityContent Content, Stamp Stamp) : ActivityEvent(Activity, Stamp)
{
    public override IEnumerable<TextRef> Texts => Content.Text is { } text ? [text] : [];

    protected override Activity On(Activity activity) => activity with { Content = Content, Stamp = Stamp };
}

/// <summary>Somebody said how far it has come; if it was dropped it is taken up again.</summary>
public sealed record ActivityReported(ItemId Activity, ActivityProgress Progress, TextRef? Note, Stamp Stamp) : ActivityEvent(Activity, Stamp)
{
    public override IEnumerable<TextRef> Texts => Note is null ? [] : [Note];

    protected override Activity On(Activity activity) => activity with { Progress = Progress, Note = Note, Dropped = null, Reported = Stamp };
}

public sealed record ActivityDropped(ItemId Activity, TextRef Reason, Stamp Stamp) : ActivityEvent(Activity, Stamp)
{
    public override IEnumerable<TextRef> Texts => [Reason];

    protected override Activity On(Activity activity) => activity with { Dropped = Reason, Reported = Stamp };
}

public sealed record IndividualGoalsLinked(ItemId Activity, IndividualGoals Link, Stamp Stamp) : ActivityEvent(Activity, Stamp)
{
    protected override Activity On(Activity activity) => activity with { Individual = activity.Individual.Append(Link).ToEquatableArray() };
}

public sealed record IndividualGoalsUnlinked(ItemId Activity, ItemId Id, Stamp Stamp) : ActivityEvent(Activity, Stamp)
{
    protected override Activity On(Activity activity) => activity with { Individual = activity.Individual.Where(l => l.Id != Id).ToEquatableArray() };
}

public sealed record ActionPlanSectionWritten(UnitId Administration, int Year, string Section, TextRef? Text, Stamp Stamp, bool Example) : ActionPlanEvent(Administration, Year, Stamp)
{
    public override IEnumerable<TextRef> Texts => Text is null ? [] : [Text];

    protected override ActionPlan On(ActionPlan plan) => plan with
    {
        Sections = Text is null ? plan.Sections.Remove(Section) : plan.Sections.SetItem(Section, new(Text, Stamp, Example)),
    };
}

public sealed record ActionPlanFixed(UnitId Administration, int Year, int Number, TextRef Document, string Hash, DateOnly Day, Stamp Stamp) : ActionPlanEvent(Administration, Year, Stamp)
{
    public override IEnumerable<TextRef> Texts => [Document];

    public override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var (shows, after) = (ActionPlanDocument.TextsIn(authority, authority.ActionPlans.Of(Administration, Year)), base.Apply(authority));
        return after with { ActionPlans = after.ActionPlans.With(after.ActionPlans.Of(Administration, Year).WithLatest(f => f with { Shows = shows })) };
    }

    protected override ActionPlan On(ActionPlan plan) => plan with { Fixed = plan.Fixed.Add(new(Number, Day, Document, Hash, null, null, null, Stamp)) };
}

/// <summary>The plan as last fixed came to the committee, as information.</summary>
public sealed record ActionPlanDelivered(UnitId Administration, int Year, int Number, BodyId To, DateOnly Day, Stamp Stamp) : ActionPlanEvent(Administration, Year, Stamp)
{
    protected override ActionPlan On(ActionPlan plan) => plan.With(Number, f => f with { To = To, Delivered = Day });
}

public sealed record ActionPlanReceived(UnitId Administration, int Year, int Number, DateOnly Day, Stamp Stamp) : ActionPlanEvent(Administration, Year, Stamp)
{
    protected override ActionPlan On(ActionPlan plan) => plan.With(Number, f => f with { Received = Day });
}
