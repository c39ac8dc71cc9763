using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>What a task asks for; its sentence is a resource under this word.</summary>
[JsonConverter(typeof(WordConverter<TaskKind>))]
public enum TaskKind
{
    /// <summary>A proposal was decided with assignments unanswered: ask for completion.</summary>
    AskForCompletion,

    /// <summary>Something is missing in a plan of one's own.</summary>
    CompletePlan,

    /// <summary>The plan is ready: submit it.</summary>
    SubmitPlan,

    /// <summary>Locked content awaits the body's decision.</summary>
    RegisterDecision,

    /// <summary>The body decided another wording than the others.</summary>
    DecideAnew,

    /// <summary>A paragraph is to be approved at once and is not, or the minutes of a meeting are not approved.</summary>
    ApproveMinutes,

    /// <summary>A decided proposal awaits its final plan.</summary>
    PrepareFinalPlan,

    /// <summary>A newly elected body has begun without its constituting meeting registered.</summary>
    RegisterConstitutingMeeting,

    /// <summary>The new committee confirms or adjusts the inherited plan.</summary>
    ConfirmPlan,

    /// <summary>The directive's addressees are not confirmed.</summary>
    ConfirmAddressees,

    /// <summary>An addressed committee has no plan.</summary>
    OpenPlan,

    /// <summary>A place in a plan was given to the account to write.</summary>
    WritePlace,

    /// <summary>A place is called ready by its writer and awaits approval.</summary>
    ReviewPlace,

    /// <summary>A comment was said to the account.</summary>
    AnswerComment,

    /// <summary>An assignment outside the directive is to be reported.</summary>
    ReportCommission,

    /// <summary>The executive board needs information before a dialogue.</summary>
    AnswerRequest,

    /// <summary>The day of a dialogue has passed, and nothing is recorded of it.</summary>
    RecordDialogue,

    /// <summary>A dialogue was held and its result is not reported to the executive board.</summary>
    ReportDialogue,

    /// <summary>A strategy is to be updated before the term of office ends.</summary>
    UpdateStrategy,

    /// <summary>A process document is near its next revision and not followed up.</summary>
    ReviewProcess,
    /// <summary>Minutes are approved, and the notice board does not say so.</summary>
    PostOnBoard,

    /// <summary>The time of appeal is over: the notice is taken down.</summary>
    TakeDownNotice,

    /// <summary>An urgent decision awaits its report at the body's next meeting.</summary>
    ReportUrgentDecision,

    /// <summary>An activity's end is near or past, or its start is past, and nobody has said how it goes.</summary>
    ReportActivity,

    /// <summary>The administration's action plan awaits being fixed by its head.</summary>
    FixActionPlan,

    /// <summary>A fixed action plan awaits being delivered to the committee.</summary>
    DeliverActionPlan,

    /// <summary>An action plan came to the committee, as information: nothing waits for it.</summary>
    ReceiveActionPlan,

    /// <summary>A step of the process has its date in the calendar.</summary>
    HandleStep,

    /// <summary>A draft calendar has steps without a date.</summary>
    DateSteps,

    /// <summary>Every step of a draft calendar has its date: fix it by a decision.</summary>
    FixCalendar,

    /// <summary>A meeting for union consultation has been, and nothing is recorded of it.</summary>
    RecordConsultation,

    /// <summary>Decisions by delegation await being reported to the body.</summary>
    ReportDelegated,

    /// <summary>The year's work by the process is to be followed up.</summary>
    FollowUpProcess,

    /// <summary>A deficit has no plan of measures that the assembly has adopted.</summary>
    AdoptMeasures,

    /// <summary>The frame of a locked budget has been changed by a decision that the budget has not followed.</summary>
    FollowFrames,

    /// <summary>One side of an internal agreement has accepted its terms, and the other has not.</summary>
    AcceptTerms,

    /// <summary>The committee's frame is decided, and its own budget is not locked.</summary>
    DistributeFrame,

    /// <summary>The members of a body are to be called to its meeting, an assembly's announced, by the last day for it.</summary>
    IssueNotice,

    /// <summary>What a meeting prepares for another body has no papers, and the last day for preparing it is near.</summary>
    PrepareMeeting,
}

