using System.Net;
using Shouldly;
using Styrbord.Domain.Organisation;
using Xunit;

namespace Styrbord.Web.Tests.Shared;

public sealed class FormsTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await TestSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Form_Accepted_GoesBackWithWhatMustBeSeen()
    {
        using var browser = await _site.SignedInAsync();
        using var answer = await browser.CommandAsync("/konto?a=1", "NameAuthority", ("name", "Region Ny"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/konto?a=1");
        answer.Headers.GetValues("Set-Cookie").ShouldContain(c => c.StartsWith($"minst={_site.Timeline.Current.Sequence};", StringComparison.Ordinal));
        _site.Timeline.Current.Organisation.Name.ShouldBe("Region Ny");
    }

    [Theory]
    [InlineData("/planer", "/planer")]
    [InlineData("https://annan.example/", "/konto")]
    [InlineData("//annan.example/", "/konto")]
    [InlineData("/\\annan.example", "/konto")]
    public async Task Form_Till_OnlyWithinTheSite(string till, string expected)
    {
        using var browser = await _site.SignedInAsync();
        using var answer = await browser.CommandAsync("/konto", "NameAuthority", ("name", "Region Ny"), ("_till", till));
        answer.Headers.Location!.ToString().ShouldBe(expected);
    }

    [Fact]
    public async Task Form_NestedFieldsListsAndWords_BecomeTheCommand()
    {
        using var browser = await _site.SignedInAsync();
        using var answer = await browser.CommandAsync(
            "/", "RecordOrganisation", ("id", "o1"), ("name", "Region Prov"), ("otherNames[1]", "Provregionen"), ("otherNames[0]", "RP"),
            ("validFrom", "2019-01"), ("validTo", ""), ("sources[0].document", "001"), ("sources[0].place", ""));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var made = _site.Timeline.Current.Organisation.Organisations[new("o1")];
        made.OtherNames.ShouldBe(["RP", "Provregionen"]);
        made.Validity.From!.Value.ToString().ShouldBe("2019-01");
        made.Validity.To.ShouldBeNull();
        made.Sources[0].Document.ShouldBe("001");
    }

    [Fact]
    public async Task Form_Refused_ShowsTheSamePageWith422()
    {
        using var browser = await _site.SignedInAsync();
        using var answer = await browser.CommandAsync("/konto", "NameAuthority", ("name", ""));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.TextAsync()).ShouldContain("Planeringsstrateg</h1>");
    }

    [Fact]
    public async Task Form_RoleMissing_Is403()
    {
        using var browser = await _site.SignedInAsync("lasare");
        using var answer = await browser.CommandAsync("/konto", "NameAuthority", ("name", "Region Fel"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _site.Timeline.Current.Organisation.Name.ShouldBe("Region Prov");
    }

    [Fact]
    public async Task Form_SameIdOtherContent_Is409()
    {
        using var browser = await _site.SignedInAsync();
        using var first = await browser.PostAsync("/konto", ("_command", "NameAuthority"), ("_id", "id-1"), ("name", "Ett"));
        using var again = await browser.PostAsync("/konto", ("_command", "NameAuthority"), ("_id", "id-1"), ("name", "Ett"));
        using var other = await browser.PostAsync("/konto", ("_command", "NameAuthority"), ("_id", "id-1"), ("name", "Två"));
        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        other.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        _site.Timeline.Current.Organisation.Name.ShouldBe("Ett");
    }

    [Fact]
    public async Task Form_UnknownCommandOrField_ChangesNothing()
    {
        using var browser = await _site.SignedInAsync();
        var before = _site.Timeline.Current.Sequence;
        using var unknown = await browser.CommandAsync("/", "RaderaAllt");
        using var extra = await browser.CommandAsync("/", "NameAuthority", ("name", "Ny"), ("hemligt", "1"));
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        extra.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        _site.Timeline.Current.Sequence.ShouldBe(before);
    }

    [Theory]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData(null, "https://annan.example")]
    [InlineData(null, null)]
    public async Task Form_FromAnotherSite_IsRefused(string? site, string? origin)
    {
        using var browser = await _site.SignedInAsync();
        browser.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        if (site is not null)
        {
            browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);
        }

        if (origin is not null)
        {
            browser.DefaultRequestHeaders.Add("Origin", origin);
        }

        using var answer = await browser.CommandAsync("/", "NameAuthority", ("name", "Kapad"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _site.Timeline.Current.Organisation.Name.ShouldBe("Region Prov");
    }

    [Fact]
    public async Task Form_OwnOriginWithoutFetchHeaders_IsTaken()
    {
        using var browser = await _site.SignedInAsync();
        browser.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        browser.DefaultRequestHeaders.Add("Origin", _site.Address.GetLeftPart(UriPartial.Authority));
        using var answer = await browser.CommandAsync("/", "NameAuthority", ("name", "Egen"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Form_NotSignedIn_GoesToSignIn()
    {
        using var browser = _site.Browser();
        using var answer = await browser.CommandAsync("/konto", "NameAuthority", ("name", "Ny"));
        answer.Headers.Location!.ToString().ShouldBe("/logga-in?till=%2Fkonto");
    }
}
