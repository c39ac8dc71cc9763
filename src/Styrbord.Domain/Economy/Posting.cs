using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>What a posting is, so that a figure and the sum it is part of are never added together.</summary>
public enum PostingKind
{
    /// <summary>A figure in itself.</summary>
    Detail,

    /// <summary>A decided sum, kept as decided: never added to details.</summary>
    Sum,

    /// <summary>A change with its cause: explains the difference between two figures, or lies above a base in a scenario.</summary>
    Change,
}

/// <summary>A year, or a month of it.</summary>
/// <param name="Year">1990 to 2100.</param>
/// <param name="Month">1 to 12; 0 for the whole year.</param>
public readonly record struct Period(int Year, int Month = 0);

/// <summary>An amount with everything it is counted by. Never changed: a correction is a new posting.</summary>
/// <param name="Set">Which truth it belongs to: a decided frame, a scenario, an internal budget …</param>
/// <param name="Ore">Whole öre; revenue is negative and cost positive.</param>
/// <param name="Unit">Nothing for what is said of the whole committee.</param>
/// <param name="Class">Cost class or account; nothing for a sum.</param>
/// <param name="Counterparty">The unit at the other end of internal trade.</param>
/// <param name="Cause">What brought it about, if it is a change or a correction.</param>
public sealed record Posting(
    ItemId Set, PostingKind Kind, Period Period, long Ore, BodyId Body, UnitId? Unit = null, string? Class = null, UnitId? Counterparty = null, ItemId? Project = null, ItemId? Cause = null);

/// <summary>Sets that are always there.</summary>
public static class LedgerSets
{
    /// <summary>What sellers and buyers have budgeted of their agreements; adds up to nothing over the region.</summary>
    public static readonly ItemId InternalTrade = new("internhandel");

    /// <summary>Outcomes that are recorded.</summary>
    public static readonly ItemId Outcome = new("utfall");

    /// <summary>Forecasts that are recorded.</summary>
    public static readonly ItemId Forecast = new("prognos");

    /// <summary>Unspent investment money that is taken on from year to year.</summary>
    public static readonly ItemId Investments = new("investeringsmedel");

    /// <summary>Whether an id is one of theirs, and can be nothing else's.</summary>
    internal static bool IsAlwaysThere(ItemId id) => id == InternalTrade || id == Outcome || id == Forecast || id == Investments;
}

/// <summary>What postings are grouped by.</summary>
public enum Dimension
{
    Set,
    Body,
    Unit,
    Class,
    Year,
    Month,
    Counterparty,
    Project,
    Cause,
}

/// <summary>Which postings are asked for: always of one kind; what is nothing is not asked about.</summary>
/// <param name="From">First year.</param>
/// <param name="To">Last year.</param>
public sealed record Slice(
    PostingKind Kind, ItemId? Set = null, BodyId? Body = null, UnitId? Unit = null, string? Class = null, int? From = null, int? To = null, UnitId? Counterparty = null, ItemId? Project = null, ItemId? Cause = null)
{
    public bool Holds(Posting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return posting.Kind == Kind
            && (Set is null || posting.Set == Set) && (Body is null || posting.Body == Body) && (Unit is null || posting.Unit == Unit)
            && (Class is null || string.Equals(posting.Class, Class, StringComparison.Ordinal))
            && (From is null || posting.Period.Year >= From) && (To is null || posting.Period.Year <= To)
            && (Counterparty is null || posting.Counterparty == Counterparty) && (Project is null || posting.Project == Project) && (Cause is null || posting.Cause == Cause);
    }
}

/// <summary>The sum of all postings alike in the dimensions asked for.</summary>
/// <param name="Keys">One for each dimension, in their order; empty where the posting says nothing.</param>
public sealed record PostingGroup(ImmutableArray<string> Keys, long Ore, long Count);

/// <summary>
/// All postings of an authority at one moment: an immutable view, to which adding gives another. Sums are exact; one beyond what 64
/// bits hold is an <see cref="OverflowException"/>, which the rules keep from happening.
/// </summary>
public interface IPostings
{
    long Count { get; }

    /// <summary>Sum in öre; 0 where nothing is posted.</summary>
    long Sum(Slice slice);

    /// <summary>Sums by the dimensions, ordered by their keys; only what has postings.</summary>
    ImmutableArray<PostingGroup> By(ImmutableArray<Dimension> dimensions, Slice slice);

    /// <summary>The postings themselves, in the order they were made.</summary>
    IEnumerable<Posting> Of(Slice slice);

    IPostings Append(IReadOnlyList<Posting> batch);
}
