using System.Net;
using Shouldly;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Organisation;

[Collection(SampleCollection.Name)]
public sealed class OrganisationPageTests(SamplePages pages)
{
    [Fact, Requirement("R-002", "R-001")]
    public async Task Organisation_AtADate_ShowsTheBodiesOfThatDay()
    {
        var autumn = await pages.TextAsync("/organisation?datum=2018-12-31");
        var winter = await pages.TextAsync("/organisation?datum=2019-01-01");

        autumn.ShouldContain("Nämnden för Blekingesjukhuset Landstinget Blekinge · till och med december 2018");
        winter.ShouldContain("Nämnder 7");
        winter.ShouldNotContain("· till och med december 2018");
    }

    [Fact, Requirement("R-005", "R-006", "R-007", "R-008", "R-010")]
    public async Task Organisation_Relations_SayWhatComesFromWhereAndWhatIsOpen()
    {
        var text = await pages.TextAsync("/organisation?datum=2018-09-13");

        text.ShouldContain("förbereder verksamhetsplan för hälso- och sjukvårdsnämnden 19 september 2018 förbereder verksamhetsplan för tandvårdsnämnden 19 september 2018");
        text.ShouldContain("Folktandvården förvaltning Offentlig Primärvård förvaltning");
        text.ShouldContain("Organisation anges inte i källorna");
        text.ShouldContain("vilken ny nämnd den gäller anges inte i källorna 30 augusti 2018");
        text.ShouldContain("Region Blekinge (nuvarande/tidigare, före 2019)");
    }

    [Fact]
    public async Task Body_HeldRoles_AreShownToThoseWhoLead()
    {
        (await pages.TextAsync("/organisation/halso-och-sjukvardsnamnden")).ShouldContain("Roller i Styrbord Vem som har vilken roll");
    }

    [Fact]
    public async Task Organisation_NotADate_SaysSoAndShowsToday()
    {
        var text = await pages.TextAsync("/organisation?datum=i-morgon");

        text.ShouldContain("”i-morgon” är inte ett datum.");
        text.ShouldContain("14 organ gäller den 13 september 2018");
    }

    [Fact, Requirement("R-018", "R-019")]
    public async Task Organisation_Groups_AreThereWithoutRightToDecide()
    {
        var text = await pages.TextAsync("/organisation");

        text.ShouldContain("Grupper utan beslutanderätt");
        text.ShouldContain("Regionalt samverkansråd Samverkan med kommunerna");
    }

    [Fact, Requirement("R-009", "R-014")]
    public async Task Body_ComingBoard_HasUnitsAndAwaitsItsConstitutingMeeting()
    {
        var text = await pages.TextAsync("/organisation/regionstyrelsen");

        text.ShouldContain("Regionservice förvaltning");
        text.ShouldContain("Inte hållet än. Organet tillträder januari 2019.");
    }

    [Fact]
    public async Task Body_Unknown_Is404()
    {
        var browser = await pages.SignedInAsync();
        using var answer = await browser.ShowAsync("/organisation/finns-inte");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.TextAsync()).ShouldContain("Organet finns inte");
    }

    [Fact, Requirement("R-014")]
    public async Task ConstitutingMeeting_RegisteredOnTheBodysPage_IsShownThere()
    {
        await using var site = await TestSite.StartAsync();
        await site.GivenAsync(new RecordBody(new("n"), BodyLevel.Committee, "Provnämnden", ValidFrom: new(2018, 9, 1), NewlyElected: true));
        using var browser = await site.SignedInAsync();
        (await (await browser.ShowAsync("/organisation/provnamnden")).TextAsync()).ShouldContain("Registrera sammanträdet");

        using var refused = await browser.CommandAsync("/organisation/provnamnden", "RegisterConstitutingMeeting", ("body", "n"), ("day", "2018-08-31"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.TextAsync();
        page.ShouldContain("value=\"2018-08-31\"");
        page.ShouldContain("<a href=\"#RegisterConstitutingMeeting-day\">Sammanträdesdag: Dagen 31");

        using var done = await browser.CommandAsync("/organisation/provnamnden", "RegisterConstitutingMeeting", ("body", "n"), ("day", "2018-09-10"));
        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        SamplePages.Plain(await (await browser.ShowAsync("/organisation/provnamnden")).TextAsync()).ShouldContain("Hölls 10 september 2018");
    }

    [Fact]
    public async Task ConstitutingMeeting_Reader_IsToldWhoRegistersIt()
    {
        await using var site = await TestSite.StartAsync();
        await site.GivenAsync(new RecordBody(new("n"), BodyLevel.Committee, "Provnämnden", ValidFrom: new(2018, 9, 1), NewlyElected: true));
        using var browser = await site.SignedInAsync("lasare");
        var page = await (await browser.ShowAsync("/organisation/provnamnden")).TextAsync();

        page.ShouldNotContain("RegisterConstitutingMeeting");
        SamplePages.Plain(page).ShouldContain("Det gör nämndens sekreterare eller planeringsstrategen.");
        using var answer = await browser.CommandAsync("/organisation/provnamnden", "RegisterConstitutingMeeting", ("body", "n"), ("day", "2018-09-10"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact, Requirement("R-036")]
    public async Task Addressees_ConfirmedByTheStrategist_AreThoseChecked()
    {
        await using var site = await TestSite.StartAsync();
        await site.GivenAsync(
            new RecordBody(new("a"), BodyLevel.Committee, "Nämnd A", ValidFrom: new(2018, 1, 1)), new RecordBody(new("b"), BodyLevel.Committee, "Nämnd B", ValidFrom: new(2018, 1, 1)),
            new OpenDirective(new ItemId("pd"), 2019, "Planeringsdirektiv 2019"));
        using var browser = await site.SignedInAsync();
        (await (await browser.ShowAsync("/")).TextAsync()).ShouldContain("href=\"/organisation#adressater\"");
        (await (await browser.ShowAsync("/organisation")).TextAsync()).ShouldBeOneWellMadePage();

        using var done = await browser.CommandAsync("/organisation", "ConfirmAddressees", ("directive", "pd"), ("bodies", "a"), ("bodies", "b"));

        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        SamplePages.Plain(await (await browser.ShowAsync("/organisation")).TextAsync()).ShouldContain("Bekräftat 13 september 2018: Nämnd A och nämnd B.");
    }

    [Fact]
    public async Task EmptyAuthority_EveryPage_SaysWhatBelongsThere()
    {
        await using var site = await TestSite.StartAsync();
        using var browser = await site.SignedInAsync();
        foreach (var (path, words) in new[] { ("/", "Inget väntar på dig"), ("/roda-traden", "Inget planeringsdirektiv än"), ("/organisation", "Ingen organisation än") })
        {
            var html = await (await browser.ShowAsync(path)).TextAsync();
            html.ShouldBeOneWellMadePage();
            SamplePages.Plain(html).ShouldContain(words);
        }
    }
}
