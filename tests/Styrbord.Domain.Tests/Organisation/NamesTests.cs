using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Tests.Organisation;

public sealed class NamesTests
{
    private static readonly DateOnly Renamed = new(2019, 7, 1);

    [Fact, Requirement("R-017")]
    public void RenameBody_FromADay_KeepsTheOldNameBefore() =>
        Given(WithBodies).When(new RenameBody(Healthcare, "Nämnden för hälsa", Renamed)).Then(authority =>
        {
            OrganisationQueries.NameOf(authority, Healthcare, Renamed.AddDays(-1)).ShouldBe("Hälso- och sjukvårdsnämnden");
            OrganisationQueries.NameOf(authority, Healthcare, Renamed).ShouldBe("Nämnden för hälsa");
        });

    [Fact, Requirement("R-017")]
    public void RenameBody_LaterRegisteredEarlierName_KeepsTheLaterName() =>
        Given(WithBodies, new RenameBody(Healthcare, "Tredje namnet", Renamed))
            .When(new RenameBody(Healthcare, "Andra namnet", new(2019, 3, 1))).Then(authority =>
            {
                OrganisationQueries.NameOf(authority, Healthcare, new(2019, 2, 28)).ShouldBe("Hälso- och sjukvårdsnämnden");
                OrganisationQueries.NameOf(authority, Healthcare, new(2019, 6, 30)).ShouldBe("Andra namnet");
                OrganisationQueries.NameOf(authority, Healthcare, Renamed).ShouldBe("Tredje namnet");
            });

    [Fact]
    public void RenameBody_SameDayAgain_CorrectsTheName() =>
        Given(WithBodies, new RenameBody(Healthcare, "Felskrivet", Renamed))
            .When(new RenameBody(Healthcare, "Rätt namn", Renamed))
            .Then(authority => authority.Organisation.Bodies[Healthcare].Names.Select(n => n.Name).ShouldBe(["Hälso- och sjukvårdsnämnden", "Rätt namn"]));

    [Fact]
    public void RenameBody_FromTheFirstDayOfTime_ReplacesTheName() =>
        Given(WithBodies).When(new RenameBody(Healthcare, "Alltid", DateOnly.MinValue))
            .Then(authority => authority.Organisation.Bodies[Healthcare].Names.Select(n => n.Name).ShouldBe(["Alltid"]));

    [Fact]
    public void RenameBody_NameItHas_ChangesNothing() =>
        Given(WithBodies).When(new RenameBody(Healthcare, "Hälso- och sjukvårdsnämnden", Renamed)).ThenNothing();

    [Fact]
    public void RenameBody_UnknownBodyWithoutName_GivesBothProblems() =>
        Given(WithBodies).When(new RenameBody(new("okand"), " ", Renamed)).Then(new NotFound("body", "okand", "body"), new Required("name"));

    [Fact, Requirement("R-008")]
    public void RecordOrganisation_SameNameTwice_AreKeptApartByIdentityAndValidity()
    {
        var organisations = WithBodies.Authority.Organisation.Organisations;

        organisations[OldRegion].Name.ShouldBe(organisations[Region].Name);
        organisations[OldRegion].Validity.Holds(new(2018, 12, 31)).ShouldBeTrue();
        organisations[OldRegion].Validity.Holds(new(2019, 1, 1)).ShouldBeFalse();
        organisations[Region].Validity.Holds(new(2019, 1, 1)).ShouldBeTrue();
        organisations[Region].FormedFrom.ShouldBe([CountyCouncil, OldRegion]);
    }

    [Fact, Requirement("R-008")]
    public void RecordBody_SameNameWithAnAddressOfItsOwn_IsAnotherBody() =>
        Given(WithBodies).When(new RecordBody(new("rs-gamla"), BodyLevel.ExecutiveBoard, "Regionstyrelsen", Slug: "regionstyrelsen-fore-2019", Organisation: OldRegion, ValidTo: new(2018, 12, null)))
            .Then(authority =>
            {
                OrganisationQueries.BodiesOn(authority, new(2018, 12, 31)).Where(b => b.Names[0].Name == "Regionstyrelsen").ShouldHaveSingleItem().Organisation.ShouldBe(OldRegion);
                OrganisationQueries.BodiesOn(authority, new(2019, 1, 1)).Where(b => b.Names[0].Name == "Regionstyrelsen").ShouldHaveSingleItem().Organisation.ShouldBe(Region);
            });

    [Fact]
    public void RecordBody_AddressTaken_IsRefused() =>
        Given(WithBodies).When(new RecordBody(new("rs-2"), BodyLevel.ExecutiveBoard, "Regionstyrelsen")).Then(new NameTaken("regionstyrelsen", "slug"));

    [Fact]
    public void BySlug_CodeInAnyCase_FindsTheBody() => OrganisationQueries.BySlug(WithBodies, "hsn")!.Id.ShouldBe(Healthcare);

    [Fact]
    public void SetTerm_FromADay_IsUsedFromThatDay() =>
        Given(WithBodies, new SetTerm("operationalPlan", "Nämndplan", "Nämndplaner", new(2020, 1, 1)))
            .When(new SetTerm("operationalPlan", "Årsplan", null, new(2021, 1, 1))).Then(authority =>
            {
                OrganisationQueries.Term(authority, "operationalPlan", new(2019, 12, 31), "Verksamhetsplan").ShouldBe("Verksamhetsplan");
                OrganisationQueries.Term(authority, "operationalPlan", new(2020, 1, 1), "Verksamhetsplan").ShouldBe("Nämndplan");
                OrganisationQueries.Term(authority, "operationalPlan", new(2021, 1, 1), "Verksamhetsplan").ShouldBe("Årsplan");
            });

    [Fact]
    public void NameAuthority_SameName_ChangesNothing() => Given(WithBodies).When(new NameAuthority("Exempelregionen")).ThenNothing();

    [Fact]
    public void NameAuthority_WithoutName_IsRefused() => Given(WithBodies).When(new NameAuthority("")).Then(new Required("name"));

    [Theory]
    [InlineData("Hälso- och sjukvårdsnämnden", "halso-och-sjukvardsnamnden")]
    [InlineData("Nämnden (2019)", "namnden-2019")]
    public void Slug_OfAName_IsLowerCaseWithDashes(string name, string slug) => Slugs.Of(name).ShouldBe(slug);
}
