using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Work;

public sealed class ReminderTests
{
    private const string Secretary = "sekreterare-rf";

    private static readonly EquatableArray<SourceQuote> Minutes = [new("protokoll", null, null)];

    /// <summary>The assembly decides the budget on Monday 23 November 2020; no notice of it is asked for, which has reminders of its own.</summary>
    private static readonly Story Given1 = StepTaskTests.WithTopics("budget.decided").And(
        new RecordProcessRule(new(new("lag"), RuleKind.Notice, RuleLevel.Law, FindingSeverity.Error, "Fullmäktiges sammanträde kungörs.", "KL 5:13", false, new(null, new PartialDate(2017, 12, 31)), default, new(Days: 7, Levels: [BodyLevel.Assembly]))));

    [Theory]
    [InlineData("2020-11-03", ReminderStage.Early)]
    [InlineData("2020-11-18", ReminderStage.Near)]
    [InlineData("2020-11-23", ReminderStage.LastDay)]
    public void All_FourteenThreeAndNoWorkingDaysBefore_RemindsTheOwner(string day, ReminderStage stage) =>
        On(day).ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Account.ShouldBe(Secretary), r => r.Stage.ShouldBe(stage));

    [Fact]
    public void All_FifteenWorkingDaysBefore_IsNothing() => On("2020-11-02").ShouldBeEmpty();

    [Fact]
    public void Due_ToldAlready_IsNotToldAgainBeforeTheNextStage()
    {
        var told = Told("2020-11-03");

        ReminderRules.Due(Given1, told, new(2020, 11, 4)).ShouldBeEmpty();
        ReminderRules.Due(Given1, told, new(2020, 11, 17)).ShouldBeEmpty();
        ReminderRules.Due(Given1, told, new(2020, 11, 18)).ShouldHaveSingleItem().Stage.ShouldBe(ReminderStage.Near);
    }

    [Fact]
    public void Due_NothingSentForAWhile_TellsOnlyTheLatest() =>
        ReminderRules.Due(Given1, new HashSet<string>(), new(2020, 11, 20)).ShouldHaveSingleItem().Stage.ShouldBe(ReminderStage.Near);

    [Theory]
    [InlineData("2020-11-14")]
    [InlineData("2020-11-15")]
    [InlineData("2021-01-06")]
    public void All_DayOff_IsNothing(string day) => On(day).ShouldBeEmpty();

    [Fact]
    public void All_DayFallsOnADayOff_RemindsOnTheWorkingDayBefore()
    {
        var sunday = Given1.And(new MoveEntry(new("d-budget"), new DateOnly(2020, 11, 22)));

        ReminderRules.All(sunday, new(2020, 11, 20)).ShouldHaveSingleItem().Stage.ShouldBe(ReminderStage.LastDay);
    }

    [Fact]
    public void All_EachWeekAfter_GoesToTheNextLevel()
    {
        var withHead = Given1.And(Grant("chef", Role.HeadOfAdministration, Assembly));

        Late(withHead, new(2020, 11, 30)).Select(r => (r.Account, r.Week)).ShouldBe([("chef", 1)]);
        Late(withHead, new(2020, 12, 7)).Select(r => (r.Account, r.Week)).ShouldBe([("strateg", 2)]);
        Late(withHead, new(2020, 12, 14)).Select(r => (r.Account, r.Week)).ShouldBe([("strateg", 3)]);
        Late(withHead, new(2020, 12, 11)).Select(r => r.Week).ShouldBe([2]);
    }

    [Fact]
    public void Due_TaskThatCameLate_IsToldToItsOwnerOnce()
    {
        var owner = ReminderRules.Due(Given1, new HashSet<string>(), new(2020, 12, 7)).Where(r => r.Account == Secretary).ShouldHaveSingleItem();

        owner.Stage.ShouldBe(ReminderStage.LastDay);
        ReminderRules.Due(Given1, new HashSet<string> { owner.Key }, new(2020, 12, 8)).ShouldNotContain(r => r.Account == Secretary);
        ReminderRules.Due(Given1, Told("2020-11-23"), new(2020, 12, 7)).ShouldNotContain(r => r.Account == Secretary);
    }

    [Fact]
    public void All_Done_IsNothing() =>
        ReminderRules.All(Given1.On(2020, 11, 20).And(new RecordDecision(new("beslut"), new("arende-budget"), Assembly, new DateOnly(2020, 11, 19), DecisionStage.Adoption, ImmediateApproval: true, Sources: Minutes)), new(2020, 11, 23)).ShouldNotContain(r => r.Task.Kind == TaskKind.HandleStep);

    [Fact]
    public void Due_DayIsMoved_IsToldAnew()
    {
        var told = Told("2020-11-23");
        var moved = Given1.And(new MoveEntry(new("d-budget"), new DateOnly(2020, 11, 30)));

        ReminderRules.Due(moved, told, new(2020, 11, 30)).ShouldHaveSingleItem().Stage.ShouldBe(ReminderStage.LastDay);
    }

    [Fact]
    public void All_Unowned_RemindsEveryoneWhoMayTakeIt() =>
        ReminderRules.All(Given1.And(Grant("andre", Role.CommitteeSecretary, Assembly)), new(2020, 11, 23)).Select(r => r.Account).ShouldBe(["andre", Secretary], ignoreOrder: true);

    [Fact]
    public void All_HolderOnLeave_RemindsTheDeputy() =>
        ReminderRules.All(Given1.And(new RecordLeave(new("ledig"), Secretary, new(2020, 11, 16), null, "ersattare")), new(2020, 11, 23)).Select(r => r.Account).ShouldBe(["ersattare"]);

    [Fact]
    public void Digest_LateAndNear_AreTold()
    {
        ReminderRules.Digest(Given1, Secretary, new(2020, 10, 26)).ShouldBeEmpty();
        ReminderRules.Digest(Given1, Secretary, new(2020, 11, 2)).ShouldHaveSingleItem();
        ReminderRules.Digest(Given1, Secretary, new(2020, 12, 7)).ShouldHaveSingleItem();
    }

    [Fact]
    public void Digest_OthersLateTask_IsToldToTheNextLevel()
    {
        var withHead = Given1.And(Grant("chef", Role.HeadOfAdministration, Assembly));

        ReminderRules.Digest(withHead, "chef", new(2020, 11, 27)).ShouldBeEmpty();
        ReminderRules.Digest(withHead, "chef", new(2020, 11, 30)).ShouldHaveSingleItem().Place.ShouldBe("d-budget");
    }

    [Fact]
    public void Digest_OnLeave_IsEmpty() =>
        ReminderRules.Digest(Given1.And(new RecordLeave(new("ledig"), Secretary, new(2020, 11, 16), null, null)), Secretary, new(2020, 11, 23)).ShouldBeEmpty();

    private static IEnumerable<Reminder> Late(Authority authority, DateOnly day) => ReminderRules.All(authority, day).Where(r => r.Stage == ReminderStage.Late);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static HashSet<string> Told(string day) => [.. On(day).Select(r => r.Key)];

    private static System.Collections.Immutable.ImmutableArray<Reminder> On(string day) => ReminderRules.All(Given1, Day(day));
}
