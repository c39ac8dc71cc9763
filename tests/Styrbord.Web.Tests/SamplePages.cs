using System.Text.RegularExpressions;
using Shouldly;
using Styrbord.Web.SignIn;
using Xunit;

namespace Styrbord.Web.Tests;

/// <summary>One site over the sample for all tests that only look.</summary>
public sealed partial class SamplePages : IAsyncLifetime
{
    private readonly Dictionary<string, HttpClient> _browsers = new(StringComparer.Ordinal);
    private TestSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await TestSite.StartSampleAsync();

    public ValueTask DisposeAsync()
    {
        foreach (var browser in _browsers.Values)
        {
            browser.Dispose();
        }

        return _site.DisposeAsync();
    }

    /// <summary>A browser for all tests of the account: signing in is limited in number.</summary>
    public async Task<HttpClient> SignedInAsync(string account = "planeringsstrateg") =>
        _browsers.TryGetValue(account, out var known) ? known : _browsers[account] = await _site.SignedInAsync(account, SampleSignIn.Password);

    /// <summary>The page's HTML; it must answer 200 and keep the rules every page keeps.</summary>
    public async Task<string> HtmlAsync(string path, string account = "planeringsstrateg")
    {
        var browser = await SignedInAsync(account);
        using var answer = await browser.ShowAsync(path);
        var html = await answer.TextAsync();
        ((int)answer.StatusCode).ShouldBe(200, html);
        html.ShouldBeOneWellMadePage();
        return html;
    }

    /// <summary>The text a reader meets: no tags, single spaces.</summary>
    public async Task<string> TextAsync(string path, string account = "planeringsstrateg") => Plain(await HtmlAsync(path, account));

    public static string Plain(string html) =>
        Spaces().Replace(System.Net.WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ");

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\s\u00a0\u00ad]+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}

internal static partial class PageRules
{
    /// <summary>One h1, no id twice, no link to an id that is missing on the page, no text left unfilled.</summary>
    public static void ShouldBeOneWellMadePage(this string html)
    {
        H1().Count(html).ShouldBe(1);
        var ids = Ids().Matches(html).Select(m => m.Groups["id"].Value).ToList();
        ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        Anchors().Matches(html).Select(m => m.Groups["id"].Value).Except(ids, StringComparer.Ordinal).ShouldBeEmpty();
        html.ShouldNotContain("style=\"");
        html.ShouldNotContain("{0}");
    }

    [GeneratedRegex("<h1[ >]", RegexOptions.None, 1000)]
    private static partial Regex H1();

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ids();

    [GeneratedRegex(" href=\"#(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Anchors();
}

[CollectionDefinition(Name)]
public sealed class SampleCollection : ICollectionFixture<SamplePages>
{
    public const string Name = "sample";
}
