using Microsoft.AspNetCore.Components;

namespace Styrbord.Web.Shared.Shell;

/// <summary>What stands before every page's body: its name in the browser, styles and script.</summary>
internal static class DocumentHead
{
    // answers with an error are pages too and are swapped in; scripts in answers are never run
    private const string HtmxConfig = """
        {"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"selfRequestsOnly":true,"historyCacheSize":0,"refreshOnHistoryMiss":true,"scrollIntoViewOnBoost":false,"responseHandling":[{"code":"204","swap":false},{"code":"[2345]..","swap":true}]}
        """;

    // fonts are not asked for ahead: they would take the line from the styles, which the first paint waits for
    private static readonly MarkupString Always = Html.Of($"""
        <link rel="stylesheet" href="{WebAssets.Url(WebAssets.Styles)}">
        <link rel="icon" type="image/svg+xml" href="{WebAssets.Url("icon.svg")}">
        <meta name="htmx-config" content="{HtmxConfig}">
        <script src="{WebAssets.Url("styrbord.js")}" data-htmx="{WebAssets.Url("lib/htmx-2.0.11.min.js")}"{Html.Attribute("data-text", WebAssets.UrlIfBuilt("islands/text.js"))}{Html.Attribute("data-grid", WebAssets.UrlIfBuilt("islands/grid.js"))} defer></script>
        """);

    /// <param name="to">The page.</param>
    /// <param name="title">The page's own heading.</param>
    /// <param name="authority">Name of the authority, or empty.</param>
    /// <param name="theme">Light or dark; the browser's own when missing.</param>
    /// <param name="css">Styles besides those of all pages.</param>
    public static void Write(MarkupWriter to, string title, string authority, string? theme, IEnumerable<string> css)
    {
        to.Write($"""
            <!DOCTYPE html>
            <html lang="sv"{Html.Attribute("data-theme", theme)}><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} – Styrbord{(authority.Length > 0 ? ", " : "")}{authority}</title>
            {Always}
            """);
        foreach (var name in css)
        {
            to.Write($"""<link rel="stylesheet" href="{WebAssets.Url(name)}">""");
        }

        to.Write($"</head>");
    }
}
