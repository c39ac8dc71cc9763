using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Analyses;

/// <summary>Need groups, and analyses with their conclusions .</summary>
public static class AnalysisRules
{
    internal const int Limit = 20_000;
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    public static Outcome Decide(Authority authority, RecordNeedGroup asked)
    {
        var next = new NeedGroup(asked.Id, asked.Name.Trim(), asked.Area.Trim(), asked.From, asked.To);
        return Outcome.Of(
            [
                .. Ids.Judge("needGroup", asked.Id.Value, taken: false),
                .. OrganisationRules.Named(asked.Name),
                .. OrganisationRules.Named(asked.Area, "area"),
                .. Year(asked.From, "from"),
                .. asked.To < asked.From ? [new EndsBeforeStart("to")] : asked.To is { } to ? Year(to, "to") : [],
            ],
            () => authority.Analyses.Groups.GetValueOrDefault(asked.Id) == next ? [] : [new NeedGroupRecorded(next)]);
    }

    public static Outcome Decide(Authority authority, RecordAnalysis asked, Context context) =>
        Outcome.Of(
            [
                .. Ids.Judge("analysis", asked.Id.Value, authority.Analyses.Analyses.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.Title, "title"),
                .. Year(asked.Year),
                .. GroupOf(authority, asked),
                .. About(authority, asked.Body, asked.With, asked.Link),
                .. asked.Texts.SelectMany((text, i) => Written(text.Text, $"texts[{i}].text")),
                .. asked.Texts.Count != asked.Texts.DistinctBy(t => t.Part).Count() ? [new AlreadyExists("part", "", "texts")] : Array.Empty<Problem>(),
                .. asked.Points.SelectMany((point, i) => Point(authority, asked, point, i)),
            ],
            () => [new AnalysisRecorded(new(
                asked.Id, asked.Kind, asked.Year, asked.Title.Trim(), asked.Group, asked.Body, asked.With.Distinct().ToEquatableArray(), asked.Link, asked.Example, asked.Sources,
                asked.Texts.OrderBy(t => t.Part).Select(t => new AnalysisText(t.Part, context.Seal($"texts.{t.Part}", t.Text), context.Stamp)).ToEquatableArray(),
                asked.Points.Select((p, i) => new AnalysisPoint(p.Id, p.Kind, context.Seal($"points[{i}]", p.Text), p.Goals.Distinct().ToEquatableArray(), context.Stamp)).ToEquatableArray(),
                context.Stamp))]);

    public static Outcome Decide(Authority authority, Analysis analysis, ChangeAnalysis asked, Context context)
    {
        var next = new AnalysisRenamed(analysis.Id, asked.Title.Trim(), asked.Body, asked.With.Distinct().ToEquatableArray(), asked.Link, context.Stamp);
        return Outcome.Of(
            [
                .. OrganisationRules.Named(asked.Title, "title"),
                .. About(authority, asked.Body, asked.With, asked.Link),
                .. asked.Seen is { } seen && !string.Equals(seen, analysis.Title, StringComparison.Ordinal) && !string.Equals(next.Title, analysis.Title, StringComparison.Ordinal)
                    ? [new Conflict("title", analysis.Title, asked.Title, analysis.Stamp.By, analysis.Stamp.At)] : Array.Empty<Problem>(),
            ],
            () => (analysis.Title, analysis.Body, analysis.With, analysis.Link) == (next.Title, next.Body, next.With, next.Link) ? [] : [next]);
    }

    public static Outcome Decide(Authority authority, Analysis analysis, DropAnalysis asked, Context context) =>
        Outcome.Of(
            [
                .. Written(asked.Reason, "reason"),
                .. analysis.Points.SelectMany(p => NeedOn(authority, p.Id)).Take(1).Select(n => new ConclusionIsNeeded(n.Name, "analysis")),
            ],
            () => [new AnalysisDropped(analysis.Id, context.Seal("reason", asked.Reason), context.Stamp)]);

