using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

public sealed record ProcessReviewOpened(ProcessReview Review) : ProcessEvent
{
    public override IEnumerable<TextRef> Texts => Review.Proposals.Select(p => (TextRef?)p.Reason).Prepend(Review.Found).OfType<TextRef>();

    protected override ProcessState On(ProcessState state) => state with { Reviews = state.Reviews.SetItem(Review.Id, Review) };
}

/// <summary>A change of one review.</summary>
public abstract record ReviewChanged(ItemId Review) : ProcessEvent
{
    protected sealed override ProcessState On(ProcessState state) => state with { Reviews = state.Reviews.SetItem(Review, On(state.Reviews[Review])) };

    protected abstract ProcessReview On(ProcessReview now);
}

public sealed record ReviewWritten(ItemId Review, TextRef? Text, Stamp Stamp) : ReviewChanged(Review)
{
    public override IEnumerable<TextRef> Texts => Text is null ? [] : [Text];

    protected override ProcessReview On(ProcessReview now) => now with { Found = Text, Stamp = Stamp };
}

/// <summary>A proposal as it now is, new or changed.</summary>
public sealed record ProcessChangeProposed(ItemId Review, ChangeProposal Proposal) : ReviewChanged(Review)
{
    public override IEnumerable<TextRef> Texts => [Proposal.Reason];

    protected override ProcessReview On(ProcessReview now) => now with
    {
        Proposals = now.Proposals.Any(p => p.Id == Proposal.Id) ? now.Proposals.Select(p => p.Id == Proposal.Id ? Proposal : p).ToEquatableArray() : [.. now.Proposals, Proposal],
    };
}

public sealed record ProcessChangeWithdrawn(ItemId Review, ItemId Proposal) : ReviewChanged(Review)
{
    protected override ProcessReview On(ProcessReview now) => now with { Proposals = now.Proposals.Where(p => p.Id != Proposal).ToEquatableArray() };
}

/// <summary>The proposals were taken into a new version, whose steps come in events of their own.</summary>
public sealed record ProposalsTakenIn(ItemId Review, ItemId Version, Stamp Stamp) : ReviewChanged(Review)
{
    protected override ProcessReview On(ProcessReview now) => now with { TakenInto = Version };
}

/// <summary>The review ended without a new version.</summary>
public sealed record ReviewClosed(ItemId Review, DateOnly Day, Stamp Stamp) : ReviewChanged(Review)
{
    protected override ProcessReview On(ProcessReview now) => now with { ClosedOn = Day };
}
