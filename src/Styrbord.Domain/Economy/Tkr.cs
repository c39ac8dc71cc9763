namespace Styrbord.Domain.Economy;

/// <summary>Thousands of kronor, as frames are decided; the ledger knows öre.</summary>
public static class Tkr
{
    /// <summary>Öre in one thousand kronor.</summary>
    public const long Ore = 100_000;

    /// <summary>The largest amount of one figure, either sign, in tkr: a thousand milliard kronor.</summary>
    public const long Most = 1_000_000_000;

    public static long ToOre(long tkr) => tkr * Ore;

    /// <summary>Öre as whole tkr, half away from zero.</summary>
    public static long OfOre(long ore) => Rounded(ore, Ore);

    /// <summary>Hundredths of a percent of an amount, whole, half away from zero.</summary>
    public static long Share(long amount, int hundredths) => Rounded((Int128)amount * hundredths, 10_000);

    public static bool IsWithin(long tkr) => tkr is >= -Most and <= Most;

    internal static long Rounded(Int128 amount, Int128 by) => (long)((amount + (amount < 0 ? -by / 2 : by / 2)) / by);
}
