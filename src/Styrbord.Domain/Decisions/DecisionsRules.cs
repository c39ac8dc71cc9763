using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Decisions;

/// <summary>Who may decide what and when, and what a registered decision changes.</summary>
public static class DecisionsRules
{
    public static Outcome Decide(Authority authority, OpenMatter asked) =>
        Outcome.Of(
            [
                .. Ids.Judge("matter", asked.Id.Value, authority.Decisions.Matters.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.Title, "title"),
                .. OrganisationRules.Named(asked.DiaryNumber, "diaryNumber"),
                .. authority.Decisions.Matters.Values.Any(m => string.Equals(m.DiaryNumber, asked.DiaryNumber, StringComparison.Ordinal)) ? [new DiaryNumberTaken(asked.DiaryNumber)] : Array.Empty<Problem>(),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.Receiver, "receiver"),
            ],
            () => [new MatterOpened(new(asked.Id, asked.DiaryNumber, asked.Title, asked.Kind, asked.Year, asked.Receiver, asked.Due, asked.Example))]);

    public static Outcome Decide(Authority authority, AdoptDecision asked, Context context)
    {
        var matter = authority.Decisions.Matters.GetValueOrDefault(asked.Matter);
        var body = authority.Organisation.Bodies.GetValueOrDefault(asked.Body);
        if (matter is null || body is null)
        {
            return new Refused([.. Unknown(matter, asked.Matter), .. OrganisationRules.MissingBody(authority.Organisation, asked.Body, "body")]);
        }

        return Outcome.Of(
            [
                .. Ids.Judge("decision", asked.Id.Value, authority.Decisions.Decisions.ContainsKey(asked.Id) || authority.Decisions.Delegated.Decisions.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.Paragraph, "paragraph"),
                .. asked.Day > context.Today ? [new DayNotReached(asked.Day, context.Today)] : Array.Empty<Problem>(),
                .. OrganisationRules.Acting(authority, asked.Body, asked.Day),
                .. Competence.Broken(authority, matter, asked.Stage, body, asked.Day) is { } rule ? [new WrongDecidingBody(body.NameOn(asked.Day), rule.Source)] : Array.Empty<Problem>(),
                .. Closed(authority, asked.Body, asked.Day),
                .. ParagraphIsTaken(authority, asked) ? [new ParagraphTaken(asked.Paragraph)] : Array.Empty<Problem>(),
                .. PreparedFirst(authority, matter, asked),
                .. RoleCompetence.Against(authority, matter, body, asked),
                .. DelegationRules.Against(authority, matter, body, asked),
                .. BoardRightRules.Against(authority, body, asked),
                .. ConsultationGate.Against(authority, matter, asked),
                .. ContentRules.Fits(authority, matter, body, asked),
            ],
            () => Adopted(authority, matter, Registered(authority, asked, context), context));
    }

    public static Outcome Decide(Authority authority, RecordDecision asked, Context context)
    {
        var matter = authority.Decisions.Matters.GetValueOrDefault(asked.Matter);
        return Outcome.Of(
            [
                .. Ids.Judge("decision", asked.Id.Value, authority.Decisions.Decisions.ContainsKey(asked.Id)),
                .. Unknown(matter, asked.Matter),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.Body, "body"),
                .. asked.Sources.Count == 0 ? [new Required("sources")] : Array.Empty<Problem>(),
                .. ContentRules.Known(authority, asked.Content, asked.Matter, asked.Stage),
                .. asked.Day.AsStart > context.Today ? [new DayNotReached(asked.Day.AsStart, context.Today)] : Array.Empty<Problem>(),
            ],
            () => Adopted(authority, matter!, Registered(authority, matter!, asked, context), context));
    }

    public static Outcome Decide(Authority authority, ApproveMinutes asked, Context context) =>
        authority.Decisions.Decisions.GetValueOrDefault(asked.Decision) switch
        {
            null => new NotFound("decision", asked.Decision.Value, "decision"),
            { Minutes: { } minutes } => new MinutesAlreadyApproved(minutes.Day),
            var decision when asked.Day < decision.Day.AsStart || asked.Day > context.Today => new ApprovalDayOutside(asked.Day),
            var decision => new MinutesApproved(asked.Decision, new(asked.Day, context.Stamp, MinutedNames.Of(authority, decision))),
        };

    public static Outcome Decide(Authority authority, NoteSlip asked, Context context) =>
        Outcome.Of(
            [
                .. authority.Decisions.Decisions.ContainsKey(asked.Decision) ? Array.Empty<Problem>() : [new NotFound("decision", asked.Decision.Value, "decision")],
                .. string.IsNullOrWhiteSpace(asked.Text) ? [new Required("text")] : Array.Empty<Problem>(),
                .. asked.Text is { Length: > 2_000 } ? [new TooLong("text", asked.Text.Length, 2_000)] : Array.Empty<Problem>(),
            ],
            () => [new SlipNoted(asked.Decision, new(context.Seal("text", asked.Text), context.Stamp))]);

    public static DecisionsState On(DecisionsState state, DecisionAdopted e) => state with
    {
        Decisions = state.Decisions.SetItem(e.Id, new(
            e.Id, e.Matter, e.Stage, e.Body, e.Day, e.Paragraph, e.Outcome, e.Content, e.ImmediateApproval, e.Recorded, e.Findings, e.Continues, e.Remark, e.Sources, e.Stamp, state.Decisions.Count + 1, null, [], e.Example, null, e.Sustainability, e.WithoutConsultation, e.Basis)),
    };

    private static DecisionAdopted Registered(Authority authority, AdoptDecision asked, Context context) =>
        new(
            asked.Id, asked.Matter, asked.Stage, asked.Body, asked.Day, asked.Paragraph, asked.Outcome, asked.Content, asked.ImmediateApproval, false, [],
            DecisionsQueries.StepBefore(authority, asked.Matter, asked.Body, asked.Stage, asked.Content)?.Id, context.SealOrNothing("remark", asked.Remark), [], false, context.Stamp,
            authority.Decisions.Matters[asked.Matter].Sustainability, ReasonOf(authority, asked, context), BasisOf(asked));

    // a reason given where none is needed says nothing
    private static TextRef? ReasonOf(Authority authority, AdoptDecision asked, Context context) =>
        ConsultationGate.Lacks(authority, authority.Decisions.Matters[asked.Matter], asked) is null ? null : context.SealOrNothing("withoutConsultation", asked.WithoutConsultation);

    private static DecisionBasis? BasisOf(AdoptDecision asked) =>
        asked is { Delegation: null, Right: null } ? null : new(asked.Delegation, asked.Right, asked.Right is null ? null : asked.Subject, asked.Right is null ? null : asked.Over.Distinct().ToEquatableArray());

    private static DecisionAdopted Registered(Authority authority, Matter matter, RecordDecision asked, Context context)
    {
        var broken = asked.Body is { } by ? Competence.Broken(authority, matter, asked.Stage, authority.Organisation.Bodies[by], asked.Day.OrderDay) : null;
        return new(
            asked.Id, asked.Matter, asked.Stage, asked.Body, asked.Day, asked.Paragraph, asked.Outcome, asked.Content, asked.ImmediateApproval, true,
            [
                .. broken is null ? Array.Empty<Finding>() : [new("decisions.wrong-body", broken.Source)],
                .. ConsultationGate.Lacks(authority, matter, asked.Stage, asked.Outcome, asked.Day.AsEnd) is { } need ? [new(ConsultationGate.Finding, need.Group)] : Array.Empty<Finding>(),
            ],
            asked.Body is { } body ? DecisionsQueries.StepBefore(authority, asked.Matter, body, asked.Stage, asked.Content)?.Id : null,
            context.SealOrNothing("remark", asked.Remark), asked.Sources, asked.Example, context.Stamp);
    }

    /// <summary>The decision, and the delivery if with it all have decided a proposal alike .</summary>
    private static IEnumerable<Event> Adopted(Authority authority, Matter matter, DecisionAdopted adopted, Context context)
    {
        yield return adopted;
        if (adopted is { Stage: DecisionStage.Proposal, Content: { } content } && matter.Receiver is { } receiver)
        {
            var after = adopted.Apply(authority);
            var decided = authority.Decisions.Contents[content];
            var alike = DecisionsQueries.StandingOf(after, decided.Subject, DecisionStage.Proposal);
            if (alike is { AllAlike: true } && !IsDelivered(authority, decided))
            {
                yield return new ProposalDelivered(new(content, receiver, context.Today, matter.Due, context.Stamp));
            }
        }
    }

    /// <summary>The same wording of the same subject is delivered once, whichever revision carries it.</summary>
    private static bool IsDelivered(Authority authority, FrozenContent decided) =>
        authority.Decisions.Deliveries.Select(d => authority.Decisions.Contents[d.Content])
            .Any(c => string.Equals(c.Subject, decided.Subject, StringComparison.Ordinal) && string.Equals(c.Hash, decided.Hash, StringComparison.Ordinal));

    private static IEnumerable<Problem> PreparedFirst(Authority authority, Matter matter, AdoptDecision asked) =>
        matter.Kind is MatterKind.PlanningDirective or MatterKind.Budget && asked.Stage != DecisionStage.Preparation && !Competence.IsByVersion(authority, matter, asked.Body)
        && !authority.Decisions.Decisions.Values.Any(d => d.Matter == matter.Id && d is { Stage: DecisionStage.Preparation, IsApproval: true } && d.Day.AsStart <= asked.Day)
            ? [new NotPrepared(matter.Title)]
            : [];

    /// <summary>Nothing is added to a meeting whose minutes are approved.</summary>
    internal static IEnumerable<Problem> Closed(Authority authority, BodyId body, DateOnly day) =>
        MeetingQueries.ApprovedOn(authority, body, day) is { } approved ? [new MeetingClosed(day, approved)] : [];

    private static bool ParagraphIsTaken(Authority authority, AdoptDecision asked) =>
        authority.Decisions.Decisions.Values.Any(d => d.Body == asked.Body && d.Day == asked.Day && string.Equals(d.Paragraph, asked.Paragraph, StringComparison.Ordinal));

    private static IEnumerable<Problem> Unknown(Matter? matter, MatterId id) => matter is null ? [new NotFound("matter", id.Value, "matter")] : [];
}
