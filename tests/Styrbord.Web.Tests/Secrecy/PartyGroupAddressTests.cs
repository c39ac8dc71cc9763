using System.Net;
using Shouldly;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Web.Tests.Secrecy;

/// <summary>
/// What a party group works on is the group's alone, on every page, in every answer, file, feed and search, and in an export: not even for
/// who administers. The walks of officials and auditors for what is secret look for it too.
/// </summary>
[Collection(SharedSecretSite.Name)]
public sealed class PartyGroupAddressTests(SecretSite site)
{
    [Theory]
    [InlineData("administrator")]
    [InlineData("annan-grupp")]
    public async Task EveryAddress_WhileAGroupWorks_SaysNothingOfItsBudget(string account) => (await Leaks.OfAsync(site, account, ASecret.Alternative.Value)).ShouldBeEmpty();

    [Theory]
    [InlineData("administrator")]
    [InlineData("annan-grupp")]
    public async Task Undanhallet_OfAGroupsText_AnswersAsForOneThatIsNowhere(string account)
    {
        var alternative = site.Site.Timeline.Current.Alternatives.Values.Single();
        foreach (var text in alternative.Earlier.Append(alternative.Content))
        {
            (await PageAsync(account, text.Id)).ShouldBe(await PageAsync(account, "ingenstans/content"));
        }
    }

    [Fact]
    public async Task Export_WhileAGroupWorks_TellsNothingOfItAndIsReadAgain()
    {
        using var export = await Export.OfAsync(site);

        export.Text.ShouldNotContain(ASecret.GroupWord);
        export.Text.ShouldNotContain(ASecret.Alternative.Value);
        export.Text.ShouldNotContain("economy.alternative-written");
        (await export.ReadAgainAsync()).ShouldBe(site.Site.Timeline.Current.StateHash());
    }

    private async Task<string> PageAsync(string account, string text)
    {
        using var answer = await site.Browser(account).ShowAsync($"/revision/undanhallet?text={Uri.EscapeDataString(text)}");
        return Leaks.WithoutNoise((await answer.TextAsync()).Replace(Uri.EscapeDataString(text), "", StringComparison.Ordinal).Replace(WebUtility.HtmlEncode(text), "", StringComparison.Ordinal).Replace(text, "", StringComparison.Ordinal));
    }
}

/// <summary>What was written before a budget was handed in stays the group's own.</summary>
public sealed class HandedInAddressTests(HandedInSite site) : IClassFixture<HandedInSite>
{
    [Theory]
    [InlineData("annan-grupp")]
    [InlineData("strateg")]
    public async Task EveryAddress_AfterItIsHandedIn_SaysWhatWasHandedInAndNothingBefore(string account)
    {
        (await Leaks.OfAsync(site, account)).ShouldBeEmpty();
        (await site.SaysAsync(account, "/budgetforslag")).ShouldContain(ASecret.HandedInWord);
    }

    [Fact]
    public async Task Export_AfterItIsHandedIn_HasTheProposalAndNothingBefore()
    {
        using var export = await Export.OfAsync(site);

        export.Text.ShouldContain(ASecret.HandedInWord);
        export.Text.ShouldNotContain(ASecret.GroupWord);
        export.Text.ShouldNotContain("economy.alternative-written");
        (await export.ReadAgainAsync()).ShouldBe(site.Site.Timeline.Current.StateHash());
    }
}
