using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Commissions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>What somebody supervised owes the executive board or the assembly.</summary>
[JsonConverter(typeof(WordConverter<DuePartKind>))]
public enum DuePartKind
{
    /// <summary>Answers to the assignments of the directive.</summary>
    Answers,

    /// <summary>Plans of the year, decided.</summary>
    Plans,

    /// <summary>Activities of its administrations, done.</summary>
    Activities,

    /// <summary>Assignments outside the directive, reported.</summary>
    Commissions,

    /// <summary>Answers to what is asked before dialogues .</summary>
    Requests,

    /// <summary>Minutes of the meetings held in the year, announced on the notice board.</summary>
    Minutes,

    /// <summary>Urgent decisions of the year, reported at the next meeting.</summary>
    UrgentDecisions,
}

/// <param name="Promised">How many were asked for or promised.</param>
/// <param name="Delivered">Of them, how many are given or done.</param>
/// <param name="Late">Of the rest, how many are past their day.</param>
public sealed record DuePart(DuePartKind Kind, int Promised, int Delivered, int Late);

/// <summary>A committee or company under the executive board's supervision, and how it stands.</summary>
/// <param name="Unit">Of a company, foundation or federation.</param>
/// <param name="Called">The follow-up meetings to which its presidium is called, by day.</param>
/// <param name="Asked">What it is asked in dialogues and has not answered.</param>
/// <param name="ToReport">Of a company, which no dialogue is held with: what it has been asked to report and has not.</param>
public sealed record Supervised(BodyId? Body, UnitId? Unit, string Name, ImmutableArray<DuePart> Parts, ImmutableArray<Dialogue> Called, ImmutableArray<OpenRequest> Asked, ImmutableArray<Commission> ToReport)
{
    public int Late => Parts.Sum(p => p.Late);

    public string Id => Body?.Value ?? Unit!.Value.Value;
}

/// <summary>Uppsikt: every committee and company in one view .</summary>
/// <remarks>Local Government Act (2017:725) ch. 6 ss. 1 and 11.</remarks>
public static class SupervisionQueries
{
    // the words by which authorities name what stands beside their committees
    private static readonly ImmutableArray<string> Companies = ["bolag", "aktiebolag", "stiftelse", "förening", "medlemsförbund", "kommunalförbund"];

    /// <summary>Those under supervision, by what they owe of a year: the committees that act in it or prepare it, or that its directive is addressed to, then companies of the year.</summary>
    public static ImmutableArray<Supervised> Of(Authority authority, int year, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var addressed = GoalsQueries.DirectiveOf(authority, year) is null ? [] : GoalsQueries.AddressedBodies(authority, year).ToHashSet();
        var dialogues = DialoguesQueries.Of(authority).Where(d => d.State != DialogueState.Cancelled).SelectMany(d => d.With.Select(body => (Body: body, Dialogue: d))).ToLookup(p => p.Body, p => p.Dialogue);
        var commissions = CommissionsQueries.Of(authority);
        var (byBody, byUnit) = (commissions.ToLookup(c => c.To), commissions.Where(c => c.Unit is not null).ToLookup(c => c.Unit!.Value));
        return
        [
            .. authority.Organisation.Bodies.Values.Where(b => b.Level == BodyLevel.Committee && Works(b.Validity, year - 1, year) && (addressed.Contains(b.Id) || b.Validity.From is not { } from || from.AsStart <= today))
                .OrderByDescending(b => b.Validity.Holds(today)).ThenBy(b => b.NameOn(today), StringComparer.Ordinal).Select(b => OfBody(authority, b, year, today, addressed.Contains(b.Id), [.. dialogues[b.Id]], byBody[b.Id])),
            .. authority.Organisation.Units.Values.Where(u => Companies.Contains(u.Level, StringComparer.Ordinal) && Works(u.Validity, year, year))
                .OrderBy(u => u.NameOn(OrganisationQueries.NearestDay(u.Validity, today)), StringComparer.Ordinal).Select(u => OfUnit(authority, u, year, today, [.. byUnit[u.Id]])),
        ];
    }

    /// <summary>It is there some day of the years: a committee plans a year in the one before.</summary>
    private static bool Works(Validity validity, int first, int last) =>
        (validity.From is not { } from || from.AsStart.Year <= last) && (validity.To is not { } to || to.AsEnd.Year >= first);

    private static Supervised OfBody(Authority authority, Body body, int year, DateOnly today, bool addressed, ImmutableArray<Dialogue> all, IEnumerable<Commission> commissions)
    {
        var dialogues = all.Where(d => d.Year == year || d.Days.Any(day => day.Year == year)).ToImmutableArray();
        return new(
            body.Id, null, body.NameOn(OrganisationQueries.NearestDay(body.Validity, today)) + (body.Validity.From is { } from && from.AsStart > today ? $" (från {from})" : ""),
            [
                .. Answers(authority, body.Id, year, today),
                .. Plans(authority, body.Id, year, today, addressed),
                .. Activities(ActionPlansQueries.ActivitiesOf(authority, body.Id, year), today),
                .. Commissions(commissions, today),
                .. Requests(dialogues, body.Id, today),
                .. Minutes(authority, body.Id, year, today),
                .. Urgent([.. UrgentQueries.Of(authority, body.Id).Where(u => u.Day.Year == year)], authority, today),
            ],
            [.. dialogues.Where(d => d.Kind == DialogueKind.FollowUpMeeting)],
            [.. DialoguesQueries.OpenRequests(all, body.Id)], []);
    }

