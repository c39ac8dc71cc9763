using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Pdf;
using Styrbord.TestKit;
using Styrbord.Timeline;
using Xunit;

namespace Styrbord.Web.Tests.Secrecy;

/// <summary>A site over <see cref="ASecret"/> with everything marked, read by many, and every address that is met on the way.</summary>
public partial class SecretSite : IAsyncLifetime
{
    /// <summary>Sees everything, and so leads the way.</summary>
    public const string Auditor = "revisor";
    public const string GroupMember = "gruppmedlem";
    private const int MostOfOnePage = 8;
    private static readonly string[] Accounts = [Auditor, "lasare", "sekreterare-kfn", "strateg", "administrator", GroupMember, "annan-grupp"];
    private readonly Dictionary<string, HttpClient> _browsers = new(StringComparer.Ordinal);

    public TestSite Site { get; private set; } = null!;

    /// <summary>Every address met by the one who sees all.</summary>
    public IReadOnlyList<string> Addresses { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartAsync(fill: false, pdf: new TreeAsPdf(), day: new DateOnly(2019, 1, 20));
        var told = await Site.Timeline.ImportAsync("start", Story.Log.Select(said => new ImportedCommand(said.Day, said.Command)));
        _ = told as ImportResult.Imported ?? throw new InvalidOperationException($"{told}");
        foreach (var account in Accounts)
        {
            await Site.AddAsync(account, account);
            _browsers[account] = await Site.SignedInAsync(account);
        }

        Addresses = await WalkAsync();
    }