/// <summary>One thing that awaits somebody.</summary>
/// <param name="Role">As what it is yours.</param>
/// <param name="Body">The body it is about.</param>
/// <param name="Due">The day it should be done, if any is known.</param>
/// <param name="Begun">Part of it is done.</param>
/// <param name="Missing">What is missing, for tasks about a plan.</param>
/// <param name="Place">The section or goal of the plan, the activity, the administration, the entry of the timetable, the year or the process version it is about.</param>
public sealed record WorkTask(TaskKind Kind, Role Role, BodyId Body, PartialDate? Due, bool Begun, Plan? Plan, Decision? Decision, ImmutableArray<Problem> Missing, bool MineToDo, string? Place = null)
{
    /// <summary>Whose it is; nothing where it is a person's own, or others have it to do.</summary>
    public TaskOwner? Owner { get; init; }

    /// <summary>What is to be done: the same for every role that has it to do.</summary>
    public string What => $"{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{Kind}")}/{Body}/{Plan?.Id}/{Decision?.Id}/{Place}";

    /// <summary>The same as long as the task is there, whoever has it. A plan that lacks something is one task for its secretary, another for the head.</summary>
    public string Key => $"{What}/{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{Role}")}";

    public bool IsLate(DateOnly today) => Due is { } due && due.AsEnd < today;
}

public static class MyWorkQueries
{
    /// <summary>What is the account's to do on a day, and what it waits for from others, earliest first.</summary>
    public static ImmutableArray<WorkTask> Of(Authority authority, string account, int year, DateOnly today) =>
        Of(authority, AccessQueries.GrantsOf(authority, account, today), year, today);

    /// <summary>What the holder of <paramref name="roles"/> has to do and waits for, in the state shown: roles are those of now.</summary>
    public static ImmutableArray<WorkTask> Of(Authority authority, ImmutableArray<RoleGrant> roles, int year, DateOnly today) =>
        [
            .. roles.SelectMany(g => Each(authority, g, year, today)).DistinctBy(t => t.What, StringComparer.Ordinal)
                .Select(t => Mine(t with { Owner = TaskOwners.Of(authority, t, today) }, roles[0].Account)).InOrder(),
        ];

    /// <summary>What one role brings, whoever holds it.</summary>
    internal static IEnumerable<WorkTask> Each(Authority authority, RoleGrant role, int year, DateOnly today) =>
    [
        .. role.Role switch
        {
            Role.PlanningStrategist => Strategist(authority, year, today).Concat(ProcessTasks.Of(authority, today)),
            Role.CommitteeSecretary when role.Body is { } body => Secretary(authority, body, year, today),
            Role.HeadOfAdministration or Role.UnitManager or Role.Contributor when role.Body is { } body => Writers(authority, role.Role, body, year, today),
            _ => [],
        },
        .. DraftingTasks.Of(authority, role, year),
        .. CommissionTasks.Of(authority, role),
        .. DialogueTasks.Of(authority, role, today),
        .. RevisionTasks.Of(authority, role, today),
        .. MeetingTasks.Of(authority, role, today),
        .. NoticeTasks.Of(authority, role, today),
        .. OfficeTasks.Of(authority, role, today),
        .. MeasuresTasks.Of(authority, role, today),
        .. MoneyTasks.Of(authority, role, year),
        .. ActionPlanTasks.Of(authority, role, year, today),
        .. StepTasks.Of(authority, role, today),
    ];

    // what another has taken is waited for
    private static WorkTask Mine(WorkTask task, string account) =>
        task.Owner is { Account: { } other } && !string.Equals(other, account, StringComparison.Ordinal) ? task with { MineToDo = false } : task;

    private static IEnumerable<WorkTask> Strategist(Authority authority, int year, DateOnly today)
    {
        if (GoalsQueries.DirectiveOf(authority, year) is { AddressedOn: null })
        {
            yield return new(TaskKind.ConfirmAddressees, Role.PlanningStrategist, default, null, false, null, null, [], true);
        }

        foreach (var gaps in GapQueries.Of(authority, year, today))
        {
            if (gaps.Plans.IsEmpty)
            {
                yield return new(TaskKind.OpenPlan, Role.PlanningStrategist, gaps.Body, PlanDays.Of(authority, year, gaps.Body, [gaps.Body, .. OrganisationQueries.PreparingFor(authority, gaps.Body)], DecisionStage.Proposal), false, null, null, [], true);
            }

            foreach (var plan in gaps.Plans)
            {
                var missing = SubmissionRules.WhatIsMissing(authority, plan);
                var meeting = PlanDays.Of(authority, plan, plan.Stage);
                if (!missing.IsEmpty)
                {
                    yield return gaps.Decided
                        ? new(TaskKind.AskForCompletion, Role.PlanningStrategist, gaps.Body, meeting, false, plan, null, missing, true)
                        : new(TaskKind.CompletePlan, Role.PlanningStrategist, gaps.Body, meeting, true, plan, null, missing, false);
                }
            }
        }
    }

