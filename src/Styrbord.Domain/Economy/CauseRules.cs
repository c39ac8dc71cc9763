using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Economy;

/// <summary>What may be said of why frames differ, and how they are counted anew.</summary>
public static class CauseRules
{
    private const int LongestNote = 2_000;

    // an event is at most 64 kB
    private const int MostSteps = 300;

    public static Outcome Decide(Authority authority, RecordFrameCauses asked, Context context) =>
        authority.Economy.Sets.TryGetValue(asked.Set, out var set)
            ? Outcome.Of(
                [
                    .. asked.Causes.Count == 0 ? [new Required("causes")] : Array.Empty<Problem>(),
                    .. asked.Causes.SelectMany((c, i) => Cause(authority, set, c, $"causes[{i}]", asked.Causes.Take(i).Any(o => o.Id == c.Id), context.Today)),
                ],
                () => [new FrameCausesRecorded(asked.Causes.Select(c => Recorded(authority, set, c, context)).ToEquatableArray())])
            : new NotFound("frames", asked.Set.Value, "set");

    public static Outcome Decide(Authority authority, RecordConversion asked, Context context)
    {
        if (!authority.Economy.Sets.TryGetValue(asked.Set, out var set))
        {
            return new NotFound("frames", asked.Set.Value, "set");
        }

        return Outcome.Of(
            [
                .. Ids.Judge("conversion", asked.Id.Value, authority.Economy.Conversions.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. FrameRules.MissingMatter(authority, asked.Matter),
                .. !asked.Proposed ? FrameRules.NotDecided(authority, asked.Matter, "matter") : [],
                .. asked.Note is { Length: > LongestNote } note ? [new TooLong("note", note.Length, LongestNote)] : Array.Empty<Problem>(),
                .. asked.Steps.Count == 0 ? [new Required("steps")] : Array.Empty<Problem>(),
                .. asked.Steps.SelectMany((s, i) => OrganisationRules.MissingBody(authority.Organisation, s.To, $"steps[{i}].to")),
                .. asked.Steps.Count > MostSteps ? [new RowsOutOfRange(asked.Steps.Count, MostSteps, "steps")] : Array.Empty<Problem>(),
                .. asked.Steps.SelectMany((s, i) => Step(set, asked.Steps, i)),
            ],
            () => [new ConversionRecorded(new(asked.Id, asked.Set, asked.Name.Trim(), asked.From, asked.Proposed, asked.Matter, asked.Steps, context.SealOrNothing("note", asked.Note), context.Stamp))]);
    }

    private static IEnumerable<Problem> Step(FrameSet set, EquatableArray<ConversionStep> steps, int i)
    {
        var (step, at) = (steps[i], $"steps[{i}].unit");
        var what = string.Join(' ', new[] { step.Body?.Value, step.Unit?.Value, step.Class }.OfType<string>());
        return step.Unit is null && step.Body is null ? [new Required(at)]
            : !set.Rows.Any(step.Names) ? [new NotInFrames(at, what)]
            : steps.Take(i).Any(o => set.Rows.Any(r => o.Names(r) && step.Names(r))) ? [new PlacedTwice(at, what)]
            : [];
    }

    private static IEnumerable<Problem> Cause(Authority authority, FrameSet set, GivenCause cause, string at, bool twice, DateOnly today) =>
    [
        .. Ids.Judge("frameCause", cause.Id.Value, twice || authority.Economy.Causes.ContainsKey(cause.Id), $"{at}.id"),
        .. OrganisationRules.Named(cause.Reason, $"{at}.reason"),
        .. FrameRules.MissingMatter(authority, cause.Matter, $"{at}.matter"),
        .. cause.Possible ? [] : cause.Matter is not null || cause.Sources.Count == 0 ? FrameRules.NotDecided(authority, cause.Matter, $"{at}.matter")
            : IsTakenIn(authority, set, cause) || cause.Sources.Any(s => DecidedSources.Has(authority, set, s, today)) ? [] : [new SourceNotDecided($"{at}.sources", cause.Sources[0].Document)],
        .. set.Rows.Any(r => IsOf(r, cause)) ? Array.Empty<Problem>() : [new NotInFrames(at, string.Join(' ', new[] { cause.Body.Value, cause.Unit?.Value, cause.Class }.Where(p => p is not null)))],
        .. cause.Steps.Count == 0 ? [new Required($"{at}.steps")] : Array.Empty<Problem>(),
        .. cause.Steps.Where(s => !set.Has(s.Year)).Select(s => new YearNotInFrames($"{at}.steps", s.Year)),
        .. cause.Steps.Where(s => !Tkr.IsWithin(s.AmountTkr)).Select(s => new AmountOutOfRange($"{at}.steps", s.AmountTkr)),
    ];

    // a forecast is a report: what takes it into the frames is the decision on them, which is not older
    private static bool IsTakenIn(Authority authority, FrameSet set, GivenCause cause) =>
        cause is { Kind: CauseKind.Forecast, AsOf: { } day } && !(FrameQueries.DecisionOf(authority, set)?.Day.AsEnd < day.AsStart);

    private static bool IsOf(FrameRow row, GivenCause cause) =>
        row.Body == cause.Body && string.Equals(row.Class, cause.Class, StringComparison.Ordinal) && (cause.Unit is null ? row.SumOf == FrameLevel.Committee || row.Unit is null : row.Unit == cause.Unit);

    private static FrameCause Recorded(Authority authority, FrameSet set, GivenCause cause, Context context) => new(
        cause.Id, set.Id, cause.Reason.Trim(), cause.Kind, cause.Body, cause.Unit, cause.Class, cause.BaseYear, cause.Steps, cause.Possible, cause.Matter, DecisionsQueries.AssemblyAdoptionIn(authority, cause.Matter)?.Id, cause.Sources,
        context.Stamp, cause.AsOf);
}
