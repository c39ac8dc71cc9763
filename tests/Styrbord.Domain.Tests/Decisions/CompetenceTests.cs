using Styrbord.Domain.Decisions;
using Styrbord.Domain.Process;
using Styrbord.Domain.Tests.Process;

namespace Styrbord.Domain.Tests.Decisions;

public sealed class CompetenceTests
{
    private static readonly EquatableArray<SourceQuote> Source = [new("dokument.txt", "s. 1", "beslutade")];
    private static readonly Story InSeptember = WithBodies.On(2018, 9, 13);

    [Theory, Requirement("R-135")]
    [InlineData(MatterKind.GuidingTexts)]
    [InlineData(MatterKind.OverallGoals)]
    [InlineData(MatterKind.Guidelines)]
    [InlineData(MatterKind.PoliticalOrganisation)]
    [InlineData(MatterKind.Budget)]
    [InlineData(MatterKind.PlanningDirective)]
    [InlineData(MatterKind.TaxRate)]
    [InlineData(MatterKind.AnnualReport)]
    public void AdoptDecision_MatterOfTheAssemblyByTheBoard_IsRefused(MatterKind kind) =>
        Given(Prepared(kind)).When(Adopted(OldBoard)).Then(new WrongDecidingBody("Landstingsstyrelsen", "5 kap. 1–2 §§ kommunallagen (2017:725)"));

    [Theory, Requirement("R-135")]
    [InlineData(MatterKind.GuidingTexts)]
    [InlineData(MatterKind.Budget)]
    [InlineData(MatterKind.AnnualReport)]
    public void AdoptDecision_MatterOfTheAssemblyByTheAssembly_IsAccepted(MatterKind kind) => Given(Prepared(kind)).When(Adopted(OldAssembly)).ThenOne<DecisionAdopted>();

    [Fact, Requirement("R-135")]
    public void AdoptDecision_BeforeTheActOf2018_IsRefusedByTheActOf1991() =>
        Given(Prepared(MatterKind.AnnualReport)).When(Adopted(OldBoard) with { Day = new(2017, 12, 31) })
            .ThenRefused<WrongDecidingBody>().Source.ShouldBe("3 kap. 9–10 §§ kommunallagen (1991:900)");

    [Fact, Requirement("R-135")]
    public void AdoptDecision_PlanByAWorkingCommittee_IsRefused() =>
        Given(AJointPlan.Locked.On(2018, 9, 19)).When(AJointPlan.Adopted(OldBoardWorkingCommittee, AJointPlan.Content1, new(2018, 9, 19)))
            .Problems.OfType<WrongDecidingBody>().ShouldHaveSingleItem().Source.ShouldBe("6 kap. 38 § kommunallagen (2017:725)");

    [Theory, Requirement("R-135")]
    [InlineData(MatterKind.GuidingTexts, "ls", "2017-11", "3 kap. 9–10 §§ kommunallagen (1991:900)")]
    [InlineData(MatterKind.Budget, "ls", "2017-09-13", "3 kap. 9–10 §§ kommunallagen (1991:900)")]
    [InlineData(MatterKind.OperationalPlan, "ls-au", "2018-08-29", "6 kap. 38 § kommunallagen (2017:725)")]
    public void RecordDecision_ByTheWrongBody_IsTakenInWithAFinding(MatterKind kind, string body, string day, string law) =>
        Given(Matter(kind)).When(Recorded(new BodyId(body), day)).ThenOne<DecisionAdopted>().Findings.ShouldBe([new("decisions.wrong-body", law)]);

    [Fact, Requirement("R-126")]
    public void RecordDecision_PreparationByTheBoard_HasNoFinding() =>
        Given(Matter(MatterKind.PlanningDirective)).When(Recorded(OldBoard, "2018-05-28") with { Stage = DecisionStage.Preparation }).ThenOne<DecisionAdopted>().Findings.ShouldBeEmpty();

    [Fact]
    public void RecordDecision_WithoutBody_IsANoteWithoutFinding()
    {
        var adopted = Given(Matter(MatterKind.PoliticalOrganisation)).When(Recorded(null, "2017-11")).ThenOne<DecisionAdopted>();

        (adopted.Body, adopted.Findings.Count, adopted.Recorded).ShouldBe((null, 0, true));
    }

    [Fact]
    public void RecordDecision_WithoutSource_IsRefused() =>
        Given(Matter(MatterKind.Other)).When(Recorded(OldBoard, "2018-05-28") with { Sources = [] }).Then(new Required("sources"));

    [Fact]
    public void RecordDecision_OfAMonthThatHasNotBegun_IsRefused() =>
        Given(Matter(MatterKind.Other)).When(Recorded(OldBoard, "2018-10")).Then(new DayNotReached(new(2018, 10, 1), new(2018, 9, 13)));

    [Fact]
    public void RecordDecision_UnknownEverything_GivesEveryProblem() =>
        Given(InSeptember).When(Recorded(new BodyId("y"), "2018-05") with { Id = new(""), Content = new ItemId("z") })
            .Then(new BadId("id", ""), new NotFound("matter", "m", "matter"), new NotFound("body", "y", "body"), new NotFound("content", "z", "content"));

