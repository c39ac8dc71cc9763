using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Decisions;

/// <summary>The executive board's right to decide over other committees, and its limits in law .</summary>
public static class BoardRightRules
{
    private const int LimitsLimit = 2_000;

    public static Outcome Decide(Authority authority, GrantBoardRight asked, Context context)
    {
        var law = DelegationLaw.Source(DelegationTopic.OverOthers, asked.DecidedOn);
        return Outcome.Of(
            [
                .. Ids.Judge("right", asked.Id.Value, authority.Decisions.Delegated.Rights.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.What, "what"),
                .. OrganisationRules.Named(asked.Paragraph, "paragraph"),
                .. asked.Limits is { Length: > LimitsLimit } limits ? [new TooLong("limits", limits.Length, LimitsLimit)] : Array.Empty<Problem>(),
                .. asked.ValidTo < asked.ValidFrom ? [new EndsBeforeStart("validTo")] : Array.Empty<Problem>(),
                .. asked.ValidFrom < asked.DecidedOn ? [new ValidBeforeDecided(asked.DecidedOn)] : Array.Empty<Problem>(),
                .. asked.ValidFrom < DelegationLaw.Since(DelegationTopic.OverOthers) ? [new BoardRightBeforeLaw(DelegationLaw.Since(DelegationTopic.OverOthers), law)] : Array.Empty<Problem>(),
                .. asked.DecidedOn > context.Today ? [new DayNotReached(asked.DecidedOn, context.Today)] : Array.Empty<Problem>(),
                .. Level(authority, asked.Board, BodyLevel.ExecutiveBoard, "board", asked.ValidFrom),
                .. Level(authority, asked.GivenBy, BodyLevel.Assembly, "givenBy", asked.DecidedOn),
                .. authority.Organisation.Bodies.ContainsKey(asked.GivenBy) ? OrganisationRules.Acting(authority, asked.GivenBy, asked.DecidedOn, "givenBy") : [],
                .. asked.Subjects.Count == 0 ? [new Required("subjects")] : Array.Empty<Problem>(),
                .. asked.Subjects.Select((s, i) => (s, i)).Where(s => DelegationLaw.NeverOverOthers.Contains(s.s)).Select(s => new BoardRightForbidden($"subjects[{s.i}]", law)),
                .. asked.Over.SelectMany((body, i) => OrganisationRules.MissingBody(authority.Organisation, body, $"over[{i}]")),
            ],
            () => [new BoardRightGranted(new(
                asked.Id, asked.Board, asked.GivenBy, asked.What, string.IsNullOrWhiteSpace(asked.Limits) ? null : asked.Limits, asked.Subjects.Distinct().ToEquatableArray(), asked.Over.Distinct().ToEquatableArray(), asked.DecidedOn, asked.Paragraph, asked.ValidFrom, asked.ValidTo, context.Stamp))]);
    }

    public static Outcome Decide(Authority authority, EndBoardRight asked) =>
        authority.Decisions.Delegated.Rights.GetValueOrDefault(asked.Right) switch
        {
            null => new NotFound("right", asked.Right.Value, "right"),
            var right when asked.To < right.ValidFrom => new EndsBeforeStart("to"),
            { ValidTo: { } last } when last == asked.To => new Accepted([]),
            { ValidTo: { } last } when asked.To > last => new CannotBeProlonged(last),
            _ => new BoardRightEnded(asked.Right, asked.To),
        };

    /// <summary>What stands against a decision that concerns other committees' activity.</summary>
    internal static IEnumerable<Problem> Against(Authority authority, Body body, AdoptDecision asked)
    {
        if (asked is { Right: null, Subject: null, Over.Count: 0 })
        {
            return [];
        }

        IEnumerable<Problem> always =
        [
            .. asked.Over.SelectMany((other, i) => OrganisationRules.MissingBody(authority.Organisation, other, $"over[{i}]")),
            .. asked.Over.Count == 0 ? [new Required("over")] : Array.Empty<Problem>(),
            .. asked.Subject is null ? [new Required("subject")] : Array.Empty<Problem>(),
            .. asked.Subject is { } about && DelegationLaw.NeverOverOthers.Contains(about) ? [new BoardRightForbidden("subject", DelegationLaw.Source(DelegationTopic.OverOthers, asked.Day))] : Array.Empty<Problem>(),
            .. asked.Subject == SubjectMatter.Disagreement && asked.Over.Distinct().Count() == 1 ? [new DisagreementOfTwo()] : Array.Empty<Problem>(),
        ];
        return asked.Right is not { } id ? always.Append(new BoardRightMissing(body.NameOn(asked.Day)))
            : !authority.Decisions.Delegated.Rights.TryGetValue(id, out var right) ? always.Append(new NotFound("right", id.Value, "right"))
            : Reaches(authority, right, body, asked) ? always
            : always.Append(new BoardRightElsewhere(right.What));
    }

    private static bool Reaches(Authority authority, BoardRight right, Body body, AdoptDecision asked) =>
        right.Board == body.Id && DelegationQueries.IsInForce(authority, right, asked.Day) && (asked.Subject is not { } about || right.Subjects.Contains(about)) && (right.Over.Count == 0 || asked.Over.All(right.Over.Contains));

    private static IEnumerable<Problem> Level(Authority authority, BodyId id, BodyLevel level, string at, DateOnly day) =>
        !authority.Organisation.Bodies.TryGetValue(id, out var body) ? [new NotFound("body", id.Value, at)] : body.Level == level ? [] : [new NotForBoard(at, body.NameOn(day))];
}
