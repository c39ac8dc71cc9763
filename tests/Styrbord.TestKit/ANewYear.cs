using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.TestKit;

/// <summary>
/// The year after <see cref="AJointPlan"/>: a directive for 2020 in which health is reworded, quality is split in two with its focus
/// area following one of them, and sustainability is gone. Last year's plan holds one thing of every kind under each.
/// </summary>
public static class ANewYear
{
    public static readonly ItemId Directive2020 = new("pd-2020");
    public static readonly ItemId Template2020 = new("koncernmall-2020");
    public static readonly GoalId GoodHealth = new("P1.N1");
    public static readonly GoalId Safety = new("P2.N1");
    public static readonly GoalId Availability = new("P2.N2");
    public static readonly GoalId EHealth = new("P2.N2.J1");
    public static readonly MatterId Matter2020 = new("arende-hsn-2020");
    public static readonly PlanId Plan2020 = new("vp-hsn-2020");
    public static readonly ItemId OwnArea = new("eget-1");
    public static readonly ItemId CommitmentOfArea = new("atagande-1");
    public static readonly ItemId CommitmentOfEnded = new("atagande-2");

    /// <summary>Last year's plan with own focus area and commitments, decided finally by all.</summary>
    public static readonly Story Decided2019 = AJointPlan.Ready
        .And(
            new WriteSection(AJointPlan.Proposal, "samverkan", "Vi samverkar med kommunerna."),
            new WriteOwnFocusArea(AJointPlan.Proposal, OwnArea, Quality, "Läkemedel", "Rätt läkemedel.", "Det ger kvalitet."),
            new MakeCommitment(AJointPlan.Proposal, CommitmentOfArea, Quality, "Vi inför digitala besök.", Digitalisation),
            new MakeCommitment(AJointPlan.Proposal, CommitmentOfEnded, Sustainability, "Vi släcker lamporna."))
        .On(2018, 9, 18).And(new SubmitPlan(AJointPlan.Proposal, AJointPlan.Content1, AJointPlan.Motion))
        .On(2018, 9, 20).And(
            AJointPlan.Adopted(PrimaryCare, AJointPlan.Content1, new(2018, 9, 20)), AJointPlan.Adopted(Psychiatry, AJointPlan.Content1, new(2018, 9, 20)),
            AJointPlan.Adopted(Hospital, AJointPlan.Content1, new(2018, 9, 20)));

    /// <summary>The directive for 2020 with its goals and what they came from.</summary>
    public static readonly Story WithDirective2020 = Decided2019.On(2019, 6, 10).And(
        new SucceedGoal([Health], [], 2020, "Målet skrivs om."),
        new SucceedGoal([Quality], [], 2020, "Målet delas."),
        new SucceedGoal([Sustainability], [], 2020, "Målet är nått."),
        new SucceedGoal([Digitalisation], [], 2020, "Följer målet."),
        new RecordGoal(GoodHealth, "1.1", Residents, "en god hälsa hela livet", ValidFrom: new DateOnly(2020, 1, 1)),
        new RecordGoal(Safety, "2.1", ProcessAndProduction, "säker vård", ValidFrom: new DateOnly(2020, 1, 1)),
        new RecordGoal(Availability, "2.2", ProcessAndProduction, "tillgänglig vård", ValidFrom: new DateOnly(2020, 1, 1)),
        new RecordFocusArea(EHealth, "2.2.1", Availability, "E-hälsa", ValidFrom: new DateOnly(2020, 1, 1)),
        new SucceedGoal([Health], [GoodHealth], 2020, "Målet ska gälla hela livet."),
        new SucceedGoal([Quality], [Safety, Availability], 2020, "Kvalitet och tillgänglighet följs var för sig."),
        new SucceedGoal([Digitalisation], [EHealth], 2020, "Nytt namn."),
        new OpenDirective(Directive2020, 2020, "Planeringsdirektiv 2020"),
        new DirectAssignmentTo(new("P2.N2.J1.U1"), "2.2.1a", EHealth, Directive2020, "Samtliga nämnder ska erbjuda e-tjänster.", ToAll: true),
        new ConfirmAddressees(Directive2020, [Board, Healthcare, Dental, CultureAndLearning]),
        new RecordTemplate(Template2020, 2020, "Koncernmall", [new("vision-2020", "Så beaktas visionen", Mandatory: true, null, 500), new("miljo", "Miljö", Mandatory: false, null, 500)]),
        new OpenMatter(Matter2020, "2019/00001", "Verksamhetsplan 2020 för hälso- och sjukvårdsnämnden", MatterKind.OperationalPlan, 2020));

    /// <summary>The new plan taken from last year's; nothing in it is examined.</summary>
    public static readonly Story Copied = WithDirective2020.On(2019, 8, 19).And(new OpenPlanFrom(Plan2020, [AJointPlan.Proposal], 2020, Matter2020));
}
