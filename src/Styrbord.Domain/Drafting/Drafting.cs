using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Drafting;

/// <summary>How far a place that was given to somebody has come.</summary>
[JsonConverter(typeof(WordConverter<ShareState>))]
public enum ShareState
{
    /// <summary>Utdelad: being written.</summary>
    Given,

    /// <summary>Återlämnad: to be changed, with a note that says how.</summary>
    Returned,

    /// <summary>Klar: whoever wrote it says it is done.</summary>
    Ready,

    /// <summary>Godkänd.</summary>
    Approved,
}

/// <summary>A place in a plan that one person writes .</summary>
/// <param name="Place">Id of the template's section or of the goal.</param>
/// <param name="Account">Whose it is to write.</param>
/// <param name="Due">The day it should be ready, if one is set.</param>
/// <param name="Note">Why it was returned.</param>
/// <param name="Changed">Who brought it to its state, and when.</param>
public sealed record SharedPlace(string Place, string Account, DateOnly? Due, ShareState State, TextRef? Note, Stamp Changed);

/// <summary>Something said about a place in a plan while it is written. Never part of the document.</summary>
/// <param name="To">The account it is said to, if to one person.</param>
/// <param name="ReplyTo">The comment it answers.</param>
/// <param name="Resolved">Settled; it can be opened again.</param>
public sealed record Comment(ItemId Id, string Place, TextRef Text, string? To, ItemId? ReplyTo, bool Resolved, Stamp Stamp);

/// <summary>Who writes what in one plan, and what is said about it.</summary>
public sealed record PlanDrafting(PlanId Plan, ImmutableSortedDictionary<string, SharedPlace> Places, ImmutableSortedDictionary<ItemId, Comment> Comments);

public sealed record DraftingState(ImmutableSortedDictionary<PlanId, PlanDrafting> Plans) : IStateSlice
{
    public static readonly DraftingState Empty = new(Maps.Empty<PlanId, PlanDrafting>());

    public IEnumerable<object> Content() => Plans.Values;

    public PlanDrafting Of(PlanId plan) => Plans.GetValueOrDefault(plan) ?? new(plan, Maps.ByName<SharedPlace>(), Maps.Empty<ItemId, Comment>());
}
