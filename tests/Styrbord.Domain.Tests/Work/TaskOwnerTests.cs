using Styrbord.Domain.Access;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Work;

public sealed class TaskOwnerTests
{
    private const string Secretary = "sekreterare-rf";
    private static readonly DateOnly Day = new(2020, 10, 14);

    /// <summary>The assembly decides the budget on 23 November 2020: the task has been there since 12 October.</summary>
    private static readonly Story Given1 = StepTaskTests.WithTopics("budget.decided").On(2020, 10, 14);

    [Fact]
    public void Of_HeldAloneSinceItCameUp_IsTheHolders() => OwnerOf(Given1)!.Account.ShouldBe(Secretary);

    [Fact]
    public void Of_HolderLeaves_IsUnownedUntilTheSuccessorTakesIt()
    {
        var left = Given1.And(new EndRole(new("roll-sekreterare-rf"), new(2020, 10, 13)), Secretary2("efterträdare", new(2020, 10, 14)));

        OwnerOf(left).ShouldBe(new TaskOwner(null, ["efterträdare"]), TaskOwnerComparer);
        var taken = left.As("efterträdare").And(new TakeTask(KeyOf(left)));

        OwnerOf(taken)!.Account.ShouldBe("efterträdare");
    }

    [Fact]
    public void Of_NobodyHoldsTheRole_StandsOnTheBoardWithoutOwner()
    {
        var empty = Given1.And(new EndRole(new("roll-sekreterare-rf"), new(2020, 10, 13)));

        OwnerOf(empty).ShouldBe(new TaskOwner(null, []), TaskOwnerComparer);
    }

    [Fact]
    public void Of_TwoHolders_IsNobodysUntilOneTakesIt()
    {
        var two = Given1.And(Secretary2("andre", new(2019, 1, 1)));
        OwnerOf(two)!.Account.ShouldBeNull();

        var taken = two.As("andre").And(new TakeTask(KeyOf(two)));

        OwnerOf(taken)!.Account.ShouldBe("andre");
        MyWorkQueries.Of(taken, Secretary, 2021, Day).Single(t => t.Kind == TaskKind.HandleStep).MineToDo.ShouldBeFalse();
        taken.As(Secretary).When(new TakeTask(KeyOf(two))).ThenRefused<TaskIsTaken>();
        OwnerOf(taken.And(new ReturnTask(KeyOf(two))))!.Account.ShouldBeNull();
    }

    [Fact]
    public void Of_TakenBeforeEachRoleHadItsOwn_KeepsItsTaker()
    {
        var two = Given1.And(Secretary2("andre", new(2019, 1, 1)));
        var task = TaskBoard.Of(two, Day).Single(t => t.Kind == TaskKind.HandleStep);
        var then = two with { Authority = new TaskTaken(new(task.What, "andre", new("andre", 0))).Apply(two) };

        OwnerOf(then)!.Account.ShouldBe("andre");
        OwnerOf(then.As("andre").And(new ReturnTask(task.Key)))!.Account.ShouldBeNull();
    }

    [Fact]
    public void Of_AnotherHeldItUntilYesterday_IsUnownedAlsoForWhoHasHeldTheRoleLonger()
    {
        var left = Given1.And(Secretary2("andre", new(2020, 3, 1)), new EndRole(new("roll-andre"), new(2020, 10, 13)));

        OwnerOf(left).ShouldBe(new TaskOwner(null, [Secretary]), TaskOwnerComparer);
    }

    [Fact]
    public void Of_AnotherLeftBeforeItCameUp_IsTheHolders() =>
        OwnerOf(Given1.And(Secretary2("andre", new(2020, 3, 1)), new EndRole(new("roll-andre"), new(2020, 10, 9))))!.Account.ShouldBe(Secretary);

    [Fact]
    public void Of_RoleGivenAnewAfterTime_CountsFromWhenItWasGivenAnew()
    {
        var back = Given1.And(new EndRole(new("roll-sekreterare-rf"), new(2020, 6, 30)), Secretary2("andre", new(2020, 7, 1)), new EndRole(new("roll-andre"), new(2020, 10, 9)), new GrantRole(new("roll-ater"), Secretary, Role.CommitteeSecretary, Assembly, new(2020, 10, 14)));

        OwnerOf(back)!.IsUnowned.ShouldBeTrue();
    }

