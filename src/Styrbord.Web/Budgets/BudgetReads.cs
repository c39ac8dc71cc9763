using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Budgets;

/// <param name="Budget">Nothing while the committee has not begun.</param>
/// <param name="FrameTkr">With every change decided since.</param>
/// <param name="NotReady">Units that are not ready.</param>
/// <param name="OriginalTkr">As decided.</param>
/// <param name="AdjustedTkr">With technical adjustments.</param>
internal sealed record BudgetOverviewRow(string Committee, int Year, long FrameTkr, bool Preliminary, string? Budget, long DistributedTkr, bool Locked, IReadOnlyList<string> NotReady, long OriginalTkr, long AdjustedTkr);

internal sealed record BudgetUnitRow(string Id, string Name, string? Under, bool Ready, string? Returned);

/// <param name="Cell"><c>unit/line/month</c>.</param>
/// <param name="Why">The reason given, of a line's year.</param>
internal sealed record BudgetCellRow(string Cell, long AmountTkr, string? By, long? At, string? Why = null);

/// <param name="Class">Nothing for the total of a unit without classes.</param>
internal sealed record FrameLimitRow(string? Under, string? Class, long FrameTkr, long DistributedTkr, long LeftTkr, long OriginalTkr, long AdjustedTkr);

internal sealed record BudgetSumRow(string Sum, long FrameTkr, long DistributedTkr, Judgement Judgement, long OriginalTkr, long AdjustedTkr);

/// <param name="Comments">Of cells.</param>
/// <param name="OriginalTkr">As the committee decided it.</param>
/// <param name="AdjustedTkr">With technical adjustments.</param>
/// <param name="Shifts">What decisions have changed since.</param>
/// <param name="ToFollow">Changes of the frames and frames decided anew since, and how much of them is taken in.</param>
internal sealed record BudgetAnswer(
    string Id, string Committee, int Year, string Frames, bool Preliminary, bool Locked, long Sequence, IReadOnlyList<BudgetUnitRow> Units, IReadOnlyList<BudgetCellRow> Cells, IReadOnlyList<FrameLimitRow> Limits,
    IReadOnlyList<BudgetSumRow> Sums, IReadOnlyList<BudgetCommentRow> Comments, long OriginalTkr, long AdjustedTkr, long CurrentTkr, IReadOnlyList<BudgetShiftRow> Shifts, IReadOnlyList<ToFollowRow> ToFollow);

/// <param name="Kind">Nothing where frames decided anew are followed.</param>
/// <param name="Change">The change of the frames; nothing for a move within the committee.</param>
/// <param name="Frames">The frames decided anew that are followed.</param>
internal sealed record BudgetShiftRow(string Id, FrameChangeKind? Kind, string? Change, string? Frames, string? Matter, string Decision, string Day, ChangeDecider DecidedBy, string By, long At, IReadOnlyList<ShiftedCellRow> Cells);

/// <param name="Cell"><c>unit/line</c>.</param>
/// <param name="OriginalTkr">The line as the committee decided it.</param>
internal sealed record ShiftedCellRow(string Cell, long ByTkr, long OriginalTkr, long AdjustedTkr, long CurrentTkr);

/// <param name="Change">The change of the frames, or nothing for frames decided anew.</param>
internal sealed record ToFollowRow(string? Change, string? Frames, string? Under, string? Class, long MovedTkr, long TakenTkr, long LeftTkr);

internal sealed record BudgetCommentRow(string Cell, string Text, string? Address, string By, long At);

/// <param name="AmountTkr">What the unit has on the accounts of the class, the whole year.</param>
/// <param name="OwnTkr">What it has on the class itself.</param>
internal sealed record BudgetAccountsRow(string Unit, string Class, long AmountTkr, long OwnTkr);

