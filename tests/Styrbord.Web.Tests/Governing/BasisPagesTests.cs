using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Governing;

public sealed class BasisPagesTests : IAsyncLifetime
{
    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartPackageAsync(TestSite.SampleFolder, new DateOnly(2022, 1, 10));

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-267", "R-271")]
    public async Task Strategy_NotUpdatedInTheTerm_RemindsOnItsPageAndTheList()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");

        (await strategist.CommandAsync("/styrdokument/rus", "DescribeBasis", ("document", "rus"), ("oncePerTerm", "true"), ("workedOutWith", "Länsstyrelsen"), ("workedOutWith", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await (await strategist.ShowAsync("/styrdokument/rus")).TextAsync()).ShouldSatisfyAllConditions(p => p.ShouldContain("Länsstyrelsen"), p => p.ShouldContain("ska uppdateras före"));
        (await (await strategist.ShowAsync("/styrdokument")).TextAsync()).ShouldContain("minst en gång mellan valen");
        (await (await strategist.ShowAsync("/")).TextAsync()).ShouldContain("Uppdatera Regional utvecklingsstrategi");
        (await (await strategist.ShowAsync("/api/v1/governing")).JsonAsync())["documents"]!.AsArray().Single(d => d!["id"]!.GetValue<string>() == "rus")!["oncePerTerm"]!.GetValue<bool>().ShouldBeTrue();
    }
}
