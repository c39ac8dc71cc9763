using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;

namespace Styrbord.Domain.Tests.Documents;

public sealed class DocumentChangesTests
{
    [Fact, Requirement("R-130")]
    public void Between_TargetChanged_IsAFigureAndNoWords()
    {
        var changes = DocumentChanging.Between(With(Indicators("75 %")), With(Indicators("80 %")));

        changes.Figures.ShouldHaveSingleItem().ShouldBe(new FigureChange("Indikatorer", "Väntetid", "Målvärde", "75 %", "80 %"));
        changes.Words.IsAlike.ShouldBeTrue();
    }

    [Fact]
    public void Between_RowAddedAndRowGone_AreFiguresOfOneSide()
    {
        var left = With(new Table("Indikatorer", Columns, [["Väntetid", "75 %"]]));
        var right = With(new Table("Indikatorer", Columns, [["Nöjdhet", "90 %"]]));

        DocumentChanging.Between(left, right).Figures.ShouldBe([new("Indikatorer", "Nöjdhet", "Målvärde", null, "90 %"), new("Indikatorer", "Väntetid", "Målvärde", "75 %", null)]);
    }

    [Fact]
    public void Between_NoTargetAndNoRow_AreTheSame() =>
        DocumentChanging.Between(With(), With(new Table("Indikatorer", Columns, [["Väntetid", "–"]]))).Figures.ShouldBeEmpty();

    [Fact]
    public void Between_OnlyTheMarkOfAnExample_IsNoFigure() =>
        DocumentChanging.Between(With(new Table("Indikatorer", Columns, [["Väntetid (exempeldata)", "75 %"]])), With(Indicators("75 %"))).IsAlike.ShouldBeTrue();

    [Fact]
    public void Between_EqualDocuments_AreAlike() => DocumentChanging.Between(With(Indicators("75 %")), With(Indicators("75 %"))).IsAlike.ShouldBeTrue();

    [Fact]
    public void Rewritten_OtherWordsInTheSamePlace_AreOneChange()
    {
        var changes = DocumentChanging.Between(With(new Heading(1, "Mål"), new RichText("Vi arbetar för hälsa.")), With(new Heading(1, "Mål"), new RichText("Allt görs annorlunda nästa år")));

        changes.Places.ShouldBe(1);
        var one = DocumentChanging.Rewritten(changes.Words.Body).Single();
        one.Segments.Select(s => s.Kind).ShouldBe([SegmentKind.Removed, SegmentKind.Added]);
    }

    private static EquatableArray<Column> Columns => [new("Indikator"), new("Målvärde", true)];

    private static Table Indicators(string target) => new("Indikatorer", Columns, [["Väntetid", target]]);

    private static FrozenDocument With(params Block[] blocks) => new(1, "operationalPlan", "Plan", ["Nämnden godkänner."], [.. blocks]);
}
