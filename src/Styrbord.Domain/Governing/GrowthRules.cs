using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Governing;

/// <summary>Growth funds and what they were used for .</summary>
public static class GrowthRules
{
    private const long MostTkr = 100_000_000;
    private const int MostEfforts = 500;
    private const int Limit = 20_000;

    public static Outcome Decide(Authority authority, RecordGrowthFund asked, Context context)
    {
        var now = authority.Governing.Growth.GetValueOrDefault(asked.Id);
        var next = new GrowthFund(asked.Id, asked.Year, asked.Name.Trim(), asked.GrantedTkr, asked.Strategy, string.IsNullOrWhiteSpace(asked.Decision) ? null : asked.Decision.Trim(), now?.Efforts ?? [], context.Stamp);
        return Outcome.Of(
            [
                .. Ids.Judge("growthFund", asked.Id.Value, taken: false),
                .. OrganisationRules.Named(asked.Name),
                .. asked.Year is < 1990 or > 2100 ? [new NotFound("year", $"{asked.Year}", "year")] : Array.Empty<Problem>(),
                .. asked.GrantedTkr is < 1 or > MostTkr ? [new GrowthAmountOutside("grantedTkr")] : Array.Empty<Problem>(),
                .. asked.Strategy is { } strategy && !authority.Governing.Documents.ContainsKey(strategy) ? [new NotFound("governingDocument", strategy.Value, "strategy")] : Array.Empty<Problem>(),
                .. string.IsNullOrWhiteSpace(asked.Decision) ? [] : OrganisationRules.Named(asked.Decision, "decision"),
            ],
            () => now is not null && now with { Stamp = next.Stamp } == next ? [] : [new GrowthFundRecorded(next)]);
    }

    public static Outcome Decide(Authority authority, ReportGrowthEffort asked, Context context)
    {
        if (!authority.Governing.Growth.TryGetValue(asked.Fund, out var fund))
        {
            return new NotFound("growthFund", asked.Fund.Value, "fund");
        }

        var now = fund.Efforts.FirstOrDefault(e => e.Id == asked.Id);
        var same = string.Equals(now?.Result?.Body ?? "", asked.Result ?? "", StringComparison.Ordinal);
        var next = new GrowthEffort(
            asked.Id, asked.Name.Trim(), string.IsNullOrWhiteSpace(asked.By) ? null : asked.By.Trim(), asked.SpentTkr, same ? now?.Result : context.SealOrNothing("result", asked.Result), asked.Goals.Distinct().Order().ToEquatableArray(), context.Stamp);
        return Outcome.Of(
            [
                .. Ids.Judge("growthEffort", asked.Id.Value, taken: false),
                .. OrganisationRules.Named(asked.Name),
                .. string.IsNullOrWhiteSpace(asked.By) ? [] : OrganisationRules.Named(asked.By, "by"),
                .. asked.SpentTkr is < 0 or > MostTkr ? [new GrowthAmountOutside("spentTkr")] : Array.Empty<Problem>(),
                .. asked.Result is { Length: > Limit } result ? [new TooLong("result", result.Length, Limit)] : Array.Empty<Problem>(),
                .. asked.Goals.SelectMany((goal, i) => GoverningQueries.IsGoal(authority, goal) ? Array.Empty<Problem>() : [new NotFound("goal", goal.Value, $"goals[{i}]")]),
                .. now is null && fund.Efforts.Count >= MostEfforts ? [new TooLong("efforts", fund.Efforts.Count + 1, MostEfforts)] : Array.Empty<Problem>(),
                .. asked.Seen is null || same || string.Equals(asked.Seen, now?.Result?.Hash ?? "", StringComparison.Ordinal)
                    ? Array.Empty<Problem>() : [new Conflict("result", now?.Result?.Body ?? "", asked.Result ?? "", now?.Stamp.By ?? "", now?.Stamp.At ?? 0)],
            ],
            () => now is not null && now with { Stamp = next.Stamp } == next ? [] : [new GrowthEffortReported(fund.Id, next)]);
    }

    public static Outcome Decide(Authority authority, StrikeGrowthEffort asked) =>
        !authority.Governing.Growth.TryGetValue(asked.Fund, out var fund) ? new NotFound("growthFund", asked.Fund.Value, "fund")
        : fund.Efforts.All(e => e.Id != asked.Effort) ? new NotFound("growthEffort", asked.Effort.Value, "effort")
        : new GrowthEffortStruck(fund.Id, asked.Effort);
}

/// <summary>Growth funds are 1 to 100 000 000 thousand kronor; what is used of them may be 0.</summary>
public sealed record GrowthAmountOutside(string At) : Problem("governing.growth-amount-outside", At);
