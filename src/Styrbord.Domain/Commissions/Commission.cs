using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Commissions;

/// <summary>How far a commission has come.</summary>
[JsonConverter(typeof(WordConverter<CommissionState>))]
public enum CommissionState
{
    /// <summary>Pågår: given and neither reported nor dropped.</summary>
    Open,

    /// <summary>Återrapporterat.</summary>
    Reported,

    /// <summary>Avskrivet genom beslut.</summary>
    Dropped,
}

/// <summary>An assignment outside the directive: given by a decision during the year, to a body or one of its administrations.</summary>
/// <param name="To">The committee that answers for it.</param>
/// <param name="Unit">The administration that does it, if one is named.</param>
/// <param name="Matter">The matter in which it was given.</param>
/// <param name="Decision">The decision itself, when it is recorded.</param>
/// <param name="Due">The day it is to be reported, if one is set.</param>
/// <param name="Ending">What was done, or why it was dropped.</param>
/// <param name="EndedIn">The matter in which it was dropped.</param>
public sealed record Commission(
    ItemId Id,
    TextRef Text,
    BodyId To,
    UnitId? Unit,
    MatterId Matter,
    ItemId? Decision,
    DateOnly Given,
    DateOnly? Due,
    CommissionState State,
    TextRef? Ending,
    DateOnly? EndedOn,
    MatterId? EndedIn,
    Stamp Stamp)
{
    public bool IsLate(DateOnly today) => State == CommissionState.Open && Due < today;
}

public sealed record CommissionsState(ImmutableSortedDictionary<ItemId, Commission> Commissions) : IStateSlice
{
    public static readonly CommissionsState Empty = new(Maps.Empty<ItemId, Commission>());

    public IEnumerable<object> Content() => Commissions.Values;
}

/// <summary>The commissions of a body, or of all.</summary>
public static class CommissionsQueries
{
    /// <summary>Open ones first, the most urgent before the others; those without a day last among them.</summary>
    public static ImmutableArray<Commission> Of(Authority authority, BodyId? to = null) =>
    [
        .. authority.Commissions.Commissions.Values.Where(c => to is null || c.To == to)
            .OrderBy(c => c.State).ThenBy(c => c.Due ?? DateOnly.MaxValue).ThenBy(c => c.Given).ThenBy(c => c.Id),
    ];
}
