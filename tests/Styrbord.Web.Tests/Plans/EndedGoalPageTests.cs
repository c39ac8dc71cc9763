using System.Net;
using Shouldly;
using Styrbord.Domain.Work;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Plans;

/// <summary>What a committee has written under a goal that ends for the plan's own year.</summary>
public sealed class EndedGoalPageTests : PlanSitePages
{
    private const string Place = PlanSite.Address + "/upphort";

    private protected override async Task FillAsync()
    {
        await PlanSite.CompleteAsync(Site);
        await Site.GivenAsync(new ReplaceGoals([new("M2")], 2019, "Målet är nått."));
    }

    [Fact, Requirement("R-054")]
    public async Task Plan_WithPartsUnderAnEndedGoal_ShowsThemAndLetsEachBeMovedOrDropped()
    {
        (await PageAsync(PlanSite.Address)).ShouldContain("href=\"/planer/halsonamnden/2019/upphort\"");
        SamplePages.Plain(await PageAsync(Place)).ShouldContain("Vi arbetar med väntetider.");
        SamplePages.Plain(await PageAsync(PlanSite.Address + "?visa=skicka")).ShouldContain("Något står kvar under målet 1.2 God tillgänglighet");

        using var moved = await Browser.CommandAsync(Place, "MovePart", ("_form", "goals.M2"), ("plan", "vp"), ("part", "goals.M2"), ("to", "M1"));
        moved.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await moved.TextAsync());
        using var dropped = await Browser.CommandAsync(Place, "MovePart", ("_form", "bort-indicators.ind-2"), ("plan", "vp"), ("part", "indicators.ind-2"));
        dropped.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await dropped.TextAsync());

        PlanSite.Plan(Site).Content.GoalTexts[new("M1")].Text.Body.ShouldBe("Vi arbetar med hälsa.\n\nVi arbetar med väntetider.");
        SamplePages.Plain(await PageAsync(Place)).ShouldContain("Ingenting står under ett mål som har upphört.");
        SamplePages.Plain(await PageAsync(PlanSite.Address)).ShouldContain("Inget återstår före beslut");
    }
}
