using Styrbord.Domain.Documents;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Documents;

public sealed class DocumentPropertiesTests
{
    private const DocumentKind Directive = DocumentKind.PlanningDirective;
    private static readonly DescribeDocuments Told = new(Directive, 2019, " Ledning ", "Planeringsdirektören", new(2019, 10, 31));

    [Fact, Requirement("R-116")]
    public void DescribeDocuments_OfAKind_HoldsFromThatYearOn()
    {
        var documents = Given(Opened, Told, new DescribeDocuments(Directive, 2021, "Styrning")).Authority.Documents;

        (documents.Of(Directive, 2018), documents.Of(Directive, 2020)?.FunctionalArea, documents.Of(Directive, 2021)?.FunctionalArea).ShouldBe((null, "Ledning", "Styrning"));
        documents.Of(DocumentKind.OperationalPlan, 2020).ShouldBeNull();
    }

    [Fact, Requirement("R-116")]
    public void Plan_WithoutAnythingSaid_IsOwnedByItsCoordinatorAndHasNoFunctionalArea()
    {
        var front = DocumentsQueries.Find(Opened, $"plan-{Proposal}", Opened.Today)!.Front;

        front.Single(f => f.Key == "functionalArea").Value.ShouldBeEmpty();
        front.Single(f => f.Key == "owner").Value.ShouldNotBeEmpty();
    }

    [Fact]
    public void DescribeDocuments_YearAndLengthOut_GivesEveryProblem() =>
        Given(Opened).When(new DescribeDocuments(Directive, 1492, new string('a', 201))).Then(new YearOutOfReach(1492), new TooLong("functionalArea", 201, 200));

    [Fact]
    public void DescribeDocuments_AsItStands_ChangesNothing() => Given(Opened, Told).When(Told).ThenNothing();

    [Fact]
    public void StateHash_NothingSaidOfDocuments_IsAsBefore()
    {
        Given(Opened, Told).Authority.StateHash().ShouldNotBe(Opened.Authority.StateHash());
        (Opened.Authority with { Documents = DocumentsState.Empty }).StateHash().ShouldBe(Opened.Authority.StateHash());
    }
}
