using System.Net;
using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Timeline;
using Styrbord.Web.Tests.Plans;
using Xunit;

namespace Styrbord.Web.Tests.Documents;

public sealed class WithholdingPageTests : PlanSitePages
{
    private protected override async Task FillAsync()
    {
        await PlanSite.CompleteAsync(Site);
        await Site.GivenAsync(new DescribeGoal(new("vp"), new("M1"), "Kalle Anka har ont i näbben."), new SubmitPlan(new("vp"), new("innehall"), ["Nämnden godkänner planen."]));
    }

    private string Text => PlanSite.Plan(Site).Content.GoalTexts[new("M1")].Text.Id;

    [Fact]
    public async Task Text_Withheld_IsGoneFromEveryViewAndSaysSo()
    {
        (await PageAsync(PlanSite.Address + "/1.1")).ShouldContain("ont i näbben");
        (await PageAsync("/revision/tidslinje")).ShouldContain($"/revision/undanhallet?text={Uri.EscapeDataString(Text)}");
        var asked = await PageAsync($"/revision/undanhallet?text={Uri.EscapeDataString(Text)}");
        asked.ShouldContain("ont i näbben");
        asked.ShouldContain("Ett låst dokument som innehåller texten töms också");

        using var done = await Browser.CommandAsync("/revision/undanhallet", "WithholdText", ("text", Text), ("ground", "Nämnden 14 §"));

        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        foreach (var path in new[] { PlanSite.Address + "/1.1", "/dokument/plan-vp", "/revision/tidslinje", "/revision/undanhallet", "/sok?q=n%C3%A4bben", "/dokument/plan-vp.json" })
        {
            (await PageAsync(path)).ShouldNotContain("ont i näbben");
        }

        (await PageAsync(PlanSite.Address + "/1.1")).ShouldContain("Texten är undanhållen efter beslut.");
        (await PageAsync("/revision/undanhallet")).ShouldContain("Nämnden 14 §");
        using var locked = await Browser.ShowAsync("/dokument/innehall-innehall");
        locked.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Site.Journal.VerifyAsync(Vocabulary.OfModel, ct: TestContext.Current.CancellationToken)).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task Text_AskedForByAReader_IsNeitherShownNorWithheld()
    {
        using var reader = await Site.SignedInAsync("lasare");
        (await reader.GetStringAsync(new Uri($"/revision/undanhallet?text={Uri.EscapeDataString(Text)}", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldNotContain("ont i näbben");
        using var refused = await reader.CommandAsync("/revision/undanhallet", "WithholdText", ("text", Text), ("ground", "Nej"));
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Text_ThatIsNowhere_IsRefused()
    {
        using var refused = await Browser.CommandAsync("/revision/undanhallet", "WithholdText", ("text", "ingen/text"), ("ground", "Beslut"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }
}
