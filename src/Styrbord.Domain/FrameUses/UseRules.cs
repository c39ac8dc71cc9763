using System.Globalization;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameUses;

/// <summary>What may be said of what a frame is for, and of what it rests on.</summary>
public static class UseRules
{
    internal const int Whole = 10_000;
    private const int MostShares = 100;
    private const int LongestName = 200;

    public static Outcome Decide(Authority authority, TieFrame asked, Context context)
    {
        if (!authority.Economy.Sets.TryGetValue(asked.Set, out var set))
        {
            return new NotFound("frames", asked.Set.Value, "set");
        }

        var now = authority.FrameUses.Uses.GetValueOrDefault((asked.Set, asked.Row, asked.Year));
        var given = asked.Shares.Where(s => !string.IsNullOrWhiteSpace(s.Percent)).ToList();
        var shares = given.Select(s => new UseShare(s.Goal, string.IsNullOrWhiteSpace(s.Duty) ? null : s.Duty.Trim(), Hundredths(s.Percent) ?? 0)).ToEquatableArray();
        return Outcome.Of(
            [
                .. asked.Row >= 1 && asked.Row <= set.Rows.Count && FrameQueries.Units(authority, set).Contains(set.Rows[asked.Row - 1]) ? Array.Empty<Problem>() : [new NotAUnitsFrame("row")],
                .. set.Has(asked.Year) ? Array.Empty<Problem>() : [new YearNotInFrames("year", asked.Year)],
                .. shares.Count > MostShares ? [new RowCount("shares", shares.Count, MostShares)] : given.SelectMany((s, i) => Share(authority, shares, s, i)),
                .. shares.Sum(s => (long)s.Hundredths) is > Whole and var all ? [new MoreThanWhole("shares", Percent(all))] : Array.Empty<Problem>(),
                .. asked.Seen is { } seen && !string.Equals(seen, Tied(now), StringComparison.Ordinal) ? [new Conflict("shares[0].percent", Tied(now), Tied(shares), now?.Stamp.By ?? "", now?.Stamp.At ?? 0)] : Array.Empty<Problem>(),
            ],
            () => now is not null && now.Shares == shares || (now is null && shares.Count == 0) ? [] : [new FrameTied(new(asked.Set, asked.Row, asked.Year, shares, context.Stamp))]);
    }

    public static Outcome Decide(Authority authority, MarkTemporaryRevenue asked, Context context)
    {
        if (!authority.Economy.Sets.TryGetValue(asked.Set, out var set))
        {
            return new NotFound("frames", asked.Set.Value, "set");
        }

        var now = authority.FrameUses.Revenues.GetValueOrDefault(asked.Id);
        var costs = asked.Costs.Where(c => c.AmountTkr is not null).ToList();
        return Outcome.Of(
            [
                .. Ids.Judge("temporaryRevenue", asked.Id.Value, taken: false),
                .. asked.Row < 1 || asked.Row > set.Rows.Count || !IsRevenue(authority, set.Rows[asked.Row - 1]) ? [new NotRevenue("row")] : Array.Empty<Problem>(),
                .. Wording.Filled(asked.What, "what", LongestName), .. Amount(asked.AmountTkr, "amountTkr"),
                .. asked.LastYear is < 1990 or > 2100 ? [new BadTime("lastYear")] : Array.Empty<Problem>(),
                .. costs.Count > MostShares ? [new RowCount("costs", costs.Count, MostShares)] : costs.SelectMany((c, i) => Wording.Filled(c.What, $"costs[{i}].what", LongestName).Concat(Amount(c.AmountTkr!.Value, $"costs[{i}].amountTkr"))),
                .. asked.Seen is { } seen && !string.Equals(seen, UseQueries.SeenOf(now), StringComparison.Ordinal)
                    ? [new Conflict("what", now is null ? "" : Written(now.What, now.AmountTkr, now.Costs.Select(c => (c.What, c.AmountTkr))), Written(asked.What, asked.AmountTkr, costs.Select(c => (c.What ?? "", c.AmountTkr ?? 0))), now?.Stamp.By ?? "", now?.Stamp.At ?? 0)] : Array.Empty<Problem>(),
            ],
            () =>
            {
                var next = new TemporaryRevenue(asked.Id, asked.Set, asked.Row, asked.What.Trim(), asked.AmountTkr, asked.LastYear, costs.Select(c => new TiedCost(c.What!.Trim(), c.AmountTkr!.Value, c.LastYear)).ToEquatableArray(), context.Stamp);
                return now is not null && now with { Stamp = default } == next with { Stamp = default } ? [] : [new TemporaryRevenueMarked(next)];
            });
    }

    /// <summary>The shares as one line, to be sent back as they were seen; empty for none.</summary>
    public static string Tied(FrameUse? use) => use is null ? "" : Tied(use.Shares);

    /// <summary>Hundredths of a number with comma or point and at most two decimals, 0 to <paramref name="most"/>; else nothing.</summary>
    internal static int? Hundredths(string? written, int most = 100) =>
        decimal.TryParse(written?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= most && decimal.Truncate(value * 100) == value * 100 ? (int)(value * 100) : null;

    internal static IEnumerable<Problem> Amount(long amount, string at) => amount > 0 && Tkr.IsWithin(amount) ? [] : [new BadAmount(at, amount)];

    private static IEnumerable<Problem> Share(Authority authority, EquatableArray<UseShare> shares, GivenShare share, int i) =>
    [
        .. Hundredths(share.Percent) is not > 0 ? [new BadShare($"shares[{i}].percent", share.Percent ?? "")] : Array.Empty<Problem>(),
        .. (shares[i].Goal is null) == (shares[i].Duty is null) || shares.Take(i).Any(o => o.Goal == shares[i].Goal && string.Equals(o.Duty, shares[i].Duty, StringComparison.OrdinalIgnoreCase)) ? [new BadUse($"shares[{i}].goal")] : Array.Empty<Problem>(),
        .. shares[i].Goal is { } goal && !IsGoal(authority, goal) ? [new NotFound("goal", goal.Value, $"shares[{i}].goal")] : Array.Empty<Problem>(),
        .. Wording.Fits(share.Duty, $"shares[{i}].duty", LongestName),
    ];

    private static bool IsGoal(Authority authority, GoalId id) => authority.Goals.Goals.ContainsKey(id) || authority.Goals.FocusAreas.ContainsKey(id) || authority.Goals.Assignments.ContainsKey(id);

    private static bool IsRevenue(Authority authority, FrameRow row) => authority.Economy.Classes.Any(c => c.Nature == ClassNature.Revenue && string.Equals(c.Name, row.Class, StringComparison.Ordinal));

    private static string Written(string what, long tkr, IEnumerable<(string What, long Tkr)> costs) => string.Join("; ", costs.Prepend((What: what, Tkr: tkr)).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.What}: {c.Tkr} tkr")));

    private static string Tied(EquatableArray<UseShare> shares) => string.Join("; ", shares.Select(s => $"{s.Goal?.Value ?? s.Duty}: {Percent(s.Hundredths)} %"));

    /// <summary>Hundredths as people write them: <c>12,5</c>.</summary>
    internal static string Percent(long hundredths) => (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
