using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.FrameChanges;

/// <summary>A pay review moved from the central account by its actual outcome, all in one run.</summary>
public static class PayReviewRules
{
    public static Outcome Decide(Authority authority, RecordCentralAccount asked, Context context)
    {
        ImmutableArray<Problem> beside = [.. ChangeRules.Frames(authority, asked.Set, asked.Year, out _)];
        return Outcome.Of(
            [
                .. beside,
                .. Ids.Judge("frameChange", asked.Id.Value, ChangeRules.IsTaken(authority, asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.Body, "body"),
                .. asked.Unit is { } unit && !authority.Organisation.Units.ContainsKey(unit) ? [new NotFound("unit", unit.Value, "unit")] : Array.Empty<Problem>(),
                .. asked.AmountTkr <= 0 ? [new NotMoreThanNothing("amountTkr")] : ChangeRules.Amount(asked.AmountTkr, "amountTkr"),
                .. RightRules.ByAssembly(authority, asked.Matter),
            ],
            () => [new CentralAccountRecorded(new(asked.Id, asked.Set, asked.Name.Trim(), asked.Body, asked.Unit, asked.Year, asked.AmountTkr, asked.Matter, DecisionsQueries.AssemblyAdoptionIn(authority, asked.Matter)!.Id, context.Stamp))]);
    }

    public static Outcome Decide(Authority authority, DistributePayReview asked, Context context)
    {
        ImmutableArray<Problem> beside = [.. ChangeRules.Frames(authority, asked.Set, asked.Year, out var set)];
        if (set is null || !beside.IsEmpty)
        {
            return new Refused(beside);
        }

        var outcomes = ChangeRules.Given(asked.Outcomes);
        ImmutableArray<Problem> problems =
        [
            .. From(authority, asked, set),
            .. ChangeRules.Rows(authority, set, outcomes, "outcomes"),
            .. outcomes.SelectMany(o => o.Part.AmountTkr <= 0 ? [new NotMoreThanNothing($"outcomes[{o.At}].amountTkr")]
                : asked.Account is null && o.Part.Row == asked.From && o.Part.Row >= 1 && o.Part.Row <= set.Rows.Count ? [new ChangedTwice($"outcomes[{o.At}].row", set.Rows[o.Part.Row - 1].Label)] : Array.Empty<Problem>()),
        ];
        if (!problems.IsEmpty)
        {
            return new Refused(problems);
        }

        var (needed, left) = (outcomes.Sum(o => o.Part.AmountTkr), Left(authority, asked, set));
        EquatableArray<GivenChange> parts = [.. outcomes.Select(o => new GivenChange(o.Part.Row, o.Part.AmountTkr)), .. asked.Account is null ? [new GivenChange(asked.From, -needed)] : Array.Empty<GivenChange>()];
        return needed > left
            ? new CentralAccountShort(needed, left)
            : ChangeRules.Decide(
                authority, new ChangeFrames(asked.Id, asked.Set, FrameChangeKind.Technical, asked.Year, asked.Reason, parts, Ground: TechnicalGround.PayReview, Standing: asked.Standing), asked.Account is { } account ? new CentralPart(account, -needed) : null, context);
    }

    private static long Left(Authority authority, DistributePayReview asked, FrameSet set) => asked.Account is { } account
        ? ChangeQueries.LeftOf(authority, authority.FrameChanges.Central[account])
        : ChangeQueries.Of(authority, set, set.Rows[asked.From!.Value - 1], asked.Year).CurrentTkr;

    private static IEnumerable<Problem> From(Authority authority, DistributePayReview asked, FrameSet set) => asked switch
    {
        { Account: { } id } => authority.FrameChanges.Central.TryGetValue(id, out var account) && account.Set == asked.Set && account.Year == asked.Year ? [] : [new NotFound("centralAccount", id.Value, "account")],
        { From: null } => [new Required("account")],
        { From: { } row } => row < 1 || row > set.Rows.Count ? [new NoFrameRow("from", row)]
            : ChangeRules.IsSumOfParts(authority, set, row) ? [new ChangedSum("from", set.Rows[row - 1].Label)] : [],
    };
}
