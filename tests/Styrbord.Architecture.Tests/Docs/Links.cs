using System.Text.RegularExpressions;

namespace Styrbord.Architecture.Tests.Docs;

/// <summary>Links from a page to files of the repository that are not there.</summary>
internal static partial class Links
{
    public static IEnumerable<string> Broken(string page, string text, Func<string, bool> exists) => Target().Matches(text)
        .Select(m => m.Groups["to"].Value.Split('#')[0])
        .Where(to => to.Length > 0 && !to.Contains(':', StringComparison.Ordinal))
        .Select(to => Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(page)!, to))))
        .Where(to => !exists(to))
        .Select(to => $"{page} links to {to}");

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Target();
}
