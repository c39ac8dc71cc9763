using System.Net;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Efficiencies;

/// <summary>A rationalisation in the sample: recorded, reported and judged on its pages.</summary>
public sealed class EfficiencyPagesTests : IAsyncLifetime
{
    private TestSite Site { get; set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact, TestKit.Requirement("R-183", "R-184")]
    public async Task Effect_WithQualityDown_IsShownAndNotCounted()
    {
        using var controller = await Site.SignedInAsync("controller", "styrbord-exempel");
        (await PageAsync(controller, "/effektivisering?ar=2019")).ShouldContain("Inga effektiviseringar för 2019");
        var indicator = Site.Timeline.Current.Goals.Indicators.Values.First(i => i.Direction == Domain.Goals.IndicatorDirection.Increase).Id.Value;
        (string, string)[] record =
        [
            ("id", "ronder"), ("body", "lt-n-blekingesjukhuset"), ("name", "Gemensamma ronder"), ("what", "Ronderna samlas."), ("negative", "Längre dagar för några; schemat ses över."), ("phasedOut", "Dubbla ronder fasas ut."),
            ("indicator", indicator), ("level", "70"), ("expected[0].year", "2019"), ("expected[0].amountTkr", "1 200"), ("expected[1].year", "2020"), ("expected[1].amountTkr", ""),
        ];
        await Do(controller, "/effektivisering?ar=2019", "RecordRationalisation", record);
        await Do(controller, "/effektivisering/ronder", "ReportEffect", ("id", "ronder"), ("year", "2019"), ("amountTkr", "900"), ("quality", "69,5"), ("source", "Bokslut 2019"));

        var page = await PageAsync(controller, "/effektivisering?ar=2019");
        page.ShouldContain("0 av förväntade 1\u00a0200 tkr räknas. I en har kvaliteten sjunkit.");
        (await PageAsync(controller, "/effektivisering/ronder")).ShouldContain("beloppet räknas inte");
        var read = await (await controller.ShowAsync("/api/v1/efficiencies/2019")).JsonAsync();
        (read["rationalisations"]![0]!["judgement"]!.GetValue<string>(), read["committees"]![0]!["leftTkr"]!.GetValue<long>()).ShouldBe(("qualityFell", 1_200));
        (await PageAsync(controller, "/revision/tidslinje")).ShouldContain("rapporterade 900 tkr i effekt 2019 av gemensamma ronder");
    }

    [Fact]
    public async Task Pages_AsAReader_SayWhatStandsHereAndHaveNoForms()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        (await PageAsync(reader, "/effektivisering?ar=inget")).ShouldNotContain("name=\"level\"");
        (await PageAsync(reader, "/effektivisering/ingen")).ShouldContain("Effektiviseringen finns inte");
    }

    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await (await client.ShowAsync(address)).TextAsync());

    private static async Task Do(HttpClient client, string page, string command, params (string, string)[] fields) => (await client.CommandAsync(page, command, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, command);
}
