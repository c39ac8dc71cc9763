using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Styrbord.Domain.Economy;
using Xunit;

namespace Styrbord.Web.Tests.Economy;

/// <summary>The registers' forms, where long lists are tables, and frames made of a conversion.</summary>
public sealed class RegisterPagesTests : IAsyncLifetime
{
    private const string Registers = "/ramar/register";
    private const string Converted = "/ramar/omrakning";

    private TestSite Site { get; set; } = null!;

    private HttpClient Controller { get; set; } = null!;

    private EconomyState Economy => Site.Timeline.Current.Economy;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartSampleAsync();
        Controller = await Site.SignedInAsync("controller", "styrbord-exempel");
    }

    public async ValueTask DisposeAsync()
    {
        Controller.Dispose();
        await Site.DisposeAsync();
    }

    [Fact, TestKit.Requirement("R-149", "R-150")]
    public async Task Converted_MadeToFrames_CanBeDistributedByTheNewCommittee()
    {
        (await PageAsync(Converted)).ShouldContain("Gör till ramar");
        (await Controller.CommandAsync(Converted, "ConvertFrames", ("id", "ramar-ny"), ("conversion", "nyckel-2019"), ("name", " "))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await Controller.CommandAsync(Converted, "ConvertFrames", ("id", "ramar-ny"), ("conversion", "nyckel-2019"), ("name", "Ramar i 2019 års nämnder"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await Site.GivenAsync(new Domain.Budgets.OpenBudget(new("b-hsn"), new("rb-n-halso-sjukvard"), 2019));

        Economy.Sets[new("ramar-ny")].Conversion.ShouldBe(new Domain.Kernel.ItemId("nyckel-2019"));
        var page = await PageAsync(Converted);
        page.ShouldContain("Ramar i 2019 års nämnder");
        page.ShouldNotContain("value=\"ConvertFrames\"");
        (await PageAsync("/ramar?ramar=ramar-ny")).ShouldContain("3\u00a0611\u00a0774");
        (await PageAsync("/ramar/tal?ramar=ramar-ny&ar=2019&rad=3")).ShouldContain("Beloppet är det som raden hade i");
        (await PageAsync("/ramar/brygga?ramar=ramar-ny")).ShouldContain("omräknade med nyckeln 2019 års nämnder");
        (await PageAsync("/avstamning")).ShouldContain("ingen är fel");
        (await (await Controller.ShowAsync("/api/v1/frames?set=ramar-ny&from=2019&to=2019")).TextAsync()).ShouldContain("rb-n-tandvard");
    }

    [Fact, TestKit.Requirement("R-150")]
    public async Task ConvertFrames_OverTheApi_IsTheSameCommand()
    {
        JsonObject Asked(string key) => new() { ["id"] = "ramar-ny", ["conversion"] = key, ["name"] = "Ramar i 2019 års nämnder" };

        (await Controller.ApiAsync("ConvertFrames", Asked("ingen"))).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await Controller.ApiAsync("ConvertFrames", Asked("nyckel-2019"))).IsSuccessStatusCode.ShouldBeTrue();
        FrameQueries.Total(Economy.Sets[new("ramar-ny")], 2020).ShouldBe(5_264_441);
    }

    [Fact, TestKit.Requirement("R-149")]
    public async Task RecordConversion_OfATable_PlacesUnitsByName()
    {
        (string, string)[] fields = [("id", "nyckel-ny"), ("set", "ramar-2019-2021"), ("name", "Ny organisation"), ("from", "2019-01-01"), ("proposed", "true")];

        (await Controller.CommandAsync(Converted, "RecordConversion", [.. fields, ("steps", "Nämnd;Enhet;Kontoslag;Till\n;Hälsoval;;rb-n-halso-sjukvard\n;lt-politik;Personal;rb-n-tandvard")])).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var steps = Economy.Conversions[new("nyckel-ny")].Steps;
        steps.Select(s => (s.Unit?.Value, s.Class, s.To.Value)).ShouldBe([("lt-halsoval", null, "rb-n-halso-sjukvard"), ("lt-politik", "Personal", "rb-n-tandvard")]);

        var refused = await Controller.CommandAsync(Converted, "RecordConversion", [.. fields, ("id", "nyckel-fel"), ("steps", ";Månbasen;;rb-n-tandvard")]);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await refused.TextAsync()).ShouldContain(";Månbasen;;rb-n-tandvard");
    }

    [Fact, TestKit.Requirement("R-141")]
    public async Task RegisterFrames_OfTheFileThatThePageGives_IsTheSameTable()
    {
        var file = await (await Controller.ShowAsync("/ramar.csv")).TextAsync();
        (string, string)[] fields = [("id", "ramar-igen"), ("name", "Ramar igen"), ("stage", "proposal"), ("cutOff", "2018-05")];

        (await Controller.CommandAsync(Registers, "RegisterFrames", [.. fields, ("rows", file)])).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var (made, from) = (Economy.Sets[new("ramar-igen")], Economy.Sets[new("ramar-2019-2021")]);
        made.Rows.ShouldBe(from.Rows.Select(r => r with { Place = null }));
        (made.FirstYear, $"{made.CutOff}").ShouldBe((2019, "2018-05"));

        var refused = await Controller.CommandAsync(Registers, "RegisterFrames", [.. fields, ("id", "ramar-fel"), ("rows", "Nämnd;Enhet;Rad;Slag;2019\nPatientnämnden;;Summa Patientnämnden;summa;tre")]);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await refused.TextAsync()).ShouldContain("summa;tre");
    }

    [Fact]
    public async Task RegisterFrames_OfAFile_IsReadAsIfItWerePasted()
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in new[] { ("_command", "RegisterFrames"), ("_id", "en-gang"), ("_tabell", "rows"), ("id", "ramar-fil"), ("name", "Ramar av en fil"), ("stage", "proposal"), ("rows", "") })
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent("Nämnd;Enhet;Rad;Slag;2019;2020\r\nn-patientnamnden;;Summa Patientnämnden;summa;3193;3205\r\n"u8.ToArray()), "_tabellfil", "ramar.csv");

        (await Controller.PostAsync(new Uri(Registers, UriKind.Relative), form, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Economy.Sets[new("ramar-fil")].Rows.ShouldHaveSingleItem().AmountsTkr.ShouldBe([3_193, 3_205]);
    }

    [Fact]
    public async Task CostClassesAndAccountPlan_OfTables_AreRecordedOrKeptAsWritten()
    {
        (await Controller.CommandAsync(Registers, "RecordCostClasses", ("classes", "Kontoslag;Slag;Påverkbar\nLokaler;kostnad;ja"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Economy.Classes.Single(c => c.Name == "Lokaler").ShouldBe(new CostClass("Lokaler", ClassNature.Cost, true, Domain.Kernel.Validity.Always));
        (await Controller.CommandAsync(Registers, "RecordCostClasses", ("classes", "Lokaler;hyra;ja"))).StatusCode.ShouldBeOneOf(HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest);

        (await Controller.CommandAsync(Registers, "RecordAccountPlan", ("id", "bas"), ("name", "Kontoplan 2019"), ("validFrom", "2019-01"), ("prefixes", "3;Intäkter\n60;Lokaler"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Economy.Plans[new("bas")].ClassOf("6011").ShouldBe("Lokaler");
        var refused = await Controller.CommandAsync(Registers, "RecordAccountPlan", ("_form", "ny"), ("id", "fel"), ("name", "Fel"), ("prefixes", "3x;Intäkter"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await refused.TextAsync()).ShouldContain("3x;Intäkter");
    }

    [Fact, TestKit.Requirement("R-160", "R-161")]
    public async Task RecordIndexRules_WithPartsAndWeights_IsRecordedOrKeptAsWritten()
    {
        (string, string)[] fields = [("rules[0].id", "delad"), ("rules[0].name", "Delad uppräkning"), ("rules[0].class", "Drift"), ("rules[0].units", "lt-politik"), ("rules[0].inFrames", "true")];

        (await Controller.CommandAsync(Registers, "RecordIndexRules", [.. fields, ("rules[0].rates", "2020;2,4\n2021;2,5"), ("rules[0].parts", "Läkemedel;400;;ja"), ("rules[0].weights", "index-personal;1")])).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var rule = Economy.Rules[new("delad")];
        rule.Rates.Select(r => (r.Year, r.Hundredths)).ShouldBe([(2020, 240), (2021, 250)]);
        rule.Parts.ShouldHaveSingleItem().ShouldBe(new IndexPart("Läkemedel", 400, null, true));
        (await PageAsync(Registers)).ShouldContain("Läkemedel;400;;ja");

        var refused = await Controller.CommandAsync(Registers, "RecordIndexRules", [.. fields, ("_form", "ny"), ("rules[0].rates", "2020;mycket")]);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await refused.TextAsync()).ShouldContain("2020;mycket");
    }

    [Fact]
    public async Task Registers_ForAReader_AreNotShown()
    {
        using var reader = await Site.SignedInAsync("lasare", "styrbord-exempel");

        (await (await reader.ShowAsync(Registers)).TextAsync()).ShouldNotContain("RegisterFrames");
    }

    private async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await (await Controller.ShowAsync(address)).TextAsync());
}
