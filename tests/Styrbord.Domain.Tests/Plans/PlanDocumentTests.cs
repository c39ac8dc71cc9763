using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class PlanDocumentTests
{
    [Fact, Requirement("R-028", "R-026")]
    public void Body_OfAPlan_HasTheDirectivesPerspectivesAndGoalsInItsOrder() =>
        Body(Ready).OfType<Heading>().Where(h => h.Number is not null && h.Level <= 2).Select(h => $"{h.Number} {h.Text}").ShouldBe(
            ["1 Invånare och samhälle", "1.1 En god och jämlik hälsa", "2 Process och produktion", "2.1 Rätt kvalitet", "2.2 En hållbar verksamhet"]);

    [Fact, Requirement("R-024")]
    public void Body_OfAPlan_ShowsTheVisionAndHowItIsTakenIntoAccount()
    {
        var body = Body(Ready);

        body.Take(4).ShouldBe([new Heading(1, "Vision", null, "vision"), new Quote("Här vill vi bo."), new Heading(2, "Så beaktas visionen", null, "avsnitt-vision"), new RichText("Visionen beaktas i allt vi gör.")]);
    }

    [Fact, Requirement("R-039", "R-040")]
    public void Body_OfAPlan_QuotesTheAssemblyAndKeepsTheCommitteesWordsBelow()
    {
        var body = Body(Ready);

        body.ShouldContain(new Quote("Invånarna ska ha en god hälsa.", "Planeringsdirektiv 2019"));
        body.ShouldContain(new RichText("Vi arbetar för jämlik hälsa, tillgänglig för alla."));
        body.ShouldContain(new Quote("Samtliga nämnder ska beakta förslagen."));
        body.ShouldContain(new RichText("**Ej tillämpligt:** Besöken finns redan."));
    }

    [Fact, Requirement("R-036")]
    public void Body_OfAPlan_HoldsNoAssignmentOfAnotherBody() => Body(Ready).ShouldNotContain(new Quote("Styrelsen ska samordna."));

    [Fact, Requirement("R-043")]
    public void Body_OfAPlan_ShowsBaselineAndTargetWithUnit() =>
        Body(Ready).OfType<Table>().First().Rows[0].ShouldBe(["Självskattad hälsa", "72\u00a0% (2017)", "75\u00a0%", "–", "–"]);

    [Fact, Requirement("R-017")]
    public void Title_BodyRenamedLater_IsTheNameOfThePlansYear()
    {
        var story = Ready.And(new RenameBody(Healthcare, "Nämnden för hälsa", new(2020, 1, 1)));

        PlanDocument.Title(story, story.Authority.Plans.Plans[Proposal], story.Today).ShouldBe("Förslag till verksamhetsplan 2019, Hälso- och sjukvårdsnämnden");
    }

    [Fact]
    public void Freeze_TermChangedAfterTheLock_KeepsThatDaysWords()
    {
        var story = Ready.And(new SetTerm("commitments", "Löften", null, new(2018, 9, 19)), new MakeCommitment(Proposal, new("a"), Health, "Vi lovar."), new SubmitPlan(Proposal, Content1, Motion));

        ContentRules.Document(story.Authority.Decisions.Contents[Content1])!.Body.OfType<Heading>().Select(h => h.Text).ShouldContain("Åtaganden");
        PlanDocument.Body(story, story.Authority.Plans.Plans[Proposal], story.Authority.Plans.Plans[Proposal].Content, new(2018, 9, 19)).OfType<Heading>().Select(h => h.Text).ShouldContain("Löften");
    }

    [Fact, Requirement("R-116")]
    public void FrontMatter_OfADraft_MayHoldEmptyValues() =>
        Model.FromJson<DocumentTree>(Model.ToJson(new DocumentTree(1, PlanDocument.Kind, "Plan", [new("owner", "Dokumentansvarig", "")], []))).Front[0].Value.ShouldBe("");

    private static EquatableArray<Block> Body(Story story) => PlanDocument.Body(story, story.Authority.Plans.Plans[Proposal], story.Authority.Plans.Plans[Proposal].Content, story.Today);
}
