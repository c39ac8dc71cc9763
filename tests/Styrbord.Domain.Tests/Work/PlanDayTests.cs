using Styrbord.Domain.Access;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AJointPlan;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Work;

/// <summary>A plan's day is what the calendar says of the step in which its body decides it, whoever dated it.</summary>
public sealed class PlanDayTests
{
    private static readonly PartialDate August = new(2018, 8, null);
    private static readonly PartialDate December = new(2018, 12, null);

    [Fact]
    public void MyWork_CalendarOfSteps_GivesTheProposalItsDay()
    {
        var opened = Fixed(Opened);

        MyWorkQueries.Of(opened, "sekreterare-nbs", 2019, new(2018, 8, 20)).Single(t => t.Kind == TaskKind.CompletePlan).Due.ShouldBe(August);
        StepTasks.All(opened, new(2018, 8, 20)).ShouldNotContain(t => t.Place == "d-underlag" && t.Body == Hospital);
        MyWorkQueries.Of(opened, "strateg", 2019, new(2018, 8, 20)).Single(t => t.Kind == TaskKind.OpenPlan && t.Body == Dental).Due.ShouldBe(August);
    }

    [Fact]
    public void MyWork_ProposalDecided_AsksForTheFinalPlanByItsOwnDay() =>
        MyWorkQueries.Of(Fixed(Decided), "sekreterare-nbs", 2019, new(2018, 11, 1)).Single(t => t.Kind == TaskKind.PrepareFinalPlan).Due.ShouldBe(December);

    [Fact]
    public void MyWork_FinalPlanComesUpBeforeNovember_IsAskedForThen()
    {
        Asked(new(2018, 10, 1)).ShouldBeFalse();
        Asked(new(2018, 10, 24)).ShouldBeTrue("the step of December comes up thirty working days before, and is not shown beside the plan");

        static bool Asked(DateOnly day) => MyWorkQueries.Of(Fixed(Decided), "sekreterare-nbs", 2019, day).Any(t => t.Kind == TaskKind.PrepareFinalPlan);
    }

    [Fact]
    public void MyWork_FinalPlanInForce_IsToBeConfirmedByItsOwnDay()
    {
        var february = new PartialDate(2019, 2, null);
        var dated = WithRoles(FinallyDecided).And(
            AYearCalendar.Steps with { Steps = [.. AYearCalendar.Steps.Steps.Select(s => s.Id.Value == "handlingsplaner" ? s with { Kind = StepKind.Decision, Responsible = [new(PartyKind.Committees)], Topics = ["plan.confirmed"] } : s)] },
            new OpenCalendar(2018, AYearCalendar.ProcessId), new DateStep(new("d-bekraftas"), 2018, new("handlingsplaner"), february, null, null));

        MyWorkQueries.Of(dated.And(new FixCalendar(2018, HealthcareMatter, dated.Today)), "sekreterare-hsn", 2019, new(2019, 1, 8)).Single(t => t.Kind == TaskKind.ConfirmPlan).Due.ShouldBe(february);
    }

    [Fact]
    public void MyWork_NoDayForTheFinalPlan_HasNone()
    {
        var met = WithRoles(Decided).And(WorkListTests.Meeting("t", Hospital, Healthcare, new(2018, 9, 19)));

        MyWorkQueries.Of(met, "sekreterare-nbs", 2019, new(2018, 11, 1)).Single(t => t.Kind == TaskKind.PrepareFinalPlan).Due.ShouldBeNull();
    }

    // the steps of proposals and of plans are dated; no body is said to prepare on those days
    private static Story Fixed(Story plans) => WithRoles(plans).And(
        AYearCalendar.Steps with { Steps = [.. AYearCalendar.Steps.Steps.Select(s => s.Id.Value switch { "underlag" => s with { Topics = ["input.committees"] }, "planer" => s with { Topics = ["plan.decided"] }, _ => s })] },
        new OpenCalendar(2018, AYearCalendar.ProcessId),
        new DateStep(new("d-underlag"), 2018, new("underlag"), August, null, null),
        new DateStep(new("d-planer"), 2018, new("planer"), December, null, null),
        new FixCalendar(2018, HealthcareMatter, new(2018, 8, 20)));
}
