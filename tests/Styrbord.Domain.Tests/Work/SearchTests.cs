using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Work;

public sealed class SearchTests
{
    [Fact]
    public void Of_WordInAnAnswer_FindsItsPlaceInThePlan()
    {
        var found = SearchQueries.Of(Ready, "beaktar förslagen").Best.ShouldHaveSingleItem();

        (found.Kind, found.Id, found.Title).ShouldBe((FoundKind.PlanText, "vp-hsn", TitleOf(AnAuthority.ToAll)));
    }

    [Fact]
    public void Of_PartOfACompoundWord_IsFound() => Texts(SearchQueries.Of(Ready, "vård")).ShouldContain(t => t.Contains("vård", StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("utslapp")]
    [InlineData("utsläpen")]
    [InlineData("utslläppen")]
    [InlineData("usläppen")]
    [InlineData("utsälppen")]
    public void Of_OneLetterWrong_IsFound(string asked) => Texts(SearchQueries.Of(Ready, asked)).ShouldContain("Vi minskar utsläppen.");

    [Fact]
    public void Of_SwedishLetters_AreLettersOfTheirOwn()
    {
        SearchQueries.Of(Ready, "Åre, ÉTÉ och 1.2.2c").Words.ShouldBe(["åre", "ete", "och", "1.2.2c"]);
        SearchQueries.Of(Ready, "2018/011 (KL)").Words.ShouldBe(["2018/011", "kl"]);
    }

    [Fact]
    public void Of_EveryWord_MustBeFound() => SearchQueries.Of(Ready, "utsläppen zebra").Best.ShouldBeEmpty();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" . ")]
    public void Of_Nothing_FindsNothing(string? asked) => SearchQueries.Of(Ready, asked).ShouldBe(SearchAnswer.Nothing);

    [Fact]
    public void Of_NameBeforeText_ComesFirst()
    {
        var best = SearchQueries.Of(Ready, "hälsa").Best;

        best[0].Kind.ShouldBeOneOf(FoundKind.Goal, FoundKind.FocusArea, FoundKind.Indicator);
        best.ShouldContain(f => f.Kind == FoundKind.PlanText);
    }

    [Fact]
    public void Of_Hit_IsMarkedInItsSnippet() =>
        SearchQueries.Of(Ready, "utsläppen").Best[0].Snippet.Single(p => p.Hit).Text.ShouldBe("utsläppen");

    [Fact]
    public void Of_AfterAChange_FindsTheNewAndNotTheOld()
    {
        var later = Ready.And(new DescribeGoal(Proposal, AnAuthority.Sustainability, "Vi bygger solceller."));

        (SearchQueries.Of(later, "solceller").All, SearchQueries.Of(later, "utsläppen").All).ShouldBe((1, 0));
    }

    [Fact]
    public void Of_PlanThatHasGoneOn_IsFoundOnce() => SearchQueries.Of(FinallyDecided, "utsläppen").Best.ShouldHaveSingleItem().Id.ShouldBe(Final.Value);

    private static IEnumerable<string> Texts(SearchAnswer answer) => answer.Best.Select(f => string.Concat(f.Snippet.Select(p => p.Text)));

    private static string TitleOf(GoalId assignment) =>
        Ready.Authority.Goals.Assignments[assignment] is var a ? $"{a.Number} {Ready.Authority.Goals.FocusAreas[a.FocusArea].Name}" : "";

    [Fact]
    public void Of_ABodyAndAMonthsMatter_FindsItsMeeting()
    {
        var found = SearchQueries.Of(AYearCalendar.Autumn, "landstingsstyrelsen budget").Best.ShouldHaveSingleItem();

        (found.Kind, found.Id).ShouldBe((FoundKind.Meeting, AYearCalendar.BoardMeeting.Value));
    }

    [Fact]
    public void Of_AStepOfTheProcess_FindsIt() =>
        SearchQueries.Of(AYearCalendar.Draft, "budgetberedning").Best.ShouldContain(f => f.Kind == FoundKind.ProcessStep && f.Id == "beredning");
}
