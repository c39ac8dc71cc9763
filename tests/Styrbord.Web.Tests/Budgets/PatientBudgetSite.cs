using System.Net;
using Shouldly;
using Styrbord.Domain.Budgets;
using Xunit;

namespace Styrbord.Web.Tests.Budgets;

/// <summary>Patientnämnden's frame of 2019 is to be distributed to two units.</summary>
public abstract class PatientBudgetSite : IAsyncLifetime
{
    protected const string Page = "/budget/2019/patientnamnden";

    protected static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected TestSite Site { get; private set; } = null!;

    protected HttpClient Secretary { get; private set; } = null!;

    protected Budget Budget => Site.Timeline.Current.Budgets.Budgets[new("b1")];

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartSampleAsync();
        Secretary = await Site.SignedInAsync("sekreterare-patientnamnden", "styrbord-exempel");
        (await Secretary.CommandAsync(
            Page, "OpenBudget", ("id", "b1"), ("committee", "n-patientnamnden"), ("year", "2019"), ("units[0].id", "kansli"), ("units[0].name", "Kansli"), ("units[1].id", "stod"), ("units[1].name", "Stödpersoner"), ("units[2].id", "tom"), ("units[2].name", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Secretary.Dispose();
        await Site.DisposeAsync();
    }

    protected static Task<HttpResponseMessage> WriteAsync(HttpClient client, params (string Cell, string Amount)[] cells) => client.CommandAsync(
        Page, "WriteBudget", [("budget", "b1"), .. cells.SelectMany((c, i) => new[] { ($"cells[{i}].cell", c.Cell), ($"cells[{i}].amountTkr", c.Amount), ($"cells[{i}].seen", "0") })]);

    protected static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await (await client.ShowAsync(address)).TextAsync());
}
