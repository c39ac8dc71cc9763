using Styrbord.Domain.Governing;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Governing;

public sealed class OfficeTests
{
    private static readonly ItemId Term = new("2018-2022");
    private static readonly Story Begun = Given(WithBodies, new RecordTermOfOffice(Term, "2018–2022", new(2018, 10, 15), new(2022, 10, 14)), new SetSeats(Healthcare, new(2019, 1, 1), 1, 1));
    private static readonly RecordElection Chair = new(new("val-1"), Healthcare, SeatRole.Chair, "(namn)", new(2019, 1, 1), Assembly, new(2018, 11, 27), "14", Term);

    [Fact, Requirement("R-012")]
    public void RecordElection_ByTheAssembly_KeepsDecisionTimeAndSealedName()
    {
        var election = Given(Begun, Chair).Authority.Governing.Elections[Chair.Id];

        (election.ElectedBy, election.ElectedOn, election.Paragraph, election.To, election.Name.Body).ShouldBe((Assembly, new PartialDate(2018, 11, 27), "14", new DateOnly(2022, 10, 14), "(namn)"));
    }

    [Fact, Requirement("R-012")]
    public void RecordElection_Event_HoldsTheNameOnlyAsSealedText() =>
        System.Text.Encoding.UTF8.GetString(Model.ToJson(Given(Begun).When(Chair).ThenOne<ElectionRecorded>())).ShouldNotContain("(namn)");

    [Fact, Requirement("R-012")]
    public void RecordElection_ByAnotherThanTheAssembly_IsRefused()
    {
        Given(Begun).When(Chair with { ElectedBy = Board, ElectedOn = null }).Then(new WrongElector("Hälso- och sjukvårdsnämnden"));
        Given(Begun).When(Chair with { ElectedBy = null }).Then(new Required("electedBy"));
        Given(Begun).When(Chair with { Body = Assembly }).Then(new WrongElector("Regionfullmäktige"));
    }

    [Fact]
    public void RecordElection_ToAFullBody_IsRefusedUntilSomebodyLeaves()
    {
        var second = Chair with { Id = new("val-2"), Role = SeatRole.Member, From = new(2020, 3, 1), InPlaceOf = Chair.Id };

        Given(Begun, Chair).When(second).Then(new NoSeatLeft("Hälso- och sjukvårdsnämnden", 1));
        GoverningQueries.ElectedOn(Given(Begun, Chair, new EndElection(Chair.Id, new(2020, 2, 29)), second), Healthcare, new(2020, 3, 1)).ShouldHaveSingleItem().Id.ShouldBe(second.Id);
    }

    [Fact]
    public void RecordElection_Substitute_HasASeatOfItsOwn() =>
        GoverningQueries.ElectedOn(Given(Begun, Chair, Chair with { Id = new("val-2"), Role = SeatRole.Substitute }), Healthcare, new(2019, 1, 1)).Length.ShouldBe(2);

    [Fact]
    public void RecordElection_TwoChairs_IsRefused() =>
        Given(Begun, new SetSeats(Healthcare, new(2019, 1, 1), 11, 11), Chair).When(Chair with { Id = new("val-2") }).Then(new NoSeatLeft("Hälso- och sjukvårdsnämnden", 1));

    [Fact]
    public void RecordElection_WithoutTermOrEnd_AsksForTheEnd() => Given(Begun).When(Chair with { Term = null }).Then(new Required("to"));

    [Fact]
    public void RecordElection_BySecretaryOfAnotherCommittee_IsRefused() =>
        Given(Begun, new Domain.Access.GrantRole(new("r"), "sekr", Role.CommitteeSecretary, Dental, new(2018, 1, 1))).As("sekr").When(Chair).Problems.ShouldHaveSingleItem().Code.ShouldBe("access.no-access");

    [Fact]
    public void EndElection_OutsideItsTime_IsRefused() => Given(Begun, Chair).When(new EndElection(Chair.Id, new(2018, 12, 31))).Then(new EndsBeforeStart("to"));

    [Fact]
    public void SetSeats_AgainstTheLaw_IsRefused()
    {
        Given(Begun).When(new SetSeats(Assembly, new(2018, 10, 15), 56, 20)).Then(new EvenAssembly("Regionfullmäktige"));
        Given(Begun).When(new SetSeats(Board, new(2019, 1, 1), 3, 3)).Then(new BoardTooSmall("Regionstyrelsen"));
        Given(Begun).When(new SetSeats(Dental, new(2019, 1, 1), 0, 0)).Then(new SeatsOutOfReach("Tandvårdsnämnden"));
    }

    [Fact, Requirement("R-021")]
    public void TermOn_ADay_IsTheTermOfOfficeOfThatDay()
    {
        (GoverningQueries.TermOn(Begun, new(2018, 10, 14)), GoverningQueries.TermOn(Begun, new(2018, 10, 15))?.Name).ShouldBe((null, "2018–2022"));
        Given(Begun).When(new RecordTermOfOffice(new("x"), "2022–2026", new(2022, 10, 14), new(2026, 10, 14))).Then(new TermsOverlap("2018–2022"));
    }

    [Fact, Requirement("R-021")]
    public void RecordGoverningDocument_ForATerm_IsTiedToIt()
    {
        var plan = new RecordGoverningDocument(new("strategisk-plan"), "Strategisk plan", "strategisk plan", GoverningLevel.Authority, Term: Term);

        Given(Begun, plan).Authority.Governing.Documents[plan.Id].Term.ShouldBe(Term);
        Given(Begun).When(plan with { Term = new("okänd") }).Then(new NotFound("term", "okänd", "term"));
    }
}
