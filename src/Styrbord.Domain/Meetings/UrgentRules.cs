using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Meetings;

/// <summary>Decisions in matters that cannot wait, and their report at the next meeting (Local Government Act 6:39–40).</summary>
public static class UrgentRules
{
    private const int WhoLimit = 300;
    private const int TextLimit = 5_000;

    public static Outcome Decide(Authority authority, DecideUrgently asked, Context context)
    {
        var matter = authority.Decisions.Matters.GetValueOrDefault(asked.Matter);
        var body = authority.Organisation.Bodies.GetValueOrDefault(asked.Body);
        if (matter is null || body is null)
        {
            return new Refused(
            [
                .. matter is null ? [new NotFound("matter", asked.Matter.Value, "matter")] : Array.Empty<Problem>(),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.Body, "body"),
            ]);
        }

        var decision = AsOfBody(asked);
        return Outcome.Of(
            [
                .. Ids.Judge("urgentDecision", asked.Id.Value, authority.Meetings.Urgent.ContainsKey(asked.Id) || authority.Decisions.Matters.ContainsKey(new(asked.Id.Value))),
                .. asked.Day > context.Today ? [new DayNotReached(asked.Day, context.Today)] : Array.Empty<Problem>(),
                .. OrganisationRules.Acting(authority, asked.Body, asked.Day),
                .. body.Level is BodyLevel.Committee or BodyLevel.ExecutiveBoard ? Array.Empty<Problem>() : [new NoUrgencyThere(body.NameOn(asked.Day))],
                .. matter.Kind == MatterKind.OperationalPlan ? [new PlanNotUrgent()] : Array.Empty<Problem>(),
                .. Competence.Broken(matter.Kind, DecisionStage.Adoption, body.Level, asked.Day) is { } rule ? [new WrongDecidingBody(body.NameOn(asked.Day), rule.Source)] : Array.Empty<Problem>(),
                .. TakenRules.Against(authority, matter, body, decision),
                .. Wording.Filled(asked.By, "by", WhoLimit), .. Wording.Filled(asked.Text, "text", TextLimit), .. Wording.Filled(asked.Reason, "reason", TextLimit),
            ],
            () => [new UrgentlyDecided(new(
                asked.Id, asked.Body, asked.Matter, asked.Day, context.Seal("by", asked.By), context.Seal("text", asked.Text), context.Seal("reason", asked.Reason), null, context.Stamp,
                TakenRules.ReasonOf(authority, matter, decision, context), TakenRules.BasisOf(decision)))]);
    }

    /// <summary>The decision as if the body had taken it: the chair may decide no more than the body.</summary>
    private static AdoptDecision AsOfBody(DecideUrgently asked) =>
        new(asked.Id, asked.Matter, asked.Body, asked.Day, "", DecisionStage.Adoption, WithoutConsultation: asked.WithoutConsultation, Right: asked.Right, Subject: asked.Subject, Over: asked.Over);

    public static Outcome Decide(Authority authority, MeetingOnDay at, MeetingBook book, ReportUrgentDecision asked, Context context) =>
        authority.Meetings.Urgent.GetValueOrDefault(asked.Decision) switch
        {
            null => new NotFound("urgentDecision", asked.Decision.Value, "decision"),
            { Reported: { } reported } when reported.Meeting == at.Id => new Accepted([]),
            { Reported: { } reported } => new AlreadyReported($"{reported.Day:yyyy-MM-dd}"),
            var decision when decision.Day > at.Day || !OrganisationQueries.ActingFor(authority, decision.Body, at.Day).Contains(at.Meeting.Body) => new ReportedElsewhere(OrganisationQueries.NameOf(authority, decision.Body, decision.Day)),
            _ when AgendaRules.Open(book).FirstOrDefault() is { } closed => closed,
            _ when at.Day > context.Today => new MeetingNotHeld($"{at.Day:yyyy-MM-dd}"),
            _ => new UrgentDecisionReported(asked.Decision, new(at.Id, at.Day, context.Stamp)),
        };
}

public static class UrgentQueries
{
    /// <summary>The right over other committees that it was taken by, if it was.</summary>
    public static BoardRight? RightOf(Authority authority, UrgentDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Basis?.Right is { } right ? authority.Decisions.Delegated.Rights.GetValueOrDefault(right) : null;
    }

    /// <summary>Who gave the right, as called when the minutes were approved; by its name on the day of the right while there are none.</summary>
    public static string GiverOf(Authority authority, BoardRight right, ApprovedMinutes? minutes)
    {
        ArgumentNullException.ThrowIfNull(right);
        return minutes?.Names?.FirstOrDefault(n => n.Body == right.GivenBy)?.Name ?? OrganisationQueries.NameOf(authority, right.GivenBy, right.DecidedOn);
    }

    /// <summary>Of a body or of all, unreported first, then by day.</summary>
    public static ImmutableArray<UrgentDecision> Of(Authority authority, BodyId? body = null) =>
        [.. authority.Meetings.Urgent.Values.Where(u => body is null || u.Body == body).OrderBy(u => u.Reported is not null).ThenBy(u => u.Day).ThenBy(u => u.Id)];

    /// <summary>Reported at the meeting, or to be reported there: it stays on every coming agenda until it is.</summary>
    public static IEnumerable<UrgentDecision> DueAt(Authority authority, MeetingOnDay at, DateOnly today) => Of(authority)
        .Where(u => u.Reported is { } reported ? reported.Meeting == at.Id
            : u.Day <= at.Day && OrganisationQueries.ActingFor(authority, u.Body, at.Day).Contains(at.Meeting.Body) && Sittings.NextFor(authority, u.Body, Later(u.Day, at.AsOf(today)))?.Id == at.Id);

    /// <summary>The meeting at which the law wants it reported: the body's next one after the day it was decided, or that of whoever took over when it ended.</summary>
    public static MeetingOnDay? NextMeeting(Authority authority, UrgentDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Sittings.NextFor(authority, decision.Body, decision.Day.AddDays(1));
    }

    /// <summary>The meeting at which it can be reported: the first after it whose minutes are not approved, or nothing while none is set.</summary>
    public static MeetingOnDay? ReportAt(Authority authority, UrgentDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Sittings.For(authority, decision.Body, decision.Day.AddDays(1)).FirstOrDefault(m => authority.Meetings.Of(m.Id).Minutes is null);
    }

    /// <summary>The next meeting has been, and it was not reported there.</summary>
    public static bool IsLate(Authority authority, UrgentDecision decision, DateOnly today) =>
        decision.Reported is null && NextMeeting(authority, decision) is { } next && next.Day < today;

    // a meeting on the very day may have been before the decision; what was missed waits for the next one
    private static DateOnly Later(DateOnly decided, DateOnly today) => decided >= today ? decided.AddDays(1) : today;
}
