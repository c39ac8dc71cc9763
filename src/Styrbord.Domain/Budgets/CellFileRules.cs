using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Budgets;

/// <summary>Files beside the cells of a budget.</summary>
internal static class CellFileRules
{
    internal static Outcome Decide(Authority authority, AttachToBudgetCell asked, Budget budget, Context context)
    {
        var known = CellRef.TryParse(asked.Cell, out var cell) && budget.Units.Any(u => u.Id == cell.Unit) && BudgetFrames.ClassOf(authority, cell.Line, budget.Year) is not null;
        return Outcome.Of(
            [
                .. Ids.Judge("file", asked.Id.Value, budget.Files.Any(f => f.Id == asked.Id)), .. FileRules.Judge(new(asked.Name, asked.Sha256, asked.Bytes)),
                .. known ? Array.Empty<Problem>() : [new UnknownCell("cell", asked.Cell ?? "")],
            ],
            () => [new BudgetCellFileAttached(budget.Id, new(asked.Id, cell, context.Seal("name", asked.Name), asked.Sha256, asked.Bytes, context.Stamp))]);
    }

    internal static Outcome Decide(RemoveBudgetFile asked, Budget budget, Context context) =>
        Outcome.Of(
            budget.Lock is not null ? [new BudgetIsLocked()] : budget.Files.Any(f => f.Id == asked.File) ? [] : [new NotFound("file", asked.File.Value, "file")],
            () => [new BudgetCellFileRemoved(budget.Id, asked.File, context.Stamp)]);
}
