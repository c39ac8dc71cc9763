using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Analyses;

/// <summary>Needs: whose, on what ground, in which order, and what answers them .</summary>
public static class NeedRules
{
    public static Outcome Decide(Authority authority, RecordNeed asked, Context context) =>
        Outcome.Of(
            [
                .. Ids.Judge("need", asked.Id.Value, authority.Analyses.Needs.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. AnalysisRules.Year(asked.Year),
                .. !authority.Analyses.Groups.TryGetValue(asked.Group, out var group) ? [new NotFound("needGroup", asked.Group.Value, "group")]
                    : group.HoldsIn(asked.Year) ? Array.Empty<Problem>() : [new GroupNotPrioritised(group.Name, asked.Year)],
                .. asked.Text is { Length: > AnalysisRules.Limit } text ? [new TooLong("text", text.Length, AnalysisRules.Limit)] : Array.Empty<Problem>(),
                .. Ground(authority, asked.BuildsOn),
                .. AnalysisRules.Linked(authority, asked.Goals),
            ],
            () => [new NeedRecorded(new(
                asked.Id, asked.Year, asked.Group, asked.Name.Trim(), context.SealOrNothing("text", asked.Text), InOrder(asked.BuildsOn), asked.Goals.Distinct().Order().ToEquatableArray(), null, null, asked.Example, context.Stamp))]);

    public static Outcome Decide(Need need, DescribeNeed asked, Context context) =>
        Outcome.Of(
            [
                .. OrganisationRules.Named(asked.Name),
                .. asked.Text is { Length: > AnalysisRules.Limit } text ? [new TooLong("text", text.Length, AnalysisRules.Limit)] : Array.Empty<Problem>(),
                .. AnalysisRules.Changed(need.Text, need.Stamp, asked.Seen, asked.Text),
            ],
            () => need.Name == asked.Name.Trim() && AnalysisRules.Same(need.Text, asked.Text) ? [] : [new NeedDescribed(need.Id, asked.Name.Trim(), context.SealOrNothing("text", asked.Text), context.Stamp)]);

    public static Outcome Decide(Authority authority, Need need, LinkNeed asked, Context context)
    {
        var (ground, goals) = (InOrder(asked.BuildsOn), asked.Goals.Distinct().Order().ToEquatableArray());
        return Outcome.Of(
            [.. Ground(authority, asked.BuildsOn), .. AnalysisRules.Linked(authority, asked.Goals)],
            () => need.BuildsOn == ground && need.Goals == goals ? [] : [new NeedLinked(need.Id, ground, goals, context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, Need need, RankNeed asked, Context context)
    {
        var ranked = authority.Analyses.RankedIn(need.Year);
        var (now, last) = (AnalysesQueries.PlaceOf(authority, need), ranked.Count(n => n != need.Id) + 1);
        return Outcome.Of(
            [
                .. asked.Place < 1 || asked.Place > last ? [new NoSuchPlace(asked.Place, last)] : Array.Empty<Problem>(),
                .. AnalysisRules.Written(asked.Reason, "reason"),
                .. asked.Seen is { } seen && !string.Equals(seen, $"{now}", StringComparison.Ordinal) && asked.Place != now ? [new Conflict("place", $"{now}", $"{asked.Place}", need.Stamp.By, need.Stamp.At)]
                    : asked.Order is { } order && !string.Equals(order, AnalysesQueries.OrderMark(authority, need), StringComparison.Ordinal) && !(now == asked.Place && AnalysisRules.Same(need.Reason, asked.Reason))
                    ? [new Conflict("reason", need.Reason?.Body ?? "", asked.Reason, need.Stamp.By, need.Stamp.At)] : Array.Empty<Problem>(),
            ],
            () => now == asked.Place && AnalysisRules.Same(need.Reason, asked.Reason) ? [] : [new NeedRanked(need.Id, asked.Place, context.Seal("reason", asked.Reason), context.Stamp)]);
    }

    public static Outcome Decide(Need need, DropNeed asked, Context context) =>
        Outcome.Of(AnalysisRules.Written(asked.Reason, "reason"), () => [new NeedDropped(need.Id, context.Seal("reason", asked.Reason), context.Stamp)]);

    private static EquatableArray<ItemId> InOrder(EquatableArray<ItemId> ids) => ids.Distinct().Order().ToEquatableArray();

    private static IEnumerable<Problem> Ground(Authority authority, EquatableArray<ItemId> points) =>
        points.SelectMany((point, i) => AnalysesQueries.Concluded(authority, point) is null ? [new NotFound("conclusion", point.Value, $"buildsOn[{i}]")] : Array.Empty<Problem>());
}
