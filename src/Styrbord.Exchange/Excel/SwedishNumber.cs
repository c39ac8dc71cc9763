using System.Globalization;

namespace Styrbord.Exchange.Excel;

/// <summary>Whole numbers as people and spreadsheets write them: spaces of every kind between thousands, decimal comma, several minus signs.</summary>
public static class SwedishNumber
{
    /// <summary>What a text is, if it is a number.</summary>
    public enum Reading
    {
        Whole,
        NotWhole,
        TooLarge,
        NotANumber,
    }

    /// <summary>Empty is 0. Digits after the comma must be zeros.</summary>
    public static Reading Read(string? text, out long number)
    {
        number = 0;
        Span<char> plain = stackalloc char[40];
        var length = 0;
        foreach (var c in (text ?? "").Trim())
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (length == plain.Length)
            {
                return Reading.NotANumber;
            }

            plain[length++] = c switch { ',' => '.', '\u2212' or '\u2013' or '\u2010' or '\u2011' => '-', _ => c };
        }

        if (length == 0)
        {
            return Reading.Whole;
        }

        if (!decimal.TryParse(plain[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value))
        {
            return double.TryParse(plain[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out _) && plain[..length].ContainsAnyInRange('0', '9') ? Reading.TooLarge : Reading.NotANumber;
        }

        if (decimal.Truncate(value) != value)
        {
            return Reading.NotWhole;
        }

        // "12.000" is twelve thousand to some and twelve to others: it is asked about, not guessed
        if (plain[..length].IndexOf('.') is >= 0 and var point && length - point > 3)
        {
            return Reading.NotANumber;
        }

        if (value is < -1_000_000_000_000 or > 1_000_000_000_000)
        {
            return Reading.TooLarge;
        }

        number = (long)value;
        return Reading.Whole;
    }
}
