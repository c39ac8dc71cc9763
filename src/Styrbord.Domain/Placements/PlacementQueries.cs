using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Placements;

/// <summary>How what is held stands to the policy.</summary>
[JsonConverter(typeof(WordConverter<PlacementJudgement>))]
public enum PlacementJudgement
{
    Within,
    AboveMost,
    BelowLeast,

    /// <summary>The policy does not name the class: nothing may be placed in it.</summary>
    NotInPolicy,

    /// <summary>No policy holds on the day.</summary>
    NoPolicy,
}

/// <summary>A class of assets on a day.</summary>
/// <param name="ShareHundredths">Its share of all that is held of the kind, hundredths of a percent, rounded.</param>
public sealed record PlacementRow(string Asset, long AmountTkr, int ShareHundredths, PlacementLimit? Limit, PlacementJudgement Judgement);

/// <summary>Everything held of a kind on a day against the policy of that day.</summary>
public sealed record PlacementFollowUp(Holdings Holdings, PlacementPolicy? Policy, ImmutableArray<PlacementRow> Rows, long TotalTkr);

public static class PlacementQueries
{
    private const int Whole = 10_000;

    /// <summary>The policy that holds on a day: the last that has begun.</summary>
    public static PlacementPolicy? PolicyOn(Authority authority, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Placements.Policies.Values.Where(p => p.From <= day).OrderBy(p => p.From).ThenBy(p => p.Stamp.At).LastOrDefault();
    }

    /// <summary>Every day recorded, the latest first.</summary>
    public static ImmutableArray<PlacementFollowUp> Of(Authority authority) =>
        [.. authority.Placements.Holdings.Values.OrderByDescending(h => h.Day).ThenBy(h => h.Kind).Select(h => Of(authority, h))];

    /// <summary>The mark of what is held on a day, to be sent back as it was seen; empty for none.</summary>
    public static string SeenOf(Holdings? of) => of is null ? "" : Hashes.Sha256(string.Join('\n', of.Items.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Asset}={h.AmountTkr}")).Prepend(of.Source)));

    private static PlacementFollowUp Of(Authority authority, Holdings holdings)
    {
        var (policy, total) = (PolicyOn(authority, holdings.Day), holdings.Items.Sum(i => i.AmountTkr));
        var limits = policy?.Limits.Where(l => l.Kind == holdings.Kind).ToList() ?? [];
        return new(
            holdings, policy,
            [
                .. holdings.Items.Select(i => Row(i.Asset, i.AmountTkr, total, policy is not null, limits.FirstOrDefault(l => PlacementRules.Same(l.Asset, i.Asset)))),

                // what must be held and is not
                .. limits.Where(l => l.Least > 0 && !holdings.Items.Any(i => PlacementRules.Same(i.Asset, l.Asset))).Select(l => Row(l.Asset, 0, total, true, l)),
            ],
            total);
    }

    private static PlacementRow Row(string asset, long tkr, long total, bool hasPolicy, PlacementLimit? limit)
    {
        // judged by the exact share: a rounded one could pass
        var scaled = (Int128)tkr * Whole;
        return new(
            asset, tkr, total == 0 ? 0 : (int)((scaled + (total / 2)) / total), limit,
            !hasPolicy ? PlacementJudgement.NoPolicy
            : limit is null ? PlacementJudgement.NotInPolicy
            : scaled > (Int128)limit.Most * total ? PlacementJudgement.AboveMost
            : scaled < (Int128)limit.Least * total ? PlacementJudgement.BelowLeast
            : PlacementJudgement.Within);
    }
}
