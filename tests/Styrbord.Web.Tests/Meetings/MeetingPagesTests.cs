using System.IO.Compression;
using System.Net;
using System.Text;
using Shouldly;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Web.Tests.Meetings;

public sealed class MeetingPagesTests : IAsyncLifetime
{
    private const string Page = "/moten/m1", Matter = "arende-lokaler", Hospital = "lt-n-blekingesjukhuset";

    private TestSite Site { get; set; } = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartSampleAsync();
        await Site.GivenAsync(
            new Domain.Process.ScheduleMeeting(new("m1"), new(Hospital), new(2018, 9, 13), "13:00"),
            new OpenMatter(new(Matter), "EX 2018/900", "Nya lokaler", MatterKind.Other));
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact]
    public async Task Meeting_FromAgendaToTheNoticeBoard_OnItsPage()
    {
        using var secretary = await Site.SignedInAsync("sekreterare-blekingesjukhuset", "styrbord-exempel");
        await Do(secretary, "PutMatterOn", ("meeting", "m1"), ("matter", Matter));
        await Do(secretary, "WriteAgendaItem", ("meeting", "m1"), ("id", "upprop"), ("title", "Upprop & val"));
        await Do(secretary, "OrderAgenda", ("meeting", "m1"), ("places[0].item", Matter), ("places[0].place", "2"), ("places[1].item", "upprop"), ("places[1].place", "1"));
        await Do(secretary, "IssueNotice", ("meeting", "m1"));
        await Do(secretary, "WriteParagraph", ("_form", "upprop"), ("meeting", "m1"), ("item", "upprop"), ("seen", ""), ("text", "Alla är här."));
        (await secretary.CommandAsync(Page, "ApproveMeeting", ("meeting", "m1"), ("day", "2018-09-13"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await Do(secretary, "AdoptDecision", ("_form", Matter), ("id", "b1"), ("matter", Matter), ("body", Hospital), ("day", "2018-09-13"), ("stage", "adoption"), ("paragraph", "61"), ("outcome", "approved"), ("remark", ""));
        await Do(secretary, "ApproveMeeting", ("meeting", "m1"), ("day", "2018-09-13"));
        await Do(secretary, "PostOnBoard", ("_form", "2018-09-13"), ("meeting", "m1"), ("approved", "2018-09-13"), ("day", "2018-09-13"));

        var page = WebUtility.HtmlDecode(await (await secretary.ShowAsync(Page)).TextAsync());
        page.ShouldContain("Upprop & val");
        page.ShouldContain("Kan överklagas till och med tor\u00a04\u00a0okt");
        (await (await secretary.ShowAsync("/dokument/protokoll-m1.html")).TextAsync()).ShouldContain("§ 61");
        var read = await (await secretary.ShowAsync("/api/v1/meetings/m1")).JsonAsync();
        read["agenda"]![1]!["decisions"]![0]!.GetValue<string>().ShouldBe("b1");
        read["approvals"]![0]!["appealBy"]!.GetValue<string>().ShouldBe("2018-10-04");
        (await (await secretary.ShowAsync("/revision/tidslinje?om=m1")).TextAsync()).ShouldContain("utfärdade kallelse till");
    }

    [Fact]
    public async Task Annex_LaidBeside_IsInThePackageUnmergedAndReadApart()
    {
        using var secretary = await Site.SignedInAsync("sekreterare-blekingesjukhuset", "styrbord-exempel");
        await Do(secretary, "PutMatterOn", ("meeting", "m1"), ("matter", Matter));
        await Do(secretary, "IssueNotice", ("meeting", "m1"));
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");
        (await reader.PostAsync($"{Page}/last", ("till", $"{Site.Timeline.Current.LastAt}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await UploadAsync(secretary, "Karta över ön.pdf", "%PDF-1.7 karta")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await (await reader.ShowAsync(Page)).TextAsync();
        page.ShouldContain("kompletterande handling");
        page[page.IndexOf("Nytt sedan du läste", StringComparison.Ordinal)..].ShouldContain("Karta över ön.pdf");
        var annex = Site.Timeline.Current.Meetings.Of(new("m1")).Annexes.Single();
        (await (await reader.ShowAsync($"{Page}/bilagor/{annex.Id}")).TextAsync()).ShouldBe("%PDF-1.7 karta");
        using var zip = new ZipArchive(await (await reader.ShowAsync($"{Page}/handlingar.zip")).Content.ReadAsStreamAsync(Cancel));
        zip.Entries.Select(e => e.FullName).ShouldContain(n => n.StartsWith("Handlingar till ", StringComparison.Ordinal));
        zip.Entries.Select(e => e.FullName).ShouldContain("Bilaga 1.1 Karta över ön.pdf");

        await Do(secretary, "RemoveAnnex", ("_form", annex.Id.Value), ("meeting", "m1"), ("annex", annex.Id.Value));
        (await reader.ShowAsync($"{Page}/bilagor/{annex.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Site.Journal.Blobs.GetAsync(annex.Sha256, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task Annex_NotReadableOrNotAllowed_IsRefusedAndNotKept()
    {
        using var secretary = await Site.SignedInAsync("sekreterare-blekingesjukhuset", "styrbord-exempel");
        await Do(secretary, "PutMatterOn", ("meeting", "m1"), ("matter", Matter));

        var program = await UploadAsync(secretary, "virus.exe", "MZ");
        program.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await program.TextAsync()).ShouldContain("virus.exe");
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");
        (await UploadAsync(reader, "karta.pdf", "%PDF")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Site.Journal.Blobs.GetAsync(Hashes.Sha256("%PDF"u8), Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task Annex_SentTwiceByTheSameForm_IsOne()
    {
        using var secretary = await Site.SignedInAsync("sekreterare-blekingesjukhuset", "styrbord-exempel");
        await Do(secretary, "PutMatterOn", ("meeting", "m1"), ("matter", Matter));
        var id = Guid.CreateVersion7().ToString();

        (await UploadAsync(secretary, "Karta.pdf", "%PDF karta", id)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await UploadAsync(secretary, "Karta.pdf", "%PDF karta", id)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var annex = Site.Timeline.Current.Meetings.Of(new("m1")).Annexes.ShouldHaveSingleItem();
        (await (await secretary.ShowAsync($"{Page}/bilagor/{annex.Id}")).TextAsync()).ShouldBe("%PDF karta");
        await Do(secretary, "RemoveAnnex", ("_form", annex.Id.Value), ("meeting", "m1"), ("annex", annex.Id.Value));
        await UploadAsync(secretary, "Karta.pdf", "%PDF karta", id);
        (await Site.Journal.Blobs.GetAsync(annex.Sha256, Cancel)).ShouldBeNull("what was taken away is not kept again");
    }

    [Theory]
    [InlineData("karta\uFFFE.pdf")]
    [InlineData("karta\u202e.pdf")]
    public async Task Annex_WithANameThatCannotBeKept_IsRefusedInWords(string name)
    {
        using var secretary = await Site.SignedInAsync("sekreterare-blekingesjukhuset", "styrbord-exempel");
        await Do(secretary, "PutMatterOn", ("meeting", "m1"), ("matter", Matter));

        var answer = await UploadAsync(secretary, name, "%PDF");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.TextAsync()).ShouldContain("ett tecken som inte kan tas emot");
    }

    [Fact]
    public async Task Annex_CutOffOnItsWay_IsRefusedInWords()
    {
        using var secretary = await Site.SignedInAsync("sekreterare-blekingesjukhuset", "styrbord-exempel");
        using var broken = new ByteArrayContent("--grans\r\nContent-Disposition: form-data; name=\"_command\"\r\n\r\nAttachAnnex\r\n--gra"u8.ToArray());
        broken.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=grans");

        var answer = await secretary.PostAsync(new Uri(Page, UriKind.Relative), broken, Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.TextAsync()).ShouldContain("Filen kom inte fram hel");
    }

    [Fact]
    public async Task Page_ForAReader_TellsWhatWasPutOnOrWrittenSince()
    {
        using var secretary = await Site.SignedInAsync("sekreterare-blekingesjukhuset", "styrbord-exempel");
        await Do(secretary, "WriteAgendaItem", ("meeting", "m1"), ("id", "upprop"), ("title", "Upprop"));
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");
        await reader.PostAsync($"{Page}/last", ("till", $"{Site.Timeline.Current.LastAt}"));
        (await (await reader.ShowAsync(Page)).TextAsync()).ShouldContain("Inget nytt sedan du läste");

        await Do(secretary, "WriteAgendaItem", ("meeting", "m1"), ("id", "val"), ("title", "Val av justerare"));
        await Do(secretary, "DecideUrgently", ("id", "u1"), ("body", Hospital), ("matter", Matter), ("day", "2018-09-12"), ("by", "Ordföranden"), ("text", "Lokalerna hyrs."), ("reason", "Avtalet går ut."));

        var news = await (await reader.ShowAsync(Page)).TextAsync();
        news = news[news.IndexOf("Nytt sedan du läste", StringComparison.Ordinal)..news.IndexOf("id=\"lista\"", StringComparison.Ordinal)];
        news.ShouldContain("Val av justerare");
        news.ShouldContain("Anmälan av brådskande beslut");
        news.ShouldNotContain("Upprop");
    }

    [Fact]
    public async Task UrgentDecision_AfterTheNotice_IsReportedFromThePage()
    {
        using var secretary = await Site.SignedInAsync("sekreterare-blekingesjukhuset", "styrbord-exempel");
        await Do(secretary, "WriteAgendaItem", ("meeting", "m1"), ("id", "upprop"), ("title", "Upprop"));
        await Do(secretary, "IssueNotice", ("meeting", "m1"));
        await Do(secretary, "DecideUrgently", ("id", "u1"), ("body", Hospital), ("matter", Matter), ("day", "2018-09-12"), ("by", "Ordföranden"), ("text", "Lokalerna hyrs."), ("reason", "Avtalet går ut."));

        (await (await secretary.ShowAsync(Page)).TextAsync()).ShouldContain("Beslutet är anmält");
        (await (await secretary.ShowAsync("/moten")).TextAsync()).ShouldContain("/moten/m1#p-u1");
    }

    [Fact]
    public async Task AttachAnnex_WithAHashKnownFromElsewhere_OpensNothing()
    {
        var blob = await Site.Journal.Blobs.PutAsync("hemligt"u8.ToArray(), Cancel);
        await Site.GivenAsync(new Domain.Meetings.PutMatterOn(new("m1"), new(Matter)), new Domain.Meetings.AttachAnnex(new("m1"), new("b1"), new(Matter), "Karta.pdf", blob, 7));
        using var secretary = await Site.SignedInAsync("sekreterare-blekingesjukhuset", "styrbord-exempel");

        (await secretary.ShowAsync($"{Page}/bilagor/b1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task UrgentDecision_OnThePages_StandsUntilReported()
    {
        using var secretary = await Site.SignedInAsync("sekreterare-blekingesjukhuset", "styrbord-exempel");
        var answer = await secretary.CommandAsync("/moten", "DecideUrgently", ("id", "u1"), ("body", Hospital), ("matter", Matter), ("day", "2018-09-12"), ("by", "Ordföranden"), ("text", "Lokalerna hyrs."), ("reason", "Avtalet går ut."));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await (await secretary.ShowAsync("/moten")).TextAsync()).ShouldContain("Brådskande beslut som ska anmälas");
        (await (await secretary.ShowAsync("/")).TextAsync()).ShouldContain("Anmäl det brådskande beslutet i Nya lokaler");
        await Do(secretary, "ReportUrgentDecision", ("_form", "u1"), ("meeting", "m1"), ("decision", "u1"));
        (await (await secretary.ShowAsync("/api/v1/urgent-decisions")).JsonAsync())[0]!["reportedAt"]!.GetValue<string>().ShouldBe("m1");
    }

    [Fact, TestKit.Requirement("R-252", "R-286")]
    public async Task Supervision_OnPageAsDocumentAndRead_SaysTheSame()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        var page = await (await reader.ShowAsync("/uppsikt/2019")).TextAsync();
        page.ShouldContain("Uppdrag i direktivet besvarade");
        System.Text.RegularExpressions.Regex.Count(page, "<table class=\"g-tab u-tab\"").ShouldBe(1, "one table for all");
        var one = await (await reader.ShowAsync("/uppsikt/2019?slag=plans")).TextAsync();
        one.ShouldContain("<th scope=\"col\">Planer beslutade</th>");
        one.ShouldNotContain("<th scope=\"col\">Uppdrag i direktivet besvarade</th>");
        (await reader.ShowAsync("/uppsikt/2019?visa=forsenat&slag=finns-inte")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await reader.ShowAsync("/dokument/uppsikt-2019.html")).TextAsync()).ShouldContain("Levererat av utlovat");
        (await (await reader.ShowAsync("/api/v1/supervision?year=2019")).JsonAsync()).AsArray().Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task Pages_OfWhatIsNotThere_SaySo()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        foreach (var address in new[] { "/moten/finns-inte", "/moten/finns-inte/handlingar.zip", "/moten/m1/bilagor/finns-inte", "/uppsikt/1066", "/dokument/kallelse-finns-inte", "/api/v1/meetings/finns-inte" })
        {
            (await reader.ShowAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }

        (await (await reader.ShowAsync(Page)).TextAsync()).ShouldNotContain("_command");
    }

    private static Task<HttpResponseMessage> UploadAsync(HttpClient client, string name, string content, string? id = null)
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent("AttachAnnex"), "_command" }, { new StringContent(id ?? Guid.CreateVersion7().ToString()), "_id" }, { new StringContent("m1"), "meeting" }, { new StringContent(Matter), "item" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "_file", name },
        };
        return client.PostAsync(new Uri(Page, UriKind.Relative), form, Cancel);
    }

    private static async Task Do(HttpClient client, string command, params (string, string)[] fields) =>
        (await client.CommandAsync(Page, command, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, command);
}
