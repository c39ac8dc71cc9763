using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Tests.Organisation;

public sealed class BodiesInTimeTests
{
    private static readonly DateOnly LastOfDecember = new(2018, 12, 31);
    private static readonly DateOnly NewYear = new(2019, 1, 1);

    [Theory, Requirement("R-001")]
    [InlineData(BodyLevel.Assembly, "rf")]
    [InlineData(BodyLevel.ExecutiveBoard, "rs")]
    [InlineData(BodyLevel.Committee, "hsn kbn tvn")]
    [InlineData(BodyLevel.WorkingCommittee, "")]
    public void BodiesOn_OneLevel_GivesThatLevelOnly(BodyLevel level, string bodies) =>
        Ids(OrganisationQueries.BodiesOn(WithBodies, NewYear, level)).ShouldBe(bodies);

    [Fact, Requirement("R-001")]
    public void RecordUnit_AdministrationOfACommittee_IsALevelBelowIt() =>
        OrganisationQueries.UnitsOf(WithBodies, Healthcare, NewYear).Select(u => u.Level).ShouldAllBe(level => level == "förvaltning");

    [Fact, Requirement("R-002")]
    public void BodiesOn_LastDayOfTheOld_GivesTheOldOnes() =>
        Ids(OrganisationQueries.BodiesOn(WithBodies, LastOfDecember, BodyLevel.Committee)).ShouldBe("kfn nbs nfh npf nph");

    [Fact, Requirement("R-002")]
    public void BodiesOn_NextDay_GivesTheNewOnes() =>
        Ids(OrganisationQueries.BodiesOn(WithBodies, NewYear)).ShouldBe("hsn kbn rf rs tvn");

    [Fact, Requirement("R-003")]
    public void BodiesOn_AssemblyChangedInOctober_OldCommitteesStillAct()
    {
        var bodies = OrganisationQueries.BodiesOn(WithBodies, new(2018, 10, 20));

        bodies.Select(b => b.Id).ShouldContain(Assembly);
        bodies.Select(b => b.Id).ShouldNotContain(OldAssembly);
        bodies.Select(b => b.Id).ShouldContain(Hospital);
    }

    [Fact, Requirement("R-004")]
    public void OpenPlan_ByABodyOfTodayForAComingOne_IsAccepted() =>
        Given(Planning.On(2018, 8, 20))
            .When(new OpenPlan(new("p"), 2019, Healthcare, DecisionStage.Proposal, [Hospital], GroupTemplate, HealthcareMatter))
            .Then(authority => authority.Plans.Plans[new("p")].For.ShouldBe(Healthcare));

    [Theory, Requirement("R-002")]
    [InlineData("2018-10", "2018-12", "2018-10-01", true)]
    [InlineData("2018-10", "2018-12", "2018-09-30", false)]
    [InlineData("2018-10", "2018-12", "2018-12-31", true)]
    [InlineData("2018-10", "2018-12", "2019-01-01", false)]
    [InlineData("2018-10-12", "2018-12-05", "2018-10-11", false)]
    [InlineData("2018-10-12", "2018-12-05", "2018-12-05", true)]
    public void Validity_MonthOrDay_HoldsFromItsFirstDayToItsLast(string from, string to, string day, bool holds) =>
        new Validity(PartialDate.Parse(from), PartialDate.Parse(to)).Holds(DateOnly.Parse(day, null)).ShouldBe(holds);

    [Fact]
    public void EndBody_WithAMonth_ActsToItsLastDay() =>
        Given(WithBodies).When(new EndBody(Healthcare, new(2022, 12, null)))
            .Then(authority => authority.Organisation.Bodies[Healthcare].Validity.Holds(new(2022, 12, 31)).ShouldBeTrue());

    [Fact]
    public void EndBody_BeforeItBegan_IsRefused() =>
        Given(WithBodies).When(new EndBody(Healthcare, new(2018, 12, null))).Then(new EndsBeforeStart("to"));

    [Fact]
    public void EndBody_OnTheDayItAlreadyEnds_ChangesNothing() =>
        Given(WithBodies).When(new EndBody(Hospital, new(2018, 12, null))).ThenNothing();

    [Fact]
    public void RecordBody_EverythingWrong_GivesEveryProblemAtOnce() =>
        Given(WithBodies)
            .When(new RecordBody(new("med mellanslag"), BodyLevel.Committee, "", "HSN", "tvn-ny", new("okand"), new(2020, 1, 1), new(2019, 1, 1), new BodyId("saknas")))
            .Then(
                new BadId("id", "med mellanslag"), new Required("name"), new EndsBeforeStart("validTo"), new NotFound("organisation", "okand", "organisation"),
                new NotFound("body", "saknas", "parent"), new NameTaken("HSN", "code"));

    [Fact]
    public void RecordBody_IdTaken_IsRefused() =>
        Given(WithBodies).When(new RecordBody(Hospital, BodyLevel.Committee, "Annan nämnd")).Then(new AlreadyExists("body", "nbs"));

    [Fact]
    public void RecordBody_NameTooLong_IsRefused() =>
        Given(WithBodies).When(new RecordBody(new("x"), BodyLevel.Committee, new string('n', 201), Slug: "x")).Then(new TooLong("name", 201, 200));

    [Theory]
    [InlineData("")]
    [InlineData("-x")]
    [InlineData("a/b")]
    [InlineData("a_b")]
    public void RecordBody_BadId_IsRefused(string id) =>
        Given(WithBodies).When(new RecordBody(new(id), BodyLevel.Committee, "Ny nämnd")).Then(new BadId("id", id));

    [Fact]
    public void RecordBody_IdLongerThanEighty_IsRefused() =>
        Given(WithBodies).When(new RecordBody(new(new string('a', 81)), BodyLevel.Committee, "Ny nämnd")).ThenRefused<BadId>();

    private static string Ids(IEnumerable<Body> bodies) => string.Join(' ', bodies.Select(b => b.Id.Value).Order(StringComparer.Ordinal));
}
