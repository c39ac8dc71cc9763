using System.Net;
using System.Net.Http.Headers;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Shared;

/// <summary>A form with a file that is cut off on its way is refused in words on its own page, wherever files are taken.</summary>
public sealed class SentFormTests
{
    [Fact]
    public async Task File_CutOffOnItsWay_IsRefusedInWords()
    {
        await using var site = await TestSite.StartSampleAsync();
        using var secretary = await site.SignedInAsync("sekreterare-patientnamnden", "styrbord-exempel");
        using var strategist = await site.SignedInAsync("planeringsstrateg", "styrbord-exempel");
        (await secretary.CommandAsync("/budget/2019/patientnamnden", "OpenBudget", ("id", "b1"), ("committee", "n-patientnamnden"), ("year", "2019"), ("units[0].id", "kansli"), ("units[0].name", "Kansli"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await BrokenAsync(secretary, "/budget/2019/patientnamnden/fil")).ShouldContain("större än 16 MB");
        (await BrokenAsync(strategist, "/mal/direktiv/paket")).ShouldContain("större än 20 MB");
    }

    private static async Task<string> BrokenAsync(HttpClient client, string page)
    {
        using var broken = new ByteArrayContent("--grans\r\nContent-Disposition: form-data; name=\"_form\"\r\n\r\nskicka\r\n--gra"u8.ToArray());
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=grans");
        var answer = await client.PostAsync(new Uri(page, UriKind.Relative), broken, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return WebUtility.HtmlDecode(await answer.TextAsync());
    }
}
