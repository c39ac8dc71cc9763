using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Documents;

public sealed class WithholdingTests
{
    private static readonly Plan Plan = Locked.Authority.Plans.Plans[Proposal];

    private static string Vision => Plan.Content.Sections["vision"].Text.Id;

    [Fact]
    public void WithholdText_InALockedRevision_TakesTheLockedDocumentAndItsFilesAlong()
    {
        var told = Given(Locked).When(new WithholdText(Vision, "Nämnden 14 §, GDPR art. 17"));

        var happened = told.ThenOne<TextWithheld>();
        happened.Withholds.ShouldBe([Vision, Locked.Authority.Decisions.Contents[Content1].Document.Id]);
        happened.Forgets.ShouldBe([$"pdf/innehall-{Content1}/"]);
    }

    [Fact]
    public void WithholdText_WrittenAfterTheLock_LeavesTheLockedDocument()
    {
        var story = Locked.And(new WriteSection(Proposal, "vision", "Något nytt."));

        Given(story).When(new WithholdText(story.Authority.Plans.Plans[Proposal].Content.Sections["vision"].Text.Id, "Beslut.")).ThenOne<TextWithheld>().Forgets.ShouldBeEmpty();
    }

    [Fact]
    public void WithholdText_RewrittenAfterAFixing_TakesTheFixingThatShowsItAndNoOther()
    {
        var first = AnActionPlan.Fixed;
        var text = first.Authority.ActionPlans.Activities[AnActionPlan.Evenings].Content.Text!.Id;
        var again = first.And(
            new ChangeActivity(AnActionPlan.Evenings, "Kvällsmottagning på kirurgen", Surgery, new(2019, 2, null), new(2019, 9, 15), Items: [AnActionPlan.Waiting], Text: "Tre kvällar."),
            new FixActionPlan(HospitalAdministration, 2019));
        var kept = again.Authority.ActionPlans.Plans.Values.Single().Fixed;

        Withheld(again, text).ShouldSatisfyAllConditions(
            w => w.Withholds.ShouldBe([text, kept[0].Document.Id]),
            w => w.Withheld.ActionPlans!.Value.ShouldBe(["faststalld-2019-1-forv-sjukhus"]));
    }

    [Fact]
    public void WithholdText_OfACommitmentQuotedInAFixedActionPlan_TakesThatPlanToo()
    {
        var authority = AnActionPlan.Fixed.Authority;
        var (quoted, plans) = (authority.Plans.Plans[Final].Content.Commitments, authority.ActionPlans.Plans.Values.Single().Fixed);

        Withheld(AnActionPlan.Fixed, quoted[AnActionPlan.Measuring].Text.Id).Withholds.ShouldContain(plans[0].Document.Id);
        Withheld(AnActionPlan.Fixed, quoted[AnActionPlan.Waiting].Text.Id).Withholds.ShouldNotContain(plans[0].Document.Id);
    }

    [Fact]
    public void WithholdText_OfTheAssembly_TakesTheLockedPlansThatQuoteIt()
    {
        var authority = Locked.Authority;

        Withheld(Locked, authority.Goals.Goals[Health].Description!.Id).Withheld.Contents.ShouldBe([Content1]);
        Withheld(Locked, authority.Goals.Assignments[ToAll].Text.Id).Withheld.Contents.ShouldBe([Content1]);
        Withheld(Locked, authority.Goals.Assignments[ToBoard].Text.Id).Withheld.Contents.ShouldBeEmpty();
    }

    [Fact]
    public void WithholdText_OfOneFixing_LeavesTheLater()
    {
        var twice = AnActionPlan.Fixed.And(
            new WriteActionPlanSection(HospitalAdministration, 2019, ActionPlanSections.Planning, "Vi arbetar i fem team."), new FixActionPlan(HospitalAdministration, 2019));
        var first = twice.Authority.ActionPlans.Plans.Values.Single().Fixed[0].Document.Id;

        Withheld(twice, first).Withholds.ShouldBe([first]);
    }

    [Fact]
    public void WithholdText_KeepsTheGroundAndWhoOrderedIt()
    {
        var withheld = Given(Locked, new WithholdText(Vision, "Beslut.")).Authority.Documents.Withheld[Vision];

        (withheld.Ground.Body, withheld.Contents.Single()).ShouldBe(("Beslut.", Content1));
    }

    [Fact]
    public void WithholdText_WithoutGroundOrText_GivesEveryProblem() =>
        Given(Locked).When(new WithholdText("x", " ")).Then(new NotFound("text", "x", "text"), new Required("ground"));

    [Fact]
    public void WithholdText_Again_ChangesNothing() => Given(Locked, new WithholdText(Vision, "Beslut.")).When(new WithholdText(Vision, "Igen.")).ThenNothing();

    private static TextWithheld Withheld(Story story, string text) =>
        new WithholdText(text, "Beslut.").Decide(story, new(new(2019, 6, 1), 0, Context.SystemActor, "prov", new byte[32]))
            .ShouldBeOfType<Accepted>().Events.ShouldHaveSingleItem().ShouldBeOfType<TextWithheld>();
}
