using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Pdf;
using Styrbord.Timeline;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Documents;

/// <summary>
/// Makes the PDF of a document the moment all have decided it alike, so that it is the file of the decision's day. One taken in from
/// a source, or decided while no converter was at hand, is made when it is first asked for.
/// </summary>
internal sealed partial class DecidedPdfs(AuthorityTimeline timeline, IPdfConverter converter, PdfShelf shelf, Readiness readiness, ILogger<DecidedPdfs> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.Loaded.WaitAsync(stoppingToken);
        var before = timeline.Current;
        while (converter.IsAvailable)
        {
            await timeline.WaitForAsync(before.Sequence + 1, Timeout.InfiniteTimeSpan, stoppingToken);
            var now = timeline.Current;
            foreach (var id in DecidedSince(before, now))
            {
                await KeepAsync(now, id, stoppingToken);
            }

            before = now;
        }
    }

    private static IEnumerable<string> DecidedSince(Authority before, Authority now) =>
        ReferenceEquals(before.Decisions.Decisions, now.Decisions.Decisions)
            ? []
            : now.Decisions.Decisions.Values
                .Where(d => d is { Recorded: false, Content: not null } && !before.Decisions.Decisions.ContainsKey(d.Id))
                .Select(d => DocumentsQueries.IdOf(now.Decisions.Contents[d.Content!.Value]));

    private async Task KeepAsync(Authority authority, string id, CancellationToken cancel)
    {
        try
        {
            if (DocumentsQueries.DecidedAs(authority, id) is { } decided && DocumentsQueries.Find(authority, id, timeline.Today) is { } tree)
            {
                await shelf.OfAsync(tree, decided, cancel);
            }
        }
        catch (Exception lost) when (lost is not OperationCanceledException)
        {
            Log(log, id, lost);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The PDF of {Document} is made when it is first asked for")]
    private static partial void Log(ILogger logger, string document, Exception lost);
}
