using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using static Styrbord.TestKit.AYearCalendar;

namespace Styrbord.Domain.Tests.Process;

/// <summary>How long before an assembly's meeting it is announced is a rule with its source and the days it holds.</summary>
public sealed class NoticeRuleTests
{
    private static readonly DateOnly Meeting = new(2018, 11, 26);

    [Fact]
    public void Deadline_ByTheRuleOfTheDay_HasItsDaysAndItsSource()
    {
        var notice = NoticeOf(Given(Autumn, Rule("lag", 14, "KL 5:13")), Meeting)!;

        (notice.Day, notice.By.Source, notice.By.Law).ShouldBe((new(2018, 11, 12), "KL 5:13", true));
    }

    [Fact]
    public void Deadline_OfARuleThatHasEnded_IsOnlyForMeetingsBefore()
    {
        var story = Given(Autumn, Rule("lag", 14, "gammal lag", to: new(2018, 12, 31)), Rule("ny-lag", 21, "ny lag", from: new(2019, 1, 1)));

        NoticeOf(story, Meeting)!.By.Source.ShouldBe("gammal lag");
        NoticeOf(story, new(2019, 2, 18))!.Day.ShouldBe(new(2019, 1, 28));
    }

    [Fact]
    public void Deadline_WhenTheLawHasEndedAndNothingFollows_IsNone() => NoticeOf(Given(Autumn, Rule("lag", 14, "KL 5:13", to: new(2017, 12, 31))), Meeting).ShouldBeNull();

    [Fact]
    public void Deadline_LongerOfOnesOwn_HoldsUntilTheLawAsksForMore()
    {
        var own = Given(Autumn, Rule("lag", 7, "KL 5:13"), new SetDeadline(DeadlineKind.Notice, BodyLevel.Assembly, 10, DayCount.CalendarDays));

        NoticeOf(own, Meeting)!.Day.ShouldBe(new(2018, 11, 16));
        NoticeOf(Given(own, Rule("lag", 14, "KL 5:13")), Meeting)!.Day.ShouldBe(new(2018, 11, 12));
    }

    [Fact]
    public void SetDeadline_BelowTheRecordedLaw_IsRefused() =>
        Given(Autumn, Rule("lag", 14, "KL 5:13")).When(new SetDeadline(DeadlineKind.Notice, BodyLevel.Assembly, 10, DayCount.CalendarDays)).Then(new DeadlineBelowLaw("14", "KL 5:13"));

    [Fact]
    public void RecordProcessRule_OfNoticeWithoutItsDays_IsRefused() =>
        Given(Autumn).When(Rule("lag", 0, "KL 5:13")).Then(new RuleIsIncomplete("rule.terms", "days"));

    private static Deadline? NoticeOf(Authority authority, DateOnly day) =>
        DeadlineQueries.Of(authority, new("mote"), Assembly, day).FirstOrDefault(d => d.Kind == DeadlineKind.Notice);

    private static RecordProcessRule Rule(string id, int days, string source, DateOnly? from = null, DateOnly? to = null) =>
        new(new(new(id), RuleKind.Notice, RuleLevel.Law, FindingSeverity.Error, "Fullmäktiges sammanträde kungörs.", source, false, new(from, to), default, new(Days: days, Levels: [BodyLevel.Assembly])));
}
