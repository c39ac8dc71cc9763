using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>Begins the follow-up of how a version was applied in a calendar year .</summary>
public sealed record OpenProcessReview(ItemId Id, ItemId Version, int Year) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ReviewRules.Decide(authority, this, context);
}

/// <summary>A command on a review that is not closed: whose proposals are not taken in yet.</summary>
public abstract record ReviewCommand(ItemId Review) : Command
{
    public sealed override Outcome Decide(Authority authority, Context context)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return !authority.Process.Reviews.TryGetValue(Review, out var review) ? new NotFound("review", Review.Value, "review")
            : review.TakenInto is { } version ? new ReviewIsClosed(version)
            : review.ClosedOn is { } day ? new ReviewWasClosed(day)
            : Decide(authority, review, context);
    }

    protected abstract Outcome Decide(Authority authority, ProcessReview review, Context context);
}

/// <summary>Writes how the application went; an empty text takes it away.</summary>
/// <param name="Seen">Hash of the text as the sender saw it, or empty if there was none.</param>
public sealed record WriteReview(ItemId Review, string Text, string? Seen = null) : ReviewCommand(Review)
{
    protected override Outcome Decide(Authority authority, ProcessReview review, Context context) => ReviewRules.Decide(review, this, context);
}

/// <summary>Proposes a difference to the next version; one already there is changed.</summary>
/// <param name="Step">The step it concerns; of an added step the one it comes after, nothing for first.</param>
/// <param name="BodyKind">The kind of bodies that does it, in place of one body.</param>
/// <param name="Links">What it builds on and its receivers become those said, also when none are; without, they stay as they are.</param>
/// <param name="BuildsOn">Steps of the version reviewed.</param>
/// <param name="Like">A step of any version whose topics it takes: it is the same step as that.</param>
public sealed record ProposeProcessChange(
    ItemId Review,
    ItemId Id,
    ProposalKind Kind,
    string Reason,
    ItemId? Step = null,
    string? Title = null,
    MonthRule Rule = MonthRule.None,
    string? Words = null,
    EquatableArray<int> Months = default,
    int? Day = null,
    string? Document = null,
    BodyId? Body = null,
    StepKind? Does = null,
    PartyKind? BodyKind = null,
    bool Links = false,
    EquatableArray<ItemId> BuildsOn = default,
    EquatableArray<BodyId> ReceiverBodies = default,
    EquatableArray<PartyKind> ReceiverKinds = default,
    ItemId? Like = null) : ReviewCommand(Review)
{
    protected override Outcome Decide(Authority authority, ProcessReview review, Context context) => ReviewRules.Decide(authority, review, this, context);
}

public sealed record WithdrawProcessChange(ItemId Review, ItemId Proposal) : ReviewCommand(Review)
{
    protected override Outcome Decide(Authority authority, ProcessReview review, Context context) => ReviewRules.Decide(review, this);
}

/// <summary>Closes a review that leads to no new version: nothing needs to be changed.</summary>
public sealed record CloseReview(ItemId Review) : ReviewCommand(Review)
{
    protected override Outcome Decide(Authority authority, ProcessReview review, Context context) => ReviewRules.Decide(review, this, context);
}

/// <summary>Takes all proposals into a new version, which is a draft until it is adopted: its steps may be changed.</summary>
public sealed record TakeInProposals(ItemId Review, ItemId Id, string Name) : ReviewCommand(Review)
{
    protected override Outcome Decide(Authority authority, ProcessReview review, Context context) => ReviewRules.Decide(authority, review, this, context);
}

/// <summary>A draft becomes a version as adopted: it may be followed, and is changed no more.</summary>
/// <param name="Revision">When it is to be revised next, and for which planning year .</param>
public sealed record AdoptProcessVersion(ItemId Version, string? Number = null, PartialDate? Revision = null, int? RevisionFor = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ReviewRules.Decide(authority, this);
}
