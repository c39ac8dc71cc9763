using Styrbord.Domain.Documents;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

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
}
