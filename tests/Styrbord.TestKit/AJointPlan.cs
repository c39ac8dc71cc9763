using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.TestKit;

/// <summary>The joint plan of three old committees for the coming healthcare committee, as far as it has come.</summary>
public static class AJointPlan
{
    public static readonly PlanId Proposal = new("vp-hsn");
    public static readonly PlanId Final = new("vp-hsn-slutlig");
    public static readonly ItemId Content1 = new("vp-hsn-r1");
    public static readonly ItemId Content2 = new("vp-hsn-r2");
    public static readonly ItemId FinalContent = new("vp-hsn-slutlig-r1");
    public static readonly EquatableArray<string> Motion = ["Nämnden godkänner planen under förutsättning av likalydande beslut."];

    public static readonly Story Opened = Planning.On(2018, 8, 20).And(
        new OpenPlan(Proposal, 2019, Healthcare, DecisionStage.Proposal, [Hospital, PrimaryCare, Psychiatry], GroupTemplate, HealthcareMatter));

    /// <summary>Everything written that a submission asks for.</summary>
    public static readonly Story Ready = Opened.And(
        new WriteSection(Proposal, "vision", "Visionen beaktas i allt vi gör."),
        new DescribeGoal(Proposal, Health, "Vi arbetar för jämlik hälsa, tillgänglig för alla."),
        new DescribeGoal(Proposal, Quality, "Vi mäter kvalitet."),
        new DescribeGoal(Proposal, Sustainability, "Vi minskar utsläppen."),
        new AnswerAssignment(Proposal, ToAll, "Vi beaktar förslagen."),
        new AnswerAssignment(Proposal, ToBoardAndHealthcare, "Vi deltar i strategin."),
        new DeclareNotApplicable(Proposal, ToHealthcare, "Besöken finns redan."),
        new UseIndicator(Proposal, Indicator1, Health, "72", 2017, "75"),
        new UseIndicator(Proposal, Indicator2, Quality, Target: "högst 3"),
        new UseIndicator(Proposal, Indicator3, Sustainability, Target: "100", FocusArea: null));

    /// <summary>Revision 1 is locked on 18 September.</summary>
    public static readonly Story Locked = Ready.On(2018, 9, 18).And(new SubmitPlan(Proposal, Content1, Motion));

    /// <summary>Revision 2 is locked too: one comma is moved.</summary>
    public static readonly Story LockedTwice = Locked.And(
        new DescribeGoal(Proposal, Health, "Vi arbetar för jämlik hälsa tillgänglig, för alla."),
        new SubmitPlan(Proposal, Content2, Motion));

    /// <summary>All three decided revision 1: on 19, 19 and 20 September.</summary>
    public static readonly Story Decided = Submitted(by: [PrimaryCare, Psychiatry]).On(2018, 9, 20).And(Adopted(Hospital, Content1, new(2018, 9, 20)));

    /// <summary>The final plan is decided by all on 12 December.</summary>
    public static readonly Story FinallyDecided = Decided.On(2018, 11, 30)
        .And(new ContinuePlan(Proposal, Final, DecisionStage.Final), new SubmitPlan(Final, FinalContent, Motion))
        .On(2018, 12, 12)
        .And(AdoptedFinally(Hospital), AdoptedFinally(PrimaryCare), AdoptedFinally(Psychiatry));

    /// <summary>Locked, and decided on 19 September by some.</summary>
    public static Story Submitted(params BodyId[] by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return Locked.On(2018, 9, 19).And([.. by.Select(body => Adopted(body, Content1, new(2018, 9, 19)))]);
    }

    public static AdoptDecision Adopted(BodyId body, ItemId content, DateOnly day, DecisionOutcome outcome = DecisionOutcome.Approved) =>
        new(new($"beslut-{body}-{content}-{day.Day}"), HealthcareMatter, body, day, $"{day.Day}{content.Value[^1]}", DecisionStage.Proposal, outcome, content, ImmediateApproval: true);

    public static AdoptDecision AdoptedFinally(BodyId body) =>
        new(new($"beslut-{body}-slutlig"), HealthcareMatter, body, new(2018, 12, 12), "88", DecisionStage.Final, DecisionOutcome.Approved, FinalContent);
}
