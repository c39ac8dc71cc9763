using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Budgets;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What happened to the committees' own budgets, in words.</summary>
internal static class BudgetsHistory
{
    public static HistoryWordsOf Of(Authority before, BudgetsEvent happened) => happened switch
    {
        BudgetOpened o => new($"öppnade internbudgeten {o.Year} för {BodyWords.InSentence(OrganisationQueries.NameOf(before, o.Committee, new(o.Year, 1, 1)))}", BudgetAddress.Of(before, o.Committee, o.Year)),
        BudgetWritten w => new($"skrev {Sv.Count(w.Lines.Count)} {(w.Lines.Count == 1 ? "rad" : "rader")} i {Name(before, w)}{(w.File is { } file ? $" ur filen {file}" : "")}", Address(before, w), null, w.Why),
        BudgetUnitsAdded u => new($"lade till {Sv.List([.. u.Units.Select(x => x.Name)])} i {Name(before, u)}", Address(before, u)),
        BudgetUnitRemoved u => new($"tog bort {Unit(before, u.Budget, u.Unit)} ur {Name(before, u)}", Address(before, u)),
        BudgetMoved m => new($"flyttade {Name(before, m)} till den beslutade ramen", Address(before, m)),
        BudgetUnitReady r => new($"klarmarkerade {Unit(before, r.Budget, r.Unit)} i {Name(before, r)}", Address(before, r)),
        BudgetUnitReturned r => new($"lämnade tillbaka {Unit(before, r.Budget, r.Return.Unit)} i {Name(before, r)}", Address(before, r), null, r.Return.Comment),
        BudgetCellCommented c => new($"kommenterade {Cell(before, c, c.Comment.Cell, c.Comment.Stamp)}", BudgetAddress.Cell(before, before.Budgets.Budgets[c.Budget], c.Comment.Cell), null, c.Comment.Text),
        BudgetCellFileAttached f => new($"lade en bilaga vid {Cell(before, f, f.File.Cell, f.File.Stamp)}", BudgetAddress.Cell(before, before.Budgets.Budgets[f.Budget], f.File.Cell), null, f.File.Name),
        BudgetCellFileRemoved f => new($"tog bort en bilaga ur {Name(before, f)}", Address(before, f)),
        BudgetLocked l => new($"låste {Name(before, l)} efter nämndens beslut", Address(before, l)),
        BudgetChanged c => new($"förde in {Sv.Uncapital(BudgetWords.Name(before, c.Shift))} i {Name(before, c)}: {Sv.Count(c.Shift.Lines.Count)} {(c.Shift.Lines.Count == 1 ? "rad" : "rader")}, netto {Sv.Change(c.Shift.Lines.Sum(l => l.Of(0)))} tkr", Address(before, c)),
        OutcomeRecorded o => new($"förde in {(o.Kind == OutcomeKind.Outcome ? "utfallet" : "prognosen")} {o.Year} för {BodyWords.InSentence(OrganisationQueries.NameOf(before, o.Committee, new(o.Year, 12, 31)))}: {Sv.Count(o.Lines.Count)} {(o.Lines.Count == 1 ? "rad" : "rader")} ur {o.Source}", BudgetAddress.Of(before, o.Committee, o.Year + 1)),
        SpreadingKeyRecorded k => new($"förde in fördelningsnyckeln {k.Key.Name}"),
        _ => throw new InvalidOperationException(happened.GetType().Name),
    };

    private static string Name(Authority before, BudgetEvent happened)
    {
        var budget = before.Budgets.Budgets[happened.Budget];
        return $"internbudgeten {budget.Year} för {BodyWords.InSentence(OrganisationQueries.NameOf(before, budget.Committee, new(budget.Year, 1, 1)))}";
    }

    private static string Cell(Authority before, BudgetEvent happened, CellRef cell, Stamp stamp) =>
        $"{Sv.Uncapital(BudgetWords.Cell(before, before.Budgets.Budgets[happened.Budget], cell, Days.InSweden(stamp.At)))} i {Name(before, happened)}";

    private static string Address(Authority before, BudgetEvent happened) => BudgetAddress.Of(before, before.Budgets.Budgets[happened.Budget]);

    private static string Unit(Authority before, ItemId budget, UnitId unit) =>
        before.Budgets.Budgets[budget].Units.FirstOrDefault(u => u.Id == unit) is { } found ? BudgetQueries.NameOf(before, found, new(before.Budgets.Budgets[budget].Year, 1, 1)) : unit.Value;
}