    protected virtual Story Story => ASecret.WithAGroup;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var browser in _browsers.Values)
        {
            browser.Dispose();
        }

        await Site.DisposeAsync();
    }

    /// <summary>All that an answer says, whatever its form: markup and escapes taken away, files of a DOCX unpacked.</summary>
    public async Task<string> SaysAsync(string account, string address)
    {
        using var answer = await _browsers[account].ShowAsync(address);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var text = answer.Content.Headers.ContentType?.MediaType?.Contains("officedocument", StringComparison.Ordinal) == true ? Unpacked(bytes) : Encoding.UTF8.GetString(bytes);
        return $"{answer.Content.Headers.ContentDisposition} {text} {WebUtility.HtmlDecode(Tags().Replace(text, ""))} {WebUtility.HtmlDecode(text)}";
    }

    public HttpClient Browser(string account) => _browsers[account];

    /// <summary>The patterns of every address that can be read.</summary>
    public IEnumerable<RouteEndpoint> Reads() => Site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") != false && e.Order != int.MaxValue && e.RoutePattern.RawText is not ("/logga-in" or "/_framework/opaque-redirect"));

    /// <summary>From the menu along every link; each document in its forms, each read of the API, and all of it as of an earlier day.</summary>
    private async Task<IReadOnlyList<string>> WalkAsync()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var beginning = Beginning().ToHashSet(StringComparer.Ordinal);
        var left = new Queue<string>(beginning);
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        while (left.TryDequeue(out var address))
        {
            var page = address.Split('?')[0];
            if (seen.Contains(address) || (!beginning.Contains(address) && (pages[page] = pages.GetValueOrDefault(page) + 1) > MostOfOnePage) || !seen.Add(address))
            {
                continue;
            }

            using var answer = await _browsers[Auditor].ShowAsync(address);
            var html = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.TextAsync() : "";
            foreach (var link in Links().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["to"].Value).Split('#')[0]).SelectMany(Forms).Where(l => !seen.Contains(l)))
            {
                left.Enqueue(link);
            }
        }

        return [.. seen, .. seen.Where(a => !a.Contains("vid=", StringComparison.Ordinal) && !a.Contains("lage=", StringComparison.Ordinal)).Select(a => $"{a}{(a.Contains('?', StringComparison.Ordinal) ? '&' : '?')}vid=2018-12-20")];
    }

    private IEnumerable<string> Beginning()
    {
        var now = Site.Timeline.Current;
        return
        [
            "/", "/komponenter", "/tillganglighet", "/kortkommandon", "/konto", "/uppdrag", "/underlag", "/indikatorer", "/mallar", "/mal/direktiv", "/mal/prioriteringar", "/sekretess", "/revision/tidslinje",
            "/revision/undanhallet", "/styrdokument/policy", "/planer/halso-och-sjukvardsnamnden/2019/jamfor?fran=1&till=1", "/ar?ar=2019&till=/", "/roda-traden/2019/tackning.csv", "/planer/2019", "/mal/P1.M1/andra", "/halsa",
            .. ASecret.Things.SelectMany(t => new[] { $"/sekretess?sak={Uri.EscapeDataString(t.Thing)}", $"/sok?q={t.Word[..^1]}", $"/api/v1/search?q={t.Word}" }),
            .. now.Plans.Plans.Keys.SelectMany(p => new[] { $"/api/v1/plans/{p}", $"/api/v1/plans/{p}/drafting", $"/api/v1/plans/{p}/comparison?from=1&to=1", $"/revision/tidslinje?om={p}" }),
            .. now.Decisions.Contents.Values.Select(c => $"/beslut/2019/{c.Matter}/andra/{c.Id}"), .. now.Decisions.Matters.Keys.Select(m => $"/revision/tidslinje?om={m}"),
            .. now.Plans.Texts.Values.SelectMany(t => t.Sections.Values).Concat(now.Plans.Plans.Values.SelectMany(p => p.Content.Sections.Values)).Select(w => $"/revision/undanhallet?text={Uri.EscapeDataString(w.Text.Id)}"),
            .. Enumerable.Range(0, (int)(now.Sequence / 100) + 1).Select(n => $"/api/v1/timeline?after={n * 100}&limit=100"), .. Enumerable.Range(1, 6).Select(n => $"/revision/tidslinje?fore={now.Sequence - (n * 40)}"),
            "/api/v1/goals?year=2019", "/api/v1/goals/P1.M1", "/api/v1/goals/P1.M1/consequences?year=2020", "/api/v1/commissions", "/api/v1/coverage?year=2019", "/api/v1/organisation", "/api/v1/governing", "/api/v1/competence",
            "/api/v1/plans", "/api/v1/texts", "/api/v1/templates", "/api/v1/action-plans?year=2019", "/api/v1/action-plans/forv-sjukhus/2019", "/api/v1/chain/2019?id=P1.M1", "/api/v1/decisions", "/api/v1/state", "/api/v1/secrecy",
            "/ekonomi/budget/2019", "/api/v1/budget-decision/2019", "/dokument/regionplan-2019", "/dokument/indikatorer-2019", "/dokument/finansplan-2020", "/dokument/balanskrav-2020", "/ekonomi/finansplan/2020", "/ekonomi/balanskrav/2020", "/api/v1/financial-plan/2020", "/api/v1/balance-requirement/2020",
            "/forsenat", "/franvaro", "/konto/paminnelser", "/paminnelser/stoppa?nyckel=ingen", "/forsenat?visa=alla", "/uppgift/inget", "/api/v1/tasks", "/api/v1/tasks?all=true",
            "/dialoger/dialog", "/dokument/dialog-dialog", "/api/v1/dialogues", "/analyser", "/analyser/2019", "/analyser/analys", "/behov/behov", "/dokument/planeringsforutsattningar-2019", "/api/v1/analyses", "/api/v1/needs?year=2019", "/mal/direktiv/paket", $"/api/v1/texts/{ASecret.TextDocument}/comparison?from=1&to=1",
            "/arshjul/uppfoljning", "/arshjul/uppfoljning/en", "/api/v1/process-reviews", "/arshjul", "/arshjul/2019", "/arshjul/version", "/arshjul/2019/sammantraden/inlasning", "/arshjul/2019/sammantraden/ett", "/api/v1/calendar/2019", "/api/v1/calendar/2019.ics", "/api/v1/calendar.ics", "/api/v1/meetings", "/api/v1/meetings/ett/move?day=2019-03-01",
            "/moten", $"/moten/{ASecret.Meeting}", $"/moten/{ASecret.Meeting}/handlingar.zip", $"/moten/{ASecret.Meeting}/bilagor/bilaga-1", $"/api/v1/meetings/{ASecret.Meeting}", "/moten/mote-nbs", "/api/v1/meetings/mote-nbs", "/api/v1/urgent-decisions", "/uppsikt", "/uppsikt/2019", "/api/v1/supervision",
            "/ramar", "/ramar.csv", "/ramar/kontroller", "/ramar/brygga", "/ramar/omrakning", "/ramar/scenarier", "/ramar/genomslag", $"/ramar/genomslag?scenario={ASecret.Alternative}", $"/ramar/genomslag.csv?scenario={ASecret.Alternative}", $"/api/v1/scenarios/{ASecret.Alternative}/effects", "/ramar/genomslag?klass=Drift&procent=2,6", $"/ramar/genomslag/tal?scenario={ASecret.Alternative}", "/api/v1/frames/index-effects?class=Drift&hundredths=260", "/ramar/forutsattningar", "/ramar/tal", "/avstamning", "/api/v1/frames", "/api/v1/frames/checks", "/api/v1/frames/grants", "/api/v1/frames/bridge",
            "/budgetforslag", "/budgetforslag/arbete", $"/budgetforslag/arbete/{ASecret.Alternative}", "/api/v1/proposals", "/api/v1/alternatives", $"/sok?q={ASecret.GroupWord}", $"/api/v1/search?q={ASecret.GroupWord}", $"/revision/tidslinje?om={ASecret.Alternative}", "/ekonomi/finansplan/2020",
            .. now.Alternatives.Values.SelectMany(a => a.Earlier.Append(a.Content)).Select(t => $"/revision/undanhallet?text={Uri.EscapeDataString(t.Id)}"), "/revision/tidslinje?konto=gruppmedlem", $"/revision/tidslinje?dag={Days.InSweden(now.LastAt):yyyy-MM-dd}",
            "/api/v1/frames/converted", "/api/v1/frames/efficiency", "/api/v1/scenarios", "/api/v1/ledger", "/api/v1/reconciliation",
            "/tillvaxtmedel", "/tillvaxtmedel/2019", "/api/v1/growth-funds",
            "/ramar/andringar", "/ramar/andringar?ar=2020&slag=payReview", "/api/v1/frames/changes",
            "/budget", "/budget/2019", "/budget/bilagor/ingen/ingen", "/budget/2019/hsn", "/budget/2019/hsn/tal", "/budget/2019/hsn/fil", "/budget/2019/hsn.xlsx", "/budget/2019/hsn.csv", "/api/v1/budgets", "/api/v1/budgets/ingen", "/api/v1/budgets/ingen/changes",
            "/ramar/andringar", "/ramar/andringar?ar=2020&slag=payReview", "/api/v1/frames/changes", "/handel", "/handel/ingen", "/handel/priser", "/handel/priser?ar=2020", "/api/v1/trade/2020", "/ekonomi/placeringar", "/api/v1/placements", "/ramar/trad", "/ramar/trad?rad=5", "/tjanster", "/api/v1/frames/thread", "/api/v1/frames/temporary-revenues", "/api/v1/positions/2019", "/effektivisering", "/effektivisering/ingen", "/api/v1/efficiencies/2019",
            "/samverkan", "/api/v1/consultation", "/roller", "/api/v1/political-roles", "/delegation", "/api/v1/delegations",
            "/api/v1/process-versions", "/api/v1/process-versions/compare?a=2018&b=2019", "/api/v1/findings?calendar=2019",
            "/arshjul/regler", "/arshjul/regler/ny?slag=latest", "/api/v1/process-versions", "/api/v1/process-versions/compare?a=2018&b=2019", "/api/v1/findings?calendar=2019",
            $"/underlag/{ASecret.TextDocument}", $"/underlag/{ASecret.TextDocument}/jamfor?fran=1&till=2",
            "/openapi/v1.json", $"/planer?lage={now.Sequence - 20}", $"/beslut?lage={now.Sequence - 20}",
        ];
    }

    private static IEnumerable<string> Forms(string link) => DocumentPage().Match(link) is { Success: true, Groups: var found }
        ? [link, .. new[] { "docx", "pdf", "html", "json" }.SelectMany(f => new[] { $"/dokument/{found["id"].Value}.{f}", $"/api/v1/documents/{found["id"].Value}.{f}" })]
        : link.StartsWith("/revision/tidslinje?", StringComparison.Ordinal) ? [] : [link];

    private static string Unpacked(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return string.Join('\n', zip.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }

    [GeneratedRegex("(href|action|src)=\"(?<to>/[^\"/][^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();

    [GeneratedRegex("^/dokument/(?<id>[^./?]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DocumentPage();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tags();

    /// <summary>A PDF whose text is that of the tree.</summary>
    private sealed class TreeAsPdf : IPdfConverter
    {
        public bool IsAvailable => true;

        public Task<PdfOutcome> ConvertAsync(DocumentTree tree, CancellationToken cancellation) => Task.FromResult<PdfOutcome>(new PdfMade(Model.ToJson(tree)));
    }
}

/// <summary>The same after the party group has handed its budget in.</summary>
public sealed class HandedInSite : SecretSite
{
    protected override Story Story => ASecret.WithABudgetHandedIn;
}
