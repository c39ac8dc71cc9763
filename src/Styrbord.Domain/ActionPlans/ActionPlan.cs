using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.ActionPlans;

/// <summary>An action plan as its administration's head fixed it, and its way to the committee as information .</summary>
/// <param name="Number">From 1; a plan that was changed is fixed anew.</param>
/// <param name="Document">The whole document as it then was, canonical JSON.</param>
/// <param name="Hash">SHA-256 of the document's content.</param>
/// <param name="To">The committee it was delivered to, if it was.</param>
/// <param name="Delivered">The day of delivery.</param>
/// <param name="Received">The meeting at which the committee took part of it.</param>
public sealed record FixedActionPlan(int Number, DateOnly Day, TextRef Document, string Hash, BodyId? To, DateOnly? Delivered, DateOnly? Received, Stamp Stamp)
{
    /// <summary>Ids of the texts whose words stand in the document (<see cref="TextRef.Id"/>).</summary>
    [JsonIgnore]
    public EquatableArray<string> Shows { get; init; }
}

/// <summary>
/// Handlingsplan: what an administration writes for a year besides its activities. It is there as soon as anything is
/// written; nobody opens it.
/// </summary>
public sealed record ActionPlan(UnitId Administration, int Year, ImmutableSortedDictionary<string, Written> Sections, ImmutableArray<FixedActionPlan> Fixed)
{
    public static ActionPlan Empty(UnitId administration, int year) => new(administration, year, Maps.ByName<Written>(), []);

    public FixedActionPlan? Latest => Fixed.IsEmpty ? null : Fixed[^1];

    /// <summary>The fixing that last came to the committee; a later one may be fixed and not delivered.</summary>
    public FixedActionPlan? LatestDelivered => Fixed.LastOrDefault(f => f.Delivered is not null);

    /// <summary>The plan with one fixing as <paramref name="change"/> makes it.</summary>
    internal ActionPlan With(int number, Func<FixedActionPlan, FixedActionPlan> change) => this with { Fixed = [.. Fixed.Select(f => f.Number == number ? change(f) : f)] };

    /// <summary>The plan with its latest fixing as <paramref name="change"/> makes it.</summary>
    internal ActionPlan WithLatest(Func<FixedActionPlan, FixedActionPlan> change) => this with { Fixed = Fixed.SetItem(Fixed.Length - 1, change(Fixed[^1])) };
}

public sealed record ActionPlansState(ImmutableSortedDictionary<ItemId, Activity> Activities, ImmutableSortedDictionary<string, ActionPlan> Plans) : IStateSlice
{
    public static readonly ActionPlansState Empty = new(Maps.Empty<ItemId, Activity>(), Maps.ByName<ActionPlan>());

    public IEnumerable<object> Content() => [.. Plans.Values, .. Activities.Values];

    public ActionPlan Of(UnitId administration, int year) => Plans.GetValueOrDefault(KeyOf(administration, year)) ?? ActionPlan.Empty(administration, year);

    internal ActionPlansState With(ActionPlan plan) => this with { Plans = Plans.SetItem(KeyOf(plan.Administration, plan.Year), plan) };

    private static string KeyOf(UnitId administration, int year) => $"{year} {administration}";
}
