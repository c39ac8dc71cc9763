using System.Globalization;

namespace Styrbord.Web.FinancialPlans;

/// <summary>A year in an address.</summary>
internal static class FinanceYear
{
    public static bool TryRead(string? text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1990 and <= 2100;
}
