using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Budgets;

public static class BudgetsFeature
{
    public static readonly Feature Feature = new("budgets", 7, BudgetsJson.Default,
        [
            Asks<OpenBudget>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration, Role.CommitteeSecretary], Relation.At<OpenBudget>("own", (_, asked) => [asked.Committee], (authority, asked) => BudgetParties.OfFrame(authority, asked.Committee, asked.Year))),
            Asks<AddBudgetUnits>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration, Role.CommitteeSecretary], Own),
            Asks<RemoveBudgetUnit>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration, Role.CommitteeSecretary], OwnUnits<RemoveBudgetUnit>((authority, asked) => BudgetParties.OfUnit(authority, asked.Budget, asked.Unit))),
            Asks<WriteBudget>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration, Role.CommitteeSecretary, Role.UnitManager, Role.Contributor], OwnUnits<WriteBudget>((authority, asked) => BudgetParties.OfCells(authority, asked.Budget, asked.Cells.Select(c => c.Cell)))),
            Asks<FillBudget>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration, Role.CommitteeSecretary], Own),
            Asks<MoveBudgetToDecidedFrames>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration, Role.CommitteeSecretary], Own),
            Asks<MarkBudgetReady>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration, Role.CommitteeSecretary, Role.UnitManager, Role.Contributor], OwnUnits<MarkBudgetReady>((authority, asked) => BudgetParties.OfUnit(authority, asked.Budget, asked.Unit))),
            Asks<ReturnBudget>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration, Role.CommitteeSecretary], OwnUnits<ReturnBudget>((authority, asked) => BudgetParties.OfUnit(authority, asked.Budget, asked.Unit))),
            Asks<CommentBudgetCell>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration, Role.CommitteeSecretary, Role.UnitManager, Role.Contributor], OwnUnits<CommentBudgetCell>((authority, asked) => BudgetParties.OfCells(authority, asked.Budget, [asked.Cell]))),
            Asks<AttachToBudgetCell>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration, Role.CommitteeSecretary, Role.UnitManager, Role.Contributor], OwnUnits<AttachToBudgetCell>((authority, asked) => BudgetParties.OfCells(authority, asked.Budget, [asked.Cell]))),
            Asks<RemoveBudgetFile>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration, Role.CommitteeSecretary, Role.UnitManager, Role.Contributor], OwnUnits<RemoveBudgetFile>((authority, asked) => BudgetParties.OfFile(authority, asked.Budget, asked.File))),
            Asks<LockBudget>([Role.Controller, Role.PlanningStrategist, Role.CommitteeSecretary], Own),
            Asks<ChangeLockedBudget>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration, Role.CommitteeSecretary], Own),
            Asks<RecordOutcome>([Role.Controller, Role.PlanningStrategist, Role.HeadOfAdministration], Relation.At<RecordOutcome>("own", (_, asked) => [asked.Committee], (_, _) => [])),
            Asks<RecordSpreadingKey>([Role.Controller, Role.PlanningStrategist], Relation.Anywhere),
        ],
        [
            Tells<BudgetOpened>("budgets.budget-opened"),
            Tells<BudgetUnitsAdded>("budgets.budget-units-added"),
            Tells<BudgetUnitRemoved>("budgets.budget-unit-removed"),
            Tells<BudgetWritten>("budgets.budget-written"),
            Tells<BudgetMoved>("budgets.budget-moved"),
            Tells<BudgetUnitReady>("budgets.budget-unit-ready"),
            Tells<BudgetUnitReturned>("budgets.budget-unit-returned"),
            Tells<BudgetCellCommented>("budgets.budget-cell-commented"),
            Tells<BudgetCellFileAttached>("budgets.budget-cell-file-attached"),
            Tells<BudgetCellFileRemoved>("budgets.budget-cell-file-removed"),
            Tells<BudgetLocked>("budgets.budget-locked"),
            Tells<BudgetChanged>("budgets.budget-changed"),
            Tells<OutcomeRecorded>("budgets.outcome-recorded"),
            Tells<SpreadingKeyRecorded>("budgets.spreading-key-recorded"),
        ]);

    private static Relation Own => Relation.At<BudgetCommand>("own", Committee, (authority, asked) => BudgetParties.OfWhole(authority, asked.Budget));

    // who holds a unit's role writes that unit's; who holds the committee's writes all
    private static Relation OwnUnits<TCommand>(Func<Authority, TCommand, IEnumerable<UnitId>> units)
        where TCommand : BudgetCommand => Relation.At<TCommand>("ownUnits", Committee, units);

    private static IEnumerable<BodyId> Committee(Authority authority, BudgetCommand asked) => authority.Budgets.Budgets.TryGetValue(asked.Budget, out var budget) ? [budget.Committee] : [];
}

[JsonSerializable(typeof(OpenBudget))]
[JsonSerializable(typeof(AddBudgetUnits))]
[JsonSerializable(typeof(RemoveBudgetUnit))]
[JsonSerializable(typeof(WriteBudget))]
[JsonSerializable(typeof(FillBudget))]
[JsonSerializable(typeof(MoveBudgetToDecidedFrames))]
[JsonSerializable(typeof(MarkBudgetReady))]
[JsonSerializable(typeof(ReturnBudget))]
[JsonSerializable(typeof(CommentBudgetCell))]
[JsonSerializable(typeof(AttachToBudgetCell))]
[JsonSerializable(typeof(RemoveBudgetFile))]
[JsonSerializable(typeof(LockBudget))]
[JsonSerializable(typeof(RecordSpreadingKey))]
[JsonSerializable(typeof(BudgetOpened))]
[JsonSerializable(typeof(BudgetUnitsAdded))]
[JsonSerializable(typeof(BudgetUnitRemoved))]
[JsonSerializable(typeof(BudgetWritten))]
[JsonSerializable(typeof(BudgetMoved))]
[JsonSerializable(typeof(BudgetUnitReady))]
[JsonSerializable(typeof(BudgetUnitReturned))]
[JsonSerializable(typeof(BudgetCellCommented))]
[JsonSerializable(typeof(BudgetCellFileAttached))]
[JsonSerializable(typeof(BudgetCellFileRemoved))]
[JsonSerializable(typeof(BudgetLocked))]
[JsonSerializable(typeof(SpreadingKeyRecorded))]
[JsonSerializable(typeof(BudgetUnit))]
[JsonSerializable(typeof(GivenCell))]
[JsonSerializable(typeof(WrittenLine))]
[JsonSerializable(typeof(UnitReturn))]
[JsonSerializable(typeof(CellComment))]
[JsonSerializable(typeof(CellFile))]
[JsonSerializable(typeof(CellRef))]
[JsonSerializable(typeof(BudgetLock))]
[JsonSerializable(typeof(SpreadingKey))]
[JsonSerializable(typeof(ChangeLockedBudget))]
[JsonSerializable(typeof(GivenShift))]
[JsonSerializable(typeof(BudgetChanged))]
[JsonSerializable(typeof(BudgetShift))]
[JsonSerializable(typeof(ShiftedLine))]
[JsonSerializable(typeof(RecordOutcome))]
[JsonSerializable(typeof(OutcomeRecorded))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(string))]
internal sealed partial class BudgetsJson : JsonSerializerContext;
