using Styrbord.Domain.Analyses;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Governing;

public sealed class UpdateDutyTests
{
    private static readonly ItemId Strategy = new("rus");
    private static readonly ItemId Analysis = new("analys");
    private static readonly Story Registered = WithRoles(Planning).And(
        new RecordTermOfOffice(new("mandat"), "2018–2022", new(2018, 10, 15), new(2022, 10, 14)),
        new RecordGoverningDocument(Strategy, "Regional utvecklingsstrategi", "regional utvecklingsstrategi", GoverningLevel.Authority),
        new RecordDocumentVersion(Strategy, "2014–2020", From: new(2014, 1, 1)),
        new RecordAnalysis(Analysis, AnalysisKind.External, 2019, "Länets förutsättningar"),
        new DescribeBasis(Strategy, OncePerTerm: true, WorkedOutWith: ["Länsstyrelsen", "Kommunerna"], Analyses: [Analysis]));

    [Fact, Requirement("R-267")]
    public void UpdateDuties_OfATermWithoutUpdate_WarnFromAYearBeforeItsEnd()
    {
        UpdateDuties.Of(Registered, new(2018, 10, 1)).ShouldBeEmpty();
        UpdateDuties.Of(Registered, new(2021, 10, 14)).ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
        UpdateDuties.Of(Registered, new(2021, 10, 15)).ShouldHaveSingleItem().State.ShouldBe(DutyState.Near);
        UpdateDuties.Of(Registered, new(2022, 10, 15)).ShouldHaveSingleItem().State.ShouldBe(DutyState.Missed);
        MyWorkQueries.Of(Registered, "strateg", 2022, new(2022, 1, 10)).ShouldContain(t => t.Kind == TaskKind.UpdateStrategy && t.Place == Strategy.Value);
        MyWorkQueries.Of(Registered, "strateg", 2022, new(2022, 11, 10)).ShouldContain(t => t.Kind == TaskKind.UpdateStrategy && t.Place == Strategy.Value);
    }

    [Fact, Requirement("R-267")]
    public void UpdateDuties_OfATermWithAnUpdate_AreDone()
    {
        var updated = Registered.And(new RecordDocumentVersion(Strategy, "2021–2030", From: new(2021, 6, null)));

        UpdateDuties.Of(updated, new(2022, 1, 10)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(d => d.State.ShouldBe(DutyState.Done), d => d.Updated.ShouldBe(new PartialDate(2021, 6, null)));
        UpdateDuties.Of(Registered.And(new DescribeBasis(Strategy)), new(2022, 1, 10)).ShouldBeEmpty();
    }

    [Fact, Requirement("R-271")]
    public void DescribeBasis_ShowsAnalysisAndWhoTookPart()
    {
        Registered.Authority.Governing.Bases[Strategy].ShouldSatisfyAllConditions(b => b.WorkedOutWith.ShouldBe(["Länsstyrelsen", "Kommunerna"]), b => b.Analyses.ShouldBe([Analysis]));
        Given(Registered).When(new DescribeBasis(new("x"), WorkedOutWith: [" "], Analyses: [new("y")]))
            .Then(new NotFound("governingDocument", "x", "document"), new NotFound("analysis", "y", "analyses[0]"));
    }
}