    public static Outcome Decide(Analysis analysis, WriteAnalysis asked, Context context)
    {
        var now = analysis.Of(asked.Part);
        return Outcome.Of(
            [
                .. asked.Text.Length > Limit ? [new TooLong("text", asked.Text.Length, Limit)] : Array.Empty<Problem>(),
                .. Changed(now?.Text, now?.Stamp, asked.Seen, asked.Text),
            ],
            () => Same(now?.Text, asked.Text) ? [] : [new AnalysisWritten(analysis.Id, asked.Part, context.SealOrNothing("text", asked.Text), context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, Analysis analysis, DrawConclusion asked, Context context)
    {
        var now = analysis.Point(asked.Id);
        return Outcome.Of(
            [
                .. Ids.Judge("conclusion", asked.Id.Value, now is null && AnalysesQueries.Concluded(authority, asked.Id) is not null),
                .. Written(asked.Text, "text"),
                .. Changed(now?.Text, now?.Stamp, asked.Seen, asked.Text),
            ],
            () => now?.Kind == asked.Kind && Same(now.Text, asked.Text) ? [] : [new ConclusionDrawn(analysis.Id, new(asked.Id, asked.Kind, context.Seal("text", asked.Text), now?.Goals ?? [], context.Stamp))]);
    }

    public static Outcome Decide(Authority authority, Analysis analysis, StrikeConclusion asked) =>
        analysis.Point(asked.Point) is not { } point ? new NotFound("conclusion", asked.Point.Value, "point")
        : NeedOn(authority, asked.Point).FirstOrDefault() is { } need ? new ConclusionIsNeeded(need.Name)
        : point.Goals.Count > 0 ? new ConclusionIsLinked(point.Goals.Count)
        : Changed(point.Text, point.Stamp, asked.Seen, null).ToList() is [var conflict, ..] ? conflict
        : new ConclusionStruck(analysis.Id, asked.Point);

    public static Outcome Decide(Authority authority, Analysis analysis, LinkConclusion asked, Context context)
    {
        if (analysis.Point(asked.Point) is not { } point)
        {
            return new NotFound("conclusion", asked.Point.Value, "point");
        }

        var goals = asked.Goals.Distinct().Order().ToEquatableArray();
        return Outcome.Of(Linked(authority, asked.Goals), () => point.Goals == goals ? [] : [new ConclusionLinked(analysis.Id, point.Id, goals, context.Stamp)]);
    }

    private static IEnumerable<Need> NeedOn(Authority authority, ItemId point) => authority.Analyses.Needs.Values.Where(n => n.Dropped is null && n.BuildsOn.Contains(point));

    private static IEnumerable<Problem> About(Authority authority, BodyId? body, EquatableArray<UnitId> with, string? link) =>
    [
        .. OrganisationRules.MissingBody(authority.Organisation, body, "body"),
        .. with.SelectMany((unit, i) => authority.Organisation.Units.ContainsKey(unit) ? Array.Empty<Problem>() : [new NotFound("unit", unit.Value, $"with[{i}]")]),
        .. link is { Length: > 1000 } || (link is not null && !WebAddress.IsSafe(link)) ? [new NotFound("address", link, "link")] : Array.Empty<Problem>(),
    ];

    internal static IEnumerable<Problem> Year(int year, string at = "year") => year is < FirstYear or > LastYear ? [new PlanningYearOutOfReach(year, at)] : [];

    /// <summary>Each is a perspective, goal, focus area or assignment.</summary>
    internal static IEnumerable<Problem> Linked(Authority authority, EquatableArray<GoalId> goals, string at = "goals") =>
        goals.SelectMany((goal, i) => OriginQueries.IsInThread(authority, goal) ? Array.Empty<Problem>() : [new NotFound("goal", goal.Value, $"{at}[{i}]")]);

    internal static IEnumerable<Problem> Written(string? text, string at) =>
        string.IsNullOrWhiteSpace(text) ? [new Required(at)] : text.Length > Limit ? [new TooLong(at, text.Length, Limit)] : [];

    internal static bool Same(TextRef? now, string? text) => string.Equals(now?.Body ?? "", text ?? "", StringComparison.Ordinal);

    internal static IEnumerable<Problem> Changed(TextRef? now, Stamp? stamp, string? seen, string? mine) =>
        seen is null || string.Equals(seen, now?.Hash ?? "", StringComparison.Ordinal) || Same(now, mine) ? [] : [new Conflict("text", now?.Body ?? "", mine ?? "", stamp?.By ?? "", stamp?.At ?? 0)];

    private static IEnumerable<Problem> GroupOf(Authority authority, RecordAnalysis asked) =>
        asked.Group is not { } id ? asked.Kind == AnalysisKind.Needs ? [new Required("group")] : []
        : !authority.Analyses.Groups.TryGetValue(id, out var group) ? [new NotFound("needGroup", id.Value, "group")]
        : asked.Kind != AnalysisKind.Needs ? []
        : !group.HoldsIn(asked.Year) ? [new GroupNotPrioritised(group.Name, asked.Year)]
        : AnalysesQueries.OfGroup(authority, id, asked.Year) is { } same ? [new AnalysisExists(same.Id, same.Title)]
        : [];

    private static IEnumerable<Problem> Point(Authority authority, RecordAnalysis asked, PointText point, int at) =>
    [
        .. Ids.Judge("conclusion", point.Id.Value, AnalysesQueries.Concluded(authority, point.Id) is not null || asked.Points.Take(at).Any(p => p.Id == point.Id), $"points[{at}].id"),
        .. Written(point.Text, $"points[{at}].text"),
        .. Linked(authority, point.Goals, $"points[{at}].goals"),
    ];
}
