using Shouldly;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Rendering.Pdf;
using Styrbord.Web.Documents;
using Styrbord.Web.Tests.Plans;
using Xunit;

namespace Styrbord.Web.Tests.Documents;

public sealed class DecidedPdfTests : IAsyncLifetime
{
    private const string Id = "innehall-rev";
    private readonly EachAnew _converter = new();
    private TestSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync(pdf: _converter);
        await PlanSite.FillAsync(_site);
        await PlanSite.CompleteAsync(_site);
        await _site.GivenAsync(new SubmitPlan(new("vp"), new("rev"), ["Nämnden godkänner planen."]));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Pdf_OfWhatIsDecided_IsTheSameFileAfterARestart()
    {
        await DecideAsync();
        var first = await PdfAsync();
        using var restarted = new PdfShelf(_converter, _site.Journal);
        var again = await restarted.OfAsync(Tree(), DocumentsQueries.DecidedAs(_site.Timeline.Current, Id), TestContext.Current.CancellationToken);
        again.ShouldBe(first);
    }

    [Fact]
    public async Task Pdf_OfWhatIsDecided_IsMadeWithoutAnybodyAsking()
    {
        await DecideAsync();
        var made = await _converter.First.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        made.Front.Single(f => f.Key == "decisionDate").Value.ShouldBe("2018-09-13");
    }

    [Fact]
    public async Task Pdf_OfWhatIsNotDecided_IsNotKept()
    {
        var first = await PdfAsync();
        using var restarted = new PdfShelf(_converter, _site.Journal);
        var again = await restarted.OfAsync(Tree(), DocumentsQueries.DecidedAs(_site.Timeline.Current, Id), TestContext.Current.CancellationToken);
        again.ShouldNotBe(first);
    }

    [Fact]
    public async Task Verify_WithAKeptPdf_CountsIt()
    {
        await DecideAsync();
        await PdfAsync();
        var found = await _site.Journal.VerifyAsync(Timeline.Vocabulary.OfModel, ct: TestContext.Current.CancellationToken);
        (found.Blobs, found.IsWhole).ShouldBe((1, true));
    }

    private Task DecideAsync() =>
        _site.GivenAsync(new AdoptDecision(new("beslut"), new("arende"), new("hsn"), new(2018, 9, 13), "12", DecisionStage.Proposal, Content: new("rev")));

    private DocumentTree Tree() => DocumentsQueries.Find(_site.Timeline.Current, Id, _site.Timeline.Today)!;

    private async Task<byte[]> PdfAsync()
    {
        using var api = _site.Api();
        return await api.GetByteArrayAsync(new Uri($"/api/v1/documents/{Id}.pdf", UriKind.Relative), TestContext.Current.CancellationToken);
    }

    /// <summary>Like the real one never the same bytes twice: a PDF carries the instant it was made.</summary>
    private sealed class EachAnew : IPdfConverter
    {
        private readonly TaskCompletionSource<DocumentTree> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _made;

        public bool IsAvailable => true;

        public Task<DocumentTree> First => _first.Task;

        public Task<PdfOutcome> ConvertAsync(DocumentTree tree, CancellationToken cancellation)
        {
            _first.TrySetResult(tree);
            return Task.FromResult<PdfOutcome>(new PdfMade(BitConverter.GetBytes(Interlocked.Increment(ref _made))));
        }
    }
}
