using System.Net;
using Shouldly;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Web.Tests.Governing;

public sealed class GrowthPagesTests : IAsyncLifetime
{
    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-268")]
    public async Task Growth_FromFundsToTheAccount_OnItsPages()
    {
        using var strategist = await Site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        (await (await strategist.ShowAsync("/tillvaxtmedel/2019")).TextAsync()).ShouldContain("Inga tillväxtmedel 2019");
        await Do(strategist, "/tillvaxtmedel/2019", "RecordGrowthFund", ("_form", "ny"), ("id", "m1"), ("name", "Anslag 1:1"), ("year", "2019"), ("grantedTkr", "9000"), ("decision", ""), ("strategy", "rus"));
        await Do(
            strategist, "/tillvaxtmedel/2019", "ReportGrowthEffort", ("_form", "m1-ny"), ("fund", "m1"), ("id", "i1"), ("name", "Besöksnäring"), ("spentTkr", "6000"), ("by", ""), ("seen", ""), ("result", "Trettio företag deltog."));

        var page = await (await strategist.ShowAsync("/tillvaxtmedel/2019")).TextAsync();
        page.ShouldContain("Trettio företag deltog.");
        page.ShouldContain("tkr av");
        (await (await strategist.ShowAsync("/dokument/tillvaxtmedel-2019")).TextAsync()).ShouldSatisfyAllConditions(
            d => d.ShouldContain("Redovisning av tillväxtarbetet 2019"), d => d.ShouldContain("Trettio företag deltog."), d => d.ShouldContain("Regional utvecklingsstrategi (RUS)"));
        (await (await strategist.ShowAsync("/api/v1/growth-funds?year=2019")).JsonAsync())!["funds"]![0]!["leftTkr"]!.GetValue<long>().ShouldBe(3000);
        (await (await strategist.ShowAsync("/revision/tidslinje")).TextAsync()).ShouldContain("redovisade insatsen Besöksnäring");

        (await strategist.CommandAsync("/tillvaxtmedel/2019", "RecordGrowthFund", ("_form", "ny"), ("id", "m2"), ("name", ""), ("year", "2019"), ("grantedTkr", "0"), ("decision", ""), ("strategy", ""))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await Do(strategist, "/tillvaxtmedel/2019", "StrikeGrowthEffort", ("_form", "m1-i1"), ("fund", "m1"), ("effort", "i1"));
        Site.Timeline.Current.Governing.Growth[new ItemId("m1")].Efforts.ShouldBeEmpty();
    }

    private static async Task Do(HttpClient client, string page, string command, params (string, string)[] fields) =>
        (await client.CommandAsync(page, command, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, command);
}
