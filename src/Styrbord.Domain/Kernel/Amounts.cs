using System.Globalization;
using System.Text;

namespace Styrbord.Domain.Kernel;

/// <summary>Amounts as they stand in documents: thousands parted by a space that does not break, U+2212 for minus, decimal comma.</summary>
public static class Amounts
{
    private const char Minus = '\u2212';
    private const char NoBreakSpace = '\u00a0';

    public static string Whole(long amount)
    {
        var text = new StringBuilder(((Int128)amount < 0 ? -(Int128)amount : amount).ToString(CultureInfo.InvariantCulture));
        for (var at = text.Length - 3; at > 0; at -= 3)
        {
            text.Insert(at, NoBreakSpace);
        }

        return amount < 0 ? $"{Minus}{text}" : $"{text}";
    }

    /// <summary>Hundredths with two decimals: 1164 is <c>11,64</c>.</summary>
    public static string Hundredths(int hundredths) =>
        string.Create(CultureInfo.InvariantCulture, $"{(hundredths < 0 ? $"{Minus}" : "")}{Math.Abs((long)hundredths) / 100},{Math.Abs((long)hundredths) % 100:00}");

    /// <summary>Hundredths of what is written with at most two decimals, with comma or point, percent sign or none: <c>2,4</c> is 240; nothing for anything else.</summary>
    /// <param name="most">Beyond it, either sign, nothing is read.</param>
    public static int? ReadHundredths(string? written, int most = 100) =>
        decimal.TryParse(written?.Trim().TrimEnd('%').Trim().Replace(',', '.').Replace(Minus, '-'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && Math.Abs(value) <= most && decimal.Truncate(value * 100) == value * 100 ? (int)(value * 100) : null;

    /// <summary>A share as percent with one decimal, half away from zero; a dash where there is none.</summary>
    public static string Percent(decimal? share)
    {
        if (share is not { } known)
        {
            return "–";
        }

        var tenths = decimal.Round(known * 1000, MidpointRounding.AwayFromZero);
        return string.Create(CultureInfo.InvariantCulture, $"{(tenths < 0 ? $"{Minus}" : "")}{Whole((long)(Math.Abs(tenths) / 10))},{Math.Abs(tenths) % 10:0}{NoBreakSpace}%");
    }
}
