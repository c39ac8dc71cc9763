using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Commissions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Placements;
using Styrbord.Domain.Plans;
using Styrbord.Domain.UnionConsultation;

namespace Styrbord.Domain.Secrecy;

/// <summary>A thing whose words an event brings or changes.</summary>
/// <param name="Place">Of what is said about a place in a plan: the place.</param>
internal readonly record struct EventThing(SecretThing Thing, string? Place = null);

/// <summary>The things that an event tells something of. What is written in a plan in a way not known here counts as the whole plan.</summary>
internal static class EventThings
{
    public static IEnumerable<EventThing> Of(Authority before, Event happened) => happened switch
    {
        SecrecyEvent secrecy => SecretThing.Parse(secrecy.Mark.Thing) is { } thing ? [new(thing)] : [],
        PlanWritten written => PartsOf(written).Select(part => Part(written.Plan, part)),
        PlanAmended amended => amended.Parts.Select(p => Part(amended.Plan, p.Part)),
        TextWritten text => [new(new(SecretKind.Text, text.Document.Value, text.Section))],
        CommentWritten comment => [Said(comment.Plan, comment.Place)],
        PlaceMoved { Note: not null } moved => [Said(moved.Plan, moved.Place)],
        ActivityAdded added => [Activity(added.Id)],
        ActivityEvent activity => [Activity(activity.Activity)],
        ActionPlanFixed kept => Fixed(before, kept),
        ActionPlanSectionWritten section => [new(new(SecretKind.ActionPlan, SecretThing.PlanOf(section.Administration, section.Year), section.Section))],
        DialogueEvent said and not (DialogueCalled or DialogueDaysSet) => [new(new(SecretKind.Dialogue, said.Dialogue.Value))],
        DecisionsEvent decision => OfDecisions(before, decision),
        GoalsEvent goals => RedactedGoals.MatterOf(before.Goals, goals) is { } fixedIn ? [Matter(fixedIn)] : [],
        ConsultationRecorded said => UnionConsultationQueries.MattersOf(before, said.Kind, said.Year, said.Step).Select(Matter),
        ConsultationWithdrawn back => UnionConsultationQueries.MattersOf(before, back.Kind, back.Year, before.UnionConsultation.Consultations[ConsultationGate.Key(back.Kind, back.Year)].Last).Select(Matter),
        MeetingsEvent meeting => RedactedMeetings.MattersOf(before, meeting).Select(Matter),
        FramesRegistered { Set: var set } => In(before, set.Matter, set.Decision),
        FrameRowsRegistered more => before.Economy.Sets.GetValueOrDefault(more.Set) is { } begun ? In(before, begun.Matter, begun.Decision) : [],
        FramesPutToDecision put => [Matter(put.Motion.Matter), .. before.Economy.Sets.GetValueOrDefault(put.Set) is { } set ? In(before, set.Matter, set.Decision) : []],
        FrameCausesRecorded recorded => recorded.Causes.SelectMany(c => In(before, c.Matter, c.Decision)).Distinct(),
        ConversionRecorded { Conversion.Matter: { } matter } => [Matter(matter)],
        ScenarioProposed proposed => [Matter(proposed.Proposal.Matter)],
        AlternativeHandedIn { Scenario.Proposal: { } handedIn } => [Matter(handedIn.Matter)],
        DeficitExempted exempted => [Matter(exempted.Exemption.Matter)],
        MeasuresNamed measures => [Matter(measures.Measures.Matter)],
        EquityReserved equity => [Matter(equity.Reservation.Matter)],
        PlanTermsFixed { Matter: { } adopted } => [Matter(adopted)],
        TaxRateRecorded { Rate.Matter: { } decided } => [Matter(decided)],
        BudgetTermsFixed budget => [Matter(budget.Terms.Matter)],
        RegionalPlanLocked budget => [Matter(budget.Budget.Terms.Matter)],
        FramesChanged { Change: var change } => In(before, change.Matter, change.Decision),
        ChangeRightsRecorded rights => [Matter(rights.Rights.Matter)],
        StandingDecisionRecorded standing => [Matter(standing.Standing.Matter)],
        PlacementPolicyRecorded policy => [Matter(policy.Policy.Matter)],
        CentralAccountRecorded central => [Matter(central.Account.Matter)],
        DecidedAmountCorrected { Correction.Decision: var decision } => In(before, null, decision),
        InvestmentsCarried carried => [Matter(carried.Carried.Matter)],
        BudgetLocked locked => [Matter(locked.Lock.Matter)],
        BudgetChanged { Shift: var shift } => In(before, shift.Matter, shift.Decision),
        CommissionGiven given => [Commission(given.Commission.Id), Matter(given.Commission.Matter)],
        PrioritiesRecorded priorities => InMatterOf(before, priorities.Priority.Decision),
        CommissionReported reported => [Commission(reported.Commission)],
        CommissionDropped dropped => [Commission(dropped.Commission)],
        _ => [],
    };

