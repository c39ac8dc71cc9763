using Styrbord.Domain.Documents;
using Styrbord.Domain.Process;
using static Styrbord.Domain.Tests.Process.AVersion;

namespace Styrbord.Domain.Tests.Process;

public sealed class VersionComparingTests
{
    [Fact, Requirement("R-296")]
    public void Of_StepsWithACommonTopic_AreTheSameUnderOtherNames()
    {
        var row = Compare(Step("x1", StepKind.Decision, [5], "directive.decided", Assembly) with { Title = "Annat namn" }).Steps.Single(r => r.Topic == "directive.decided");

        (row.Left[0].Id, row.Right[0].Id.Value, row.Moved, ChangeWords.Of(row)).ShouldBe((Directive.Id, "x1", (int?)-1, StepChange.Earlier));
        row.Differs.ShouldBe([StepAspect.Title, StepAspect.Time, StepAspect.ResponsibleName, StepAspect.Document]);
        ChangeWords.Words(row).ShouldBe("En månad tidigare");
    }

    [Fact, Requirement("R-296")]
    public void Of_StepsWithoutTopics_AreMatchedByKindAndDocument()
    {
        var story = WithBodies.And(Record(Old, Step("a", StepKind.Report, [3], null) with { Document = "kvartalsrapport" }, Step("b", StepKind.Report, [8], null)), Record(Next, Step("c", StepKind.Report, [4], null) with { Document = "Kvartalsrapport" }));
        var rows = VersionComparing.Of(story, Old, Next)!.Steps;

        rows.Length.ShouldBe(2);
        (rows[0].Left[0].Id.Value, rows[0].Right[0].Id.Value, rows[0].Inferred, rows[0].Moved).ShouldBe(("a", "c", true, (int?)1));
        ChangeWords.Of(rows[1]).ShouldBe(StepChange.Dropped);
    }

    [Fact, Requirement("R-296")]
    public void Of_StepOfOneOnly_StandsWhereItBelongs()
    {
        var rows = Compare(Step("x1", StepKind.Decision, [6], "directive.decided", Assembly), Step("x2", StepKind.Report, [7], "new")).Steps;

        rows.Select(r => r.Topic).ShouldBe(["directive.decided", "new", "input", "budget"]);
        rows.Select(ChangeWords.Of).ShouldBe([StepChange.OtherContent, StepChange.Added, StepChange.Dropped, StepChange.Dropped]);
    }

    [Fact]
    public void Of_OtherKindOfBody_IsToldFromAnotherName()
    {
        var row = Compare(Step("x1", StepKind.Decision, [6], "directive.decided", Board) with { Document = Directive.Document, Title = Directive.Title }).Steps[0];

        ChangeWords.Of(row).ShouldBe(StepChange.OtherBody);
        row.Differs.ShouldNotContain(StepAspect.ResponsibleName);
    }

    [Fact]
    public void Of_SameVersionTwice_HasNoDifference()
    {
        var same = VersionComparing.Of(Recorded, Old, Old)!;

        same.Steps.ShouldAllBe(r => r.Differs.IsEmpty && r.Moved == 0);
        same.Terms.ShouldBeEmpty();
    }

    [Fact]
    public void Of_VersionThatIsNot_IsNothing() => VersionComparing.Of(Recorded, Old, new("z")).ShouldBeNull();

    [Fact, Requirement("R-296")]
    public void Document_OfTheComparison_IsFoundByBothIds()
    {
        var story = Recorded.And(Record(new("ny-a"), Step("x1", StepKind.Decision, [5], "directive.decided", Assembly)));
        var id = VersionsDocument.IdOf(Old, new("ny-a"));

        VersionsDocument.Named(story, id).ShouldBe((Old, new ItemId("ny-a")));
        var tree = DocumentsQueries.Find(story, id, new(2018, 9, 13))!;
        tree.Body.OfType<Table>().First().Rows[0].ShouldBe(["Steg x1", "Landstingsfullmäktige, månad 6: dokument d", "Regionfullmäktige, månad 5: dokument x1", "En månad tidigare (dokumentet heter annat)"]);
    }

    private static VersionComparison Compare(params ProcessStep[] steps) => VersionComparing.Of(Recorded.And(Record(Next, steps)), Old, Next)!;
}
