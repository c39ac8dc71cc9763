using System.Text.RegularExpressions;
using Shouldly;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Secrecy;

/// <summary>Nothing leaks, whatever is asked for and in whatever form.</summary>
[Collection(SharedSecretSite.Name)]
public sealed class EveryAddressTests(SecretSite site)
{
    // a new endpoint is met by the walk or named in SecretSite.Beginning
    [Fact]
    public void Walk_FromTheMenu_MeetsEveryAddressThatCanBeRead()
    {
        var met = site.Addresses.Select(a => a.Split('?')[0]).Distinct(StringComparer.Ordinal).ToList();
        site.Reads().Select(e => e.RoutePattern.RawText!).Where(p => !met.Exists(a => Regex.IsMatch(a, Pattern(p), RegexOptions.None, TimeSpan.FromSeconds(1)))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("lasare")]
    [InlineData("sekreterare-kfn")]
    [InlineData("strateg")]
    public async Task EveryAddress_WithoutRight_SaysNoneOfTheWords(string account)
    {
        var leaks = new List<string>();
        foreach (var address in site.Addresses)
        {
            var says = await site.SaysAsync(account, address);
            leaks.AddRange(ASecret.Things.Where(t => says.Contains(t.Word, StringComparison.OrdinalIgnoreCase)).Select(t => $"{address}: {t.Word}"));
            leaks.AddRange(Leaks.In(address, says, ASecret.Alternative.Value));
        }

        leaks.ShouldBeEmpty();
    }

    [Fact]
    public async Task PartyGroup_ReadsItsOwnBudgetOnPageAndInApi()
    {
        foreach (var address in new[] { $"/budgetforslag/arbete/{ASecret.Alternative}", "/budgetforslag/arbete", "/api/v1/alternatives" })
        {
            (await site.SaysAsync(SecretSite.GroupMember, address)).ShouldContain(ASecret.GroupWord);
        }
    }

    [Fact]
    public async Task EveryWord_WithRight_IsSaidOnPageAndInApiAndInFiles()
    {
        var (said, leaks) = (new HashSet<(string Word, string Form)>(), new List<string>());
        foreach (var address in site.Addresses)
        {
            var says = await site.SaysAsync(SecretSite.Auditor, address);
            leaks.AddRange(Leaks.In(address, says, ASecret.Alternative.Value));
            foreach (var (_, word, _) in ASecret.Things.Where(t => says.Contains(t.Word, StringComparison.OrdinalIgnoreCase)))
            {
                said.Add((word, FormOf(address)));
            }
        }

        // a group's work is not even the auditor's
        leaks.ShouldBeEmpty();
        ASecret.Things.Select(t => t.Word).Where(w => !said.Contains((w, "page"))).ShouldBeEmpty();
        ASecret.Things.Select(t => t.Word).Where(w => !said.Contains((w, "api"))).ShouldBeEmpty();
        ASecret.Things.Select(t => t.Word).Except(["uppdragsord", "dialogord"]).Where(w => !said.Contains((w, "docx")) || !said.Contains((w, "pdf"))).ShouldBeEmpty();
    }

    private static string FormOf(string address) => address.Split('?')[0] switch
    {
        var a when a.EndsWith(".docx", StringComparison.Ordinal) => "docx",
        var a when a.EndsWith(".pdf", StringComparison.Ordinal) => "pdf",
        var a when a.StartsWith("/api/", StringComparison.Ordinal) => "api",
        _ => "page",
    };

    private static string Pattern(string route) =>
        $"^/?{Regex.Replace(Regex.Replace(route.Trim('/'), @"\{\*[^}]*\}", ".+", RegexOptions.None, TimeSpan.FromSeconds(1)), @"\{[^}]*\}", "[^/]+", RegexOptions.None, TimeSpan.FromSeconds(1))}$";
}
