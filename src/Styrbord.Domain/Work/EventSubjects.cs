using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Analyses;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Efficiencies;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.FrameUses;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Governing;
using Styrbord.Domain.InternalTrade;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Placements;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;
using Styrbord.Domain.Secrecy;

namespace Styrbord.Domain.Work;

/// <summary>What an event is about: ids of plans, matters, bodies and directives on whose history it stands.</summary>
public static class EventSubjects
{
    /// <param name="before">The state just before the event.</param>
    /// <param name="happened">The event.</param>
    public static IEnumerable<string> Of(Authority before, Event happened) => happened switch
    {
        PlanWritten plan => [plan.Plan.Value],
        PlanAmended plan => [plan.Plan.Value, before.Plans.Plans[plan.Plan].Matter.Value],
        PlanOpened plan => [plan.Id.Value, plan.Matter.Value, plan.For.Value],
        PlanCopied plan => [plan.Plan.Value],
        PlanContinued plan => [plan.Id.Value, plan.From.Value],
        RevisionKept plan => [plan.Plan.Value],
        PlanHandedOver plan => [plan.Plan.Value],
        DraftingEvent drafting => [drafting.Plan.Value],
        ActivityAdded added => [added.Id.Value, added.Administration.Value],
        ActivityEvent changed => [changed.Activity.Value, before.ActionPlans.Activities.TryGetValue(changed.Activity, out var activity) ? activity.Administration.Value : ""],
        ActionPlanEvent plan => [plan.Administration.Value],
        DialogueCalled called => [called.Dialogue.Value, called.Host.Value, .. called.With.Select(b => b.Value)],
        DialogueEvent changed => [changed.Dialogue.Value],
        AnalysisRecorded recorded => [recorded.Analysis.Id.Value],
        AnalysisChanged changed => [changed.Analysis.Value],
        NeedRecorded recorded => [recorded.Need.Id.Value],
        NeedChanged changed => [changed.Need.Value],
        MatterPutOn put => [put.Meeting.Value, put.Item.Matter?.Value ?? ""],
        MeetingBookEvent papers => [papers.Meeting.Value],
        UrgentlyDecided urgent => [urgent.Decision.Matter.Value, urgent.Decision.Body.Value],
        UrgentDecisionReported reported => [reported.Report.Meeting.Value, before.Meetings.Urgent[reported.Decision].Matter.Value],
        DecisionsEvent decision => OfDecisions(before, decision),
        BodyRecorded body => [body.Body.Id.Value],
        BodyRenamed body => [body.Body.Value],
        BodyEnded body => [body.Body.Value],
        ConstitutingMeetingHeld body => [body.Body.Value],
        RegulationsRecorded { Regulations.Body: { } body } => [body.Value],
        SeatsSet seats => [seats.Seats.Body.Value],
        ElectionRecorded election => [election.Election.Body.Value],
        ElectionEnded ended => [before.Governing.Elections[ended.Election].Body.Value],
        RoleGranted role => [role.Grant.Body?.Value ?? ""],
        DirectiveSectionWritten section => [section.Directive.Value],
        AddresseesConfirmed addressees => [addressees.Directive.Value],
        SecrecyEvent secrecy => SecretThing.Parse(secrecy.Mark.Thing) is { } thing ? [thing.Id] : [],
        StepReported step => [step.Outcome.Entry.Value, step.Outcome.Matter.Value, step.Outcome.Body?.Value ?? ""],
        CalendarFixed calendar => [calendar.Fixing.Matter.Value],
        StepDated dated => [dated.Entry.Id.Value, dated.Entry.Body?.Value ?? ""],
        EntryMoved moved => [moved.Entry.Value, before.Process.Timetable.TryGetValue(moved.Entry, out var entry) ? entry.Body?.Value ?? "" : ""],
        MeetingScheduled meeting => [meeting.Meeting.Id.Value, meeting.Meeting.Body.Value],
        MeetingMoved meeting => [meeting.Meeting.Id.Value, meeting.Meeting.Body.Value],
        MeetingCancelled meeting => [meeting.Meeting.Id.Value, meeting.Meeting.Body.Value],
        _ => OfMoney(before, happened),
    };

