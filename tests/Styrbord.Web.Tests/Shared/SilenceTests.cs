using Shouldly;
using Xunit;

namespace Styrbord.Web.Tests.Shared;

public sealed class SilenceTests
{
    [Fact]
    public async Task Page_DatabaseSilent_SaysOfWhenItIs()
    {
        var server = new PausedClock();
        await using var site = await TestSite.StartAsync(server: server);
        using var browser = await site.SignedInAsync();
        (await PageAsync(browser)).ShouldNotContain("Databasen svarar inte");
        // a silence that grows faster than the follower can hear
        server.Runaway = true;
        (await PageAsync(browser)).ShouldContain("Databasen svarar inte");
    }

    private static Task<string> PageAsync(HttpClient browser) => browser.GetStringAsync(new Uri("/planer", UriKind.Relative), TestContext.Current.CancellationToken);

    private sealed class PausedClock : TimeProvider
    {
        private long _jumps;

        public bool Runaway { get; set; }

        public override long GetTimestamp() => base.GetTimestamp() + (Runaway ? Interlocked.Increment(ref _jumps) * 60 * TimestampFrequency : 0);
    }
}