    private static Supervised OfUnit(Authority authority, Unit unit, int year, DateOnly today, ImmutableArray<Commission> commissions) => new(
        null, unit.Id, unit.NameOn(OrganisationQueries.NearestDay(unit.Validity, today)),
        [
            .. Activities(ActionPlansQueries.ActivitiesOf(authority, unit.Id, year), today),
            .. Commissions(commissions, today),
        ],
        [], [], [.. commissions.Where(c => c.State == CommissionState.Open)]);

    private static IEnumerable<DuePart> Answers(Authority authority, BodyId body, int year, DateOnly today)
    {
        var pairs = PlansQueries.CoverageOf(authority, year)?.Pairs.Where(p => p.Body == body).ToList() ?? [];
        var given = pairs.Count(p => p.State is AnswerState.Answered or AnswerState.NotApplicable);
        var plans = PlansQueries.Current(authority, year, body);
        var decided = !plans.IsEmpty && plans.All(p => PlansQueries.StandingOf(authority, p, today).Content >= ContentState.Decided);
        return Part(DuePartKind.Answers, pairs.Count, given, decided || (plans.IsEmpty && PlanDays.OfFirst(authority, year, body)?.AsEnd < today) ? pairs.Count - given : 0);
    }

    // a committee that the directive is addressed to owes a plan also when it has opened none
    private static IEnumerable<DuePart> Plans(Authority authority, BodyId body, int year, DateOnly today, bool addressed)
    {
        var plans = authority.Plans.Plans.Values.Where(p => p.Year == year && PlansQueries.ContinuedBy(authority, p) is null && (p.PreparedBy.Contains(body) || p.For == body)).ToList();
        var open = plans.Where(p => PlansQueries.StandingOf(authority, p, today).Content < ContentState.Decided).ToList();
        return plans.Count == 0 && addressed
            ? Part(DuePartKind.Plans, 1, 0, PlanDays.OfFirst(authority, year, body)?.AsEnd < today ? 1 : 0)
            : Part(DuePartKind.Plans, plans.Count, plans.Count - open.Count, open.Count(p => IsLate(authority, p, body, today)));
    }

    /// <summary>Past the day of its matter, or the day that the calendar gives the step at which the body decides it.</summary>
    private static bool IsLate(Authority authority, Plan plan, BodyId body, DateOnly today) =>
        authority.Decisions.Matters.GetValueOrDefault(plan.Matter)?.Due < today || PlanDays.Of(authority, plan, plan.Stage, plan.PreparedBy.Contains(body) ? body : null)?.AsEnd < today;

    private static IEnumerable<DuePart> Activities(IEnumerable<Activity> activities, DateOnly today)
    {
        var states = activities.Select(a => a.On(today)).Where(s => s != ActivityStatus.Dropped).ToList();
        return Part(DuePartKind.Activities, states.Count, states.Count(s => s == ActivityStatus.Done), states.Count(s => s == ActivityStatus.Late));
    }

    private static IEnumerable<DuePart> Commissions(IEnumerable<Commission> commissions, DateOnly today)
    {
        var given = commissions.Where(c => c.State != CommissionState.Dropped).ToList();
        return Part(DuePartKind.Commissions, given.Count, given.Count(c => c.State == CommissionState.Reported), given.Count(c => c.IsLate(today)));
    }

    private static IEnumerable<DuePart> Requests(IEnumerable<Dialogue> dialogues, BodyId body, DateOnly today)
    {
        var asked = dialogues.SelectMany(d => d.Requests.Select(r => (Dialogue: d, Answered: r.Of(body) is not null))).ToList();
        return Part(DuePartKind.Requests, asked.Count, asked.Count(a => a.Answered), asked.Count(a => !a.Answered && a.Dialogue.Days is [var first, ..] && first < today));
    }

    private static IEnumerable<DuePart> Minutes(Authority authority, BodyId body, int year, DateOnly today)
    {
        var parts = Sittings.All(authority, body).Where(m => !m.Meeting.Cancelled && m.Day.Year == year).SelectMany(m => MinutesQueries.ApprovalsOf(authority, m)).ToList();
        return Part(DuePartKind.Minutes, parts.Count, parts.Count(p => p.Notice is not null), parts.Count(p => p.Notice is null && p.PostBy < today));
    }

    private static IEnumerable<DuePart> Urgent(IReadOnlyCollection<UrgentDecision> urgent, Authority authority, DateOnly today) =>
        Part(DuePartKind.UrgentDecisions, urgent.Count, urgent.Count(u => u.Reported is not null), urgent.Count(u => UrgentQueries.IsLate(authority, u, today)));

    /// <summary>Nothing asked is no line.</summary>
    private static IEnumerable<DuePart> Part(DuePartKind kind, int promised, int delivered, int late) => promised == 0 ? [] : [new(kind, promised, delivered, late)];
}
