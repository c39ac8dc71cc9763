using Styrbord.Domain.Documents;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Governing;

public sealed class GrowthFundTests
{
    private static readonly ItemId Id = new("anslag-1-1");
    private static readonly RecordGrowthFund Fund = new(Id, 2019, "Anslag 1:1", 9_000, Decision: "regeringsbeslut 2018-12-20");
    private static readonly ReportGrowthEffort Effort = new(Id, new("insats-1"), "Kompetens i besöksnäringen", 6_000, "Regionen", "Trettio företag deltog.", [Health]);
    private static readonly Story Granted = WithDirective.And(Fund);

    [Fact, Requirement("R-268")]
    public void GrowthReport_OfAYear_TellsWhatWasUsedAndWhatCameOfIt()
    {
        var report = GrowthReport.Of(Granted.And(Effort, Effort with { Id = new("insats-2"), Name = "Uppkoppling", SpentTkr = 2_500, Result = null }), 2019);

        (report.GrantedTkr, report.SpentTkr, report.Funds.Single().LeftTkr()).ShouldBe((9_000, 8_500, 500));
        report.Untold.ShouldHaveSingleItem().Name.ShouldBe("Uppkoppling");
        report.Overspent.ShouldBeEmpty();
        GrowthReport.Of(Granted, 2020).Funds.ShouldBeEmpty();
    }

    [Fact, Requirement("R-268")]
    public void Document_ForTheGovernment_HasUseResultsAndWhatIsMissing()
    {
        var body = DocumentsQueries.Find(Granted.And(Effort, Effort with { Id = new("insats-2"), Name = "Uppkoppling", SpentTkr = 4_000, Result = null }), "tillvaxtmedel-2019", new(2020, 2, 1))!.Body;

        body.OfType<Table>().Single().Rows[^1].ShouldBe(["Summa", "9\u00A0000", "10\u00A0000", "\u22121\u00A0000"]);
        body.OfType<RichText>().ShouldHaveSingleItem().Markdown.ShouldBe("Trettio företag deltog.");
        body.OfType<Bullets>().ShouldHaveSingleItem().Items.ShouldBe(["Resultat av Uppkoppling"]);
        DocumentsQueries.Find(Granted, "tillvaxtmedel-2018", new(2020, 2, 1)).ShouldBeNull();
    }

    [Theory]
    [InlineData("anslag 1:1")]
    [InlineData("besöksnäringen")]
    [InlineData("företag deltog")]
    public void Of_FundEffortOrResult_FindsTheFund(string asked) => SearchQueries.Of(Granted.And(Effort), asked).Best.ShouldContain(f => f.Kind == FoundKind.GrowthFund && f.Id == Id.Value);

    [Fact]
    public void RecordGrowthFund_Changed_KeepsItsEfforts() =>
        Granted.And(Effort, Fund with { GrantedTkr = 5_000 }).Authority.Governing.Growth[Id].ShouldSatisfyAllConditions(f => f.Efforts.Count.ShouldBe(1), f => f.LeftTkr().ShouldBe(-1_000));

    [Fact]
    public void ReportGrowthEffort_TheSameAgain_ChangesNothing() => Given(Granted, Effort).When(Effort).ThenNothing();

    [Fact]
    public void ReportGrowthEffort_ChangedByAnotherMeanwhile_IsAConflict() =>
        Given(Granted, Effort).When(Effort with { Result = "Fyrtio företag deltog.", Seen = "" }).ThenRefused<Conflict>().Theirs.ShouldBe("Trettio företag deltog.");

    [Fact]
    public void StrikeGrowthEffort_TakesItAway() => Granted.And(Effort, new StrikeGrowthEffort(Id, Effort.Id)).Authority.Governing.Growth[Id].Efforts.ShouldBeEmpty();

    [Fact]
    public void RecordGrowthFund_BadInput_GivesEveryProblem()
    {
        Given(Granted).When(Fund with { Name = " ", Year = 1800, GrantedTkr = 0, Strategy = new ItemId("x") })
            .Then(new Required("name"), new NotFound("year", "1800", "year"), new GrowthAmountOutside("grantedTkr"), new NotFound("governingDocument", "x", "strategy"));
        Given(Granted).When(Effort with { SpentTkr = -1, Goals = [new("x")] }).Then(new GrowthAmountOutside("spentTkr"), new NotFound("goal", "x", "goals[0]"));
        Given(Granted).When(Effort with { Fund = new("x") }).Then(new NotFound("growthFund", "x", "fund"));
    }
}