    private static IEnumerable<WorkTask> Secretary(Authority authority, BodyId body, int year, DateOnly today)
    {
        var acting = authority.Organisation.Bodies[body];
        if (acting is { NewlyElected: true, Constituted: null } && acting.Validity.Holds(today))
        {
            yield return new(TaskKind.RegisterConstitutingMeeting, Role.CommitteeSecretary, body, acting.Validity.From, false, null, null, [], true);
        }

        foreach (var plan in authority.Plans.Plans.Values.Where(p => p.Year == year && (p.PreparedBy.Contains(body) || p.For == body)))
        {
            foreach (var task in OnPlan(authority, plan, body, today))
            {
                yield return task;
            }
        }

        foreach (var decision in authority.Decisions.Decisions.Values.Where(d => d is { Minutes: null, Recorded: false, ImmediateApproval: true, Body: { } at } && TaskOwners.HasWorkOf(authority, body, at, today) && !DecisionsQueries.IsReplaced(authority, d)))
        {
            yield return new(TaskKind.ApproveMinutes, Role.CommitteeSecretary, decision.Body!.Value, PartialDate.Of(decision.Day.AsEnd), false, null, decision, [], true);
        }
    }

    private static IEnumerable<WorkTask> OnPlan(Authority authority, Plan plan, BodyId body, DateOnly today)
    {
        var standing = PlansQueries.StandingOf(authority, plan, today);
        WorkTask Task(TaskKind kind, ImmutableArray<Problem> missing = default, DecisionStage? stage = null) =>
            new(kind, Role.CommitteeSecretary, body, PlanDays.Of(authority, plan, stage ?? plan.Stage, body), plan.Revision > 1, plan, null, missing.IsDefault ? [] : missing, true);

        if (plan.PreparedBy.Contains(body) && standing.Content == ContentState.Draft)
        {
            var missing = SubmissionRules.WhatIsMissing(authority, plan);
            yield return missing.IsEmpty ? Task(TaskKind.SubmitPlan) : Task(TaskKind.CompletePlan, missing);
        }
        else if (standing.Decisions?.Bodies.FirstOrDefault(b => b.Body == body) is { } own && standing.Content is ContentState.Submitted or ContentState.Conditional)
        {
            if (own.Likeness != Likeness.Alike)
            {
                yield return Task(own.Likeness == Likeness.Awaited ? TaskKind.RegisterDecision : TaskKind.DecideAnew);
            }
        }
        else if (plan.PreparedBy.Contains(body) && plan.Stage == DecisionStage.Proposal && standing.Force == Force.DecidedAlike && PlansQueries.ContinuedBy(authority, plan) is null && FinalComesUp(authority, plan, body) <= today)
        {
            yield return Task(TaskKind.PrepareFinalPlan, stage: DecisionStage.Final);
        }
        else if (plan.For == body && standing.Force == Force.InForceUnconfirmed)
        {
            yield return Task(TaskKind.ConfirmPlan, stage: DecisionStage.Confirmation);
        }
    }

    private static IEnumerable<WorkTask> Writers(Authority authority, Role role, BodyId body, int year, DateOnly today) =>
        from plan in authority.Plans.Plans.Values
        where plan.Year == year && (plan.PreparedBy.Contains(body) || plan.For == body)
        where PlansQueries.StandingOf(authority, plan, today).Content == ContentState.Draft
        let missing = SubmissionRules.WhatIsMissing(authority, plan)
        where !missing.IsEmpty
        select new WorkTask(TaskKind.CompletePlan, role, body, PlanDays.Of(authority, plan, plan.Stage), true, plan, null, missing, true);

    // November, or earlier as the calendar's step for the final plan comes up
    private static DateOnly FinalComesUp(Authority authority, Plan plan, BodyId body)
    {
        var november = new DateOnly(plan.Year - 1, 11, 1);
        return PlanDays.Of(authority, plan, DecisionStage.Final, body) is { } due && StepTasks.ComesUp(due) is var day && day < november ? day : november;
    }
}
