using Xunit;

namespace Styrbord.Web.Tests.Plans;

/// <summary>A site of the test's own with one committee's plan to write (<see cref="PlanSite"/>), and the strategist in front of it.</summary>
public abstract class PlanSitePages : IAsyncLifetime
{
    private protected TestSite Site { get; private set; } = null!;

    private protected HttpClient Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartAsync();
        await PlanSite.FillAsync(Site);
        await FillAsync();
        Browser = await Site.SignedInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>What these tests need besides.</summary>
    private protected virtual Task FillAsync() => Task.CompletedTask;

    /// <summary>A page that is there.</summary>
    private protected Task<string> PageAsync(string path) => Browser.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
