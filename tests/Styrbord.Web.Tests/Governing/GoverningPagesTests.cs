using System.Net;
using Shouldly;
using Styrbord.Domain;
using Styrbord.Domain.Governing;
using Styrbord.TestKit;
using Styrbord.Web.Governing;
using Styrbord.Web.Tests.Plans;
using Xunit;

namespace Styrbord.Web.Tests.Governing;

public sealed class GoverningPagesTests : IAsyncLifetime
{
    private TestSite _site = null!;
    private HttpClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        await PlanSite.FillAsync(_site);
        _browser = await _site.SignedInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Pages_WithoutAnything_SayWhatWouldStandThere()
    {
        (await TextAsync("/styrdokument")).ShouldContain("Inga styrdokument än");
        (await TextAsync("/styrmodell")).ShouldContain("Styrmodellen är inte beskriven");
        (await TextAsync("/bevara-och-gallra")).ShouldContain("Ingen dokumenthanteringsplan än");
        (await TextAsync("/styrdokument?datum=i-gar")).ShouldContain("”i-gar” är inte ett datum.");
        (await _browser.ShowAsync("/styrdokument/x")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact, Requirement("R-055", "R-056", "R-122")]
    public async Task Document_WrittenOnPages_StandsInTheListWithVersionAndLink()
    {
        await AskAsync("/styrdokument", "RecordGoverningDocument", HttpStatusCode.SeeOther, ("id", "rus"), ("name", "Regional utvecklingsstrategi"), ("kind", "regional utvecklingsstrategi"), ("level", "authority"), ("body", ""));
        await AskAsync("/styrdokument/rus", "RecordDocumentVersion", HttpStatusCode.SeeOther, ("document", "rus"), ("name", "2014–2020"), ("from", "2014-01-01"), ("link", "https://exempel.se/rus"));

        (await TextAsync("/styrdokument")).ShouldContain("Regional utvecklingsstrategi Regional utvecklingsstrategi 2014–2020 från 1 januari 2014");
        (await (await _browser.ShowAsync("/styrdokument/rus")).TextAsync()).ShouldContain("href=\"https://exempel.se/rus\"");
        (await TextAsync("/sok?q=utvecklingsstrategi")).ShouldContain("Regional utvecklingsstrategi");
        (await TextAsync("/revision/tidslinje")).ShouldContain("lade upp version 2014–2020 av styrdokumentet Regional utvecklingsstrategi");
        var answer = await (await _browser.ShowAsync("/api/v1/governing?date=2018-09-13")).JsonAsync();
        answer["documents"]![0]!["inForce"]!.GetValue<string>().ShouldBe("2014–2020");
    }

    [Fact]
    public async Task Version_WithBadLink_IsShownAgainWithWhatWasWritten()
    {
        await _site.GivenAsync(new RecordGoverningDocument(new("rus"), "Strategi", "strategi", GoverningLevel.Authority));
        var page = await AskAsync("/styrdokument/rus", "RecordDocumentVersion", HttpStatusCode.UnprocessableEntity, ("document", "rus"), ("name", "1"), ("link", "exempel.se"));

        page.ShouldContain("måste vara en hel https-adress");
        page.ShouldContain("value=\"exempel.se\"");
    }

    [Fact, Requirement("R-011", "R-022")]
    public async Task Body_WithRegulations_ShowsTheVersionOfTheDay()
    {
        await _site.GivenAsync(
            new Domain.Organisation.RecordBody(new("fm"), Domain.Organisation.BodyLevel.Assembly, "Fullmäktige"), new Domain.Organisation.RecordBody(new("tn"), Domain.Organisation.BodyLevel.Committee, "Testnämnden"));
        await AskAsync("/organisation/testnamnden", "RecordRegulations", HttpStatusCode.SeeOther, ("id", "r1"), ("body", "tn"), ("from", "2018-01-01"), ("adoptedBy", "fm"), ("areas[0]", "hälso- och sjukvård"), ("areas[1]", ""), ("laws[0]", "Hälso- och sjukvårdslagen"));

        (await TextAsync("/organisation/testnamnden")).ShouldContain("Från 1 januari 2018. Beslutat av: Fullmäktige. Ansvarar för Hälso- och sjukvård Regleras av Hälso- och sjukvårdslagen");
        (await AskAsync("/organisation/testnamnden", "RecordRegulations", HttpStatusCode.UnprocessableEntity, ("id", "r2"), ("body", "tn"), ("from", "2018-02-01"), ("adoptedBy", "tn"), ("areas[0]", "tandvård")))
            .ShouldContain("Testnämnden kan inte fastställa ett reglemente, enligt 6 kap. 44 § kommunallagen (2017:725).");
    }

    [Fact, Requirement("R-012", "R-021")]
    public async Task Body_WithElected_ShowsSeatsFilledAndTheElection()
    {
        await _site.GivenAsync(
            new Domain.Organisation.RecordBody(new("fm"), Domain.Organisation.BodyLevel.Assembly, "Fullmäktige"), new Domain.Organisation.RecordBody(new("tn"), Domain.Organisation.BodyLevel.Committee, "Testnämnden"),
            new RecordTermOfOffice(new("mp"), "2014–2018", new(2014, 10, 15), new(2018, 10, 14)), new SetSeats(new("tn"), new(2015, 1, 1), 11, 11));
        await AskAsync("/organisation/testnamnden", "RecordElection", HttpStatusCode.SeeOther, ("id", "v1"), ("body", "tn"), ("role", "chair"), ("name", "(namn)"), ("from", "2018-01-01"), ("electedBy", "fm"), ("electedOn", "2017-12-01"), ("paragraph", "9"), ("term", "mp"), ("to", ""));

        var text = await TextAsync("/organisation/testnamnden");
        text.ShouldContain("1 av 11 ledamöter och 0 av 11 ersättare är införda.");
        text.ShouldContain("(namn) Ordförande 1 januari 2018 – 14 oktober 2018 Fullmäktige 1 december 2017, § 9");
        (await TextAsync("/revision/tidslinje")).ShouldContain("förde in vald ordförande i testnämnden");
        (await TextAsync("/styrmodell")).ShouldContain("2014–2018 pågår");
    }

    [Fact, Requirement("R-060", "R-066")]
    public async Task Model_DescribedOnThePage_StandsInThreeKindsBesideCoreValues()
    {
        await AskAsync("/styrmodell", "RecordGuidingText", HttpStatusCode.SeeOther, ("kind", "coreValues"), ("text", "Vi möter alla med respekt."), ("from", "2018-01-01"));
        await AskAsync("/styrmodell", "DescribeComponent", HttpStatusCode.SeeOther, ("id", "a"), ("kind", "form"), ("name", "Behovsstyrning"), ("steersTowards", "Tillgodose behov"));
        await AskAsync("/styrmodell", "DescribeComponent", HttpStatusCode.SeeOther, ("id", "b"), ("kind", "instrument"), ("name", "policyer"), ("group", "Regler"));
        var text = await TextAsync("/styrmodell");

        text.ShouldContain("Värdegrund Vi möter alla med respekt.");
        text.ShouldContain("Behovsstyrning Ta bort Styr mot: tillgodose behov");
        text.ShouldContain("Regler Policyer");
        text.ShouldContain("Inga styrverktyg är beskrivna.");
    }

    [Fact, Requirement("R-062")]
    public async Task WhoDecides_ForAReader_NamesLawBodyAndRoles()
    {
        var text = await TextAsync("/vem-beslutar");

        text.ShouldContain("Planeringsdirektiv");
        text.ShouldContain("5 kap. 1–2 §§ kommunallagen (2017:725)");
        text.ShouldContain("Börja en plan och börja en plan från förra årets Planeringsstrateg, Nämndsekreterare Nämnd som upprättar planen");
        (await (await _browser.ShowAsync("/api/v1/competence")).TextAsync()).ShouldContain("\"kind\":\"operationalPlan\"");
    }

    [Fact, Requirement("R-062")]
    public void Phrases_StandForEveryCommandAndNoOther() => CommandPhrases.Phrases.Keys.ShouldBe(Model.Commands.Keys, ignoreOrder: true);

    [Fact]
    public async Task Records_WrittenOnThePage_StandAtTheDocument()
    {
        await _site.GivenAsync(new RecordGoverningDocument(new("p"), "Hygienpolicy", "policy", GoverningLevel.Authority));
        (await AskAsync("/bevara-och-gallra", "RecordRecordsRule", HttpStatusCode.UnprocessableEntity, ("id", "p"), ("name", "Policyer"), ("retention", "weed"), ("keeper", "Kansliet"), ("basis", "Planen"))).ShouldContain("Antalet år stämmer inte med valet.");
        await AskAsync("/bevara-och-gallra", "RecordRecordsRule", HttpStatusCode.SeeOther, ("id", "p"), ("name", "Policyer"), ("retention", "weed"), ("years", "10"), ("keeper", "Kansliet"), ("basis", "Planen"), ("documents", "policy"), ("documents", "rutin"), ("matters", "budget"));

        (await TextAsync("/bevara-och-gallra")).ShouldContain("Policyer Gallras efter 10 år Kansliet Planen Regionplan med budget, Policy, Rutin");
        (await TextAsync("/styrdokument/p")).ShouldContain("Bevara eller gallra Gallras efter 10 år");
        (await (await _browser.ShowAsync("/bevara-och-gallra?rad=p")).TextAsync()).ShouldSatisfyAllConditions(p => p.ShouldContain("value=\"Policyer\""), p => p.ShouldContain("value=\"budget\" checked"), p => p.ShouldContain("Spara raden"));
    }

    private async Task<string> TextAsync(string address) => SamplePages.Plain(await (await _browser.ShowAsync(address)).TextAsync());

    private async Task<string> AskAsync(string address, string command, HttpStatusCode expected, params (string Name, string Value)[] fields)
    {
        using var answer = await _browser.CommandAsync(address, command, fields);
        var text = await answer.TextAsync();
        answer.StatusCode.ShouldBe(expected, text);
        return text;
    }
}
