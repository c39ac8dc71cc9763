using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Budgets;

/// <summary>Addresses of the pages on the committees' own budgets.</summary>
internal static class BudgetAddress
{
    /// <summary>The overview of the planning year.</summary>
    public const string Latest = "/budget";

    public static string Overview(int year) => string.Create(CultureInfo.InvariantCulture, $"{Latest}/{year}");

    public static string Of(Authority authority, BodyId committee, int year) =>
        $"{Overview(year)}/{(authority.Organisation.Bodies.TryGetValue(committee, out var body) ? body.Slug : committee.Value)}";

    public static string Of(Authority authority, Budget budget) => Of(authority, budget.Committee, budget.Year);

    /// <summary>A unit's months.</summary>
    public static string Unit(Authority authority, Budget budget, UnitId unit) => $"{Of(authority, budget)}?enhet={Uri.EscapeDataString(unit.Value)}";

    /// <summary>Where a cell's amount comes from.</summary>
    public static string Cell(Authority authority, Budget budget, CellRef cell) => $"{Cells(authority, budget)}{Uri.EscapeDataString(cell.ToString())}";

    /// <summary>What every cell's address begins with; its key follows.</summary>
    public static string Cells(Authority authority, Budget budget) => $"{Of(authority, budget)}/tal?cell=";

    public static string Workbook(Authority authority, Budget budget) => $"{Of(authority, budget)}/fil";
}
