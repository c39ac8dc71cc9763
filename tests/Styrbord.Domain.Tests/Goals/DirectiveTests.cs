using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Tests.Goals;

public sealed class DirectiveTests
{
    private static readonly Story Unconfirmed = WithBodies.And(new OpenDirective(Directive2019, 2019, "Planeringsdirektiv 2019"));

    [Fact, Requirement("R-034")]
    public void DirectAssignmentTo_SeveralUnderOneFocusArea_EachHasItsOwnAddressees() =>
        GoalsQueries.Tree(WithDirective, 2019)!.Goals.SelectMany(g => g.FocusAreas).Single(f => f.FocusArea.Id == EqualHealth).Assignments
            .Select(a => string.Join(' ', GoalsQueries.AddresseesOf(WithDirective, a))).ShouldBe(["rs hsn tvn kbn", "rs hsn"]);

    [Theory, Requirement("R-036")]
    [InlineData("rs", "1.1.1a 1.1.1b 2.1.1a")]
    [InlineData("hsn", "1.1.1a 1.1.1b 2.1.1b")]
    [InlineData("tvn", "1.1.1a")]
    [InlineData("nbs", "")]
    public void AssignmentsTo_ABody_AreThoseToAllAndThoseNamingIt(string body, string numbers) =>
        string.Join(' ', GoalsQueries.AssignmentsTo(WithDirective, 2019, new(body)).Select(a => a.Number)).ShouldBe(numbers);

    [Fact, Requirement("R-036")]
    public void ProposedAddressees_OfAYear_AreCommitteesValidOnItsFirstDay()
    {
        GoalsQueries.ProposedAddressees(WithBodies, 2019, withExecutiveBoard: true).ShouldBe([Board, Healthcare, CultureAndLearning, Dental]);
        GoalsQueries.ProposedAddressees(WithBodies, 2019, withExecutiveBoard: false).ShouldNotContain(Board);
    }

    [Fact]
    public void ConfirmAddressees_Twice_IsRefused() =>
        Given(WithDirective).When(new ConfirmAddressees(Directive2019, [Board])).Then(new AddresseesAlreadyConfirmed(Directive2019, new(2018, 6, 11)));

    [Fact, Requirement("R-036")]
    public void ConfirmAddressees_OldCommitteeOrNoCommittee_IsRefusedWithItsPlace() =>
        Given(Unconfirmed).When(new ConfirmAddressees(Directive2019, [Board, Hospital, Assembly, new("x")])).Then(
            new NotAddressable(Hospital, "Nämnden för sjukhuset", "bodies[1]"), new NotAddressable(Assembly, "Regionfullmäktige", "bodies[2]"), new NotFound("body", "x", "bodies[3]"));

    [Fact]
    public void ConfirmAddressees_SameBodyTwice_IsOnce() =>
        Given(Unconfirmed).When(new ConfirmAddressees(Directive2019, [Board, Board])).ThenOne<AddresseesConfirmed>().Bodies.ShouldBe([Board]);

    [Fact]
    public void ConfirmAddressees_Nobody_IsRefused() => Given(Unconfirmed).When(new ConfirmAddressees(Directive2019, [])).Then(new Required("bodies"));

    [Fact]
    public void ConfirmAddressees_UnknownDirective_IsRefused() => Given(Unconfirmed).When(new ConfirmAddressees(new("x"), [Board])).Then(new NotFound("directive", "x", "directive"));

    [Theory, Requirement("R-032")]
    [InlineData(true, "rs")]
    [InlineData(false, "")]
    public void DirectAssignmentTo_AllAndNamedOrNobody_IsRefused(bool toAll, string named) =>
        Given(WithDirective).When(Directed(toAll, named.Length == 0 ? [] : [new(named)])).Then(new NoAddressee());

    [Fact]
    public void DirectAssignmentTo_SameBodyTwice_IsOnePair() =>
        Given(WithDirective).When(Directed(false, [Board, Board])).Then(authority => PlansQueries.CoverageOf(authority, 2019)!.Pairs.Length.ShouldBe(9));