    [Fact]
    public void Of_HolderOnLeave_GoesToTheDeputyUnownedAndComesBack()
    {
        var away = Given1.And(new RecordLeave(new("ledig"), Secretary, new(2020, 10, 14), new(2020, 10, 30), "ersattare"));

        OwnerOf(away).ShouldBe(new TaskOwner(null, ["ersattare"]), TaskOwnerComparer);
        var taken = away.As("ersattare").And(new TakeTask(KeyOf(away)));
        OwnerOf(taken)!.Account.ShouldBe("ersattare");

        OwnerOf(taken, new(2020, 10, 31))!.Account.ShouldBe(Secretary);
    }

    [Fact]
    public void Of_TakerLosesTheRole_IsUnownedAgain()
    {
        var two = Given1.And(Secretary2("andre", new(2019, 1, 1)), Secretary2("tredje", new(2019, 1, 1)));
        var taken = two.As("andre").And(new TakeTask(KeyOf(two))).As("administrator").And(new EndRole(new("roll-andre"), new(2020, 10, 14)));

        OwnerOf(taken, new(2020, 10, 15)).ShouldBe(new TaskOwner(null, [Secretary, "tredje"]), TaskOwnerComparer);
    }

    [Fact]
    public void Of_BodyHasEnded_GoesToTheBodyThatTookOver()
    {
        var ended = WithRoles(WithBodies.On(2018, 9, 3)).And(
            new RecordTimetableEntry(new("sista"), 2018, new DateOnly(2018, 12, 17), TimetableKind.Decision, "årsrapport", Hospital));

        var task = TaskBoard.Of(ended, 2019, new(2019, 1, 10)).Single(t => t.Place == "sista");
        task.Owner.ShouldBe(new TaskOwner(null, ["sekreterare-hsn"]), TaskOwnerComparer);
        MyWorkQueries.Of(ended, "sekreterare-hsn", 2019, new(2019, 1, 10)).ShouldContain(t => t.Place == "sista" && t.MineToDo);
    }

    [Fact]
    public void TakeTask_TheHeadsShareOfAPlan_IsTheHeads()
    {
        var day = new DateOnly(2018, 8, 21);
        var plan = AJointPlan.Opened.On(2018, 8, 21).And(
            new GrantRole(new("roll-chef"), "chef", Role.HeadOfAdministration, Hospital, new(2018, 1, 1), new(2018, 8, 10)),
            new GrantRole(new("roll-ny"), "ny-chef", Role.HeadOfAdministration, Hospital, new(2018, 8, 11)));
        var task = MyWorkQueries.Of(plan, "ny-chef", 2019, day).Single(t => t.Kind == TaskKind.CompletePlan);

        MyWorkQueries.Of(plan.As("ny-chef").And(new TakeTask(task.Key)), "ny-chef", 2019, day).Single(t => t.Kind == TaskKind.CompletePlan).Owner!.Account.ShouldBe("ny-chef");
    }

    [Fact]
    public void TakeTask_NotOfOnesRole_IsRefused() => Given1.As("sekreterare-hsn").When(new TakeTask(KeyOf(Given1))).ThenRefused<NotYourTask>();

    [Fact]
    public void TakeTask_NoSuchTask_IsRefused() => Given1.As(Secretary).When(new TakeTask("ingen")).Then(new NotFound("task", "ingen", "task"));

    [Fact]
    public void TakeTask_OnesOwn_IsNothingNew() => Given1.As(Secretary).When(new TakeTask(KeyOf(Given1))).ThenNothing();

    [Fact]
    public void ReturnTask_NotTaken_IsRefused() => Given1.As(Secretary).When(new ReturnTask(KeyOf(Given1))).ThenRefused<NotFound>();

    [Fact]
    public void LateTasks_PassedDay_StandAtTheirBodyWithTheirOwner()
    {
        var late = LateTasks.Of(Given1, new(2020, 11, 30)).Single(b => b.Body == Assembly);

        (late.Late.ShouldHaveSingleItem().Owner!.Account, late.Unowned.Length, late.Open).ShouldBe((Secretary, 0, 1));
    }

    private static GrantRole Secretary2(string account, DateOnly from) => new(new($"roll-{account}"), account, Role.CommitteeSecretary, Assembly, from);

    private static TaskOwner? OwnerOf(Authority authority, DateOnly? day = null) => TaskBoard.Of(authority, day ?? Day).Single(t => t.Place == "d-budget").Owner;

    private static string KeyOf(Authority authority) => TaskBoard.Of(authority, Day).Single(t => t.Place == "d-budget").Key;

    private static readonly IEqualityComparer<TaskOwner?> TaskOwnerComparer = EqualityComparer<TaskOwner?>.Create((a, b) => a?.Account == b?.Account && a!.MayTake.SequenceEqual(b!.MayTake), o => 0);
}
