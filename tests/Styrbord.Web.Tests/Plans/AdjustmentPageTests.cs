using System.Net;
using Shouldly;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Plans;

/// <summary>The new committee meets the plan it inherited: it confirms it, or adjusts it.</summary>
public sealed class AdjustmentPageTests : IAsyncLifetime
{
    private const string Inherited = PlanSite.Address + "?skede=slutlig";
    private TestSite _site = null!;
    private HttpClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync(day: new(2019, 1, 22));
        await PlanSite.FillAsync(_site);
        await _site.GivenAsync(
            new RecordBody(new("old"), BodyLevel.Committee, "Gamla nämnden"),
            new OpenPlan(new("forslag"), 2019, new("hsn"), DecisionStage.Proposal, [new BodyId("old")], new("mall"), new("arende")));
        await PlanSite.CompleteAsync(_site, "forslag");
        await _site.GivenAsync(
            new SubmitPlan(new("forslag"), new("innehall-1"), ["Nämnden godkänner förslaget."]),
            Adopted("b1", DecisionStage.Proposal, "innehall-1"),
            new ContinuePlan(new("forslag"), new("slutlig"), DecisionStage.Final),
            new SubmitPlan(new("slutlig"), new("innehall-2"), ["Nämnden godkänner planen."]),
            Adopted("b2", DecisionStage.Final, "innehall-2"));
        _browser = await _site.SignedInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Fact, Requirement("R-131")]
    public async Task InheritedPlan_OffersConfirmationAndAdjustment()
    {
        var page = await PageAsync(Inherited);
        page.ShouldContain("Gäller, ej bekräftad");
        page.ShouldContain("Hälsonämnden har ärvt planen");
        page.ShouldContain("href=\"/beslut/2019/arende\">Bekräfta planen");
    }

    [Fact, Requirement("R-131")]
    public async Task Adjustment_BeginsWithTheInheritedTextAndCanBeWrittenIn()
    {
        using var answer = await _browser.CommandAsync(Inherited, "ContinuePlan", ("plan", "slutlig"), ("id", "justerad"), ("stage", "adjustment"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await PageAsync(PlanSite.Address + "/1.1?skede=justering");
        page.ShouldContain("Vi arbetar med hälsa.");
        page.ShouldContain("value=\"DescribeGoal\"");
        (await PageAsync(Inherited)).ShouldContain("Planen har gått vidare");
    }

    private static AdoptDecision Adopted(string id, DecisionStage stage, string content) =>
        new(new(id), new("arende"), new("old"), new(2019, 1, 22), id[1..], stage, DecisionOutcome.Approved, new(content));

    private Task<string> PageAsync(string path) => _browser.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