    [Fact]
    public void DirectAssignmentTo_UnknownAddressee_IsRefusedWithItsPlace() =>
        Given(WithDirective).When(Directed(false, [Board, new("x")])).Then(new NotFound("body", "x", "addressees[1]"));

    [Fact]
    public void DirectAssignmentTo_TextTooLong_IsRefused() =>
        Given(WithDirective).When(Directed(true, []) with { Text = new string('a', 20_001) }).Then(new TooLong("text", 20_001, 20_000));

    [Fact]
    public void OpenDirective_SecondOfTheYear_IsRefused() =>
        Given(WithDirective).When(new OpenDirective(new("x"), 2019, "Ett till")).Then(new YearHasDirective(2019));

    [Fact]
    public void OpenDirective_YearOutOfRange_IsRefused() => Given(WithDirective).When(new OpenDirective(new("x"), 1989, "Gammalt")).Then(new YearOutOfRange(1989));

    [Fact]
    public void WriteDirectiveSection_Again_ReplacesItInItsPlace()
    {
        var story = WithDirective.And(
            new WriteDirectiveSection(Directive2019, "inledning", "Inledning", "Ett."),
            new WriteDirectiveSection(Directive2019, "ramar", "Ramar", "Två.", AfterGoals: true),
            new WriteDirectiveSection(Directive2019, "inledning", "Inledning", "Tre."));

        GoalsQueries.DirectiveOf(story, 2019)!.Sections.Select(s => $"{s.Id} {s.Text}").ShouldBe(["inledning Tre.", "ramar Två."]);
    }

    [Fact, Requirement("R-023")]
    public void RecordGuidingText_NewVersion_KeepsTheEarlierWithItsDecision()
    {
        var story = WithDirective.And(new RecordGuidingText(GuidingTextKind.Vision, "En ny vision.", new(2022, 1, 1), DirectiveMatter));

        GoalsQueries.Guiding(story, GuidingTextKind.Vision, new(2021, 12, 31))!.Text.Body.ShouldBe("Här vill vi bo.");
        var now = GoalsQueries.Guiding(story, GuidingTextKind.Vision, new(2022, 1, 1))!;
        (now.Text.Body, now.Matter).ShouldBe(("En ny vision.", DirectiveMatter));
    }

    [Theory, Requirement("R-023")]
    [InlineData(GuidingTextKind.Vision)]
    [InlineData(GuidingTextKind.BusinessConcept)]
    [InlineData(GuidingTextKind.Mission)]
    public void RecordGuidingText_OfEachKind_IsFoundByKind(GuidingTextKind kind) =>
        Given(WithBodies).When(new RecordGuidingText(kind, "Text.", new(2018, 1, null))).Then(authority => GoalsQueries.Guiding(authority, kind, new(2018, 1, 1))!.Text.Body.ShouldBe("Text."));

    [Fact, Requirement("R-046")]
    public void SetAssemblyIndicator_ForAGoal_StandsApartFromThePlans()
    {
        var story = AJointPlan.Opened.And(new SetAssemblyIndicator(Directive2019, Health, Indicator1, "80"));

        story.Authority.Goals.AssemblyIndicators.ShouldHaveSingleItem().Target.ShouldBe("80");
        story.Authority.Plans.Plans[AJointPlan.Proposal].Content.Indicators.ShouldBeEmpty();
    }

    [Fact, Requirement("R-046")]
    public void SetAssemblyIndicator_UnknownEverything_GivesEveryProblem() =>
        Given(Planning).When(new SetAssemblyIndicator(new("d"), new("g"), new("i")))
            .Then(new NotFound("directive", "d", "directive"), new NotFound("goal", "g", "goal"), new NotFound("indicator", "i", "indicator"));

    private static DirectAssignmentTo Directed(bool toAll, EquatableArray<BodyId> bodies) => new(new("U9"), "9", EqualHealth, Directive2019, "Uppdrag.", toAll, bodies);
}
