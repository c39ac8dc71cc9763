using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameChanges;

/// <summary>How a decided frame is changed afterwards; who may do it follows from the kind.</summary>
[JsonConverter(typeof(WordConverter<FrameChangeKind>))]
public enum FrameChangeKind
{
    /// <summary>Tilläggsanslag: the assembly alone, and the decision says how it is financed (KL 11:15).</summary>
    Supplement,

    /// <summary>Omdisponering between committees.</summary>
    Redistribution,

    /// <summary>Within one committee.</summary>
    WithinCommittee,

    /// <summary>Teknisk justering under a standing decision: the region as a whole gets nothing more or less.</summary>
    Technical,
}

[JsonConverter(typeof(WordConverter<TechnicalGround>))]
public enum TechnicalGround
{
    /// <summary>Lönerevision, from the central account.</summary>
    PayReview,

    /// <summary>Changed prices of internal services.</summary>
    InternalPrices,

    /// <summary>Activity moved in a reorganisation.</summary>
    Reorganisation,
}

/// <summary>By whose decision a kind of change is made.</summary>
[JsonConverter(typeof(WordConverter<ChangeDecider>))]
public enum ChangeDecider
{
    Assembly,
    ExecutiveBoard,

    /// <summary>The committee itself.</summary>
    Committee,

    /// <summary>Somebody to whom the committee has delegated it.</summary>
    Delegate,

    /// <summary>A decision of the assembly that holds until further notice.</summary>
    StandingDecision,
}

/// <summary>Who may decide a kind of change.</summary>
public sealed record ChangeRight(FrameChangeKind Kind, EquatableArray<ChangeDecider> By);

/// <summary>What the budget decision says of who may change the frames.</summary>
/// <param name="Matter">In which the assembly decided it.</param>
public sealed record ChangeRights(ItemId Set, EquatableArray<ChangeRight> Rights, MatterId Matter, Stamp Stamp);

/// <summary>A decision of the assembly under which technical adjustments are made.</summary>
public sealed record StandingDecision(ItemId Id, string Name, MatterId Matter, ItemId Decision, EquatableArray<TechnicalGround> Grounds, int FirstYear, int? LastYear, Stamp Stamp)
{
    public bool Covers(TechnicalGround ground, int year) => Grounds.Contains(ground) && year >= FirstYear && year <= (LastYear ?? year);
}

/// <summary>A change of one row of the frames.</summary>
/// <param name="Row">Number of the row, from 1.</param>
/// <param name="AmountTkr">Not 0; positive raises a cost or lowers a revenue.</param>
public sealed record ChangePart(int Row, long AmountTkr);

/// <summary>Money that the assembly holds outside the committees' frames, for a pay review .</summary>
/// <param name="Body">Who answers for it.</param>
/// <param name="AmountTkr">As decided; more than 0.</param>
public sealed record CentralAccount(ItemId Id, ItemId Set, string Name, BodyId Body, UnitId? Unit, int Year, long AmountTkr, MatterId Matter, ItemId Decision, Stamp Stamp);

/// <summary>What a change takes from a central account.</summary>
/// <param name="AmountTkr">Negative.</param>
public sealed record CentralPart(ItemId Account, long AmountTkr);

/// <summary>A decided frame changed: the frame stays as decided, and each part is a posting beside it.</summary>
/// <param name="Decision">The decision; a delegated one for a delegate's.</param>
/// <param name="Day">The decision's day.</param>
/// <param name="Financing">How it is financed, of a supplement.</param>
/// <param name="Standing">The standing decision, of a technical adjustment.</param>
/// <param name="Central">What it takes from a central account outside the frames.</param>
/// <param name="DecidedTkr">What the decision gives in all, tkr, when that is more than this change.</param>
public sealed record FrameChange(
    ItemId Id, ItemId Set, FrameChangeKind Kind, TechnicalGround? Ground, int Year, TextRef Reason, EquatableArray<ChangePart> Parts, MatterId? Matter, ItemId Decision, PartialDate Day, ChangeDecider By,
    TextRef? Financing, ItemId? Standing, Stamp Stamp, CentralPart? Central = null, long? DecidedTkr = null);

/// <summary>Unspent investment money of one project taken on to a later year.</summary>
/// <param name="UnspentTkr">What was left at the end of the year before; positive.</param>
/// <param name="AmountTkr">What is taken on; positive, at most what was left.</param>
public sealed record CarriedPart(BodyId Body, string Project, long UnspentTkr, long AmountTkr);

/// <summary>Unspent investment money taken on by the assembly's decision.</summary>
/// <param name="Year">The year it is taken to.</param>
/// <param name="DecidedTkr">What the decision gives in all, tkr, when that is more than this.</param>
public sealed record CarriedInvestments(ItemId Id, int Year, EquatableArray<CarriedPart> Parts, MatterId Matter, ItemId Decision, PartialDate Day, Stamp Stamp, long? DecidedTkr = null)
{
    /// <summary>The project of a part in the ledger: a number, since the name may be secret.</summary>
    public ItemId ProjectOf(int part) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Id}-{part + 1}"));
}

/// <summary>What was decided of frames after they were, and who may decide it.</summary>
public sealed record FrameChangesState(
    ImmutableSortedDictionary<ItemId, FrameChange> Changes,
    ImmutableSortedDictionary<ItemId, ChangeRights> Rights,
    ImmutableSortedDictionary<ItemId, StandingDecision> Standing,
    ImmutableSortedDictionary<ItemId, CarriedInvestments> Carried,
    ImmutableSortedDictionary<ItemId, CentralAccount> Central) : IStateSlice
{
    public static readonly FrameChangesState Empty = new(Maps.Empty<ItemId, FrameChange>(), Maps.Empty<ItemId, ChangeRights>(), Maps.Empty<ItemId, StandingDecision>(), Maps.Empty<ItemId, CarriedInvestments>(), Maps.Empty<ItemId, CentralAccount>());

    /// <summary>What decisions were found to give in all, in the order it was put right.</summary>
    public ImmutableArray<DecidedCorrection> Corrections { get; init; } = [];

    /// <summary>What the committees' own budgets have used decisions for; that of the budgets' own events.</summary>
    public ImmutableArray<DecisionUse> OfBudgets { get; init; } = [];

    public IEnumerable<object> Content() => [.. Changes.Values, .. Rights.Values, .. Standing.Values, .. Carried.Values, .. Central.Values, .. Corrections];
}
