using Shouldly;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Work;

[Collection(SampleCollection.Name)]
public sealed class WorkPageTests(SamplePages pages)
{
    [Fact, Requirement("R-037")]
    public async Task Start_Strategist_AsksForWhatWasDecidedWithGaps()
    {
        var text = await pages.TextAsync("/");

        text.ShouldContain("Fem saker väntar på dig. Fyra är försenade.");
        text.ShouldContain("Begär komplettering av förslaget för patientnämnden");
        text.ShouldContain("Du väntar på andra har bollen Väntar Komplettera förslaget för hälso- och sjukvårdsnämnden");
    }

    [Fact]
    public async Task Start_EveryMissingThing_IsALinkToItsPlace()
    {
        var html = await pages.HtmlAsync("/");

        html.ShouldContain("href=\"/planer/patientnamnden/2019/1.4#uppdrag-1.4.1\"");
        html.ShouldContain("href=\"/planer/patientnamnden/2019/5.2#indikatorer\"");
    }

    [Fact, Requirement("R-036")]
    public async Task Start_Secretary_HasHerOwnPlanBeforeTheMeeting()
    {
        var text = await pages.TextAsync("/", "sekreterare-blekingesjukhuset");

        text.ShouldContain("Två saker väntar på dig. Båda måste vara klara före sammanträdet den 20 september.");
        text.ShouldContain("Skicka kallelsen: nämnden för Blekingesjukhuset 20 september 2018");
        text.ShouldContain("Komplettera förslaget för hälso- och sjukvårdsnämnden");
        text.ShouldNotContain("Begär komplettering");
    }

    [Fact]
    public async Task Start_Reader_IsToldThatNothingWaits() => (await pages.TextAsync("/", "lasare")).ShouldContain("Inget väntar på dig");

    [Fact, Requirement("R-125", "R-132", "R-133")]
    public async Task Start_Proposals_StandMeetingByMeeting()
    {
        var text = await pages.TextAsync("/");

        text.ShouldContain("Sex av elva beslut är fattade, alla med omedelbar justering.");
        text.ShouldContain("ons 19 sep Nämnden för primärvård och folktandvård Hälso- och sjukvårdsnämnden gemensam plan 21 av 25 Utkast, fyra uppdrag återstår");
        text.ShouldContain("ons 19 sep Nämnden för primärvård och folktandvård Tandvårdsnämnden 23 av 23 Utkast, klart att skicka");
    }

    [Fact]
    public async Task Start_Wheel_SaysWhereTheHandStands() =>
        System.Net.WebUtility.HtmlDecode(await pages.HtmlAsync("/")).ShouldContain("aria-label=\"Årshjulet 2018. Visaren står på 13\u00a0september, i skedet förslag till verksamhetsplaner.\"");

    [Fact]
    public async Task Start_AsOfEarlierDay_ShowsThatDay() =>
        (await pages.TextAsync("/?vid=2018-08-30")).ShouldContain("Två av elva beslut är fattade, alla med omedelbar justering.");
}
