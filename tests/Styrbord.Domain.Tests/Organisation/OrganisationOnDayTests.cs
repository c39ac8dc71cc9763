using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Tests.Organisation;

public sealed class OrganisationOnDayTests
{
    [Fact, Requirement("R-002", "R-003")]
    public void Of_DecemberAndJanuary_AreTheOldAndTheNewBodies()
    {
        Bodies(new(2018, 12, 31)).ShouldContain(Hospital);
        Bodies(new(2018, 12, 31)).ShouldNotContain(Healthcare);
        Bodies(new(2019, 1, 1)).ShouldContain(Healthcare);
        Bodies(new(2019, 1, 1)).ShouldNotContain(Hospital);
    }

    [Fact, Requirement("R-010", "R-020")]
    public void Of_UnitsBelowABody_StandInTheirOrderOfDepth()
    {
        var healthcare = OrganisationOnDay.Of(WithBodies, new(2019, 1, 1)).Levels.SelectMany(l => l.Bodies).Single(b => b.Body.Id == Healthcare);

        healthcare.Units.Select(u => u.Unit.Id).ShouldBe([HospitalAdministration, PrimaryCareAdministration], ignoreOrder: true);
        healthcare.Units.Single(u => u.Unit.Id == HospitalAdministration).Below.ShouldHaveSingleItem().Unit.Id.ShouldBe(Surgery);
    }

    [Fact, Requirement("R-013")]
    public void Of_PartOfABodyThatIsGone_IsNotThere()
    {
        Authority authority = WithBodies.And(new RecordBody(new("rs-au"), BodyLevel.WorkingCommittee, "Regionstyrelsens arbetsutskott", Parent: Board));

        OrganisationOnDay.Of(authority, new(2018, 9, 13)).Levels.SelectMany(l => l.Bodies).ShouldNotContain(b => b.Body.Parent == Board);
        OrganisationOnDay.PartsOf(authority, Board, new(2019, 1, 1)).ShouldHaveSingleItem();
    }

    [Fact, Requirement("R-003")]
    public void ChangeDays_BodiesOfDifferentLevels_ChangeOnTheirOwnDays() =>
        OrganisationOnDay.ChangeDays(WithBodies).ShouldBe([new(2018, 10, 15), new(2019, 1, 1)]);

    [Theory]
    [InlineData("2018-09-13", "2019-01-01")]
    [InlineData("2019-05-01", "2019-05-01")]
    public void NearestDay_BeforeTheFirst_IsTheFirst(string day, string nearest) =>
        OrganisationQueries.NearestDay(((Authority)WithBodies).Organisation.Bodies[Healthcare].Validity, DateOnly.Parse(day, null)).ShouldBe(DateOnly.Parse(nearest, null));

    private static IEnumerable<BodyId> Bodies(DateOnly day) => OrganisationOnDay.Of(WithBodies, day).Levels.SelectMany(l => l.Bodies).Select(b => b.Body.Id);
}
