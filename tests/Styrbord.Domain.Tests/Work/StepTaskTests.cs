using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AnAuthority;
using static Styrbord.TestKit.AYearCalendar;

namespace Styrbord.Domain.Tests.Work;

public sealed class StepTaskTests
{
    private static readonly ItemId BudgetStep = new("budget");
    private static readonly MatterId Budget = new("arende-budget");

    /// <summary>The budget of 2020 is prepared by the board on 11 November 2019 and decided by the assembly on the 25th; the calendar is in use.</summary>
    private static readonly Story InUse = WithRoles(Draft.On(2019, 9, 2)).And(
        new GrantRole(new("roll-sekreterare-rs"), "sekreterare-rs", Role.CommitteeSecretary, Board, new(2019, 1, 1)),
        new GrantRole(new("roll-sekreterare-rf"), "sekreterare-rf", Role.CommitteeSecretary, Assembly, new(2019, 1, 1)),
        new OpenMatter(Budget, "2019/00100", "Budget 2021", MatterKind.Budget, 2021),
        Dated("forslag", new DateOnly(2020, 11, 9), Board), Dated("budget", new DateOnly(2020, 11, 23), Assembly),
        Dated("underlag", new PartialDate(2020, 8, null)),
        new FixCalendar(2020, Budget, new(2019, 9, 2)));

    private static readonly EquatableArray<SourceQuote> Minutes = [new("protokoll", null, null)];
    private static readonly DateOnly October = new(2020, 10, 14);

    private static RecordDecision Decided => new(new("beslut-budget"), Budget, Assembly, new DateOnly(2020, 11, 23), DecisionStage.Adoption, Sources: Minutes);

    // a step whose doing no part of the timeline tells
    private static Story Untold => WithTopics("hearing");

    [Fact]
    public void Of_ThirtyWorkingDaysBefore_ComesToTheSecretaryOfTheBody()
    {
        Steps("sekreterare-rf", new(2020, 10, 9)).ShouldBeEmpty();

        Steps("sekreterare-rf", new(2020, 10, 12)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            t => t.Body.ShouldBe(Assembly), t => t.Due.ShouldBe(new PartialDate(2020, 11, 23)), t => t.Owner!.Account.ShouldBe("sekreterare-rf"));
        Steps("sekreterare-hsn", October).ShouldNotContain(t => t.Body == Assembly);
    }

    [Fact]
    public void Of_StepOfTheCommittees_ComesToEachOfThem()
    {
        var owners = StepTasks.All(InUse, October).Where(t => t.Place == "d-underlag").Select(t => t.Body);

        owners.ShouldBe([CultureAndLearning, Healthcare, Dental], ignoreOrder: true);
    }

    [Fact]
    public void Of_DraftCalendar_IsNobodysWork() => StepTasks.All(WithRoles(Draft).And(Dated("budget", new DateOnly(2020, 11, 23), Assembly)), October).ShouldBeEmpty();

    [Fact]
    public void Of_StepThatNamesNobody_ComesToTheStaff() =>
        StepTasks.All(WithRoles(Draft).And(new OpenMatter(Budget, "1", "Kalender", MatterKind.Other, 2020), Dated("seminarium", new DateOnly(2020, 3, 16)), new FixCalendar(2020, Budget, new(2019, 11, 4))), new(2020, 3, 2))
            .ShouldHaveSingleItem().Role.ShouldBe(Role.PlanningStrategist);

    [Fact, Requirement("R-079")]
    public void Of_DayHasPassed_IsLateUntilItIsDone()
    {
        Steps("sekreterare-rf", new(2020, 11, 24)).ShouldHaveSingleItem().IsLate(new(2020, 11, 24)).ShouldBeTrue();
        var done = Untold.On(2020, 11, 24).And(Decided).As("sekreterare-rf").And(new ReportStep(new("d-budget"), Budget, new(2020, 11, 23), Assembly));

        Steps(done, "sekreterare-rf", new(2020, 11, 24)).ShouldBeEmpty();
    }