    [Fact]
    public void RecordDecision_OnContentOfAnotherStep_IsRefused() =>
        Given(AJointPlan.Locked.On(2018, 9, 20))
            .When(new RecordDecision(new("b"), HealthcareMatter, Hospital, new(2018, 9, 19), DecisionStage.Final, "1", Content: AJointPlan.Content1, Sources: Source))
            .Then(new ContentElsewhere(AJointPlan.Content1));

    [Fact]
    public void ByDay_KnownByItsMonth_StandsAfterEveryDayOfIt()
    {
        var story = Matter(MatterKind.Other).And(
            Recorded(OldBoard, "2018-05") with { Id = new("manad") }, Recorded(OldBoard, "2018-05-28") with { Id = new("dag") }, Recorded(OldBoard, "2018-06-01") with { Id = new("juni") });

        DecisionsQueries.ByDay(story).Select(d => d.Id.Value).ShouldBe(["dag", "manad", "juni"]);
        story.Authority.Decisions.Decisions[new("manad")].Day.ToString().ShouldBe("2018-05");
    }

    [Fact, Requirement("R-126")]
    public void AdoptDecision_DirectiveNotPrepared_IsRefused() =>
        Given(Matter(MatterKind.PlanningDirective)).When(Adopted(OldAssembly)).Then(new NotPrepared("Ärende"));

    [Theory, Requirement("R-086")]
    [InlineData("ls", true), InlineData("lf", false)]
    public void AdoptDecision_DirectiveByTheBoard_IsAsTheYearsProcessVersionSays(string decides, bool accepted)
    {
        var version = AVersion.Record(AVersion.Old, AVersion.Step("d", StepKind.Decision, [4], "directive.decided", new BodyId(decides)));
        var story = InSeptember.And(version, new FollowProcessVersion(2019, AVersion.Old), new OpenMatter(new("m"), "2018/9", "Direktiv 2019", MatterKind.PlanningDirective, 2019));

        var told = Given(story).When(Adopted(OldBoard));

        told.Problems.Select(p => p.GetType()).ShouldBe(accepted ? [] : [typeof(WrongDecidingBody), typeof(NotPrepared)]);
        Given(story).When(Recorded(OldBoard, "2018-05-28")).ThenOne<DecisionAdopted>().Findings.Count.ShouldBe(accepted ? 0 : 1);
    }

    [Fact, Requirement("R-126")]
    public void AdoptDecision_DirectivePreparedAfterwards_IsRefused() =>
        Given(Matter(MatterKind.PlanningDirective), Preparation(new(2018, 6, 12))).When(Adopted(OldAssembly)).ThenRefused<NotPrepared>();

    [Fact, Requirement("R-126")]
    public void AdoptDecision_DirectiveTabledInPreparation_IsRefused() =>
        Given(Matter(MatterKind.PlanningDirective), Preparation(new(2018, 5, 28)) with { Outcome = DecisionOutcome.Tabled }).When(Adopted(OldAssembly)).ThenRefused<NotPrepared>();

    [Fact, Requirement("R-126")]
    public void AdoptDecision_DirectiveUnderAnotherStepsName_IsRefusedAsUnprepared() =>
        Given(Matter(MatterKind.PlanningDirective)).When(Adopted(OldAssembly) with { Stage = DecisionStage.Final }).ThenRefused<NotPrepared>();

    [Fact, Requirement("R-126")]
    public void AdoptDecision_DirectivePreparedBefore_IsLinkedToItsPreparation() =>
        Given(Matter(MatterKind.PlanningDirective), Preparation(new(2018, 5, 28))).When(Adopted(OldAssembly)).ThenOne<DecisionAdopted>().Continues.ShouldBe(new ItemId("beredning"));

    [Fact]
    public void Undecided_PreparedOrTabled_StaysUntilSomebodyDecides()
    {
        var prepared = Prepared(MatterKind.Budget).And(new OpenMatter(new("n"), "2018/10", "Senare", MatterKind.Other));
        var tabled = prepared.And(Adopted(OldAssembly) with { Id = new("bord"), Outcome = DecisionOutcome.Tabled });

        DecisionsQueries.Undecided(tabled).Select(m => m.Id.Value).ShouldBe(["m", "n"]);
        DecisionsQueries.Undecided(tabled.And(Adopted(OldAssembly) with { Paragraph = "61" })).Select(m => m.Id.Value).ShouldBe(["n"]);
    }

    private static Story Matter(MatterKind kind) => InSeptember.And(new OpenMatter(new("m"), "2018/9", "Ärende", kind));

    private static Story Prepared(MatterKind kind) => Matter(kind).And(Preparation(new(2017, 5, 28)));

    private static AdoptDecision Preparation(DateOnly day) => new(new("beredning"), new("m"), OldBoard, day, "50", DecisionStage.Preparation);

    private static AdoptDecision Adopted(BodyId body) => new(new("b"), new("m"), body, new(2018, 6, 11), "60", DecisionStage.Adoption);

    private static RecordDecision Recorded(BodyId? body, string day) => new(new("b"), new("m"), body, PartialDate.Parse(day), DecisionStage.Adoption, Sources: Source);
}
