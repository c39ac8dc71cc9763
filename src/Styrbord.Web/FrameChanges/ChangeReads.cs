using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Web.Api;
using Styrbord.Web.Economy;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.FrameChanges;

/// <param name="Row">Number of the row in the frames, from 1.</param>
internal sealed record ChangePartRow(int Row, string Label, string Committee, string? Unit, string? Class, long AmountTkr);

/// <param name="By">Who decided: assembly, executiveBoard, committee, delegate or standingDecision.</param>
/// <param name="DecidedTkr">What the decision gives in all; nothing under a standing decision.</param>
/// <param name="LeftTkr">What of it is not recorded.</param>
internal sealed record FrameChangeRow(
    string Id, string Set, FrameChangeKind Kind, TechnicalGround? Ground, int Year, string Reason, string? Financing, string? Matter, string Decision, string Day, ChangeDecider By, IReadOnlyList<ChangePartRow> Parts, string? CentralAccount, long? CentralTkr, long NetTkr, long? DecidedTkr, long? LeftTkr, IReadOnlyList<DecidedCorrectionRow> DecidedCorrections);

/// <summary>What a decision gives in all, put right.</summary>
internal sealed record DecidedCorrectionRow(long FromTkr, long ToTkr, string Reason, string By, long At);

/// <param name="OriginalTkr">As decided.</param>
/// <param name="AdjustedTkr">With technical adjustments.</param>
/// <param name="CurrentTkr">With every change.</param>
internal sealed record ChangedAmountRow(int Row, string Label, string Committee, string? Unit, string? Class, int Year, long OriginalTkr, long AdjustedTkr, long CurrentTkr);

/// <param name="DecidedTkr">What the decision gives in all.</param>
/// <param name="LeftTkr">What of it is not recorded.</param>
internal sealed record CarriedInvestmentRow(string Id, int Year, string Committee, string Project, long UnspentTkr, long AmountTkr, string? Matter, long DecidedTkr, long LeftTkr);

/// <param name="LeftTkr">What is not distributed.</param>
internal sealed record CentralAccountRow(string Id, string Name, string Committee, string? Unit, int Year, long AmountTkr, long LeftTkr);

/// <param name="Clause">Of the adopted budget, word for word.</param>
/// <param name="MostTkr">Nothing where the budget sets no limit.</param>
/// <param name="UsedTkr">Moved by the board in the year.</param>
internal sealed record BoardRoomRow(int Year, string Board, string Clause, string Decision, long? MostTkr, long UsedTkr, long? LeftTkr);

/// <param name="BoardRooms">What each year's adopted budget lets a board move between committees.</param>
internal sealed record FrameChangesAnswer(
    string Set, IReadOnlyList<FrameChangeRow> Changes, IReadOnlyList<ChangedAmountRow> Rows, IReadOnlyList<CarriedInvestmentRow> Carried, IReadOnlyList<CentralAccountRow> CentralAccounts, IReadOnlyList<BoardRoomRow> BoardRooms);

/// <summary>Changes of decided frames, and what each changed row has come to.</summary>
internal static class ChangeReads
{
    public static Task AllAsync(HttpContext http, string? set, int? year)
    {
        var shown = http.View().Shown;
        return FrameReads.Find(shown, set, year) is { } found
            ? ApiJson.WriteAsync(http, new FrameChangesAnswer(
                found.Id.Value,
                [.. ChangeQueries.Of(shown, found, year).Select(c => Row(shown, found, c))],
                [.. found.Years.Where(y => y == (year ?? y)).SelectMany(y => ChangeQueries.Changed(shown, found, y)).Select(r => Row(found, r))],
                [
                    .. shown.FrameChanges.Carried.Values.Where(c => c.Year == (year ?? c.Year)).SelectMany(c => DecidedAmounts.Of(shown, c.Decision)! is var decided ? c.Parts.Select(p =>
                        new CarriedInvestmentRow(c.Id.Value, c.Year, p.Body.Value, p.Project, p.UnspentTkr, p.AmountTkr, shown.Decisions.Matters.ContainsKey(c.Matter) ? c.Matter.Value : null, decided.DecidedTkr, decided.LeftTkr)) : []),
                ],
                [.. shown.FrameChanges.Central.Values.Where(c => c.Set == found.Id && c.Year == (year ?? c.Year)).Select(c => new CentralAccountRow(c.Id.Value, c.Name, c.Body.Value, c.Unit?.Value, c.Year, c.AmountTkr, ChangeQueries.LeftOf(shown, c)))],
                [.. found.Years.Where(y => y == (year ?? y)).Select(y => BoardRoom.Of(shown, y, http.View().Today)).OfType<BoardRoom>().Select(r => new BoardRoomRow(r.Year, r.Right.Board.Value, r.Clause, r.Decision.Id.Value, r.Right.MostTkr, r.UsedTkr, r.LeftTkr))]))
            : FrameReads.NotFoundAsync(http, set, year);
    }

    private static FrameChangeRow Row(Authority shown, FrameSet set, FrameChange change) => DecidedAmounts.Of(shown, change.Decision) is var decided ? new(
        change.Id.Value, change.Set.Value, change.Kind, change.Ground, change.Year, change.Reason.ToString(), change.Financing?.ToString(),
        change.Matter is { } matter && shown.Decisions.Matters.ContainsKey(matter) ? matter.Value : null, change.Decision.Value, $"{change.Day}", change.By,
        [.. change.Parts.Select(p => set.Rows[p.Row - 1] is var row ? new ChangePartRow(p.Row, row.Label, row.Body.Value, row.Unit?.Value, row.Class, p.AmountTkr) : null!)], change.Central?.Account.Value, change.Central?.AmountTkr, ChangeWords.Net(change), decided?.DecidedTkr, decided?.LeftTkr,
        [.. decided?.Corrections.Select(c => new DecidedCorrectionRow(c.FromTkr, c.ToTkr, c.Reason.ToString(), c.Stamp.By, c.Stamp.At)) ?? []]) : null!;

    private static ChangedAmountRow Row(FrameSet set, ChangedRow row) =>
        new(Explanations.NumberOf(set, row.Row), row.Row.Label, row.Row.Body.Value, row.Row.Unit?.Value, row.Row.Class, row.Year, row.OriginalTkr, row.AdjustedTkr, row.CurrentTkr);
}