/// <param name="Sequence">What has been seen: to be asked after the next time.</param>
/// <param name="Since">The last instant of what is told, milliseconds UTC: to be asked since the next time.</param>
/// <param name="Cells">Changed months, and the year of each changed line; who is told by name.</param>
/// <param name="Accounts">Classes of units that have accounts and where something has changed.</param>
/// <param name="More">So much has changed that it is not told: the budget is to be read anew.</param>
/// <param name="Finding">How far the distribution has come, in words.</param>
/// <param name="Marks">The printed sums that are passed, in words.</param>
internal sealed record BudgetChangesAnswer(long Sequence, long Since, IReadOnlyList<BudgetCellRow> Cells, IReadOnlyList<BudgetAccountsRow> Accounts, bool More, string? Finding, IReadOnlyList<string>? Marks);

/// <summary>Internal budgets, and what others write in one as they do.</summary>
internal static class BudgetReads
{
    // a proxy may cut what is silent longer
    private const int LongestWait = 25;

    // a page takes so many at once; after a whole workbook it is loaded anew
    private const int MostLines = 500;

    public static Task AllAsync(HttpContext http, int? year)
    {
        var view = http.View();
        var asked = year ?? view.Year;
        return ApiJson.WriteAsync<IReadOnlyList<BudgetOverviewRow>>(
            http,
            [
                .. BudgetQueries.Overview(view.Shown, asked).Select(o => new BudgetOverviewRow(
                    o.Committee.Value, asked, o.FrameTkr, o.Preliminary, o.Budget?.Id.Value, o.DistributedTkr, o.Budget?.Lock is not null, [.. o.NotReady.Select(u => u.Id.Value)], o.Frame.OriginalTkr, o.Frame.AdjustedTkr)),
            ]);
    }

    public static Task OneAsync(HttpContext http, string id)
    {
        var view = http.View();
        if (!view.Shown.Budgets.Budgets.TryGetValue(new(id), out var budget))
        {
            return ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("budget", id, "id"));
        }

