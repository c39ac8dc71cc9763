using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.ANewYear;

namespace Styrbord.Domain.Tests.Plans;

public sealed class ExaminationTests
{
    private static readonly SubmitPlan Submit = new(Plan2020, new("innehall-2020"), ["Nämnden godkänner planen."]);

    [Fact, Requirement("R-054", "R-105")]
    public void SubmitPlan_NothingExamined_IsRefusedWithEachPart() =>
        Given(Copied).When(Submit).Problems.OfType<Unexamined>().Select(m => m.Place).ShouldBe(
        [
            "sections.vision-2020", "goals.P1.N1", "indicators.ind-1", "goals.P2.N1", "focusAreas.eget-1", "indicators.ind-2", "goals.P2.N2", "commitments.atagande-1",
        ]);

    [Fact, Requirement("R-054")]
    public void SubmitPlan_EachExaminedAndTheRestWritten_LocksTheRevision() => Given(Examined()).When(Submit).ThenEvents(typeof(RevisionKept), typeof(ContentFrozen));

    [Fact, Requirement("R-054")]
    public void SubmitPlan_OnePartNotExamined_IsRefusedEvenFromASource()
    {
        var story = Given(Copied, [.. Keeps(Copied).SkipLast(1)]);

        story.When(Submit with { FromSource = true }).ThenRefused<Unexamined>().ShouldBe(new("indicator", "indicators.ind-2", "2.1", "Vårdskador"));
    }

    [Fact, Requirement("R-054")]
    public void KeepPart_OfAPartTakenOver_IsExaminedAsItStood()
    {
        var told = Given(Copied).When(new KeepPart(Plan2020, "goals.P1.N1"));

        told.ThenOne<PartKept>();
        Content(told.After).IsUnexamined("goals.P1.N1").ShouldBeFalse();
        Content(told.After).GoalTexts.ShouldBe(Content(Copied).GoalTexts);
    }

    [Fact]
    public void KeepPart_AlreadyExaminedOrWrittenByHand_DoesNothing() =>
        Given(Copied, new KeepPart(Plan2020, "goals.P1.N1")).When(new KeepPart(Plan2020, "goals.P1.N1")).ThenNothing();

    [Fact]
    public void KeepPart_OfNothing_IsRefused()
    {
        Given(Copied).When(new KeepPart(Plan2020, "commitments.x")).Then(new NotFound("part", "commitments.x", "part"));
        Given(Copied).When(new KeepPart(new("x"), "goals.P1.N1")).Then(new NotFound("plan", "x", "plan"));
    }

    [Theory, Requirement("R-054")]
    [MemberData(nameof(Ordinary))]
    public void OrdinaryCommand_OnAPartTakenOver_SettlesIt(string part, Command command) =>
        Content(Given(Copied, command)).Unexamined!.Value.ShouldBe(Content(Copied).Unexamined!.Value.Where(p => p != part));

    [Fact]
    public void WriteSection_TheSameText_KeepsThePart() =>
        Given(Copied).When(new WriteSection(Plan2020, "vision-2020", "Visionen beaktas i allt vi gör.")).ThenOne<PartKept>().Part.ShouldBe("sections.vision-2020");

    [Fact]
    public void Examined_All_LeavesNoMark() => Content(Examined()).Unexamined.ShouldBeNull();

    [Fact]
    public void SaveRevision_WithPartsNotExamined_IsKeptAsItStood() =>
        PlanRevisions.At(Given(Copied, new SaveRevision(Plan2020), new KeepPart(Plan2020, "goals.P1.N1")).Authority.Plans.Plans[Plan2020], 1)!.Content.IsUnexamined("goals.P1.N1").ShouldBeTrue();

    [Fact]
    public void Places_OfPartsNotExamined_AreWhereTheyStand() =>
        PlanOutlines.Of(Copied, Copied.Authority.Plans.Plans[Plan2020]).Goals.Single(g => g.Goal.Id == Safety).Missing.Where(m => m is Unexamined)
            .Select(m => PlanPlaces.Of(Copied, m)).ShouldBe([new("2.1", "malet"), new("2.1", "eget-eget-1"), new("2.1", "indikator-ind-2")]);

    [Fact]
    public void Requirements_OfAPlanTakenOver_CountTheExaminedParts()
    {
        var examination = PlanRequirements.Of(Copied, Given(Copied, new KeepPart(Plan2020, "goals.P1.N1")).Authority.Plans.Plans[Plan2020]).Single(r => r.Kind == RequirementKind.Examination);
        (examination.Done, examination.Of, examination.State).ShouldBe((1, 8, PlaceState.Unexamined));
    }

    [Fact]
    public void Outline_PlaceWithAllButExamination_SaysSo() =>
        PlanOutlines.Of(Copied, Copied.Authority.Plans.Plans[Plan2020]).SectionNamed("vision-2020")!.State.ShouldBe(PlaceState.Unexamined);

    [Fact]
    public void Document_OfADraft_MarksPartsNotExamined()
    {
        var plan = Copied.Authority.Plans.Plans[Plan2020];
        var body = PlanDocument.Body(Copied, plan, plan.Content, Copied.Today);

        body.OfType<RichText>().Count(t => t.Mark == "ej omprövad").ShouldBe(6);
        body.OfType<Table>().Select(t => t.Rows[0][0]).ShouldBe(["Självskattad hälsa (ej omprövad)", "Vårdskador (ej omprövad)"]);
    }

    public static TheoryData<string, Command> Ordinary => new()
    {
        { "sections.vision-2020", new WriteSection(Plan2020, "vision-2020", "Ny text.") },
        { "sections.vision-2020", new WriteSection(Plan2020, "vision-2020", "") },
        { "goals.P1.N1", new DescribeGoal(Plan2020, GoodHealth, "Ny text.") },
        { "goals.P1.N1", new DescribeGoal(Plan2020, GoodHealth, "") },
        { "focusAreas.eget-1", new WriteOwnFocusArea(Plan2020, OwnArea, Availability, "Läkemedel", "Ny text.", "Det ger tillgänglighet.") },
        { "focusAreas.eget-1", new RemoveItem(Plan2020, OwnArea) },
        { "commitments.atagande-1", new MakeCommitment(Plan2020, CommitmentOfArea, Availability, "Ny text.") },
        { "commitments.atagande-1", new RemoveItem(Plan2020, CommitmentOfArea) },
        { "indicators.ind-1", new UseIndicator(Plan2020, Indicator1, GoodHealth, "74", 2019, "76") },
        { "indicators.ind-1", new DropIndicator(Plan2020, Indicator1) },
    };

    /// <summary>Every part kept, the answer given and the third goal's indicator chosen.</summary>
    private static Story Examined() => Given(
        Copied,
        [
            .. Keeps(Copied),
            new AnswerAssignment(Plan2020, new("P2.N2.J1.U1"), "Vi erbjuder e-tjänster."),
            new UseIndicator(Plan2020, Indicator3, Availability, Target: "5"),
        ]);

    private static IEnumerable<Command> Keeps(Story story) => Content(story).Unexamined!.Value.Select(part => new KeepPart(Plan2020, part));

    private static PlanContent Content(Story story) => story.Authority.Plans.Plans[Plan2020].Content;
}
