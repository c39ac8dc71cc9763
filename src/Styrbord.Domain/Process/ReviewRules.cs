using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>The annual review of the process: what is proposed, and the next version made of it .</summary>
public static class ReviewRules
{
    private const int Limit = 20_000;

    public static Outcome Decide(Authority authority, OpenProcessReview asked, Context context) =>
        Outcome.Of(
            [
                .. Ids.Judge("review", asked.Id.Value, authority.Process.Reviews.ContainsKey(asked.Id)),
                .. !authority.Process.Versions.TryGetValue(asked.Version, out var version) ? [new NotFound("processVersion", asked.Version.Value, "version")]
                    : version.Draft == true ? [new VersionIsDraft(asked.Version)] : Array.Empty<Problem>(),
                .. asked.Year is < 1990 or > 2100 ? [new NotFound("year", $"{asked.Year}", "year")] : Array.Empty<Problem>(),
                .. authority.Process.Reviews.Values.Where(r => r.Version == asked.Version && r.Year == asked.Year).Select(r => new AlreadyExists("review", r.Id.Value, "year")),
            ],
            () => [new ProcessReviewOpened(new(asked.Id, asked.Version, asked.Year, null, [], null, context.Stamp))]);

    public static Outcome Decide(ProcessReview review, WriteReview asked, Context context)
    {
        var same = string.Equals(review.Found?.Body ?? "", asked.Text, StringComparison.Ordinal);
        return Outcome.Of(
            [
                .. asked.Text.Length > Limit ? [new TooLong("text", asked.Text.Length, Limit)] : Array.Empty<Problem>(),
                .. asked.Seen is null || same || string.Equals(asked.Seen, review.Found?.Hash ?? "", StringComparison.Ordinal)
                    ? Array.Empty<Problem>() : [new Conflict("text", review.Found?.Body ?? "", asked.Text, review.Stamp.By, review.Stamp.At)],
            ],
            () => same ? [] : [new ReviewWritten(review.Id, context.SealOrNothing("text", asked.Text), context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, ProcessReview review, ProposeProcessChange asked, Context context) =>
        Outcome.Of(
            [
                .. Ids.Judge("proposal", asked.Id.Value, authority.Process.Steps.ContainsKey(asked.Id) || authority.Process.Reviews.Values.Any(r => r.Id != review.Id && r.Proposals.Any(p => p.Id == asked.Id))),
                .. string.IsNullOrWhiteSpace(asked.Reason) ? [new Required("reason")] : asked.Reason.Length > Limit ? [new TooLong("reason", asked.Reason.Length, Limit)] : Array.Empty<Problem>(),
                .. StepOf(authority, review, asked),
                .. asked.Kind == ProposalKind.Remove ? [] : Written(authority, asked).Concat(Linked(authority, review, asked)),
            ],
            () => [new ProcessChangeProposed(review.Id, new(asked.Id, asked.Kind, asked.Step, As(asked), context.Seal("reason", asked.Reason), context.Stamp))]);

    public static Outcome Decide(ProcessReview review, WithdrawProcessChange asked) =>
        review.Proposals.Any(p => p.Id == asked.Proposal) ? new ProcessChangeWithdrawn(review.Id, asked.Proposal) : new NotFound("proposal", asked.Proposal.Value, "proposal");

    public static Outcome Decide(ProcessReview review, CloseReview asked, Context context)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return Outcome.Of(
            [
                .. review.Found is null ? [new Required("text")] : Array.Empty<Problem>(),
                .. review.Proposals.Count > 0 ? [new ProposalsLeft(review.Proposals.Count)] : Array.Empty<Problem>(),
            ],
            () => [new ReviewClosed(review.Id, context.Today, context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, ProcessReview review, TakeInProposals asked, Context context)
    {
        var steps = ReviewQueries.Proposed(authority, review);
        var renamed = steps.ToDictionary(s => s.Id, s => new ItemId($"{asked.Id}-{s.Order}"));
        return Outcome.Of(
            [
                .. review.Proposals.Count == 0 ? [new NothingProposed()] : Array.Empty<Problem>(),
                .. Ids.Judge("processVersion", asked.Id.Value, authority.Process.Versions.ContainsKey(asked.Id)),
                .. renamed.Values.SelectMany(id => Ids.Judge("processStep", id.Value, authority.Process.Steps.ContainsKey(id))),
                .. OrganisationRules.Named(asked.Name),
                .. steps.Count == 0 ? [new Required("steps")] : Array.Empty<Problem>(),
                .. StepRules.Cycle(steps),
            ],
            () =>
            [
                new ProcessVersionRecorded(Next(authority.Process.Versions[review.Version], asked)),
                .. steps.Select(s => new ProcessStepRecorded(VersionRules.Renamed(s, asked.Id, renamed))),
                new ProposalsTakenIn(review.Id, asked.Id, context.Stamp),
            ]);
    }

    public static Outcome Decide(Authority authority, AdoptProcessVersion asked) =>
        !authority.Process.Versions.TryGetValue(asked.Version, out var version) ? new NotFound("processVersion", asked.Version.Value, "version")
        : version.Draft != true ? new VersionIsFixed(asked.Version, "version")
        : asked.RevisionFor is < 1990 or > 2100 ? new NotFound("year", $"{asked.RevisionFor}", "revisionFor")
        : new ProcessVersionRecorded(version with
        {
            Draft = null,
            Number = string.IsNullOrWhiteSpace(asked.Number) ? null : asked.Number.Trim(),
            Revision = asked.Revision is null && asked.RevisionFor is null ? null : new(asked.Revision, null, asked.RevisionFor),
        });

    private static ProcessVersion Next(ProcessVersion reviewed, TakeInProposals asked) =>
        reviewed with { Id = asked.Id, Name = asked.Name.Trim(), Number = null, Replaces = new(reviewed.Name, reviewed.Number), Revision = null, ValidFor = null, Temporary = false, Draft = true, CopiedFrom = reviewed.Id };

    private static ProposedStep? As(ProposeProcessChange asked) =>
        asked.Kind == ProposalKind.Remove ? null : new(asked.Title!.Trim(), asked.Rule, asked.Months, asked.Day, asked.Words!.Trim(), string.IsNullOrWhiteSpace(asked.Document) ? null : asked.Document.Trim(), asked.Body, asked.Does,
            asked.BodyKind, asked.Links ? new([.. asked.BuildsOn.Distinct()], [.. asked.ReceiverBodies.Distinct().Select(b => new StepParty(PartyKind.Body, b.Value)), .. asked.ReceiverKinds.Distinct().Select(k => new StepParty(k))]) : null, asked.Like);

    private static IEnumerable<Problem> StepOf(Authority authority, ProcessReview review, ProposeProcessChange asked) =>
        asked.Step is not { } step ? asked.Kind == ProposalKind.Add ? [] : [new Required("step")]
        : !authority.Process.Steps.TryGetValue(step, out var found) || found.Version != review.Version ? [new NotFound("processStep", step.Value, "step")]
        : asked.Kind != ProposalKind.Add && review.Proposals.Any(p => p.Step == step && p.Kind != ProposalKind.Add && p.Id != asked.Id) ? [new AlreadyExists("proposal", step.Value, "step")]
        : [];

    private static IEnumerable<Problem> Written(Authority authority, ProposeProcessChange asked) =>
    [
        .. OrganisationRules.Named(asked.Title ?? "", "title"),
        .. OrganisationRules.Named(asked.Words ?? "", "words"),
        .. StepRules.Time(new(asked.Rule, asked.Months, asked.Day, 0, null, asked.Words ?? ""), ""),
        .. OrganisationRules.MissingBody(authority.Organisation, asked.Body, "body"),
    ];

    private static IEnumerable<Problem> Linked(Authority authority, ProcessReview review, ProposeProcessChange asked)
    {
        Problem[] found =
        [
            .. asked.BodyKind is { } kind && (asked.Body is not null || !ReviewQueries.IsKind(kind)) ? [new NotAKindOfParties("bodyKind")] : Array.Empty<Problem>(),
            .. asked.BuildsOn.SelectMany((id, i) => authority.Process.Steps.TryGetValue(id, out var step) && step.Version == review.Version ? Array.Empty<Problem>() : [new NotFound("processStep", id.Value, $"buildsOn[{i}]")]),
            .. asked.ReceiverBodies.SelectMany((body, i) => OrganisationRules.MissingBody(authority.Organisation, body, $"receiverBodies[{i}]")),
            .. asked.ReceiverKinds.SelectMany((one, i) => ReviewQueries.IsKind(one) ? Array.Empty<Problem>() : [new NotAKindOfParties($"receiverKinds[{i}]")]),
            .. asked.Like is { } like && authority.Process.Steps.GetValueOrDefault(like) is not { Topics.Count: > 0 } ? [new NotFound("processStep", like.Value, "like")] : Array.Empty<Problem>(),
        ];
        return found.Length > 0 || !asked.Links ? found : Cycle(authority, review, asked);
    }

    // together with what else is proposed
    private static IEnumerable<Problem> Cycle(Authority authority, ProcessReview review, ProposeProcessChange asked)
    {
        var proposal = new ChangeProposal(asked.Id, asked.Kind, asked.Step, As(asked with { Title = asked.Title ?? "", Words = asked.Words ?? "" }), new("", "", 0), default);
        var steps = ReviewQueries.Proposed(authority, review with { Proposals = [.. review.Proposals.Where(p => p.Id != asked.Id), proposal] });
        return StepRules.CycleOf(steps.Select(s => (s.Id, s.BuildsOn.Select(b => b.Step).OfType<ItemId>()))) is { } ring ? [new StepsInACycle("buildsOn", ring.ToEquatableArray())] : [];
    }
}
