using System.Globalization;

namespace Styrbord.Domain.Budgets;

/// <summary>A cell of a command, in its place.</summary>
internal sealed record AskedCell(GivenCell Given, int Index, CellRef? Cell)
{
    public string At => $"cells[{Index.ToString(CultureInfo.InvariantCulture)}].amountTkr";

    public long AmountTkr => Given.AmountTkr ?? 0;

    public long? Seen => Given.Seen is not { } seen ? null : seen.Length == 0 ? 0 : long.TryParse(seen, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount) ? amount : long.MinValue;

    // as it was seen, or as it is already: nothing is asked
    public bool IsTouched(long now) => AmountTkr != now && AmountTkr != Seen;
}