        var (standing, whole) = (BudgetFrames.Standing(view.Shown, budget), BudgetShifts.StepsOf(budget));
        return ApiJson.WriteAsync(http, new BudgetAnswer(
            budget.Id.Value, budget.Committee.Value, budget.Year, budget.Frames.Value, FrameQueries.IsPreliminary(view.Shown, view.Shown.Economy.Sets[budget.Frames], budget.Year), budget.Lock is not null, view.Shown.Sequence,
            [.. budget.Units.Select(u => new BudgetUnitRow(u.Id.Value, BudgetQueries.NameOf(view.Shown, u, view.Today), u.Under?.Value, budget.Ready.ContainsKey(u.Id), budget.Returns.GetValueOrDefault(u.Id)?.Comment.ToString()))],
            [.. budget.Lines.SelectMany(l => l.Value.Months.Select((m, i) => (Cell: new CellRef(l.Key.Unit, l.Key.Line, i + 1), Month: m))).Where(c => c.Month.Stamp.At > 0).Select(c => new BudgetCellRow(c.Cell.ToString(), c.Month.AmountTkr, c.Month.Stamp.By, c.Month.Stamp.At))],
            [.. standing.Limits.Select(l => new FrameLimitRow(l.Under?.Value, l.Class, l.FrameTkr, l.DistributedTkr, l.LeftTkr, l.Frame.OriginalTkr, l.Frame.AdjustedTkr))],
            [.. standing.Sums.Select(s => new BudgetSumRow(s.Sum.Label, s.FrameTkr, s.DistributedTkr, s.Judgement, s.Frame.OriginalTkr, s.Frame.AdjustedTkr))],
            [.. budget.Comments.Select(c => new BudgetCommentRow(c.Cell.ToString(), c.Text.ToString(), c.Address, c.Stamp.By, c.Stamp.At))],
            whole.OriginalTkr, whole.AdjustedTkr, whole.CurrentTkr, [.. budget.Shifts.Select(s => Shift(budget, s))],
            [.. BudgetShifts.ToFollow(view.Shown, budget, standing).SelectMany(c => c.Parts.Select(p => new ToFollowRow(c.Change?.Id.Value, c.Frames?.Id.Value, p.Limit.Under?.Value, p.Limit.Class, p.MovedTkr, p.TakenTkr, p.LeftTkr)))]));
    }

    /// <summary>What has been written since an instant; asked to wait, it answers when something is written after a sequence, or when the time is out.</summary>
    public static async Task ChangesAsync(HttpContext http, string id, long? since, long? after, int? wait, AuthorityTimeline timeline, AccountRegister accounts, TimeProvider clock)
    {
        var now = http.View().Now;
        if (wait is > 0 && after is { } seen)
        {
            var until = TimeSpan.FromSeconds(Math.Min(wait.Value, LongestWait));
            now = await LongPoll.ForAsync(timeline, now, a => a.Touched.GetValueOrDefault(BudgetsFeature.Feature.Name) > seen, until, clock, http.RequestAborted);
        }

        if (!now.Budgets.Budgets.TryGetValue(new(id), out var budget))
        {
            await ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("budget", id, "id"));
            return;
        }

        var names = await accounts.NamesAsync(now.Sequence, http.RequestAborted);
        await ApiJson.WriteAsync(http, Changes(now, budget, since ?? 0, after, a => names.GetValueOrDefault(a, a), http.View().Today));
    }

    private static BudgetShiftRow Shift(Budget budget, BudgetShift shift) => new(
        shift.Id.Value, shift.Kind, shift.Change?.Value, shift.Frames?.Value, shift.Matter?.Value, shift.Decision.Value, shift.Day.ToString(), shift.By, shift.Stamp.By, shift.Stamp.At,
        [
            .. shift.Lines.Select(l => new CellRef(l.Unit, l.Line)).Zip(shift.Lines).Select(c => BudgetShifts.StepsOf(budget, c.First) is var steps
                ? new ShiftedCellRow(c.First.ToString(), c.Second.Of(0), steps.OriginalTkr, steps.AdjustedTkr, steps.CurrentTkr) : null!),
        ]);

    private static BudgetChangesAnswer Changes(Authority now, Budget budget, long since, long? after, Func<string, string> name, DateOnly day)
    {
        var from = Math.Max(since, 1);

        // a whole workbook has one instant: what the asker has seen of it is told by the number of the last event seen
        var changed = budget.Lines.Where(l => l.Value.At >= from && (after is not { } seen || l.Value.Writes.LastOrDefault(long.MaxValue) > seen)).ToList();
        var told = changed.Count > MostLines ? [] : changed;
        BudgetCellRow Row(CellRef cell, long amount, Stamp stamp, string? why = null) => new(cell.ToString(), amount, name(stamp.By), stamp.At, why);
        var standing = changed.Count == 0 ? null : BudgetFrames.Standing(now, budget);
        return new(
            now.Sequence, changed.Select(l => l.Value.At).Append(since).Max(),
            [
                .. told.SelectMany(l => l.Value.Months.Select((m, i) => (Month: m, Number: i + 1)).Where(m => m.Month.Stamp.At >= from).Select(m => Row(new(l.Key.Unit, l.Key.Line, m.Number), m.Month.AmountTkr, m.Month.Stamp))
                    .Append(Row(new(l.Key.Unit, l.Key.Line), l.Value.YearTkr, l.Value.Last(0).Stamp, l.Value.Last(0).Why?.ToString()))),
            ],
            [.. Accounts(now, budget, told)],
            changed.Count > MostLines, standing is null ? null : BudgetWords.Finding(budget, standing), standing is null ? null : [.. BudgetWords.Marks(now, standing, day).Select(m => m.Text)]);
    }

    private static IEnumerable<BudgetAccountsRow> Accounts(Authority now, Budget budget, List<KeyValuePair<LineRef, BudgetLine>> changed)
    {
        if (changed.Count == 0)
        {
            return [];
        }

        var classes = new LineClasses(now, budget);
        var touched = changed.Select(l => (l.Key.Unit, Class: classes.Of(l.Key.Line) ?? "")).ToHashSet();
        return touched.Select(t => t.Unit).Distinct().SelectMany(budget.LinesOf).Where(l => classes.IsAccount(l.Key.Line)).GroupBy(l => (l.Key.Unit, Class: classes.Of(l.Key.Line) ?? "")).Where(g => touched.Contains(g.Key))
            .Select(g => new BudgetAccountsRow(g.Key.Unit.Value, g.Key.Class, g.Sum(l => l.Value.YearTkr), budget.Line(new(g.Key.Unit, g.Key.Class)).YearTkr));
    }
}
