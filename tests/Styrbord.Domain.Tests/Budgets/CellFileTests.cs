using Shouldly;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Kernel;
using Xunit;
using static Styrbord.TestKit.Story;

namespace Styrbord.Domain.Tests.Budgets;

/// <summary>Files beside the cells of an internal budget.</summary>
public sealed class CellFileTests
{
    private static readonly AttachToBudgetCell Offer = new(ABudget.Id, new("f1"), "enhet-ost/Drift", "Offert.pdf", new string('a', 64), 10);

    [Fact]
    public void AttachToBudgetCell_ReadableFile_LiesBesideTheCell()
    {
        var attached = Given(ABudget.Opened).When(Offer).ThenOne<BudgetCellFileAttached>();

        attached.File.Cell.ShouldBe(new CellRef(new("enhet-ost"), "Drift"));
        attached.Texts.Single().Body.ShouldBe("Offert.pdf");
    }

    [Fact]
    public void AttachToBudgetCell_UnreadableFileAtNoCell_TellsEverything() =>
        Given(ABudget.Opened).When(Offer with { Cell = "enhet-syd/Drift", Name = "offert.exe", Bytes = 0 }).Problems.Select(p => p.Code)
            .ShouldBe(["kernel.unknown-file-kind", "kernel.file-size", "budgets.unknown-cell"], ignoreOrder: true);

    [Fact]
    public void RemoveBudgetFile_ThrowsTheFileAway() =>
        Given(ABudget.Opened, Offer).When(new RemoveBudgetFile(ABudget.Id, new("f1"))).ThenOne<BudgetCellFileRemoved>().Forgets.ShouldBe(["budget/" + ABudget.Id + "/f1/"]);

    [Fact]
    public void RemoveBudgetFile_ThatIsNotThere_IsRefused() => Given(ABudget.Opened).When(new RemoveBudgetFile(ABudget.Id, new("f1"))).ThenRefused<NotFound>();
}
