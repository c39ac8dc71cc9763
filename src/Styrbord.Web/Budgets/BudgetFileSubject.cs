using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Exchange.Excel;
using Styrbord.Web.FinancialPlans;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Budgets;

/// <summary>What a file is of: a budget, or with a kind and a year the outcome or forecast of the budget's committee (<c>?slag=utfall&amp;ar=2018</c>).</summary>
internal sealed record BudgetFileSubject(Budget Budget, OutcomeKind? Kind = null, int Year = 0)
{
    private const string KindField = "slag";
    private const string YearField = "ar";

    /// <summary>Named in the file: it is read back into the same only.</summary>
    public string Id => Kind is { } kind ? Outcomes.KeyOf(Budget.Committee, Year, kind).Value : Budget.Id.Value;

    public string Query => Kind is { } kind ? string.Create(CultureInfo.InvariantCulture, $"?{KindField}={WordOf(kind)}&{YearField}={Year}") : "";

    public static string WordOf(OutcomeKind kind) => kind == OutcomeKind.Outcome ? "utfall" : "prognos";

    /// <summary>The kind and the year asked for; the outcome of the year before the budget's when none is.</summary>
    public static BudgetFileSubject OutcomeOf(Budget budget, string? kind, string? year) =>
        new(budget, kind == WordOf(OutcomeKind.Forecast) ? OutcomeKind.Forecast : OutcomeKind.Outcome, FinanceYear.TryRead(year ?? "", out var read) ? read : budget.Year - 1);

    public static BudgetFileSubject? Find(AuthorityView view, string year, string committee, IQueryCollection query) =>
        !FinanceYear.TryRead(year, out var number) || OrganisationQueries.BySlug(view.Shown, committee) is not { } body || BudgetQueries.Of(view.Shown, body.Id, number) is not { } budget ? null
        : query.ContainsKey(KindField) ? OutcomeOf(budget, query[KindField], query[YearField]) : new(budget);

    /// <summary>The command that writes cells of it.</summary>
    /// <param name="cells">With what the file began as.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="source">Where figures of an outcome come from; the file's name when nothing is said.</param>
    public Command Write(ImmutableArray<GivenCell> cells, string file, string source = "") => Kind is { } kind
        ? new RecordOutcome(Budget.Committee, Year, kind, [.. cells], string.IsNullOrWhiteSpace(source) ? file : source)
        : new WriteBudget(Budget.Id, [.. cells], File: file);

    /// <summary>Whole tkr in a cell now.</summary>
    public long Now(Authority authority, CellRef cell) =>
        Kind is null ? Budget.Of(cell) : Known(authority)?.Lines.GetValueOrDefault(cell.OfLine)?.Of(cell.Month) ?? 0;

    public BudgetFile File(Authority authority, DateOnly day)
    {
        var standing = BudgetFrames.Standing(authority, Budget);
        var lines = Kind is null ? Budget.Lines : Known(authority)?.Lines;
        return new(
            Id, authority.Sequence,
            [
                .. Outcomes.RowsOf(authority, Budget, standing, Kind is null ? null : Known(authority))
                    .Select(c => new BudgetFileRow(c.ToString(), NameOf(authority, c.Unit, day), c.Line, [.. (lines?.GetValueOrDefault(c.OfLine) ?? BudgetLine.Nothing).Months.Select(m => m.AmountTkr)])),
            ]);
    }

    private BudgetOutcome? Known(Authority authority) => Kind is { } kind ? Outcomes.Of(authority, Budget.Committee, Year, kind) : null;

    private string NameOf(Authority authority, UnitId unit, DateOnly day) => Budget.Units.FirstOrDefault(u => u.Id == unit) is { } own ? BudgetQueries.NameOf(authority, own, day) : unit.Value;
}
