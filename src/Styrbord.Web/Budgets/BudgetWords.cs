using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain;
using Styrbord.Web.Decisions;
using Styrbord.Web.FrameChanges;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Budgets;

/// <summary>Internal budgets in words.</summary>
internal static class BudgetWords
{
    /// <summary><c>Drift, Enhet Öst</c>, with the month when it is one's.</summary>
    public static string Cell(Authority authority, Budget budget, CellRef cell, DateOnly day) =>
        budget.Units.FirstOrDefault(u => u.Id == cell.Unit) is { } unit ? Cell(authority, unit, cell, day) : Cell(cell, cell.Unit.Value);

    public static string Cell(Authority authority, BudgetUnit unit, CellRef cell, DateOnly day) => Cell(cell, BudgetQueries.NameOf(authority, unit, day));

    private static string Cell(CellRef cell, string unit) => $"{cell.Line}, {unit}{(cell.Month == 0 ? "" : $", {Sv.Month(cell.Month)}")}";

    /// <summary>Why frames are not the year's decided budget, in a sentence.</summary>
    public static string Preliminary(Authority authority, FrameSet set, int year) =>
        $"{set.Name} är {(FrameQueries.StageOf(authority, set) == FrameStage.Proposal ? "inte beslutad" : $"bara plan för {year}")}. Fullmäktige har inte beslutat budgeten för {year}.";

    /// <summary>How far the distribution has come, in a sentence.</summary>
    public static string Finding(Budget budget, BudgetStanding standing)
    {
        var (frame, distributed, marks) = (standing.Frame.CurrentTkr, standing.DistributedTkr, standing.Marks.Count());
        var (exceeded, missing) = (standing.Limits.Count(l => l.IsPassed), standing.Limits.Where(l => l.IsExceeded && !l.IsPassed).Sum(l => l.DistributedTkr - l.FrameTkr));
        return $"{Sv.Number(distributed)} tkr av ramen {Sv.Number(frame)} tkr är fördelat.{(standing.Frame.IsChanged ? $" Ursprunglig ram är {Sv.Number(standing.Frame.OriginalTkr)} tkr." : "")}{(marks > 0 ? $" {Sv.Capital(Sv.Count(marks))} {(marks == 1 ? "summa passeras" : "summor passeras")} genom avrundning." : "")}{(exceeded > 0 ? $" {Sv.Capital(Sv.Count(exceeded))} {(exceeded == 1 ? "ram är överskriden" : "ramar är överskridna")}." : "")}{(missing > 0 ? $" Intäkterna är {Sv.Number(missing)} tkr lägre än ramen." : "")}";
    }

    /// <summary>The printed sums that are passed: by rounding, or by more.</summary>
    public static IEnumerable<(bool Held, string Text)> Marks(Authority authority, BudgetStanding standing, DateOnly day) =>
    [
        .. standing.Marks.Select(m => (true, $"Summan för {FrameQueries.NameOf(authority, m.Sum, day)} passeras med {Sv.Number(m.DistributedTkr - m.FrameTkr)} tkr: avrundning. Beslutad summa är {Sv.Number(m.FrameTkr)} tkr, delarna ger {Sv.Number(m.DistributedTkr)} tkr.")),
        .. standing.Sums.Where(s => s.Judgement == Judgement.Error).Select(s => (false, $"Summan för {FrameQueries.NameOf(authority, s.Sum, day)} passeras med {Sv.Number(s.DistributedTkr - s.FrameTkr)} tkr, mer än avrundning. Budgeten går inte att låsa förrän summan ryms eller ramen är rättad.")),
    ];

    /// <summary>What has changed a locked budget: the change of the frames, or a move of the committee's own.</summary>
    public static string Name(Authority authority, BudgetShift shift) =>
        shift.Change is { } id && authority.FrameChanges.Changes.TryGetValue(id, out var change) ? ChangeWords.Name(change)
        : shift.Frames is { } frames && authority.Economy.Sets.TryGetValue(frames, out var set) ? $"Ny ram: {set.Name}" : "Flytt inom nämnden";

    /// <summary>Who decided it, when and in which matter.</summary>
    public static MarkupString Decision(Authority authority, BudgetShift shift, DateOnly day) =>
        shift.Change is { } id && authority.FrameChanges.Changes.TryGetValue(id, out var change) ? ChangeWords.Decision(authority, change, day)
        : shift.By == ChangeDecider.Delegate ? Html.Of($"På delegation {Sv.Date(shift.Day)}")
        : shift.Matter is { } matter && authority.Decisions.Matters.TryGetValue(matter, out var found) ? Html.Of($"Nämnden {Sv.Date(shift.Day)}, ärende <a href=\"{DecisionAddress.Of(authority, matter)}\">{found.DiaryNumber}</a>")
        : Html.Of($"Beslutet visas inte för dig");

    public static Mark Of(Budget budget, UnitId unit) =>
        budget.Ready.ContainsKey(unit) ? Mark.Done with { Word = "Klar" } : budget.Returns.ContainsKey(unit) ? new Mark("warn", "warning", "Tillbakalämnad") : Mark.UnderWay;

    /// <summary>What a frame binds, as a column or a row is called.</summary>
    public static string Of(Authority authority, FrameLimit limit, DateOnly day) =>
        limit.Class ?? (limit.Under is { } unit ? $"Totalt, {OrganisationQueries.NameOf(authority, unit, day)}" : "Totalt");
}
