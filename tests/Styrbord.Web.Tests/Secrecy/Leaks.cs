using System.Text.RegularExpressions;
using Styrbord.Host;
using Styrbord.TestKit;

namespace Styrbord.Web.Tests.Secrecy;

/// <summary>What of a party group's work is said to somebody else, by address.</summary>
internal static partial class Leaks
{
    public static async Task<IReadOnlyList<string>> OfAsync(SecretSite site, string account, params string[] more)
    {
        var leaks = new List<string>();
        foreach (var address in site.Addresses)
        {
            leaks.AddRange(In(address, await site.SaysAsync(account, address), more));
        }

        return leaks;
    }

    /// <summary>What an answer says of a group's work; an address with such a word in it says it back.</summary>
    public static IEnumerable<string> In(string address, string says, params string[] more)
    {
        string[] words = [ASecret.GroupWord, "471148", "471\u00a0148", "economy.alternative-written", .. more];
        return words.Any(w => address.Contains(w, StringComparison.Ordinal)) ? [] : words.Where(w => says.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => $"{address}: {w}");
    }

    /// <summary>A page without what differs from one answer to the next.</summary>
    public static string WithoutNoise(string page) => Token().Replace(page, "");

    [GeneratedRegex("value=\"[^\"]{30,}\"|nonce=\"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Token();
}

/// <summary>A site's authority exported, with all that its files say.</summary>
internal sealed class Export(string folder, string text) : IDisposable
{
    public string Text => text;

    public static async Task<Export> OfAsync(SecretSite site)
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("styrbord-export-").FullName, "ut");
        var exported = await PackageExport.RunAsync(site.Site.Journal, site.Site.Timeline, folder, default);
        return exported.Ok ? new(folder, string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{f}\n{File.ReadAllText(f)}"))) : throw new InvalidOperationException(exported.Line);
    }

    /// <summary>The state's hash where the package has been read into an empty database.</summary>
    public async Task<string> ReadAgainAsync()
    {
        await using var site = await TestSite.StartPackageAsync(folder);
        return site.Timeline.Current.StateHash();
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
}
