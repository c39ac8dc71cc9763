using Styrbord.Domain.Economy;

namespace Styrbord.Domain.Tests.Economy;

/// <summary>Targeted state grants are estimated for the period and budgeted on the unit that the premises name.</summary>
public sealed class GrantTests
{
    private static readonly Story Placed = SomeFrames.Adopted.And(SomeFrames.Register with
    {
        Premises = [new("B05", PremiseKind.Placement, "Riktade statsbidrag är budgeterade centralt.", null, [], null, RegionalService)],
    });

    private static readonly EstimateGrant Estimate = new(new("bidrag"), SomeFrames.Frames, "Kvinnors hälsa", RegionalService, [5_000, 5_000, 0], "Överenskommelse 2018");

    [Fact, Requirement("R-165")]
    public void EstimateGrant_ForThePeriod_IsBudgetedOnTheUnitThatThePremisesName()
    {
        var set = Placed.And(Estimate, Estimate with { Id = new("bidrag-2"), Name = "God vård", AmountsTkr = [1_000, 0, 0] }).Authority.Economy.Sets[SomeFrames.Frames];

        set.Grants!.Value.Select(g => (g.Name, g.Unit)).ShouldBe([("Kvinnors hälsa", RegionalService), ("God vård", RegionalService)]);
        GrantRules.Sum(set).ShouldBe([6_000, 5_000, 0]);
    }

    [Fact, Requirement("R-165")]
    public void EstimateGrant_OnAnotherUnit_IsRefusedAndNamesTheRightOne()
    {
        Given(Placed).When(Estimate with { Unit = Surgery }).ThenRefused<GrantElsewhere>();
        Given(SomeFrames.Registered).When(Estimate with { Unit = Surgery }).ThenOne<GrantEstimated>();
    }

    [Fact, Requirement("R-165")]
    public void EstimateGrant_NotForEveryYear_IsRefused() =>
        Given(Placed).When(Estimate with { AmountsTkr = [5_000] }).Then(new GrantYears(1, 2019, 2021));

    [Fact]
    public void EstimateGrant_BadInput_GivesEveryProblem()
    {
        Given(Placed).When(Estimate with { Name = " ", Source = "", Unit = new("x"), AmountsTkr = [-1, 0, 0] })
            .Then(new Required("name"), new Required("source"), new NotFound("unit", "x", "unit"), new AmountOutOfRange("amountsTkr[0]", -1));
        Given(Placed).When(Estimate with { Set = new("x") }).Then(new NotFound("frames", "x", "set"));
    }

    [Fact]
    public void EstimateGrant_Anew_ReplacesWhatWasSeen()
    {
        var once = Placed.And(Estimate with { Seen = "" });

        var seen = GrantRules.SeenOf(once.Authority.Economy.Sets[SomeFrames.Frames].Grants!.Value.Single());

        Given(once).When(Estimate with { AmountsTkr = [1, 2, 3], Seen = seen }).Then(a => a.Economy.Sets[SomeFrames.Frames].Grants!.Value.Single().AmountsTkr.ShouldBe([1, 2, 3]));
        Given(once).When(Estimate with { AmountsTkr = [1, 2, 3], Seen = "" }).ThenRefused<Conflict>();
        Given(once).When(Estimate).ThenNothing();
    }

    [Fact]
    public void EstimateGrant_OverAnotherNameOrSource_IsAConflict()
    {
        var once = Placed.And(Estimate);
        var seen = GrantRules.SeenOf(once.Authority.Economy.Sets[SomeFrames.Frames].Grants!.Value.Single());

        Given(once.And(Estimate with { Source = "Regeringsbeslut" })).When(Estimate with { AmountsTkr = [1, 2, 3], Seen = seen }).ThenRefused<Conflict>().Theirs.ShouldBe("5000 5000 0");
        Given(once.And(Estimate with { Name = "Psykisk hälsa" })).When(Estimate with { AmountsTkr = [1, 2, 3], Seen = seen }).ThenRefused<Conflict>();
    }
}