    /// <summary>What the event tells nothing of, but takes on to another thing or opens to other bodies and persons.</summary>
    public static IEnumerable<EventThing> Widened(Authority before, Event happened) => happened switch
    {
        PlanOpened opened => [Matter(opened.Matter)],
        TextOpened { Matter: { } matter } => [Matter(matter)],
        PlanContinued continued => [Part(continued.From, SecretThing.Whole)],
        PlanCopied copied => copied.From.Select(f => Part(f.Plan, SecretThing.Whole)),
        PlaceSharedOut shared => [Said(shared.Plan, shared.Place)],
        RegionalPlanLocked locked => MoneyMatters.Behind(before, locked.Budget.Terms).Select(Matter),
        PlaceTakenBack taken => [Said(taken.Plan, taken.Place)],
        _ => [],
    };

    private static IEnumerable<string> PartsOf(PlanWritten written) => written switch
    {
        SectionWritten s => [PlanParts.OfSection(s.Section)],
        GoalDescribed g => [PlanParts.OfGoalText(g.Goal)],
        AssignmentAnswered a => [SecretParts.OfAnswer(a.Assignment)],
        AssignmentDirectedOn a => [SecretParts.OfAnswer(a.Assignment)],
        OwnFocusAreaWritten o => [PlanParts.OfFocusArea(o.FocusArea.Id)],
        CommitmentMade c => [PlanParts.OfCommitment(c.Commitment.Id)],
        IndicatorUsed i => [PlanParts.OfIndicator(i.Use.Indicator)],
        IndicatorDropped i => [PlanParts.OfIndicator(i.Indicator)],
        InitiativeWritten i => [SecretParts.OfInitiative(i.Initiative.Id)],
        ProcessWritten p => [SecretParts.OfProcess(p.Process.Id)],
        DocumentLinked d => [SecretParts.OfDocument(d.Document.Id)],
        ItemRemoved r => [PlanParts.OfFocusArea(r.Id), PlanParts.OfCommitment(r.Id), SecretParts.OfInitiative(r.Id), SecretParts.OfProcess(r.Id), SecretParts.OfDocument(r.Id)],
        PartKept k => [k.Part],
        _ => [SecretThing.Whole],
    };

    private static IEnumerable<EventThing> OfDecisions(Authority before, DecisionsEvent happened) => happened switch
    {
        MatterOpened opened => [Matter(opened.Matter.Id)],
        MatterDescribed described => [Matter(described.Matter)],
        ContentFrozen { Content: var content } =>
        [
            Matter(content.Matter), new(new(SecretKind.Plan, content.Subject, SecretThing.Whole)), new(new(SecretKind.Text, content.Subject, SecretThing.Whole)),
            .. RegionalPlan.Locked(before, content) is { } locked ? MoneyMatters.Behind(before, locked.Terms).Select(Matter) : [],
        ],
        DecisionAdopted adopted => [Matter(adopted.Matter)],
        DelegatedRegistered { Decision.Matter: { } matter } => [Matter(matter)],
        SlipNoted slip => InMatterOf(before, slip.Decision),
        ProceedingEntered entered => InMatterOf(before, entered.Decision),
        ProceedingStruck struck => InMatterOf(before, struck.Decision),
        _ => [],
    };

    private static IEnumerable<EventThing> InMatterOf(Authority before, ItemId decision) =>
        before.Decisions.Decisions.TryGetValue(decision, out var found) ? [Matter(found.Matter)] : [];

    private static IEnumerable<EventThing> In(Authority before, MatterId? named, ItemId? decision) => MoneyMatters.Of(before, named, decision) is { } matter ? [Matter(matter)] : [];

    /// <summary>The document tells of the activities and of what the committee's plan of the year has taken on.</summary>
    private static IEnumerable<EventThing> Fixed(Authority before, ActionPlanFixed kept) =>
    [
        .. ActionPlansQueries.ActivitiesOf(before, kept.Administration, kept.Year).Select(a => Activity(a.Id)),
        new(new(SecretKind.ActionPlan, SecretThing.PlanOf(kept.Administration, kept.Year), SecretThing.Whole)),
        .. PlansBehind(before, kept.Administration, kept.Year).Select(p => Part(p.Id, SecretThing.Whole)),
    ];

    /// <summary>The plans of the year that an administration's action plan carries out.</summary>
    internal static IEnumerable<Plan> PlansBehind(Authority authority, UnitId administration, int year) =>
        Administrations.CommitteeOf(authority, administration) is { } committee ? authority.Plans.Plans.Values.Where(p => p.Year == year && p.For == committee) : [];

    private static EventThing Part(PlanId plan, string part) => new(new(SecretKind.Plan, plan.Value, part));

    private static EventThing Said(PlanId plan, string place) => new(new(SecretKind.Plan, plan.Value), place);

    private static EventThing Matter(MatterId matter) => new(new(SecretKind.Matter, matter.Value));

    private static EventThing Activity(ItemId activity) => new(new(SecretKind.Activity, activity.Value));

    private static EventThing Commission(ItemId commission) => new(new(SecretKind.Commission, commission.Value));
}
