using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.TestKit;

/// <summary>The hospital's action plan for 2019, after the healthcare committee's plan with two commitments was decided.</summary>
public static class AnActionPlan
{
    public static readonly ItemId Waiting = new("ata-vantetider");
    public static readonly ItemId Measuring = new("ata-kvalitet");
    public static readonly ItemId OwnArea = new("eget-trygghet");
    public static readonly ItemId Evenings = new("akt-kvall");
    public static readonly ItemId Visits = new("akt-besok");

    /// <summary>Two commitments, an own focus area, and an assignment directed on to the hospital; decided by all three in autumn and in December.</summary>
    public static readonly Story PlanDecided = Decide(Ready.And(
        new MakeCommitment(Proposal, Waiting, Health, "Vi kortar väntetiderna.", EqualHealth),
        new MakeCommitment(Proposal, Measuring, Quality, "Vi mäter kvaliteten varje månad."),
        new WriteOwnFocusArea(Proposal, OwnArea, Quality, "Trygg utskrivning", "Ingen skrivs ut utan plan.", "Det är kvalitet."),
        new DirectAssignment(Proposal, ToBoardAndHealthcare, [HospitalAdministration])));

    /// <summary>In January: the head, a unit manager, a contributor and the secretary of the new committee.</summary>
    public static readonly Story InJanuary = WithRoles(PlanDecided.On(2019, 1, 14)).And(
        Grant("forvaltningschef", Role.HeadOfAdministration, Healthcare),
        Grant("enhetschef", Role.UnitManager, Healthcare),
        Grant("handlaggare", Role.Contributor, Healthcare),
        Grant("ledamot", Role.ElectedRepresentative, Healthcare));

    public static readonly AddActivity AddEvenings =
        new(HospitalAdministration, 2019, Evenings, "Kvällsmottagning på kirurgen", Surgery, new(2019, 2, null), new(2019, 9, 15), Items: [Waiting], Text: "Två kvällar i veckan.");

    /// <summary>One activity for a commitment, one for an assignment.</summary>
    public static readonly Story WithActivities = InJanuary.As("enhetschef").And(
        AddEvenings,
        new AddActivity(HospitalAdministration, 2019, Visits, "Digitala återbesök", HospitalAdministration, new(2019, 3, 1), new(2019, 12, null), Goals: [ToBoardAndHealthcare]));

    /// <summary>What the plan must hold is written.</summary>
    public static readonly Story SectionsWritten = WithActivities.As("handlaggare").And(
        new WriteActionPlanSection(HospitalAdministration, 2019, ActionPlanSections.Planning, "Vi arbetar i fyra team."),
        new WriteActionPlanSection(HospitalAdministration, 2019, ActionPlanSections.Budget, "Ramen är 900 miljoner kronor."));

    public static readonly Story Fixed = SectionsWritten.On(2019, 2, 11).As("forvaltningschef").And(new FixActionPlan(HospitalAdministration, 2019));

    public static readonly Story Delivered = Fixed.And(new DeliverActionPlan(HospitalAdministration, 2019));

    private static Story Decide(Story written) => written
        .On(2018, 9, 18).And(new SubmitPlan(Proposal, Content1, Motion))
        .On(2018, 9, 20).And(Adopted(Hospital, Content1, new(2018, 9, 20)), Adopted(PrimaryCare, Content1, new(2018, 9, 20)), Adopted(Psychiatry, Content1, new(2018, 9, 20)))
        .On(2018, 11, 30).And(new ContinuePlan(Proposal, Final, DecisionStage.Final), new SubmitPlan(Final, FinalContent, Motion))
        .On(2018, 12, 12).And(AdoptedFinally(Hospital), AdoptedFinally(PrimaryCare), AdoptedFinally(Psychiatry));
}
