using System.Collections.Immutable;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.FrameChanges;

/// <summary>The decision behind a change, and what stands against it.</summary>
internal sealed record DecisionBehind(ItemId? Decision, PartialDate Day, ChangeDecider By, ImmutableArray<Problem> Problems)
{
    public static DecisionBehind Of(Authority authority, FrameSet set, ChangeFrames asked, EquatableArray<ChangePart> parts, ImmutableArray<FrameRow> rows)
    {
        var (given, sign) = (ChangeQueries.AmountOf(asked.Kind, parts), ChangeQueries.SignOf(asked.Kind, parts));
        return asked switch
        {
            { Kind: FrameChangeKind.Technical } when RightRules.Of(authority, asked.Set, asked.Kind, asked.Year).Contains(ChangeDecider.StandingDecision) && (asked.Standing is not null || asked.Matter is null) => OfStanding(authority, asked),
            { Delegated: { } delegated } => OfDelegate(authority, asked, delegated, rows).Bound(authority, set, asked, given, sign, "delegated"),
            { Matter: null } => Against(new ChangeWithoutDecision("matter")),
            { Kind: FrameChangeKind.Technical, Ground: null } => Against(new Required("ground")),
            { Matter: { } matter } => OfMatter(authority, asked, matter, rows).Bound(authority, set, asked, given, sign, "matter"),
        };
    }

    private static DecisionBehind OfStanding(Authority authority, ChangeFrames asked) =>
        asked.Ground is not { } ground ? Against(new Required("ground"))
        : asked.Standing is { } id && authority.FrameChanges.Standing.TryGetValue(id, out var standing) && standing.Covers(ground, asked.Year)
            ? new(standing.Decision, authority.Decisions.Decisions[standing.Decision].Day, ChangeDecider.StandingDecision, [])
        : Against(new NotCoveredByStanding("standing"));

    private static DecisionBehind OfMatter(Authority authority, ChangeFrames asked, MatterId matter, ImmutableArray<FrameRow> rows)
    {
        if (!authority.Decisions.Matters.ContainsKey(matter))
        {
            return Against(new NotFound("matter", matter.Value, "matter"));
        }

        // the latest by somebody who may; what another body has said in the same matter is not it
        ImmutableArray<Decision> adoptions = [.. DecisionsQueries.In(authority, matter).Where(d => d is { Stage: DecisionStage.Adoption, IsApproval: true }).Reverse()];
        return adoptions.IsEmpty ? Against(new ChangeWithoutDecision("matter"))
            : adoptions.Select(d => (d, By: DeciderOf(authority, asked, d, rows))).FirstOrDefault(d => d.By is not null) is { By: { } by, d: var decision } ? new(decision.Id, decision.Day, by, [])
            : Against(WrongBody(authority, asked, adoptions[0]));
    }

    private static ChangeDecider? DeciderOf(Authority authority, ChangeFrames asked, Decision decision, ImmutableArray<FrameRow> rows)
    {
        var rights = RightRules.Of(authority, asked.Set, asked.Kind, asked.Year, decision.Day.OrderDay);
        ChangeDecider? by = RightRules.LevelOf(authority, decision.Body) switch
        {
            BodyLevel.Assembly => ChangeDecider.Assembly,
            BodyLevel.ExecutiveBoard when rights.Contains(ChangeDecider.ExecutiveBoard) && IsBoardOfRight(authority, asked.Year, decision) => ChangeDecider.ExecutiveBoard,
            _ when decision.Body is { } body && rows.All(r => Carries(authority, body, r, decision.Day.OrderDay)) => ChangeDecider.Committee,
            _ => null,
        };
        return by is { } decider && rights.Contains(decider) ? by : null;
    }

    private static bool IsBoardOfRight(Authority authority, int year, Decision decision) =>
        BoardRoom.Of(authority, year, decision.Day.OrderDay) is not { } room || room.Right.Board == decision.Body || OrganisationQueries.ActingFor(authority, room.Right.Board, decision.Day.OrderDay).Contains(decision.Body!.Value);

    private static Problem WrongBody(Authority authority, ChangeFrames asked, Decision decision) =>
        asked.Kind == FrameChangeKind.Redistribution && RightRules.LevelOf(authority, decision.Body) == BodyLevel.ExecutiveBoard && BoardRoom.IsFixed(authority, asked.Year)
            ? new BudgetGivesNoRight("matter", RightRules.NameOf(authority, decision), asked.Year) : new WrongDecider("matter", RightRules.NameOf(authority, decision));

    private static DecisionBehind OfDelegate(Authority authority, ChangeFrames asked, ItemId delegated, ImmutableArray<FrameRow> rows)
    {
        var state = authority.Decisions.Delegated;
        if (!state.Decisions.TryGetValue(delegated, out var decision) || !state.Delegations.TryGetValue(decision.Delegation, out var delegation))
        {
            return Against(new NotFound("delegatedDecision", delegated.Value, "delegated"));
        }

        return RightRules.Of(authority, asked.Set, asked.Kind, asked.Year).Contains(ChangeDecider.Delegate) && asked.Kind == FrameChangeKind.WithinCommittee && rows.All(r => Carries(authority, delegation.From, r, decision.Day))
            ? new(decision.Id, decision.Day, ChangeDecider.Delegate, [])
            : Against(new WrongDecider("delegated", delegation.Holder ?? OrganisationQueries.NameOf(authority, delegation.From, decision.Day)));
    }

    /// <summary>The same bound by when it was made, by what it has been used for, and by the limit of the board's right.</summary>
    private DecisionBehind Bound(Authority authority, FrameSet set, ChangeFrames asked, long given, int sign, string at) => !Problems.IsEmpty ? this : this with
    {
        Problems =
        [
            .. Fixed(authority, set, asked.Year).SelectMany(d => DecisionUses.NotAfter(Decision!.Value, Day, d, at)).Take(1),
            .. DecisionUses.Against(new(Decision!.Value, $"{asked.Kind}", given, asked.DecidedTkr, sign), DecidedAmounts.AllUses(authority), at),
            .. By == ChangeDecider.ExecutiveBoard && BoardRoom.Of(authority, asked.Year, Day.OrderDay) is { LeftTkr: { } left } room && given > left
                ? [new OverBoardLimit("parts", room.Clause, asked.Year, given, left)] : Array.Empty<Problem>(),
        ],
    };

    // a change of what the assembly fixed comes after the frames, and after the first budget that they stand in
    private static IEnumerable<Decision> Fixed(Authority authority, FrameSet set, int year) =>
    [
        .. set.Decision is { } id && authority.Decisions.Decisions.TryGetValue(id, out var adopted) ? [adopted] : Array.Empty<Decision>(),
        .. BudgetQueries.AdoptionsOf(authority, year).Where(a => BudgetQueries.FramesOf(authority, a.Budget.Terms)?.Id == set.Id).Select(a => a.Decision).Take(1),
    ];

    /// <summary>Whether a body answers for a row: the row's own, or one that has taken its work over.</summary>
    private static bool Carries(Authority authority, BodyId body, FrameRow row, DateOnly day) =>
        row.Body == body || OrganisationQueries.ActingFor(authority, row.Body, day).Contains(body)
        || (row.Unit is { } unit && authority.Economy.Conversions.Values.Any(k => k.Steps.Any(s => s.To == body && (s.Unit == unit || s.Unit == FrameQueries.TopOf(authority, unit)))));

    private static DecisionBehind Against(Problem problem) => new(null, default, default, [problem]);
}
