using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Drafting;

/// <summary>Something about who writes what in a plan.</summary>
public abstract record DraftingEvent(PlanId Plan, Stamp Stamp) : Event
{
    public sealed override Authority Apply(Authority authority) => authority with
    {
        Drafting = new DraftingState(authority.Drafting.Plans.SetItem(Plan, On(authority.Drafting.Of(Plan)))),
    };

    protected abstract PlanDrafting On(PlanDrafting drafting);
}

public sealed record PlaceSharedOut(PlanId Plan, string Place, string Account, DateOnly? Due, Stamp Stamp) : DraftingEvent(Plan, Stamp)
{
    protected override PlanDrafting On(PlanDrafting drafting) => drafting with
    {
        Places = drafting.Places.SetItem(Place, new(Place, Account, Due, ShareState.Given, null, Stamp)),
    };
}

public sealed record PlaceTakenBack(PlanId Plan, string Place, Stamp Stamp) : DraftingEvent(Plan, Stamp)
{
    protected override PlanDrafting On(PlanDrafting drafting) => drafting with { Places = drafting.Places.Remove(Place) };
}

/// <summary>A place was marked ready, returned with a note, or approved.</summary>
public sealed record PlaceMoved(PlanId Plan, string Place, ShareState To, TextRef? Note, Stamp Stamp) : DraftingEvent(Plan, Stamp)
{
    public override IEnumerable<TextRef> Texts => Note is null ? [] : [Note];

    protected override PlanDrafting On(PlanDrafting drafting) => drafting with
    {
        Places = drafting.Places.SetItem(Place, drafting.Places[Place] with { State = To, Note = Note, Changed = Stamp }),
    };
}

public sealed record CommentWritten(PlanId Plan, ItemId Id, string Place, TextRef Text, string? To, ItemId? ReplyTo, Stamp Stamp) : DraftingEvent(Plan, Stamp)
{
    public override IEnumerable<TextRef> Texts => [Text];

    protected override PlanDrafting On(PlanDrafting drafting) => drafting with
    {
        Comments = drafting.Comments.SetItem(Id, new(Id, Place, Text, To, ReplyTo, Resolved: false, Stamp)),
    };
}

/// <summary>A comment was settled, or opened again.</summary>
public sealed record CommentSettled(PlanId Plan, ItemId Comment, bool Resolved, Stamp Stamp) : DraftingEvent(Plan, Stamp)
{
    protected override PlanDrafting On(PlanDrafting drafting) => drafting with
    {
        Comments = drafting.Comments.SetItem(Comment, drafting.Comments[Comment] with { Resolved = Resolved }),
    };
}
