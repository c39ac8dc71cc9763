using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Rendering.Tests.Text;
using Styrbord.Rendering.Text;
using Xunit;

namespace Styrbord.Web.Tests.Islands;

/// <summary>The island reads and writes the server's one normal form.</summary>
public sealed class TextIslandTests
{
    private const string TableFrame = """<div class="wrap" tabindex="0" role="region" aria-label="Tabell"><table>""";
    private static readonly string[] Words = ["nämnd", "1", "-", ",", ".", "(", ")", "*", "_", "å", " ", "\n", "!", "[", "]", "|", "&", "2019.", "# ", "- ", "\\", "<b>", "\u00a0", "😀"];

    [Fact]
    public async Task Island_NormalForm_IsReadAsTheServerReadsItAndWrittenUnchanged()
    {
        var random = new Random(20180913);
        var texts = Enumerable.Range(0, 5000).Select(_ => MarkdownText.Normalise(RandomMarkdown.Text(random))).Distinct(StringComparer.Ordinal).ToList();

        var through = await Island.ThroughAsync(texts.Select(t => new Island.Given(t)));

        // one emphasis in some thousands is read otherwise by the server's parser: such a text keeps its textarea
        var unchanged = texts.Zip(through).Where(t => string.Equals(t.First, t.Second.Text, StringComparison.Ordinal)).ToList();
        unchanged.Count.ShouldBeGreaterThan(texts.Count - 5);
        foreach (var (text, shown) in unchanged)
        {
            shown.Html.ShouldBe(Html(text), text);
        }
    }

    [Fact]
    public async Task Island_AnyWordsMarkedInAnyWay_AreWrittenInTheServersNormalForm()
    {
        var random = new Random(20190101);
        var given = Enumerable.Range(0, 3000).Select(_ => new Island.Given(Runs: Runs(random))).ToList();

        var written = await Island.ThroughAsync(given);

        for (var i = 0; i < given.Count; i++)
        {
            MarkdownText.Normalise(written[i].Text).ShouldBe(written[i].Text, $"number {i}");
            written[i].Html.ShouldBe(Html(written[i].Text), written[i].Text);
        }
    }

    [Fact]
    public async Task Island_TextsOfTheSample_SurviveUnchanged()
    {
        await using var site = await TestSite.StartSampleAsync();
        var texts = site.Timeline.Current.Plans.Plans.Values.Select(p => p.Content).SelectMany(Texts).OfType<TextRef>().Select(t => t.Body!).ToList();
        texts.Count.ShouldBeGreaterThan(50);

        var through = await Island.ThroughAsync(texts.Select(t => new Island.Given(t)));

        through.Select(t => t.Text).ShouldBe(texts);
    }

    private static IEnumerable<TextRef?> Texts(PlanContent content) =>
    [
        .. content.Sections.Values.Concat(content.GoalTexts.Values).Select(w => w.Text),
        .. content.Answers.Values.SelectMany(a => new[] { a.Text, a.NotApplicable }),
        .. content.OwnFocusAreas.Values.Select(a => a.Text),
        .. content.Commitments.Values.Select(c => c.Text),
    ];

    private static Island.Run[] Runs(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(1, 9)).Select(_ => new Island.Run(
            Words[random.Next(Words.Length)],
            new(random.Next(3) == 0, random.Next(3) == 0, random.Next(6) == 0 ? "https://exempel.se/a" : null))),
    ];

    // the frame that makes a wide table scroll on a page
    private static string Html(string markdown) =>
        MarkdownText.ToHtml(markdown).Replace(TableFrame, "<table>", StringComparison.Ordinal).Replace("</table></div>", "</table>", StringComparison.Ordinal);
}
