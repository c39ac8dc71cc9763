using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

[JsonConverter(typeof(WordConverter<ClassNature>))]
public enum ClassNature
{
    /// <summary>Intäkt: negative as a rule.</summary>
    Revenue,

    /// <summary>Kostnad: positive as a rule.</summary>
    Cost,
}

/// <summary>A class on which frames are fixed (kontoslag), by the name it has in the decided table; data, never in the code.</summary>
/// <param name="Influenceable">Counts as cost that the committee can influence within the year.</param>
public sealed record CostClass(string Name, ClassNature Nature, bool Influenceable, Validity Validity);

/// <summary>All accounts that begin with these digits are of the class; the longest beginning holds.</summary>
public sealed record AccountPrefix(string Prefix, string Class);

/// <summary>An account plan and how its accounts make up the cost classes, for as long as it is used.</summary>
public sealed record AccountPlan(ItemId Id, string Name, Validity Validity, EquatableArray<AccountPrefix> Prefixes)
{
    /// <summary>The class of an account, or nothing.</summary>
    public string? ClassOf(string account) =>
        Prefixes.Where(p => account.StartsWith(p.Prefix, StringComparison.Ordinal)).MaxBy(p => p.Prefix.Length)?.Class;
}

[JsonConverter(typeof(WordConverter<FrameStage>))]
public enum FrameStage
{
    /// <summary>Proposed (förslag), without a decision yet.</summary>
    Proposal,

    /// <summary>Decided by the assembly.</summary>
    Decided,
}

/// <summary>What a decided sum is the sum of.</summary>
[JsonConverter(typeof(WordConverter<FrameLevel>))]
public enum FrameLevel
{
    Unit,
    Administration,
    Committee,
}

/// <summary>One row of a table of frames, as decided.</summary>
/// <param name="Label">As printed.</param>
/// <param name="Unit">The administration, or a unit within it; nothing for the sum of a committee with several.</param>
/// <param name="Class">The cost class of a figure; nothing for a sum.</param>
/// <param name="SumOf">What it is the sum of; nothing for a figure.</param>
/// <param name="AmountsTkr">One for each year; revenue negative, cost positive.</param>
/// <param name="Place">Where in the source it stands.</param>
/// <param name="From">Of converted frames: the number from 1 of the row it was in the old ones; nothing for a sum that is counted anew.</param>
public sealed record FrameRow(string Label, BodyId Body, UnitId? Unit, string? Class, FrameLevel? SumOf, EquatableArray<long> AmountsTkr, string? Place = null, int? From = null)
{
    [JsonIgnore]
    public bool IsSum => SumOf is not null;
}

/// <summary>An earlier decision that frames start from .</summary>
public sealed record FrameGround(string Name, BodyId? Body, PartialDate? Day);

[JsonConverter(typeof(WordConverter<PremiseKind>))]
public enum PremiseKind
{
    Assumption,
    Rule,
    Index,
    NotIndexed,
    PriceLevel,
    Unchanged,
    CutOff,
    Placement,
    FrameReduction,
    FrameIncrease,

    /// <summary>An agreement that is not ready: kept at the level of an earlier year meanwhile .</summary>
    PendingAgreement,

    /// <summary>To be fixed in the final budget .</summary>
    FixedLater,

    /// <summary>The budget's costs exceed its financing .</summary>
    Underbalanced,

    /// <summary>Revenue that will not last; lasting costs tied to it are warned of .</summary>
    TemporaryRevenue,
}

/// <summary>One of the statements of what has affected the frames, word for word .</summary>
/// <param name="PriceLevelYear">The year whose prices or pay the amounts are in .</param>
/// <param name="Forecasters">Whose forecasts it rests on; several when the source names several .</param>
/// <param name="ForecastOf">Day or month of the forecast.</param>
/// <param name="BudgetedBy">The unit on which what it tells of is budgeted, of a <see cref="PremiseKind.Placement"/>; targeted state grants are estimated on no other .</param>
public sealed record FramePremise(string Id, PremiseKind Kind, string Text, int? PriceLevelYear, EquatableArray<string> Forecasters, PartialDate? ForecastOf, UnitId? BudgetedBy = null);

/// <summary>A targeted state grant (riktat statsbidrag) as estimated for the period of the frames, and the unit on which it is budgeted .</summary>
/// <param name="AmountsTkr">One for each year of the frames, 0 or more.</param>
/// <param name="Source">What the estimate rests on.</param>
public sealed record GrantEstimate(ItemId Id, string Name, UnitId Unit, EquatableArray<long> AmountsTkr, string Source, Stamp Stamp);

/// <summary>Frames laid before the assembly in a year's budget: decided for the year when it adopts the locked content (KL 11:5–6).</summary>
public sealed record FrameMotion(int Year, MatterId Matter, ItemId Content);

