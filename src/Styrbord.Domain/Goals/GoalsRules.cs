using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Goals;

/// <summary>How the goal structure is recorded: each knot hangs on one that exists, under a number of its own.</summary>
public static class GoalsRules
{
    /// <summary>Longest text, in characters.</summary>
    internal const int TextLimit = 20_000;

    public static Outcome Decide(Authority authority, RecordGuidingText asked, Context context) =>
        Outcome.Of(Wording.Filled(asked.Text, "text", TextLimit), () => [new GuidingTextRecorded(new(asked.Kind, context.Seal("text", asked.Text), asked.From, asked.Matter, asked.Sources))]);

    public static Outcome Decide(Authority authority, RecordPerspective asked, Context context)
    {
        var state = authority.Goals;
        var validity = new Validity(asked.ValidFrom, asked.ValidTo);
        var other = state.Perspectives.Values.FirstOrDefault(p => p.Superordinate && Overlaps(p.Validity, validity));
        return Outcome.Of(
            [
                .. Ids.Judge("perspective", asked.Id.Value, Taken(state, asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. Numbered(asked.Number, state.Perspectives.Values.Any(p => Same(p.Number, asked.Number) && Overlaps(p.Validity, validity))),
                .. validity.EndsBeforeStart ? [new EndsBeforeStart("validTo")] : Array.Empty<Problem>(),
                .. asked.Superordinate && other is not null ? [new AlreadySuperordinate(other.Id.Value, other.Name)] : Array.Empty<Problem>(),
            ],
            () => [new PerspectiveRecorded(new(
                asked.Id, asked.Number, asked.Name, context.SealOrNothing("description", asked.Description), asked.Superordinate, validity, Slugs.Of(asked.Name)))]);
    }

    public static Outcome Decide(Authority authority, RecordGoal asked, Context context)
    {
        var state = authority.Goals;
        var validity = new Validity(asked.ValidFrom, asked.ValidTo);
        return Outcome.Of(
            [
                .. Ids.Judge("goal", asked.Id.Value, Taken(state, asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. Numbered(asked.Number, state.Goals.Values.Any(g => Same(g.Number, asked.Number) && Overlaps(g.Validity, validity))),
                .. state.Perspectives.ContainsKey(asked.Perspective) ? Array.Empty<Problem>() : [new NotFound("perspective", asked.Perspective.Value, "perspective")],
                .. validity.EndsBeforeStart ? [new EndsBeforeStart("validTo")] : Array.Empty<Problem>(),
            ],
            () => [new GoalRecorded(new(
                asked.Id, asked.Number, asked.Perspective, asked.Name, context.SealOrNothing("description", asked.Description), validity, Slugs.Of(asked.Name)))]);
    }

    public static Outcome Decide(Authority authority, RecordFocusArea asked, Context context)
    {
        var state = authority.Goals;
        var validity = new Validity(asked.ValidFrom, asked.ValidTo);
        return Outcome.Of(
            [
                .. Ids.Judge("focusArea", asked.Id.Value, Taken(state, asked.Id)),
                .. OrganisationRules.Named(asked.Name),

                // a focus area is gone when its goal is
                .. Numbered(asked.Number, state.FocusAreas.Values.Any(f => Same(f.Number, asked.Number) && Overlaps(f.Validity, validity) && Overlaps(state.Goals[f.Goal].Validity, validity))),
                .. state.Goals.ContainsKey(asked.Goal) ? Array.Empty<Problem>() : [new NotFound("goal", asked.Goal.Value, "goal")],
                .. validity.EndsBeforeStart ? [new EndsBeforeStart("validTo")] : Array.Empty<Problem>(),
            ],
            () => [new FocusAreaRecorded(new(
                asked.Id, asked.Number, asked.Goal, asked.Name, context.SealOrNothing("description", asked.Description), asked.OtherNames, asked.References, validity, Slugs.Of(asked.Name)))]);
    }

    public static Outcome Decide(Authority authority, DirectAssignmentTo asked, Context context)
    {
        var state = authority.Goals;
        return Outcome.Of(
            [
                .. Ids.Judge("assignment", asked.Id.Value, Taken(state, asked.Id)),
                .. Wording.Filled(asked.Text, "text", TextLimit),
                .. Numbered(asked.Number, state.Assignments.Values.Any(a => a.Directive == asked.Directive && a.Withdrawn is null && Same(a.Number, asked.Number))),
                .. state.FocusAreas.ContainsKey(asked.FocusArea) ? Array.Empty<Problem>() : [new NotFound("focusArea", asked.FocusArea.Value, "focusArea")],
                .. state.Directives.ContainsKey(asked.Directive) ? Array.Empty<Problem>() : [new NotFound("directive", asked.Directive.Value, "directive")],
                .. asked.ToAll == asked.Addressees.Count > 0 ? [new NoAddressee()] : Array.Empty<Problem>(),
                .. asked.Addressees.SelectMany((body, i) => OrganisationRules.MissingBody(authority.Organisation, body, $"addressees[{i}]")),
            ],
            () => [new AssignmentDirected(new(asked.Id, asked.Number, asked.FocusArea, asked.Directive, context.Seal("text", asked.Text), asked.ToAll, asked.Addressees.Distinct().ToEquatableArray()))]);
    }

    public static Outcome Decide(Authority authority, SupportGoals asked)
    {
        var state = authority.Goals;
        var supports = asked.Supports.Distinct().ToEquatableArray();
        return Outcome.Of(
            [
                .. state.Goals.ContainsKey(asked.Goal) ? Array.Empty<Problem>() : [new NotFound("goal", asked.Goal.Value, "goal")],
                .. IsSuperordinate(state, asked.Goal) ? [new NotSuperordinate(asked.Goal, "goal")] : Array.Empty<Problem>(),
                .. asked.Supports.SelectMany((goal, i) => IsSuperordinate(state, goal) ? Array.Empty<Problem>() : [new NotSuperordinate(goal, $"supports[{i}]")]),
            ],
            () => state.Supports.GetValueOrDefault(asked.Goal) == supports ? [] : [new GoalSupported(asked.Goal, supports)]);
    }

    public static Outcome Decide(Authority authority, DefineIndicator asked, Context context) =>
        Outcome.Of(
            [
                .. Ids.Judge("indicator", asked.Id.Value, authority.Goals.Indicators.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. OrganisationRules.Named(asked.Unit, "unit"),
            ],
            () => [new IndicatorDefined(new(
                asked.Id, asked.Name, asked.Unit, asked.Direction, asked.Source, asked.Measured, context.SealOrNothing("definition", asked.Definition), asked.Example), context.Stamp)]);

    private static bool IsSuperordinate(GoalsState state, GoalId goal) =>
        state.Goals.TryGetValue(goal, out var found) && state.Perspectives[found.Perspective].Superordinate;

    internal static bool Taken(GoalsState state, GoalId id) =>
        state.Perspectives.ContainsKey(id) || state.Goals.ContainsKey(id) || state.FocusAreas.ContainsKey(id) || state.Assignments.ContainsKey(id);

    internal static IEnumerable<Problem> Numbered(string number, bool taken, string at = "number") =>
        string.IsNullOrWhiteSpace(number) ? [new Required(at)] : number.Length > 20 ? [new TooLong(at, number.Length, 20)] : taken ? [new NumberTaken(number, at)] : [];

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    internal static bool Overlaps(Validity left, Validity right) =>
        (left.To?.AsEnd ?? DateOnly.MaxValue) >= (right.From?.AsStart ?? DateOnly.MinValue) && (right.To?.AsEnd ?? DateOnly.MaxValue) >= (left.From?.AsStart ?? DateOnly.MinValue);
}
