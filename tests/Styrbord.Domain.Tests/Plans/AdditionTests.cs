using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class AdditionTests
{
    private static readonly ItemId Id = new("mobilt-team");
    private static readonly ItemId Adopted1 = new("beslut-1");
    private static readonly WriteInitiative New = new(Proposal, Id, InitiativeKind.Activity, "Mobilt team", "Ett team för äldre.", Replaces: "Hembesök var för sig fasas ut.");

    private static readonly Story WithDecision = Opened.And(
        new OpenMatter(new("budget"), "2018/00077", "Budget 2018", MatterKind.Budget, 2018),
        new RecordDecision(Adopted1, new("budget"), OldAssembly, new PartialDate(2017, 11, 20), DecisionStage.Adoption, Sources: [new("budgeten", null, "Beslut.")]),
        new RecordDecision(new("beredning"), new("budget"), OldBoard, new PartialDate(2017, 10, 20), DecisionStage.Preparation, Sources: [new("budgeten", null, "Beredning.")]));

    [Fact, Requirement("R-136", "R-109")]
    public void WriteInitiative_WithoutADecision_IsAProposal() =>
        Given(Opened).When(New).Then(authority => Written(authority).IsDecided.ShouldBeFalse());

    [Fact, Requirement("R-136")]
    public void WriteInitiative_AsDecidedWithoutADecision_IsRefused() =>
        Given(Opened).When(New with { Decided = true }).Then(new NoPoliticalDecision());

    [Fact, Requirement("R-136")]
    public void WriteInitiative_AsDecidedByAPoliticalDecision_NamesIt() =>
        Given(WithDecision).When(New with { Decided = true, Decision = Adopted1 }).Then(authority => Written(authority).Decision.ShouldBe(Adopted1));

    [Fact, Requirement("R-136")]
    public void WriteInitiative_AsDecidedByAPreparation_IsRefused() =>
        Given(WithDecision).When(New with { Decided = true, Decision = new("beredning") }).Then(new NotAPoliticalDecision(new("beredning")));

    [Fact, Requirement("R-136")]
    public void Decisions_ToRestOn_LeaveOutPreparationsAndProposals() =>
        AdditionRules.Decisions(WithDecision).Select(d => d.Id).ShouldBe([Adopted1]);

    [Fact]
    public void WriteInitiative_EverythingWrong_GivesEveryProblem() =>
        Given(Opened).When(new WriteInitiative(Proposal, new("a b"), InitiativeKind.Method, "", "", Decided: true, Decision: new("x"))).Then(
            new BadId("id", "a b"), new Required("name"), new Required("text"), new NotFound("decision", "x", "decision"));

    [Fact]
    public void WriteInitiative_AsItIs_ChangesNothing() => Given(Opened, New).When(New).ThenNothing();

    [Fact]
    public void WriteInitiative_SomebodyElseWroteFirst_IsAConflict() =>
        Given(Opened, New).When(New with { Text = "Något annat.", Seen = "" }).ThenRefused<Conflict>().Theirs.ShouldBe("Ett team för äldre.");

    [Fact, Requirement("R-067")]
    public void WriteProcess_WithGoals_IsLinkedToThem() =>
        Given(Opened).When(new WriteProcess(Proposal, new("akut"), "Akut omhändertagande", [Health, Quality, Health])).Then(authority =>
            authority.Plans.Plans[Proposal].Content.Processes!.Values.ShouldHaveSingleItem().Goals.ShouldBe([Health, Quality]));

    [Fact, Requirement("R-067")]
    public void WriteProcess_WithoutGoalOrWithAnUnknown_IsRefused()
    {
        Given(Opened).When(new WriteProcess(Proposal, new("akut"), "Akut", [])).Then(new Required("goals"));
        Given(Opened).When(new WriteProcess(Proposal, new("akut"), "Akut", [new("x")])).Then(new NotFound("goal", "x", "goals[0]"));
    }

    [Fact, Requirement("R-068")]
    public void LinkDocument_CompetencePlan_IsLinkedInItsVersion() =>
        Given(Opened).When(new LinkDocument(Proposal, new("kfp"), LinkedKind.CompetencePlan, "Kompetensförsörjningsplan", "https://exempel.se/kfp", "2", new DateOnly(2018, 3, 1))).Then(authority =>
            authority.Plans.Plans[Proposal].Content.Documents!.Values.Select(d => (d.Kind, d.Version, d.Day)).ShouldBe([(LinkedKind.CompetencePlan, "2", new DateOnly(2018, 3, 1))]));

    [Fact, Requirement("R-068")]
    public void LinkDocument_WithoutVersionOrAddress_IsRefused() =>
        Given(Opened).When(new LinkDocument(Proposal, new("kfp"), LinkedKind.CompetencePlan, "Plan", "kfp.docx")).Then(new NotAWebAddress(), new NoVersion());

    [Theory]
    [InlineData("http://exempel.se/kfp")]
    [InlineData("https://namn:losen@exempel.se/kfp")]
    public void LinkDocument_AtAnAddressThatIsNotSafe_IsRefused(string address) =>
        Given(Opened).When(new LinkDocument(Proposal, new("kfp"), LinkedKind.CompetencePlan, "Plan", address, "2")).Then(new NotAWebAddress());

    [Fact]
    public void RemoveItem_TheLastNew_LeavesThePlanAsItWas()
    {
        var before = Opened.Authority.StateHash();

        Given(Opened, New).When(new RemoveItem(Proposal, Id)).Then(authority => authority.Plans.Plans[Proposal].Content.ShouldBe(Opened.Authority.Plans.Plans[Proposal].Content));
        Opened.And(New).Authority.StateHash().ShouldNotBe(before);
        Opened.And(New, new RemoveItem(Proposal, Id)).Authority.StateHash().ShouldBe(before);
    }

    [Fact]
    public void MakeCommitment_WithTheIdOfSomethingNew_IsRefused() =>
        Given(Opened, New).When(new MakeCommitment(Proposal, Id, Health, "Vi åtar oss.")).Then(new AlreadyExists("commitment", Id.Value));

    [Fact, Requirement("R-136", "R-137")]
    public void Document_WithSomethingNew_SaysWhatItRestsOnAndWhatIsPhasedOut()
    {
        var proposed = Printed(Opened.And(New));
        proposed.ShouldContain("Ny verksamhet. Förslag, beslut saknas.");
        proposed.ShouldContain("Hembesök var för sig fasas ut.");

        Printed(WithDecision.And(New with { Decided = true, Decision = Adopted1 })).ShouldContain("Ny verksamhet. Beslutat av Landstingsfullmäktige 2017-11-20, Budget 2018.");
    }

    [Fact]
    public void Between_RevisionsWithSomethingNew_NamesIt()
    {
        var story = Opened.And(new SaveRevision(Proposal), New, new WriteProcess(Proposal, new("akut"), "Akut", [Health]), new LinkDocument(Proposal, new("kfp"), LinkedKind.Other, "Bilaga", "https://exempel.se", "1"));

        PlanRevisions.Of(story, story.Authority.Plans.Plans[Proposal])[0].Changes.Select(c => (c.Kind, c.Names[0]))
            .ShouldBe([(ChangeKind.Initiative, "Mobilt team"), (ChangeKind.Process, "Akut"), (ChangeKind.Document, "Bilaga")]);
    }

    private static Initiative Written(Authority authority) => authority.Plans.Plans[Proposal].Content.Initiatives![Id];

    private static string Printed(Story story) =>
        System.Text.Encoding.UTF8.GetString(Model.ToJson(DocumentsQueries.OfPlan(story, story.Authority.Plans.Plans[Proposal], new(2018, 9, 1))));
}