/// <summary>Frames of several years as decided or proposed: the table with its sums, its grounds and what it rests on.</summary>
/// <param name="Stage">As registered; whether they have been decided since is asked of <see cref="FrameQueries.StageOf"/>.</param>
/// <param name="Decision">The decision that adopted it.</param>
/// <param name="CutOff">Political decisions up to this day are in it .</param>
/// <param name="External">Internal trade is not in it .</param>
/// <param name="Grants">Targeted state grants estimated for its years; nothing before the first.</param>
/// <param name="Motions">The budgets in which they have been laid before the assembly; nothing before the first.</param>
/// <param name="Conversion">The key by which they were made of frames of another organisation, if they were.</param>
public sealed record FrameSet(
    ItemId Id, string Name, FrameStage Stage, int FirstYear, EquatableArray<FrameRow> Rows, MatterId? Matter, ItemId? Decision, PartialDate? CutOff, bool External,
    EquatableArray<FrameGround> Grounds, EquatableArray<FramePremise> Premises, EquatableArray<SourceQuote> Sources, Stamp Stamp,
    EquatableArray<GrantEstimate>? Grants = null, EquatableArray<FrameMotion>? Motions = null, ItemId? Conversion = null)
{
    /// <summary>The committees that have locked their budgets within it; that of the budgets' own events.</summary>
    [JsonIgnore]
    public EquatableArray<FrameHold> Held { get; init; } = [];

    [JsonIgnore]
    public int LastYear => FirstYear + (Rows.Count == 0 ? 0 : Rows[0].AmountsTkr.Count) - 1;

    [JsonIgnore]
    public IEnumerable<int> Years => Enumerable.Range(FirstYear, LastYear - FirstYear + 1);

    public bool Has(int year) => year >= FirstYear && year <= LastYear;

    /// <summary>A row's amount of a year, in tkr.</summary>
    public long Of(FrameRow row, int year) => row.AmountsTkr[year - FirstYear];

    /// <summary>With a budget in which it is laid before the assembly; each is told once.</summary>
    internal FrameSet With(FrameMotion motion) => Motions is { } known && known.Any(m => m.Content == motion.Content) ? this : this with { Motions = [.. Motions ?? [], motion] };

    /// <summary>With a committee that has locked its budget within it.</summary>
    internal FrameSet With(FrameHold hold) => this with { Held = [.. Held, hold] };
}

/// <summary>A figure taken in wrongly and put right: the old posting stays, the difference is a new one.</summary>
/// <param name="Row">Number of the row, from 1.</param>
public sealed record FrameCorrection(ItemId Id, ItemId Set, int Row, int Year, long FromTkr, long ToTkr, TextRef Reason, Stamp Stamp);

/// <summary>How the authority judges and counts.</summary>
/// <param name="ToleranceTkr">A printed sum may differ from its parts by this much and is rounding; more is an error. Never for a class.</param>
/// <param name="EfficiencyBasis">What a percentage of efficiency is taken of.</param>
public sealed record FrameSettings(int ToleranceTkr, EfficiencyBasis EfficiencyBasis)
{
    public static readonly FrameSettings Standard = new(1, EfficiencyBasis.NetFrame);

    /// <summary>Who set them and when; that of the event.</summary>
    [JsonIgnore]
    public Stamp Stamp { get; init; }

    /// <summary>The mark of what there is, to be sent back as it was seen.</summary>
    [JsonIgnore]
    public string Seen => Marks.Of(Fields);

    internal (string At, string Text)[] Fields => [("toleranceTkr", ToleranceTkr.ToString(CultureInfo.InvariantCulture)), ("efficiencyBasis", JsonNamingPolicy.CamelCase.ConvertName($"{EfficiencyBasis}"))];
}

/// <summary>Frames, index rules, causes and scenarios, and the postings of all of them.</summary>
public sealed record EconomyState(
    FrameSettings Settings,
    ImmutableArray<CostClass> Classes,
    ImmutableSortedDictionary<ItemId, AccountPlan> Plans,
    ImmutableSortedDictionary<ItemId, FrameSet> Sets,
    ImmutableSortedDictionary<ItemId, IndexRule> Rules,
    ImmutableSortedDictionary<ItemId, FrameCause> Causes,
    ImmutableSortedDictionary<ItemId, FrameConversion> Conversions,
    ImmutableSortedDictionary<ItemId, Scenario> Scenarios,
    ImmutableSortedDictionary<ItemId, FrameCorrection> Corrections,
    IPostings Postings) : IStateSlice
{
    public static readonly EconomyState Empty = new(
        FrameSettings.Standard, [], Maps.Empty<ItemId, AccountPlan>(), Maps.Empty<ItemId, FrameSet>(), Maps.Empty<ItemId, IndexRule>(), Maps.Empty<ItemId, FrameCause>(),
        Maps.Empty<ItemId, FrameConversion>(), Maps.Empty<ItemId, Scenario>(), Maps.Empty<ItemId, FrameCorrection>(), PostingList.Empty);

    // the postings follow from the rest
    public IEnumerable<object> Content() =>
    [
        .. Settings with { Stamp = default } == FrameSettings.Standard ? [] : new object[] { Settings },
        .. Classes, .. Plans.Values, .. Sets.Values, .. Rules.Values, .. Causes.Values, .. Conversions.Values, .. Scenarios.Values, .. Corrections.Values,
    ];
}
