using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameChanges;

public abstract record FrameChangesEvent : Event
{
    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var postings = Postings(authority).ToList();
        return authority with
        {
            FrameChanges = On(authority.FrameChanges),
            Economy = postings.Count == 0 ? authority.Economy : authority.Economy with { Postings = authority.Economy.Postings.Append(postings) },
        };
    }

    /// <summary>What it is about: ids on whose history it stands.</summary>
    internal abstract IEnumerable<string> Subjects { get; }

    protected abstract FrameChangesState On(FrameChangesState state);

    protected virtual IEnumerable<Posting> Postings(Authority authority) => [];
}

/// <summary>A decided change; each part is posted beside the frame with the change as its cause.</summary>
public sealed record FramesChanged(FrameChange Change) : FrameChangesEvent
{
    internal override IEnumerable<string> Subjects => [Change.Id.Value, Change.Set.Value, Change.Matter?.Value ?? ""];

    public override IEnumerable<TextRef> Texts => Change.Financing is { } financing ? [Change.Reason, financing] : [Change.Reason];

    protected override FrameChangesState On(FrameChangesState state) => state with { Changes = state.Changes.SetItem(Change.Id, Change) };

    protected override IEnumerable<Posting> Postings(Authority authority) =>
    [
        .. Change.Parts.Select(p => (p.AmountTkr, Row: authority.Economy.Sets[Change.Set].Rows[p.Row - 1])).Select(p => Of(p.AmountTkr, p.Row.Body, p.Row.Unit, p.Row.Class)),
        .. Change.Central is { } central && authority.FrameChanges.Central[central.Account] is var account ? [Of(central.AmountTkr, account.Body, account.Unit, null)] : Array.Empty<Posting>(),
    ];

    private Posting Of(long tkr, BodyId body, UnitId? unit, string? name) => new(Change.Set, PostingKind.Change, new(Change.Year), Tkr.ToOre(tkr), body, unit, name, Cause: Change.Id);
}

public sealed record ChangeRightsRecorded(ChangeRights Rights) : FrameChangesEvent
{
    internal override IEnumerable<string> Subjects => [Rights.Set.Value, Rights.Matter.Value];

    protected override FrameChangesState On(FrameChangesState state) => state with { Rights = state.Rights.SetItem(Rights.Set, Rights) };
}

public sealed record StandingDecisionRecorded(StandingDecision Standing) : FrameChangesEvent
{
    internal override IEnumerable<string> Subjects => [Standing.Id.Value, Standing.Matter.Value];

    protected override FrameChangesState On(FrameChangesState state) => state with { Standing = state.Standing.SetItem(Standing.Id, Standing) };
}

public sealed record CentralAccountRecorded(CentralAccount Account) : FrameChangesEvent
{
    internal override IEnumerable<string> Subjects => [Account.Id.Value, Account.Matter.Value];

    protected override FrameChangesState On(FrameChangesState state) => state with { Central = state.Central.SetItem(Account.Id, Account) };
}

public sealed record DecidedAmountCorrected(DecidedCorrection Correction) : FrameChangesEvent
{
    internal override IEnumerable<string> Subjects => [Correction.Decision.Value];

    public override IEnumerable<TextRef> Texts => [Correction.Reason];

    protected override FrameChangesState On(FrameChangesState state) => state with { Corrections = state.Corrections.Add(Correction) };
}

/// <summary>Unspent investment money taken on; posted by project in a set of its own, beside the frames.</summary>
public sealed record InvestmentsCarried(CarriedInvestments Carried) : FrameChangesEvent
{
    internal override IEnumerable<string> Subjects => [Carried.Id.Value, Carried.Matter.Value];

    /// <summary>The set of investment money taken on between years.</summary>
    public static readonly ItemId Set = Economy.LedgerSets.Investments;

    protected override FrameChangesState On(FrameChangesState state) => state with { Carried = state.Carried.SetItem(Carried.Id, Carried) };

    protected override IEnumerable<Posting> Postings(Authority authority) => Carried.Parts.SelectMany((p, i) => new[]
    {
        new Posting(Set, PostingKind.Change, new(Carried.Year - 1), -Tkr.ToOre(p.AmountTkr), p.Body, Project: Carried.ProjectOf(i), Cause: Carried.Id),
        new Posting(Set, PostingKind.Change, new(Carried.Year), Tkr.ToOre(p.AmountTkr), p.Body, Project: Carried.ProjectOf(i), Cause: Carried.Id),
    });
}
