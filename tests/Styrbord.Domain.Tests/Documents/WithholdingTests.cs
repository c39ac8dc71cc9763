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
    public void WithholdText_OfAnActivity_TakesThePlanFixedForItsYearAndNoOther()
    {
        var fixing = AnActionPlan.Fixed.Authority.ActionPlans.Plans.Values.Single();
        var other = fixing with { Year = 2020, Fixed = [fixing.Fixed[0] with { Document = fixing.Sections.Values.First().Text }] };
        var authority = AnActionPlan.Fixed.Authority;
        authority = authority with { ActionPlans = authority.ActionPlans with { Plans = authority.ActionPlans.Plans.Add("annat-ar", other with { Sections = other.Sections.Clear() }) } };
        var text = authority.ActionPlans.Activities[AnActionPlan.Evenings].Content.Text!.Id;

        new WithholdText(text, "Beslut.").Decide(authority, new(new(2019, 6, 1), 0, Context.SystemActor, "prov", new byte[32]))
            .ShouldBeOfType<Accepted>().Events.ShouldHaveSingleItem().ShouldBeOfType<TextWithheld>().Withholds.ShouldBe([text, fixing.Fixed[0].Document.Id]);
    }

    [Fact]
    public void WithholdText_OfOneFixing_LeavesTheLater()
    {
        var twice = AnActionPlan.Fixed.And(
            new WriteActionPlanSection(HospitalAdministration, 2019, ActionPlanSections.Planning, "Vi arbetar i fem team."), new FixActionPlan(HospitalAdministration, 2019));
        var first = twice.Authority.ActionPlans.Plans.Values.Single().Fixed[0].Document.Id;

        new WithholdText(first, "Beslut.").Decide(twice, new(new(2019, 6, 1), 0, Context.SystemActor, "prov", new byte[32]))
            .ShouldBeOfType<Accepted>().Events.ShouldHaveSingleItem().ShouldBeOfType<TextWithheld>().Withholds.ShouldBe([first]);
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
