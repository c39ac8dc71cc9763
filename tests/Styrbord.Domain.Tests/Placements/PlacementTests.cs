using Styrbord.Domain.Decisions;
using Styrbord.Domain.Placements;

namespace Styrbord.Domain.Tests.Placements;

/// <summary>What is held, followed up against the policy that the assembly has decided.</summary>
public sealed class PlacementTests
{
    private static readonly Story Adopted = WithDirective.And(new RecordDecision(new("beslut"), DirectiveMatter, OldAssembly, new PartialDate(2018, 6, 11), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]));
    private static readonly RecordPlacementPolicy Policy = new(
        new("policy"), "Kapitalplaceringspolicy", new(2018, 7, 1), [new(MoneyKind.Pension, "Aktier", null, "40"), new(MoneyKind.Pension, "Räntor", "50", "100"), new(MoneyKind.Liquid, "Bank"), new(MoneyKind.Pension)], DirectiveMatter);

    [Fact, Requirement("R-200")]
    public void Holdings_AgainstThePolicyOfTheDay_AreJudged()
    {
        var story = Given(Adopted, Policy, Held(new("Aktier", 401), new("räntor", 499), new("Råvaror", 100)), new RecordHoldings(MoneyKind.Liquid, new(2019, 3, 31), [new("Bank", 250)], "Saldobesked"));

        var pension = PlacementQueries.Of(story).Single(f => f.Holdings.Kind == MoneyKind.Pension);
        pension.Rows.Select(r => (r.Asset, r.ShareHundredths, r.Judgement)).ShouldBe([("Aktier", 4_010, PlacementJudgement.AboveMost), ("räntor", 4_990, PlacementJudgement.BelowLeast), ("Råvaror", 1_000, PlacementJudgement.NotInPolicy)]);
        PlacementQueries.Of(story).Single(f => f.Holdings.Kind == MoneyKind.Liquid).Rows.ShouldHaveSingleItem().Judgement.ShouldBe(PlacementJudgement.Within);
    }

    [Fact, Requirement("R-200")]
    public void Holdings_BarelyAboveTheMost_AreNotRoundedToIt()
    {
        PlacementQueries.Of(Given(Adopted, Policy, Held(new("Aktier", 4_000_001), new("Räntor", 5_999_999)))).ShouldHaveSingleItem().Rows[0].ShouldBe(new("Aktier", 4_000_001, 4_000, new(MoneyKind.Pension, "Aktier", 0, 4_000), PlacementJudgement.AboveMost));
        PlacementQueries.Of(Given(Adopted, Policy, Held(new GivenHolding("Aktier", 10)))).ShouldHaveSingleItem().Rows.Select(r => r.Judgement).ShouldBe([PlacementJudgement.AboveMost, PlacementJudgement.BelowLeast]);
        PlacementQueries.Of(Given(Adopted, Held(new GivenHolding("Aktier", 10)))).ShouldHaveSingleItem().Rows[0].Judgement.ShouldBe(PlacementJudgement.NoPolicy);
    }

    [Fact]
    public void RecordHoldings_ChangedSinceSeen_IsAConflict()
    {
        var story = Given(Adopted, Held(new GivenHolding("Aktier", 10)));
        var seen = PlacementQueries.SeenOf(story.Authority.Placements.Holdings.Values.Single());

        story.When(Held(new GivenHolding("Aktier", 11)) with { Seen = "" }).Then(new HoldingsExist("day"));
        Given(story, Held(new GivenHolding("Aktier", 12))).When(Held(new GivenHolding("Aktier", 11)) with { Seen = seen }).ThenRefused<Conflict>().Theirs.ShouldBe("Aktier: 12 tkr");
        story.When(Held(new GivenHolding("Aktier", 11)) with { Seen = seen }).ThenAccepted();
    }

    [Fact]
    public void Policy_NotDecidedByTheAssemblyOrWithBadLimits_IsRefused()
    {
        Given(WithDirective).When(Policy).Then(new PolicyNotDecided("matter"));
        Given(Adopted).When(Policy with { Limits = [new(MoneyKind.Pension, "Aktier", "50", "40")] }).Then(new BadLimit("limits[0].most"));
        Given(Adopted).When(Policy with { Limits = [] }).Then(new BadLimit("limits"));
        Given(Adopted).When(Held(new GivenHolding("Aktier", -1))).Then(new BadHolding("items[0].amountTkr"));
        Given(Adopted).When(Held(new GivenHolding())).Then(new BadHolding("items"));
    }

    private static RecordHoldings Held(params ReadOnlySpan<GivenHolding> items) => new(MoneyKind.Pension, new(2019, 3, 31), new([.. items]), "Förvaltarens rapport");
}
