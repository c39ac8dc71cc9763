using System.Net;
using System.Text;
using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Budgets;

/// <summary>A file beside a cell of an internal budget: laid there, opened and taken away.</summary>
public sealed class CellFilesTests : IAsyncLifetime
{
    private const string Page = "/budget/2019/patientnamnden";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private TestSite Site { get; set; } = null!;

    private HttpClient Secretary { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartSampleAsync();
        Secretary = await Site.SignedInAsync("sekreterare-patientnamnden", "styrbord-exempel");
        (await Secretary.CommandAsync(
            Page, "OpenBudget", ("id", "b1"), ("committee", "n-patientnamnden"), ("year", "2019"), ("units[0].id", "kansli"), ("units[0].name", "Kansli"), ("units[1].id", "stod"), ("units[1].name", "Stödpersoner"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    public async ValueTask DisposeAsync()
    {
        Secretary.Dispose();
        await Site.DisposeAsync();
    }

    [Fact]
    public async Task Cell_FileBesideIt_IsOpenedByItsNameAndThrownAway()
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent("AttachToBudgetCell"), "_command" }, { new StringContent("f-1"), "_id" }, { new StringContent("b1"), "budget" }, { new StringContent("stod/Drift"), "cell" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes("%PDF-1.7 offert")), "_file", "Offert på tvätt.pdf" },
        };
        using var sent = await Secretary.PostAsync(new Uri($"{Page}/tal?cell=stod%2FDrift", UriKind.Relative), content, Cancel);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await PageAsync($"{Page}/tal?cell=stod%2FDrift")).ShouldContain("Offert på tvätt.pdf");
        (await PageAsync($"{Page}/tal?cell=kansli%2FDrift")).ShouldNotContain("Offert på tvätt.pdf");
        var file = Site.Timeline.Current.Budgets.Budgets[new("b1")].Files.Single();
        (await (await Secretary.ShowAsync($"/budget/bilagor/b1/{file.Id}")).TextAsync()).ShouldBe("%PDF-1.7 offert");
        (await Secretary.CommandAsync(Page, "RemoveBudgetFile", ("budget", "b1"), ("file", file.Id.Value))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Secretary.ShowAsync($"/budget/bilagor/b1/{file.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Site.Journal.Blobs.GetAsync(file.Sha256, Cancel)).ShouldBeNull();
    }

    private async Task<string> PageAsync(string path)
    {
        using var answer = await Secretary.ShowAsync(path);
        return WebUtility.HtmlDecode(await answer.TextAsync());
    }
}