    [Fact]
    public void Of_DecisionInTheBudgetsMatter_ClosesByItself()
    {
        var dated = WithTopics("budget.decided");
        Steps(dated, "sekreterare-rf", new(2020, 11, 24)).ShouldNotBeEmpty();

        var decided = dated.On(2020, 11, 24).And(new RecordDecision(new("beslut-budget"), Budget, Assembly, new DateOnly(2020, 11, 23), DecisionStage.Adoption, Sources: Minutes));

        Steps(decided, "sekreterare-rf", new(2020, 11, 24)).ShouldBeEmpty();
    }

    [Fact]
    public void Of_DecisionTabledOrAYearOld_StaysOpen()
    {
        var tabled = WithTopics("budget.decided").On(2020, 11, 24).And(
            new RecordDecision(new("beslut-1"), Budget, Assembly, new DateOnly(2020, 11, 23), DecisionStage.Adoption, Outcome: DecisionOutcome.Tabled, Sources: Minutes),
            new RecordDecision(new("beslut-2"), Budget, Assembly, new DateOnly(2019, 11, 25), DecisionStage.Adoption, Sources: Minutes));

        Steps(tabled, "sekreterare-rf", new(2020, 11, 24)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Of_StepOfTwoTopics_ClosesWhenBothAreDone()
    {
        var tax = WithTopics("finance-plan", "tax-rate").On(2020, 11, 24).And(
            new OpenMatter(new("skatt"), "2020/00101", "Skattesats 2021", MatterKind.TaxRate, 2021),
            new RecordDecision(new("beslut-skatt"), new("skatt"), Assembly, new DateOnly(2020, 11, 23), DecisionStage.Adoption, Sources: Minutes));
        Steps(tax, "sekreterare-rf", new(2020, 11, 24)).ShouldNotBeEmpty();

        var both = tax.And(new RecordDecision(new("beslut-budget"), Budget, Assembly, new DateOnly(2020, 11, 23), DecisionStage.Adoption, Sources: Minutes));

        Steps(both, "sekreterare-rf", new(2020, 11, 24)).ShouldBeEmpty();
    }

    [Fact]
    public void Of_DialogueWithOneCommittee_LeavesTheOthersTheirs()
    {
        var asked = WithRoles(WithBodies.On(2019, 9, 2)).And(
            new RegisterConstitutingMeeting(Board, new(2019, 1, 8)), new RegisterConstitutingMeeting(Healthcare, new(2019, 1, 8)), new RegisterConstitutingMeeting(Dental, new(2019, 1, 8)), new RegisterConstitutingMeeting(CultureAndLearning, new(2019, 1, 8)),
            AYearCalendar.Steps with { Steps = [.. AYearCalendar.Steps.Steps.Select(s => s.Id.Value == "underlag" ? s with { Topics = ["dialogue.march"] } : s)] }, new OpenCalendar(2020, ProcessId),
            new OpenMatter(Budget, "2019/00100", "Budget 2021", MatterKind.Budget, 2021), Dated("underlag", new PartialDate(2020, 3, null)), new FixCalendar(2020, Budget, new(2019, 9, 2)));
        var held = asked.On(2020, 3, 12).And(
            new CallDialogue(new("d"), DialogueKind.ClosingAndBudget, DialogueLevel.Political, 2021, Board, [Healthcare], [new(2020, 3, 11)]), new RecordDialogue(new("d"), new(2020, 3, 11), "Genomgången."));

        StepTasks.All(held, new(2020, 3, 12)).Where(t => t.Place == "d-underlag").Select(t => t.Body).ShouldBe([CultureAndLearning, Dental], ignoreOrder: true);
    }

    [Fact]
    public void IsCovered_WhileThePlanIsADraft_IsNotDone()
    {
        var entry = new RecordTimetableEntry(new("t"), 2019, new DateOnly(2018, 9, 20), TimetableKind.Decision, "verksamhetsplan", Hospital, ForBody: Healthcare);
        var draft = AJointPlan.Submitted(by: [PrimaryCare]).And(entry);
        var owner = new StepOwner(Role.CommitteeSecretary, Hospital);

        StepTasks.IsCovered(draft, draft.Authority.Process.Timetable[entry.Id], owner).ShouldBeTrue();
        StepTasks.All(draft, new(2018, 9, 19)).ShouldNotContain(t => t.Place == "t");

        var decided = AJointPlan.Decided.And(entry);

        StepTasks.IsCovered(decided, decided.Authority.Process.Timetable[entry.Id], owner).ShouldBeFalse();
        StepTasks.All(decided, new(2018, 9, 20)).ShouldNotContain(t => t.Place == "t");
    }

    [Fact]
    public void ReportStep_AnothersStep_IsRefused() =>
        InUse.On(2020, 11, 24).As("sekreterare-hsn").When(new ReportStep(new("d-budget"), Budget, new(2020, 11, 23), Assembly)).ThenRefused<NoAccess>();

    [Fact]
    public void ReportStep_NoSuchMatterADayToComeAndNotTheDoer_AreAllTold() =>
        InUse.On(2020, 11, 20).When(new ReportStep(new("d-budget"), new("inget"), new(2020, 11, 23), Healthcare)).Then(new NotYourTask(), new NotFound("matter", "inget", "matter"), new DayToCome("2020-11-23"));

    [Fact]
    public void ReportStep_WithoutMatter_IsAskedFor() =>
        Untold.On(2020, 11, 24).When(new ReportStep(new("d-budget"), new(""), new(2020, 11, 23), Assembly)).Then(new Required("matter"));

    [Fact]
    public void ReportStep_TheSameAgain_IsNothingNew()
    {
        var asked = new ReportStep(new("d-budget"), Budget, new(2020, 11, 23), Assembly);
        Untold.On(2020, 11, 24).And(Decided, asked).When(asked).ThenNothing();
    }

    [Fact]
    public void ReportStep_MatterWithoutTheBodysDecisionByTheDay_IsRefused()
    {
        var asked = new ReportStep(new("d-budget"), Budget, new(2020, 11, 23), Assembly);
        Untold.On(2020, 11, 24).When(asked).Then(new NotDecidedInMatter("2019/00100", "Regionfullmäktige", "2020-11-23"));
        Untold.On(2020, 11, 24).And(Decided).When(asked with { Day = new(2020, 11, 20) }).Then(new NotDecidedInMatter("2019/00100", "Regionfullmäktige", "2020-11-20"));
    }

    [Fact]
    public void ReportStep_MatterOfAnotherYear_IsRefused() =>
        Untold.On(2020, 11, 24).And(new OpenMatter(new("gammalt"), "2017/1", "Budget 2018", MatterKind.Budget, 2018)).When(new ReportStep(new("d-budget"), new("gammalt"), new(2020, 11, 23), Assembly))
            .Then(new MatterOfAnotherStep("2017/1", "", "2021"));

    [Theory]
    [InlineData("rulebook.decided", MatterKind.CareChoice)]
    [InlineData("premises", MatterKind.PlanningPremises)]
    public void Of_DecisionInAMatterOfTheStepsKindAndYear_ClosesByItself(string topic, MatterKind kind)
    {
        var other = WithTopics(topic).On(2020, 11, 24).And(
            new OpenMatter(new("annat-ar"), "2020/2", "Förra årets", kind, 2020),
            new RecordDecision(new("beslut-forra"), new("annat-ar"), Assembly, new DateOnly(2020, 11, 23), DecisionStage.Adoption, Sources: Minutes));
        Steps(other, "sekreterare-rf", new(2020, 11, 24)).ShouldNotBeEmpty();

        var decided = other.And(
            new OpenMatter(new("arets"), "2020/3", "Årets", kind, 2021),
            new RecordDecision(new("beslut-arets"), new("arets"), Assembly, new DateOnly(2020, 11, 23), DecisionStage.Adoption, Sources: Minutes));

        Steps(decided, "sekreterare-rf", new(2020, 11, 24)).ShouldBeEmpty();
    }

    [Fact, Requirement("R-293")]
    public void Of_ReviewOfTheYearClosed_ClosesItsStep()
    {
        var begun = WithTopics("review").On(2020, 11, 24).And(new OpenProcessReview(new("u"), ProcessId, 2020), new WriteReview(new("u"), "Det gick som det skulle."));
        Steps(begun, "sekreterare-rf", new(2020, 11, 24)).ShouldNotBeEmpty();

        Steps(begun.And(new CloseReview(new("u"))), "sekreterare-rf", new(2020, 11, 24)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("budget.decided")]
    [InlineData("directive.drafted")]
    [InlineData("dialogue.march")]
    public void ReportStep_WhatTheTimelineTells_IsRefused(string topic) =>
        WithTopics(topic).On(2020, 11, 24).When(new ReportStep(new("d-budget"), Budget, new(2020, 11, 23), Assembly)).Then(new ClosesByItself());

    [Fact]
    public void StateHash_TakenTask_IsTheSame()
    {
        var unowned = InUse.On(2020, 10, 14).And(new EndRole(new("roll-sekreterare-rf"), new(2020, 10, 13)), new GrantRole(new("ny"), "ny", Role.CommitteeSecretary, Assembly, new(2020, 10, 14)));
        var task = TaskBoard.Of(unowned, October).Single(t => t.Place == "d-budget");

        unowned.As("ny").And(new TakeTask(task.Key)).Authority.StateHash().ShouldBe(unowned.Authority.StateHash());
    }

    [Fact, Requirement("R-294")]
    public void Of_RevisionInWordsAlone_RemindsInTheYearBeforeThePlanning() =>
        new[] { 2019, 2020 }.Select(y => Kinds(Steps2020(new NextRevision(null, "hösten 2020", 2022)), new(y, 12, 1)).Contains(TaskKind.ReviewProcess)).ShouldBe([false, true]);

    [Fact]
    public void Of_DraftCalendar_AsksForDatesThenToBeFixed()
    {
        Kinds(WithRoles(Draft), new(2019, 11, 4)).ShouldContain(TaskKind.DateSteps);
        var all = WithRoles(Draft).And([.. VersionQueries.StepsOf(Draft, ProcessId).Where(WheelQueries.NeedsDate).Select(s => Dated(s.Id.Value, new PartialDate(2020 + s.Time.YearsAfter, s.Time.Months[0], null)))]);

        Kinds(all, new(2019, 11, 4)).ShouldContain(TaskKind.FixCalendar);
    }

    /// <summary>The budget's step, with a topic that the timeline can tell of, is the only one with a date: 23 November 2020.</summary>
    internal static Story WithTopics(params string[] topics) => WithRoles(WithBodies.On(2019, 9, 2)).And(
        new RegisterConstitutingMeeting(Board, new(2019, 1, 8)), new RegisterConstitutingMeeting(Healthcare, new(2019, 1, 8)), new RegisterConstitutingMeeting(Dental, new(2019, 1, 8)), new RegisterConstitutingMeeting(CultureAndLearning, new(2019, 1, 8)),
        AYearCalendar.Steps with { Steps = [.. AYearCalendar.Steps.Steps.Select(s => s.Id == BudgetStep ? s with { Topics = [.. topics] } : s)] },
        new OpenCalendar(2020, ProcessId),
        new GrantRole(new("roll-sekreterare-rf"), "sekreterare-rf", Role.CommitteeSecretary, Assembly, new(2019, 1, 1)),
        new OpenMatter(Budget, "2019/00100", "Budget 2021", MatterKind.Budget, 2021), Dated("budget", new DateOnly(2020, 11, 23), Assembly),
        new FixCalendar(2020, Budget, new(2019, 9, 2)));

    private static Story Steps2020(NextRevision revision) =>
        WithRoles(WithBodies.On(2019, 9, 2)).And(AYearCalendar.Steps with { Version = AYearCalendar.Steps.Version with { Revision = revision } }, new FollowProcessVersion(2021, ProcessId));

    private static IEnumerable<TaskKind> Kinds(Authority authority, DateOnly day) => MyWorkQueries.Of(authority, "strateg", 2021, day).Select(t => t.Kind);

    private static IEnumerable<WorkTask> Steps(string account, DateOnly day) => Steps(InUse, account, day);

    private static IEnumerable<WorkTask> Steps(Authority authority, string account, DateOnly day) => MyWorkQueries.Of(authority, account, 2021, day).Where(t => t.Kind == TaskKind.HandleStep && t.Place != "d-underlag");
}
