using Shouldly;
using Styrbord.Web.Shared;
using Xunit;

namespace Styrbord.Web.Tests.Shared;

public sealed class ReadinessTests
{
    [Fact]
    public async Task Request_WhileTheAuthorityIsReadIn_WaitsAndIsAnswered()
    {
        var loaded = new TaskCompletionSource();
        await using var site = await TestSite.StartAsync(fill: false, readiness: new Readiness(loaded.Task));
        using var client = new HttpClient { BaseAddress = site.Address };
        var asked = client.GetAsync(new Uri("/halsa", UriKind.Relative), TestContext.Current.CancellationToken);

        (await Task.WhenAny(asked, Task.Delay(100, TestContext.Current.CancellationToken))).ShouldNotBe(asked);
        loaded.SetResult();

        (await asked).IsSuccessStatusCode.ShouldBeTrue();
    }
}
