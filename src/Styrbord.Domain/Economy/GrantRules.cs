using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Economy;

/// <summary>Targeted state grants: estimated for every year of the frames, budgeted where the frames' premises say .</summary>
public static class GrantRules
{
    private const int Most = 200;

    public static Outcome Decide(Authority authority, EstimateGrant asked, Context context)
    {
        if (!authority.Economy.Sets.TryGetValue(asked.Set, out var set))
        {
            return new NotFound("frames", asked.Set.Value, "set");
        }

        var now = set.Grants?.FirstOrDefault(g => g.Id == asked.Id);
        var next = new GrantEstimate(asked.Id, asked.Name.Trim(), asked.Unit, asked.AmountsTkr, asked.Source.Trim(), context.Stamp);
        return Outcome.Of(
            [
                .. Ids.Judge("grant", asked.Id.Value, taken: false),
                .. OrganisationRules.Named(asked.Name),
                .. OrganisationRules.Named(asked.Source, "source"),
                .. authority.Organisation.Units.ContainsKey(asked.Unit) ? Elsewhere(authority, set, asked.Unit, context.Today) : [new NotFound("unit", asked.Unit.Value, "unit")],
                .. asked.AmountsTkr.Count == set.Years.Count() ? Array.Empty<Problem>() : [new GrantYears(asked.AmountsTkr.Count, set.FirstYear, set.LastYear)],
                .. asked.AmountsTkr.Select((a, i) => (Amount: a, At: $"amountsTkr[{i}]")).Where(a => a.Amount is < 0 or > Tkr.Most).Select(a => new AmountOutOfRange(a.At, a.Amount)),
                .. now is null && set.Grants?.Count >= Most ? [new TooLong("name", set.Grants.Value.Count + 1, Most)] : Array.Empty<Problem>(),
                .. asked.Seen is { } seen && !string.Equals(seen, SeenOf(now), StringComparison.Ordinal) ? [new Conflict("amountsTkr[0]", now is null ? "" : Digits(now.AmountsTkr), Digits(asked.AmountsTkr), now?.Stamp.By ?? "", now?.Stamp.At ?? 0)] : Array.Empty<Problem>(),
            ],
            () => now is not null && now with { Stamp = next.Stamp } == next ? [] : [new GrantEstimated(asked.Set, next)]);
    }

    /// <summary>The unit on which the premises of the frames place what is budgeted centrally for targeted grants, or nothing.</summary>
    public static UnitId? PlaceOf(FrameSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.Premises.FirstOrDefault(p => p is { Kind: PremiseKind.Placement, BudgetedBy: not null })?.BudgetedBy;
    }

    /// <summary>The estimates of a unit's budget by year, in tkr.</summary>
    public static ImmutableArray<long> Sum(FrameSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return [.. set.Years.Select((_, i) => (set.Grants ?? []).Sum(g => g.AmountsTkr[i]))];
    }

    /// <summary>The mark of all that is said of a grant, to be sent back as it was seen; empty for none.</summary>
    public static string SeenOf(GrantEstimate? grant) => grant is null ? "" : Hashes.Sha256(string.Join('\n', grant.Name, grant.Unit.Value, Digits(grant.AmountsTkr), grant.Source));

    private static string Digits(EquatableArray<long> amounts) => string.Join(' ', amounts.Select(a => a.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<Problem> Elsewhere(Authority authority, FrameSet set, UnitId unit, DateOnly today) =>
        PlaceOf(set) is { } place && place != unit ? [new GrantElsewhere(OrganisationQueries.NameOf(authority, place, today))] : [];
}
