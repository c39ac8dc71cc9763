using Styrbord.Domain.Decisions;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Governing;

public sealed class RecordsRuleTests
{
    private static readonly RecordRecordsRule Plans = new(new("planer"), "Verksamhetsplaner", Retention.Preserve, "Dokumenthanteringsplanen", "Nämndens sekreterare", Where: "Diariet", Matters: ["operationalPlan"]);

    [Fact]
    public void RecordsOf_AKindOfMatter_SaysWhoKeepsItHowLong()
    {
        var story = Given(WithBodies, Plans, new RecordRecordsRule(new("rutiner"), "Rutiner", Retention.Weed, "Dokumenthanteringsplanen", "Förvaltningen", 5, Documents: ["rutin"]));

        GoverningQueries.RecordsOf(story, MatterKind.OperationalPlan)!.Retention.ShouldBe(Retention.Preserve);
        GoverningQueries.RecordsOf(story, "rutin")!.Years.ShouldBe(5);
        GoverningQueries.RecordsOf(story, MatterKind.Budget).ShouldBeNull();
    }

    [Fact]
    public void RecordRecordsRule_WithWrongYearsAndKind_GivesEveryProblem()
    {
        Given(WithBodies).When(Plans with { Years = 10, Matters = ["plan"], Basis = "" }).Then(new YearsMisplaced(), new NotFound("matterKind", "plan", "matters"), new Required("basis"));
        Given(WithBodies).When(Plans with { Retention = Retention.Weed }).Then(new YearsMisplaced());
        Given(WithBodies).When(Plans with { Retention = Retention.Weed, Years = 201 }).Then(new YearsMisplaced());
    }

    [Fact]
    public void RecordRecordsRule_AsItStands_ChangesNothing() => Given(WithBodies, Plans).When(Plans).ThenNothing();

    [Fact, Requirement("R-062")]
    public void WhoDecides_OnADay_FollowsTheRulesOfThatDay()
    {
        var now = WhoDecides.On(Planning, new(2019, 2, 1), 2019);
        var before = WhoDecides.On(Planning, new(2017, 12, 31), 2019);

        var budget = now.Single(k => k.Kind == MatterKind.Budget);
        (budget.Rule!.Source, budget.Bodies.Single().Id).ShouldBe(("5 kap. 1–2 §§ kommunallagen (2017:725)", Assembly));
        now.Single(k => k.Kind == MatterKind.OperationalPlan).Bodies.ShouldContain(b => b.Id == Healthcare);
        before.Single(k => k.Kind == MatterKind.Budget).Rule!.Source.ShouldBe("3 kap. 9–10 §§ kommunallagen (1991:900)");
    }

    [Fact, Requirement("R-062")]
    public void WhoDecides_OfADecidedMatter_NamesWhoDecided() =>
        WhoDecides.On(AJointPlan.Decided, new(2018, 9, 21), 2019).Single(k => k.Kind == MatterKind.OperationalPlan).Matters.Single(m => m.Matter.Id == HealthcareMatter).DecidedBy.Length.ShouldBe(3);
}