    private static IEnumerable<string> OfMoney(Authority before, Event happened) => happened switch
    {
        FinancialPlansEvent money => [.. FinanceSubjects.Of(money)],
        BudgetDecisions.BudgetTermsFixed budget => [budget.Terms.Matter.Value],
        BudgetDecisions.AuditBudgetProposed audit => [audit.Budget.Body.Value],
        BudgetDecisions.RegionalPlanLocked budget => [budget.Budget.Terms.Matter.Value, budget.Budget.Content.Value],
        BudgetsEvent budget => [.. BudgetSubjects.Of(before, budget)],
        FramesRegistered frames => [frames.Set.Id.Value, frames.Set.Matter?.Value ?? ""],
        FrameRowsRegistered more => [more.Set.Value],
        FramesPutToDecision put => [put.Set.Value, put.Motion.Matter.Value],
        FrameCorrected corrected => [corrected.Correction.Set.Value],
        FrameCausesRecorded causes => [.. causes.Causes.Select(c => c.Set.Value).Concat(causes.Causes.Select(c => c.Matter?.Value ?? "")).Distinct(StringComparer.Ordinal)],
        ConversionRecorded conversion => [conversion.Conversion.Id.Value, conversion.Conversion.Set.Value],
        ScenarioExtended extended => [extended.Scenario.Value],
        ScenarioProposed proposed => [proposed.Scenario.Value, proposed.Proposal.Matter.Value],
        AlternativeWritten written => [written.Id.Value],
        AlternativeHandedIn handedIn => [handedIn.Scenario.Id.Value, handedIn.Scenario.Set.Value, handedIn.Scenario.Proposal?.Matter.Value ?? ""],
        ScenarioRecorded scenario => [scenario.Scenario.Id.Value, scenario.Scenario.Set.Value],
        FrameChangesEvent changed => changed.Subjects,
        InternalTradeEvent trade => trade.Subjects,
        EfficienciesEvent efficiency => efficiency.Subjects,
        FrameUsesEvent use => use.Subjects,
        PlacementsEvent placement => placement.Subjects,
        _ => [],
    };

    private static IEnumerable<string> OfDecisions(Authority before, DecisionsEvent happened) => happened switch
    {
        MatterOpened matter => [matter.Matter.Id.Value],
        ContentFrozen content => [content.Content.Matter.Value, content.Content.Subject],
        DecisionAdopted decision => [decision.Matter.Value, decision.Body?.Value ?? "", decision.Content is { } c && before.Decisions.Contents.TryGetValue(c, out var content) ? content.Subject : ""],
        RightDelegated delegated => [delegated.Delegation.From.Value, delegated.Delegation.To?.Value ?? ""],
        DelegationEnded ended => [before.Decisions.Delegated.Delegations[ended.Delegation].From.Value],
        DelegatedRegistered registered => [before.Decisions.Delegated.Delegations[registered.Decision.Delegation].From.Value, registered.Decision.Matter?.Value ?? ""],
        DelegatedReported reported => [reported.Report.Body.Value],
        BoardRightGranted granted => [granted.Right.Board.Value],
        MatterDescribed matter => [matter.Matter.Value],
        ProceedingEntered entered => [before.Decisions.Decisions[entered.Decision].Matter.Value],
        ProceedingStruck struck => [before.Decisions.Decisions[struck.Decision].Matter.Value],
        MinutesApproved minutes => [before.Decisions.Decisions[minutes.Decision].Matter.Value],
        SlipNoted slip => [before.Decisions.Decisions[slip.Decision].Matter.Value],
        ProposalDelivered delivered => [before.Decisions.Contents[delivered.Delivery.Content].Matter.Value],
        _ => [],
    };
}
