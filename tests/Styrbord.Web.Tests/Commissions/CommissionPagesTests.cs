using System.Net;
using Shouldly;
using Styrbord.Domain.Commissions;
using Xunit;

namespace Styrbord.Web.Tests.Commissions;

public sealed class CommissionPagesTests : IAsyncLifetime
{
    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-036")]
    public async Task Commission_GivenAndReported_IsSeenByAll()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        (await (await strategist.ShowAsync("/uppdrag")).TextAsync()).ShouldContain("Inga övriga uppdrag");

        (await strategist.CommandAsync("/uppdrag", "GiveCommission", ("id", "u1"), ("to", "rb-n-halso-sjukvard"), ("text", "Utred köerna."), ("matter", "arende-direktiv-2019"), ("due", "2018-10-01"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await (await strategist.ShowAsync("/uppdrag")).TextAsync();
        page.ShouldContain("Utred köerna.");
        page.ShouldContain("Återrapporteras senast");
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");
        (await (await reader.ShowAsync("/uppdrag")).TextAsync()).ShouldNotContain("<form class=\"form \" method=\"post\"");
        (await (await reader.ShowAsync("/api/v1/commissions?to=rb-n-halso-sjukvard")).JsonAsync())[0]!["state"]!.GetValue<string>().ShouldBe("open");

        (await strategist.CommandAsync("/uppdrag", "ReportCommission", ("_form", "u1"), ("commission", "u1"), ("text", "Gjort."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Site.Timeline.Current.Commissions.Commissions[new("u1")].State.ShouldBe(CommissionState.Reported);
    }

    [Fact]
    public async Task Commission_WithBadInput_SaysWhatIsWrong()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        var answer = await strategist.CommandAsync("/uppdrag", "GiveCommission", ("id", "u1"), ("to", "rb-n-halso-sjukvard"), ("text", ""), ("matter", "arende-direktiv-2019"), ("due", "2018-01-01"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.TextAsync()).ShouldContain("har redan varit");
    }
}
