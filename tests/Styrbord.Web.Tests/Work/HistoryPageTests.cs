using System.Net;
using Shouldly;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using Styrbord.Web.Tests.Plans;
using Xunit;

namespace Styrbord.Web.Tests.Work;

/// <summary>The timeline in words.</summary>
public sealed class HistoryPageTests : PlanSitePages
{
    [Fact]
    public async Task Timeline_ChangedTarget_IsToldFromAndTo()
    {
        await Site.GivenAsync(new UseIndicator(new("vp"), new("ind-1"), new("M1"), Target: "75"), new UseIndicator(new("vp"), new("ind-1"), new("M1"), Target: "80"));

        (await PageAsync("/revision/tidslinje")).ShouldContain("ändrade målvärdet för Självskattad hälsa från 75&#xA0;% till 80&#xA0;%");
    }

    [Fact]
    public async Task Timeline_ChangedText_ShowsTheWordsTakenAwayAndPutIn()
    {
        await Site.GivenAsync(new DescribeGoal(new("vp"), new("M1"), "Vi arbetar för hälsa."), new DescribeGoal(new("vp"), new("M1"), "Vi arbetar för jämlik hälsa."));

        var page = await PageAsync("/revision/tidslinje");
        page.ShouldContain("ändrade texten om mål 1.1 En god hälsa");
        page.ShouldContain("<ins>jämlik </ins>");
    }

    [Fact]
    public async Task Timeline_OfADayAndAnAccount_HoldsOnlyThose()
    {
        using var api = Site.Api();
        using var written = await api.ApiAsync("DescribeGoal", new() { ["plan"] = "vp", ["goal"] = "M2", ["text"] = "Strategens ord." });

        var mine = await PageAsync("/revision/tidslinje?konto=strateg&dag=2018-09-13");
        mine.ShouldContain("skrev texten om mål 1.2 God tillgänglighet");
        mine.ShouldNotContain("öppnade ärende");
        (await PageAsync("/revision/tidslinje?dag=2018-09-12")).ShouldContain("Inget att visa");
    }

    [Fact]
    public async Task Timeline_OfAPlan_GoesBackToItsOpening()
    {
        await PlanSite.CompleteAsync(Site);
        await Site.GivenAsync(
            new SubmitPlan(new("vp"), new("innehall"), ["Nämnden godkänner planen."]),
            new AdoptDecision(new("b1"), new("arende"), new("hsn"), new(2018, 9, 13), "12", DecisionStage.Proposal, DecisionOutcome.Approved, new("innehall")));

        var page = await PageAsync("/revision/tidslinje?om=vp");
        page.ShouldContain("registrerade bifall av");
        page.ShouldContain("låste revision 1");
        page.ShouldNotContain("låste revision 1 av");
        (await PageAsync("/revision/tidslinje")).ShouldContain("låste revision 1 av förslag till verksamhetsplan 2019 för hälsonämnden");
        page.ShouldContain("öppnade förslag till verksamhetsplan 2019");
        page.ShouldNotContain("Museet");
    }

    [Fact]
    public async Task Timeline_LongerThanAPage_GoesOnWithOlder()
    {
        await Site.GivenAsync([.. Enumerable.Range(1, 60).Select(i => new DescribeGoal(new("vp"), new("M1"), $"Text {i}."))]);
        var page = await PageAsync("/revision/tidslinje?om=vp");
        var older = page[(page.IndexOf("/revision/tidslinje?om=vp&amp;fore=", StringComparison.Ordinal))..];

        (await PageAsync(WebUtility.HtmlDecode(older[..older.IndexOf('"', StringComparison.Ordinal)]))).ShouldContain("öppnade förslag till verksamhetsplan 2019");
    }

    [Fact]
    public async Task Timeline_OfEveryEventOfTheSample_HasASentence()
    {
        await using var sample = await TestSite.StartSampleAsync();
        using var browser = await sample.SignedInAsync("planeringsstrateg", Styrbord.Web.SignIn.SampleSignIn.Password);
        var (address, read) = ("/revision/tidslinje", false);
        for (var pages = 0; address.Length > 0 && pages < 40; pages++)
        {
            using var answer = await browser.ShowAsync(address);
            var page = await answer.TextAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            page.ShouldNotContain("<b>Styrbord</b>");
            read |= page.Contains("<b>Inläst från underlag:</b>", StringComparison.Ordinal);
            Domain.Model.Events.Keys.ShouldAllBe(e => !page.Contains($"> {e.Name}<") && !page.Contains($">{e.Name}<"));
            var at = page.IndexOf("/revision/tidslinje?fore=", StringComparison.Ordinal);
            address = at < 0 ? "" : page[at..page.IndexOf('"', at)];
        }

        address.ShouldBeEmpty("the beginning is reached");
        read.ShouldBeTrue();
    }
}
